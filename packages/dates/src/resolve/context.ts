import { assertOptions } from "@copydesk/text";
import { type Day, isDay, numbersOf } from "../calendar.js";

/** How the caller wants times found; see `findTimes`. */
export interface TimeOptions {
  /** The day of publication, or the moment: "2020-09-09", "2020-09-09T10:33:00Z". */
  readonly reference?: string | null;
  /** The day that the story's dateline gives, where it is a whole one: it anchors before the reference does. */
  readonly dateline?: string | null;
  /** Where a bare month or weekday could be behind or ahead, and the sentence does not say: by default the nearest for months, the past for weekdays. */
  readonly prefer?: "past" | "future" | "nearest";
  /** Which comes first in "03/04/2020". Without it such a date is left open, and `alternatives` has both readings. */
  readonly dateOrder?: "month-first" | "day-first";
  /** "timebank" writes values and extents as the TimeBank corpora do; "iso", the default, as TIMEX3 defines them. */
  readonly style?: "iso" | "timebank";
}

/** A day, with the time of day where it is known. */
export interface Moment extends Day {
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
}

const FORM =
  /^(?!0000)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-][01]\d:?[0-5]\d)?)?$/;

/**
 * Reads an ISO date or timestamp, as it stands: its zone is not applied.
 *
 * @throws RangeError or TypeError naming what was given and wanted.
 */
export function readMoment(value: unknown, name: string, caller: string): Moment | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new TypeError(wanted(caller, name, A_MOMENT, value));
  const parts = FORM.exec(value.trim());
  const [year, month, day, hour, minute, second] = numbersOf(parts ?? []);
  const moment = { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour, minute, second };
  if (parts === null || !isDay(moment) || (moment.hour ?? 0) > 23 || (moment.minute ?? 0) > 59) {
    throw new RangeError(wanted(caller, name, A_MOMENT, value));
  }
  return moment;
}

const A_MOMENT = 'an ISO 8601 date or timestamp such as "2020-09-09" or "2020-09-09T10:33:00Z"';

const wanted = (caller: string, name: string, kind: string, value: unknown): string =>
  `${caller} wants ${name} as ${kind}, and was given ${typeof value === "string" ? JSON.stringify(value) : typeof value}.`;

/** The options that are one of some words. */
const CHOICES: ReadonlyMap<string, string> = new Map([
  ["prefer", "past, future, nearest"],
  ["dateOrder", "month-first, day-first"],
  ["style", "iso, timebank"],
]);
/** The options that are functions. */
const FUNCTIONS = ["isRegion", "readForeign"];

/** Refuses options that are unknown or have a value that is none of theirs. */
export function assertChoices(options: object, known: readonly string[], caller: string): void {
  assertOptions(options, known, caller);
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined) continue;
    if (FUNCTIONS.includes(name) && typeof value !== "function")
      throw new TypeError(wanted(caller, name, "a function", value));
    const choices = CHOICES.get(name);
    if (choices === undefined || choices.split(", ").some((choice) => choice === value)) continue;
    throw new RangeError(wanted(caller, name, `one of ${choices}`, value));
  }
}

/** What values are resolved against. */
export interface Context {
  /** The day of writing: the dateline's, else the reference's. */
  readonly base: Moment | null;
  readonly baseAnchor: "dateline" | "reference" | null;
  readonly prefer: TimeOptions["prefer"];
  readonly dateOrder: TimeOptions["dateOrder"];
  readonly style: "iso" | "timebank";
  /** Is the text an account of times past, whose bare dates follow on the dates named before? */
  readonly isNarrative: boolean;
}

/** What the text has named so far. */
export interface Told {
  /** The date last named. */
  readonly mention: Mention | null;
  /** The token behind it. */
  readonly mentionEnd: number;
  /** The date that an account has come to: a year far off, named by itself, is only looked back or ahead to. */
  readonly course: Mention | null;
  /** The quarter that the text reports on: the last that was named outright. */
  readonly quarter: Mention | null;
}

/** What an expression is resolved by besides its words: what the text has named, and how its sentence speaks. */
export interface Surroundings extends Told {
  /** See `tenseAround`; 0 where nothing hangs on it. */
  readonly tense: number;
  /** See `sentencesBack`; 0 for all but times of day. */
  readonly back: number;
  /** How many days the range goes on that a weekday opens; 0 where it opens none. */
  readonly span: number;
}

/** The date last named, as far as it was. */
export interface Mention {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
}

import type { DayOf } from "./en/holidays.js";

/** What an expression says, before it is known which day that is. */

export type Unit =
  | "second" | "minute" | "hour" | "day" | "night" | "weekend" | "week" | "fortnight" | "month" | "quarter" | "half"
  | "year" | "decade" | "century" | "millennium"; // prettier-ignore

/** Seasons and parts of the day as TIMEX3 writes them. */
export type Season = "SP" | "SU" | "FA" | "WI";
export type Part = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export type Mod =
  | "START" | "MID" | "END" | "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS"; // prettier-ignore

/** From where something is counted: the day of writing, the date last named, whichever of
 * them the text is about, or the quarter that a report is on. */
export type Base = "reference" | "mention" | "text" | "report";

/** "4 p.m. ET": zone as written, or null. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly zone: string | null;
}

/** Which one of several: "last June" is -1, "this June" 0, "next June" 1. */
export type Lean = -1 | 0 | 1;

/** "last year's", "of the same year". */
export interface YearOf {
  readonly base: Base;
  readonly shift: number;
}

/** Stands for the quarter that the text reports on, which is only known where one was named. */
export const REPORTED = 0;

/** A date with some of its fields written: "9 September", "June 2020", "last spring", "Wednesday night". */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year: number | null;
  /** "last year's", "of the same year"; of a weekday the week: "Tuesday next week". */
  readonly yearOf: YearOf | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** "Christmas Eve": which day that is in a year. */
  readonly holiday: DayOf | null;
  /** 1 to 4, or `REPORTED`. */
  readonly quarter: number | null;
  readonly half: number | null;
  readonly season: Season | null;
  readonly part: Part | null;
  readonly clock: Clock | null;
  readonly lean: Lean | null;
  /** How many weeks behind the weekday: 1 in "Tuesday week". */
  readonly weeks: number;
  readonly mod: Mod | null;
  readonly beforeChrist: boolean;
  /** A fiscal year or quarter: named, but not to be laid on the calendar. */
  readonly fiscal: boolean;
  /** The other reading of a date in figures, month and day exchanged. */
  readonly swapped: boolean;
}

/** A stretch counted from a base: "last week", "today", "tomorrow night", "the previous day", "two weeks ago". */
export interface ShiftMeaning {
  readonly kind: "shift";
  readonly unit: Unit;
  /** null: an unknown number of them. */
  readonly amount: number | null;
  readonly direction: Lean;
  readonly base: Base;
  readonly part: Part | null;
  readonly clock: Clock | null;
  readonly mod: Mod | null;
}

/** "the 1980s", "the '90s": first is 1980, or 90 where the century is left out. */
interface DecadeMeaning {
  readonly kind: "decade";
  readonly first: number;
  readonly mod: Mod | null;
}

/** "the 19th century" */
interface CenturyMeaning {
  readonly kind: "century";
  readonly ordinal: number;
  readonly mod: Mod | null;
  readonly beforeChrist: boolean;
}

/** "now", "recently", "the future" */
interface RefMeaning {
  readonly kind: "ref";
  readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

/** One length of a duration: amount null is "several"; "two and a half years" has 2.5. */
export interface Length {
  readonly unit: Unit;
  readonly amount: number | null;
}

interface DurationMeaning {
  readonly kind: "duration";
  readonly lengths: readonly Length[];
  readonly mod: Mod | null;
}

/** "every Tuesday", "twice a week", "annually": value as TIMEX3 writes it. */
export interface SetMeaning {
  readonly kind: "set";
  readonly value: string;
  readonly quant: string | null;
  readonly freq: string | null;
}

export type Meaning =
  CalendarMeaning | ShiftMeaning | DecadeMeaning | CenturyMeaning | RefMeaning | DurationMeaning | SetMeaning;

/** A date with these fields written, and no others. Spelled out, for spreading is many times slower. */
export const calendar = ({
  year = null,
  yearOf = null,
  month = null,
  day = null,
  weekday = null,
  holiday = null,
  quarter = null,
  half = null,
  season = null,
  part = null,
  clock = null,
  lean = null,
  weeks = 0,
  mod = null,
  beforeChrist = false,
  fiscal = false,
  swapped = false,
}: Partial<CalendarMeaning>): CalendarMeaning => ({
  kind: "calendar",
  year,
  yearOf,
  month,
  day,
  weekday,
  holiday,
  quarter,
  half,
  season,
  part,
  clock,
  lean,
  weeks,
  mod,
  beforeChrist,
  fiscal,
  swapped,
});

export const shift = (
  unit: Unit,
  amount: number | null,
  direction: Lean,
  base: Base = "reference",
): ShiftMeaning => ({ kind: "shift", unit, amount, direction, base, part: null, clock: null, mod: null });

export const duration = (unit: Unit, amount: number | null, mod: Mod | null = null): DurationMeaning => ({
  kind: "duration",
  lengths: [{ unit, amount }],
  mod,
});

export const ref = (value: RefMeaning["value"]): RefMeaning => ({ kind: "ref", value });

/** The meaning with a modifier, where it is of a kind that takes one. */
export function withMod(meaning: Meaning, mod: Mod): Meaning | null {
  if (meaning.kind === "ref" || meaning.kind === "set") return null;
  return { ...meaning, mod };
}

/** A time of day, or a part of one, without any word of which day. */
type TimeAlone = CalendarMeaning & { readonly month: null; readonly weekday: null };

export const isTimeAlone = (meaning: Meaning): meaning is TimeAlone =>
  meaning.kind === "calendar" &&
  meaning.year === null &&
  meaning.month === null &&
  meaning.weekday === null &&
  meaning.holiday === null &&
  meaning.season === null &&
  meaning.quarter === null &&
  meaning.half === null &&
  meaning.yearOf === null;

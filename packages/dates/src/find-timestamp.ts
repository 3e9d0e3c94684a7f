import { assertText, findLines, type Span, TokenKind, trimSpan } from "@copydesk/text";
import { isAmericanSummer } from "./en/summer-time.js";
import { isStampWord } from "./en/stamp-words.js";
import { zoneNamed } from "./en/zones.js";
import { readZone } from "./grammar/clock.js";
import { joinNeighbours } from "./join.js";
import type { Clock, Meaning } from "./meaning.js";
import { assertChoices, type Context, readMoment, type TimeOptions } from "./resolve/context.js";
import { resolveTimes } from "./resolve/resolve-times.js";
import { isTimeUnit } from "./resolve/shift.js";
import { type Reading, scan } from "./scan.js";
import type { TimeExpression, Timestamp } from "./types.js";
import { paragraphRanges, Words } from "./words.js";

export interface TimestampOptions {
  /** The day or moment of reading, which "3 hours ago" and "yesterday" are counted from. */
  readonly reference?: string | null;
  /** Which comes first in "03/04/2020"; without it such a stamp has its year alone for a value, and both readings. */
  readonly dateOrder?: TimeOptions["dateOrder"];
  /**
   * The language of the text as a BCP 47 tag. Where `dateOrder` does not say it, "en-US" puts the month first, "en"
   * leaves it open, and any other puts the day first.
   */
  readonly language?: string;
  /**
   * Reads a line that is no stamp in English: `readForeignStamp` of `@copydesk/dates/stamps` reads those of other
   * languages.
   */
  readonly readForeign?: (line: string) => Timestamp | null;
}

/** A line longer than this, in UTF-16 code units, is no stamp. */
const LONGEST = 160;
/** Stamps stand at the head of a page or at its foot; farther in, a dated line is of the story. */
const MOST_LINES = 60;

/**
 * The first publication or update stamp of a text, or null: a line that holds a day, with a time of day or without,
 * and besides it only words such as "Published" or a byline. One that can be read either way gives way to a later one.
 *
 * Stamps in English are read in any form; those in other languages by `readForeign`.
 *
 * The value is as precise as what is written, and in the zone that is written, which `zone` tells: explicit,
 * implied ("ET"), ambiguous ("IST") or unknown, never supposed.
 *
 * @throws TypeError when the text is no string or an option is unknown; RangeError for a value that is none of an option's.
 * @example
 * const stamp = findTimestamp("Over 300 groups sign a letter\nUpdated Sept. 9, 2020, 2:14 p.m. ET\nThe letter says …");
 * [stamp.text, stamp.value, stamp.precision] // => ["Sept. 9, 2020, 2:14 p.m. ET", "2020-09-09T14:14", "minute"]
 * stamp.zone // => { kind: "implied", name: "ET", offset: "-04:00" }
 * findTimestamp("Posted on 03/04/2020").alternatives // => ["2020-03-04", "2020-04-03"]
 * findTimestamp("The talks began on September 9, 2020, and went on for weeks.") // => null
 */
export function findTimestamp(text: string, options: TimestampOptions = {}): Timestamp | null {
  assertText(text, "findTimestamp");
  assertChoices(options, ["reference", "dateOrder", "language", "readForeign"], "findTimestamp");
  const reference = readMoment(options.reference, "reference", "findTimestamp");
  const context: Context = {
    base: reference,
    baseAnchor: reference === null ? null : "reference",
    prefer: "past",
    dateOrder: options.dateOrder ?? orderIn(options.language),
    style: "iso",
    isNarrative: false,
  };
  let seen = 0;
  let open: Timestamp | null = null;
  for (const line of findLines(text)) {
    const words = trimSpan(text, line);
    if (words.start === words.end) continue;
    if (seen++ >= MOST_LINES) break;
    const stamp =
      words.end - words.start > LONGEST ? null : stampIn(text, words, context, options.readForeign);
    if (stamp?.alternatives === null) return stamp;
    open ??= stamp;
  }
  return open;
}

/** Which comes first in the dates of a language; undefined where that depends on the country. */
function orderIn(language: string | undefined): TimeOptions["dateOrder"] {
  if (language === undefined || /^en(?:[-_]ca)?$/i.test(language)) return undefined;
  return /^en[-_](?:us|ph)\b/i.test(language) ? "month-first" : "day-first";
}

function stampIn(
  text: string,
  { start, end }: Span,
  context: Context,
  readForeign: TimestampOptions["readForeign"],
): Timestamp | null {
  const line = text.slice(start, end);
  const found = readStamp(line, context) ?? readForeign?.(line) ?? null;
  return found && { ...found, start: start + found.start, end: start + found.end };
}

function readStamp(line: string, context: Context): Timestamp | null {
  // "Yesterday" alone is a link or a heading.
  if (!/\d/.test(line)) return null;
  const words = new Words(line);
  const paragraphs = paragraphRanges(words);
  const readings = joinNeighbours(words, scan(words, paragraphs), true);
  const index = readings.findIndex(({ meaning }) => isStampMeaning(meaning));
  if (index < 0 || !isStampLine(words, readings)) return null;
  const reading = readings[index];
  const [time] = resolveTimes(words, paragraphs, [reading], context);
  const { alternatives, start } = time;
  const values = (alternatives ?? [time.value]).map((value) => preciseValue(value, clockOf(reading.meaning)));
  const [first] = values;
  if (first === null) return null;
  const { value, precision } = alternatives === null ? first : yearOf(first);
  const { zone, end } = zoneBehind(words, reading, time);
  return {
    start,
    end,
    text: line.slice(start, end),
    value,
    precision,
    zone,
    alternatives: alternatives && values.flatMap((one) => one?.value ?? []),
  };
}

/** A day, whole; or so many hours ago. */
function isStampMeaning(meaning: Meaning): boolean {
  if (meaning.kind === "calendar") return meaning.day !== null && meaning.mod === null;
  return (
    meaning.kind === "shift" &&
    meaning.base === "reference" &&
    meaning.amount !== null &&
    (meaning.unit === "day"
      ? meaning.clock !== null || meaning.direction !== 0
      : meaning.direction < 0 && isTimeUnit(meaning.unit))
  );
}

const clockOf = (meaning: Meaning): Clock | null => ("clock" in meaning ? meaning.clock : null);

/** Besides its dates the line may hold only the words of stamps, marks, and the names of a byline. */
function isStampLine(words: Words, readings: readonly Reading[]): boolean {
  let reading = 0;
  let others = 0;
  for (let i = 0; i < words.length; i++) {
    while (reading < readings.length && readings[reading].end <= i) reading++;
    if (reading < readings.length && readings[reading].first <= i) continue;
    const kind = words.tokens.kinds[i];
    if (kind === TokenKind.terminator || kind === TokenKind.address) return false;
    if (kind !== TokenKind.word && kind !== TokenKind.number && kind !== TokenKind.mixed) continue;
    if (kind === TokenKind.word && isStampWord(words.text(i))) continue;
    // "Editor: annlee"
    if (kind !== TokenKind.word || !(words.isCapital(i) || words.isChar(i - 1, ":"))) return false;
    others++;
  }
  return others === 0 || (others <= 6 && isByline(words));
}

/** "By Ann Lee, Sept. 9, 2020", "Ann Lee | Sept. 9, 2020": names are let in where a byline's marks are. */
const isByline = (words: Words): boolean => /^by\s|[|•·]|\sby\s/i.test(words.source);

type PreciseValue = Pick<Timestamp, "value" | "precision">;

/** What both readings of a day in figures have in common. */
const yearOf = ({ value }: PreciseValue): PreciseValue => ({ value: value.slice(0, 4), precision: "year" });

/** The value as far as it was written; null where part of the day is open. */
function preciseValue(value: string, clock: Clock | null): PreciseValue | null {
  if (value.includes("X") || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  if (!value.includes("T")) return { value, precision: "day" };
  if (!/T\d{2}:\d{2}/.test(value)) return { value: value.slice(0, 10), precision: "day" };
  if (clock === null) return { value, precision: "minute" };
  if (clock.second !== null) return { value, precision: "second" };
  return clock.minute === null
    ? { value: value.slice(0, 13), precision: "hour" }
    : { value, precision: "minute" };
}

/** The zone in the stamp or right behind it, and where the stamp ends with it. */
function zoneBehind(
  words: Words,
  { meaning, end }: Reading,
  time: TimeExpression,
): Pick<Timestamp, "zone" | "end"> {
  const behind = time.zone === null && clockOf(meaning) !== null ? readZone(words, end) : null;
  const zone = behind === null ? time.zone : zoneNamed(behind.name, isAmericanSummer(time.value));
  return { zone: zone ?? { kind: "unknown" }, end: behind === null ? time.end : words.end(behind.end - 1) };
}

import type { Span } from "@copydesk/text";
import { numbersOf } from "../calendar.js";
import { isTimeAlone, type Meaning } from "../meaning.js";
import { isAmericanSummer } from "../en/summer-time.js";
import { zoneNamed } from "../en/zones.js";
import type { Reading } from "../grammar/frame.js";
import type { TimeExpression, Zone } from "../types.js";
import type { Words } from "../words.js";
import { resolveCalendar } from "./calendar-date.js";
import type { Context, Mention, Surroundings, Told } from "./context.js";
import { type ResolvedDate, resolved, timeSuffix } from "./fields.js";
import { intervalOf } from "./interval.js";
import { valueOfLengths } from "./lengths.js";
import { daysOfRange, type Link, linkBetween, linkedDate } from "./links.js";
import { isTimeUnit, resolveShift } from "./shift.js";
import { sentencesBack } from "./standing.js";
import { tenseAround } from "./tense.js";
import { timebankValue } from "./timebank-style.js";

/** Resolves the expressions of a text in order, each along the chain: what is written, the day of writing, the date last named. */
export function resolveTimes(
  words: Words,
  paragraphs: readonly Span[],
  readings: readonly Reading[],
  context: Context,
): TimeExpression[] {
  const times: TimeExpression[] = [];
  let told: Told = { mention: null, mentionEnd: 0, course: null, quarter: null };
  let paragraph = 0;
  let before: ResolvedDate | null = null;
  let link: Link | null = null;
  for (const [index, reading] of readings.entries()) {
    while (paragraphs[paragraph].end <= reading.first) paragraph++;
    const { start, end } = paragraphs[paragraph];
    words.focus(start, Math.max(end, reading.end));
    const next = readings.at(index + 1);
    const nextLink = linkBetween(words, reading, next);
    const span = daysOfRange(nextLink, reading, next);
    const around = surroundingsOf(words, reading, told, span);
    const linked: ResolvedDate | null = link && before && linkedDate(link, reading.meaning, before);
    const plain: ResolvedDate = linked ?? resolveMeaning(reading.meaning, context, around);
    before = plain;
    link = nextLink;
    const date = styled(plain, reading, context, told);
    times.push(expressionOf(words, reading, date));
    told = tellOn(told, reading, date, context);
  }
  return times;
}

function surroundingsOf(words: Words, reading: Reading, told: Told, span: number): Surroundings {
  const { mention, mentionEnd, course, quarter } = told;
  const tense = hangsOnTense(reading.meaning) ? tenseAround(words, reading) : 0;
  const back = isTimeAlone(reading.meaning) ? sentencesBack(words, reading, mentionEnd) : 0;
  // Spelled out, for spreading is many times slower.
  return { mention, mentionEnd, course, quarter, tense, back, span };
}

function styled(date: ResolvedDate, reading: Reading, context: Context, told: Told): ResolvedDate {
  if (context.style !== "timebank") return date;
  const value = timebankValue(date.value, reading, told.quarter);
  return value === date.value ? date : { ...date, value };
}

function expressionOf(words: Words, reading: Reading, date: ResolvedDate): TimeExpression {
  const { meaning, rule } = reading;
  const start = words.start(reading.first);
  const end = words.end(reading.end - 1);
  return {
    start,
    end,
    text: words.source.slice(start, end),
    type: typeOf(meaning),
    value: date.value,
    mod: "mod" in meaning ? meaning.mod : null,
    quant: meaning.kind === "set" ? meaning.quant : null,
    freq: meaning.kind === "set" ? meaning.freq : null,
    interval: date.anchor === null ? null : intervalOf(date.value),
    anchor: date.anchor,
    zone: zoneOf(meaning, date.value),
    candidates: date.candidates,
    alternatives: date.alternatives,
    rule,
  };
}

function zoneOf(meaning: Meaning, value: string): Zone | null {
  const name = "clock" in meaning ? (meaning.clock?.zone ?? null) : null;
  return name === null ? null : zoneNamed(name, isAmericanSummer(value));
}

function typeOf(meaning: Meaning): TimeExpression["type"] {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  const isTimed = "part" in meaning && (meaning.part !== null || meaning.clock !== null);
  const isCounted = meaning.kind === "shift" && meaning.amount !== null && isTimeUnit(meaning.unit);
  return isTimed || isCounted ? "TIME" : "DATE";
}

/** The tense is looked for only where a year, a week or a weekend hangs on it. */
function hangsOnTense(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.unit === "weekend";
  return (
    meaning.kind === "calendar" && meaning.year === null && (meaning.lean === null || meaning.lean === 0)
  );
}

function resolveMeaning(meaning: Meaning, context: Context, around: Surroundings): ResolvedDate {
  switch (meaning.kind) {
    case "calendar":
      return timed(resolveCalendar(meaning, context, around), timeSuffix(meaning.clock, meaning.part));
    case "shift":
      return timed(resolveShift(meaning, context, around), timeSuffix(meaning.clock, meaning.part));
    case "decade":
      return resolveDecade(meaning.first, context, around.mention);
    case "century": {
      const century = String(meaning.ordinal - 1).padStart(2, "0");
      return resolved(meaning.beforeChrist ? `BC${century}` : century, "written");
    }
    case "duration":
      return resolved(valueOfLengths(meaning.lengths), "written");
    case "set":
    case "ref":
      return resolved(meaning.value, null);
  }
}

const timed = (date: ResolvedDate, suffix: string): ResolvedDate =>
  suffix === ""
    ? date
    : {
        ...date,
        value: date.value + suffix,
        candidates: date.candidates?.map((day) => day + suffix) ?? null,
        alternatives: date.alternatives?.map((day) => day + suffix) ?? null,
      };

/** "the '80s" is the last such decade before the day of writing. */
function resolveDecade(first: number, context: Context, mention: Mention | null): ResolvedDate {
  // "the 1800s" are a century, "the 2000s" a decade.
  const years = first % 100 === 0 && first < 2000 ? 100 : 10;
  if (first > 99) return resolved(String(Math.floor(first / years)), "written");
  const told = context.isNarrative ? mention : null;
  const year = told?.year ?? context.base?.year;
  if (year === undefined) return resolved(`XX${Math.floor(first / 10)}`, null);
  const century = Math.floor(year / 100) * 100;
  const decade = century + first <= year ? century + first : century - 100 + first;
  return resolved(String(Math.floor(decade / 10)), told !== null ? "mention" : context.baseAnchor);
}

/** What the text has named when it goes on behind an expression. */
function tellOn(told: Told, { meaning, end }: Reading, date: ResolvedDate, context: Context): Told {
  const mention = mentionOf(date.value);
  if (mention === null || (context.isNarrative && date.anchor === context.baseAnchor)) return told;
  const isReport = mention.quarter !== null && meaning.kind === "calendar";
  const quarter = isReport ? mention : told.quarter;
  return { mention, mentionEnd: end, course: isOnCourse(mention, told) ? mention : told.course, quarter };
}

/** How many years off a year by itself is an aside. */
const FAR = 20;

function isOnCourse({ year, month }: Mention, { mention, course }: Told): boolean {
  if (course === null || mention === null || month !== null) return true;
  return Math.min(Math.abs(year - course.year), Math.abs(year - mention.year)) <= FAR;
}

/** The date that a value names, for those that count from it. */
function mentionOf(value: string): Mention | null {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4]))(?:T|$)|$)/.exec(value);
  if (parts === null) return null;
  const [year, month, day, quarter] = numbersOf(parts);
  return { year: year ?? 0, month, day, quarter };
}

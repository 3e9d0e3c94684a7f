import { type Day, isDay, toIso } from "../calendar.js";
import { holidayIn } from "../en/holidays.js";
import { type CalendarMeaning, calendar, type HolidayMeaning, type Meaning } from "../meaning.js";
import type { Reading } from "../scan.js";
import type { TimeExpression } from "../types.js";
import type { Words } from "../words.js";
import { resolveCalendar, type Surroundings } from "./calendar-date.js";
import type { Context, Mention } from "./context.js";
import { type ResolvedDate, resolved, timeSuffix } from "./fields.js";
import { intervalOf } from "./interval.js";
import { valueOfLengths } from "./lengths.js";
import { resolveShift } from "./shift.js";
import { tenseAround } from "./tense.js";

/** Resolves the expressions of a text in order, each along the chain: what is written, the day of writing, the date last named. */
export function resolveTimes(words: Words, readings: readonly Reading[], context: Context): TimeExpression[] {
  const times: TimeExpression[] = [];
  let mention: Mention | null = null;
  words.focus(0, words.length);
  for (const reading of readings) {
    const time = resolveOne(words, reading, context, mention);
    times.push(time);
    mention = mentionOf(time.value) ?? mention;
  }
  return times;
}

function resolveOne(
  words: Words,
  reading: Reading,
  context: Context,
  mention: Mention | null,
): TimeExpression {
  const { meaning, rule } = reading;
  const start = words.start(reading.first);
  const end = words.end(reading.end - 1);
  const date = resolveMeaning(words, reading, context, mention);
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
    candidates: date.candidates,
    alternatives: date.alternatives,
    rule,
  };
}

function typeOf(meaning: Meaning): TimeExpression["type"] {
  if (meaning.kind === "duration") return "DURATION";
  if (meaning.kind === "set") return "SET";
  const isTimed = "part" in meaning && meaning.part !== null;
  const hasClock = "clock" in meaning && meaning.clock !== null;
  const isOfDay =
    meaning.kind === "shift" &&
    ["second", "minute", "hour"].includes(meaning.unit) &&
    meaning.amount !== null;
  return isTimed || hasClock || isOfDay ? "TIME" : "DATE";
}

function resolveMeaning(
  words: Words,
  reading: Reading,
  context: Context,
  mention: Mention | null,
): ResolvedDate {
  const { meaning } = reading;
  switch (meaning.kind) {
    case "calendar": {
      const date = resolveCalendar(meaning, context, surroundingsOf(words, reading, meaning, mention));
      return timed(date, timeSuffix(meaning.clock, meaning.part));
    }
    case "holiday":
      return resolveHoliday(words, reading, meaning, context, mention);
    case "shift":
      return timed(resolveShift(meaning, context, mention), timeSuffix(meaning.clock, meaning.part));
    case "decade":
      return resolveDecade(meaning.first, context, mention);
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
      };

/** The tense is looked for only where the year or the week hangs on it. */
function surroundingsOf(
  words: Words,
  reading: Reading,
  meaning: CalendarMeaning,
  mention: Mention | null,
): Surroundings {
  const isSettled = meaning.year !== null || (meaning.lean !== null && meaning.lean !== 0);
  return { tense: isSettled ? null : tenseAround(words, reading), mention };
}

function resolveHoliday(
  words: Words,
  reading: Reading,
  meaning: HolidayMeaning,
  context: Context,
  mention: Mention | null,
): ResolvedDate {
  const { name, year, yearOf, lean } = meaning;
  const guess = holidayIn(name, year ?? context.base?.year ?? mention?.year ?? 2000);
  if (guess === null) return resolved("XXXX-XX-XX", null);
  const date = calendar({ year, yearOf, lean, month: guess.month, day: guess.day });
  const settled = resolveCalendar(date, context, surroundingsOf(words, reading, date, mention));
  const settledYear = /^\d{4}/.exec(settled.value);
  const day = settledYear === null ? null : holidayIn(name, Number(settledYear[0]));
  // Without a year only a holiday of a fixed date has its day.
  const value = day === null ? openHoliday(name) : toIso(day);
  return timed({ ...settled, value }, timeSuffix(null, meaning.part));
}

function openHoliday(name: string): string {
  const days = [2001, 2002, 2003]
    .map((year) => holidayIn(name, year))
    .filter((day): day is Day => day !== null);
  const isFixed = days.every(({ month, day }) => month === days[0].month && day === days[0].day);
  return isFixed ? `XXXX${toIso(days[0]).slice(4)}` : "XXXX-XX-XX";
}

/** "the '80s" is the last such decade before the day of writing. */
function resolveDecade(first: number, context: Context, mention: Mention | null): ResolvedDate {
  if (first > 99) return resolved(String(Math.floor(first / 10)), "written");
  const year = context.isNarrative ? (mention?.year ?? context.base?.year) : context.base?.year;
  if (year === undefined) return resolved(`XX${Math.floor(first / 10)}`, null);
  const century = Math.floor(year / 100) * 100;
  const decade = century + first <= year ? century + first : century - 100 + first;
  return resolved(
    String(Math.floor(decade / 10)),
    context.isNarrative && mention !== null ? "mention" : context.baseAnchor,
  );
}

/** The date that a value names, for those that count from it. */
function mentionOf(value: string): Mention | null {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4]))(?:T|$)|$)/.exec(value);
  if (parts === null) return null;
  const [, year, month, day, quarter] = parts as (string | undefined)[];
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const mention = { year: Number(year), month: number(month), day: number(day), quarter: number(quarter) };
  if (
    mention.month !== null &&
    mention.day !== null &&
    !isDay({ year: mention.year, month: mention.month, day: mention.day })
  )
    return null;
  return mention;
}

import { addDays, type Day, dayFigures, isDay, pad, toDayNumber, toIso, weekdayOf } from "../calendar.js";
import { type CalendarMeaning, isTimeAlone, type Lean, REPORTED } from "../meaning.js";
import type { DayOf } from "../en/holidays.js";
import type { Context, Mention, Surroundings } from "./context.js";
import { type ResolvedDate, resolved, yearValue } from "./fields.js";
import { ALONE } from "./standing.js";

// How loudly the sentence must speak, by the measure of `tenseAround`, before it overrules what is likely by itself:
// a weekday is behind, a day is the nearest. Weighed on news of which the days are known.
const SURE_OF_WEEKDAY = 0.5;
const SURE_OF_DAY = 0.24;
const SURE_OF_MONTH = 0.1;

/** The date of a calendar meaning, without its time of day. */
export function resolveCalendar(
  meaning: CalendarMeaning,
  context: Context,
  around: Surroundings,
): ResolvedDate {
  if (meaning.swapped) return eitherWay(meaning, context);
  if (meaning.holiday !== null) return resolveHoliday(meaning, meaning.holiday, context, around);
  if (isWeekdayAlone(meaning)) return resolveWeekday(meaning, context, around);
  if (meaning.quarter === REPORTED) {
    return resolveCalendar({ ...meaning, quarter: around.quarter?.quarter ?? null }, context, around);
  }
  if (isTimeAlone(meaning)) return dayOfTime(context, around);
  const { year, anchor } = yearOf(meaning, context, around);
  const value = dateValue(meaning, year);
  if (value.endsWith("XX")) return resolved(value, null);
  if (year !== null || meaning.weekday === null || meaning.day === null) return resolved(value, anchor);
  return { ...resolved(value, null), candidates: candidatesOf(meaning) };
}

const isWeekdayAlone = (meaning: CalendarMeaning): boolean =>
  meaning.weekday !== null && meaning.day === null;

function dateValue(meaning: CalendarMeaning, year: number | null): string {
  const { month, day, season, quarter, half, fiscal, beforeChrist } = meaning;
  const written = (fiscal && year !== null ? "FY" : "") + yearValue(year, beforeChrist);
  if (month !== null)
    return `${written}-${pad(month)}${day === null ? "" : `-${dayFigures(beforeChrist ? null : year, month, day)}`}`;
  if (season !== null) return `${written}-${season}`;
  if (quarter !== null) return `${written}-Q${quarter}`;
  return half === null ? written : `${written}-H${half}`;
}

/** A date in figures that can be read either way: settled by the caller's order, or left open with both readings. */
function eitherWay(meaning: CalendarMeaning, context: Context): ResolvedDate {
  const { year, month, day } = meaning;
  const american = `${yearValue(year)}-${pad(month ?? 0)}-${pad(day ?? 0)}`;
  const british = `${yearValue(year)}-${pad(day ?? 0)}-${pad(month ?? 0)}`;
  if (context.dateOrder === undefined) {
    return { ...resolved(`${yearValue(year)}-XX-XX`, null), alternatives: [american, british] };
  }
  return resolved(context.dateOrder === "month-first" ? american : british, "written");
}

/** A holiday's day, in the year that a date of its own would have here. */
function resolveHoliday(
  meaning: CalendarMeaning,
  dayIn: DayOf,
  context: Context,
  around: Surroundings,
): ResolvedDate {
  const { month, day } = dayIn(meaning.year ?? context.base?.year ?? around.mention?.year ?? 2000);
  const { year, anchor } = yearOf({ ...meaning, month, day }, context, around);
  if (year !== null) return resolved(toIso(dayIn(year)), anchor);
  // Without a year only a holiday of a fixed date has its day.
  const [one, other] = [2001, 2002].map((some) => toIso(dayIn(some)).slice(4));
  return resolved(one === other ? `XXXX${one}` : "XXXX-XX-XX", null);
}

interface ResolvedYear {
  readonly year: number | null;
  readonly anchor: ResolvedDate["anchor"];
}

/** The year: as written, counted from a base, or the one that the sentence and the fields leave. */
function yearOf(meaning: CalendarMeaning, context: Context, around: Surroundings): ResolvedYear {
  if (meaning.year !== null) return { year: meaning.year, anchor: "written" };
  const { base, baseAnchor } = context;
  const { mention } = around;
  if (meaning.yearOf !== null && meaning.lean === null) {
    if (meaning.yearOf.base === "mention" && mention !== null) {
      return { year: mention.year + meaning.yearOf.shift, anchor: "mention" };
    }
    return base === null ? OPEN : { year: base.year + meaning.yearOf.shift, anchor: baseAnchor };
  }
  const told = meaning.yearOf !== null ? mention : context.isNarrative ? around.course : null;
  if (told !== null) return { year: yearByMention(meaning, told), anchor: "mention" };
  if (base === null) return OPEN;
  const byWeekday = meaning.weekday === null ? null : agreeingYear(meaning, base.year);
  const year = byWeekday ?? yearByBase(meaning, base, around, context);
  // Only the days behind the 28th may be none of their month.
  const isLate = meaning.day !== null && meaning.day > 28;
  const having = isLate ? agreeingYear({ ...meaning, weekday: null }, year) : null;
  return { year: having ?? year, anchor: baseAnchor };
}

const OPEN: ResolvedYear = { year: null, anchor: null };

/** An account goes forward: "In June 1914 … in January" is January 1914 only where the text has gone back. */
function yearByMention(meaning: CalendarMeaning, mention: Mention): number {
  if (meaning.lean === 1 && mention.month !== null && (meaning.month ?? 13) <= mention.month)
    return mention.year + 1;
  if (meaning.lean === -1 && mention.month !== null && (meaning.month ?? 0) >= mention.month)
    return mention.year - 1;
  return mention.year;
}

/** The nearest year that has the day, and on the weekday that is written. */
function agreeingYear(meaning: CalendarMeaning, year: number): number | null {
  for (const distance of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    if (agrees(meaning, year + distance)) return year + distance;
  }
  return null;
}

function agrees({ month, day, weekday }: CalendarMeaning, year: number): boolean {
  if (month === null || day === null) return false;
  const date: Day = { year, month, day };
  return isDay(date) && (weekday === null || weekdayOf(date) === weekday);
}

function candidatesOf(meaning: CalendarMeaning): string[] | null {
  const days: string[] = [];
  for (let year = 1950; year < 2050; year++) {
    if (agrees(meaning, year)) days.push(`${year}-${pad(meaning.month ?? 0)}-${pad(meaning.day ?? 0)}`);
  }
  return days.length > 0 ? days : null;
}

const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Where a date without a year begins and ends in the year, in months and days, so that years can be compared. */
function placeInYear({ month, day, season, quarter, half }: CalendarMeaning): {
  readonly from: number;
  readonly to: number;
} {
  const first =
    month ?? (quarter !== null ? quarter * 3 - 2 : half !== null ? half * 6 - 5 : SEASONS[season ?? "WI"]);
  const last = month ?? Math.min(12, first + (half === null ? 2 : 5));
  return { from: first * 100 + (day ?? 1), to: last * 100 + (day ?? 31) };
}

function yearByBase(meaning: CalendarMeaning, base: Day, around: Surroundings, context: Context): number {
  const { from, to } = placeInYear(meaning);
  const today = base.month * 100 + base.day;
  const isBehind = to < today;
  const isAhead = from > today;
  const { lean } = meaning;
  if (meaning.quarter !== null && lean === null) return quarterYear(meaning.quarter, base, around);
  if (lean === 0) return base.year;
  if (lean === null && isJustBehind(meaning, base)) return base.year;
  const direction = lean === null ? directionOf(meaning, around, context) : lean;
  const strictly = lean !== null;
  if (direction < 0) return isBehind || (!isAhead && !strictly) ? base.year : base.year - 1;
  if (direction > 0) return isAhead || (!isBehind && !strictly) ? base.year : base.year + 1;
  return nearestYear(meaning, from, base);
}

/** A day as few days behind the day of writing is not of another year, however the sentence speaks. */
const JUST_BEHIND = 14;

function isJustBehind({ month, day }: CalendarMeaning, base: Day): boolean {
  if (month === null || day === null) return false;
  const days = toDayNumber(base) - toDayNumber({ year: base.year, month, day });
  return days >= 0 && days <= JUST_BEHIND;
}

/** A quarter is the last that has begun; one still to come only where the sentence looks ahead. */
function quarterYear(quarter: number, base: Day, around: Surroundings): number {
  const current = Math.ceil(base.month / 3);
  return quarter <= current || around.tense > 0 ? base.year : base.year - 1;
}

/** Behind or ahead: by the sentence, by the caller's preference, or 0 for the nearest. */
function directionOf(meaning: CalendarMeaning, around: Surroundings, context: Context): Lean {
  if (meaning.half !== null) return around.tense > 0 ? 1 : -1;
  const margin = meaning.day === null ? SURE_OF_MONTH : SURE_OF_DAY;
  if (Math.abs(around.tense) > margin) return around.tense < 0 ? -1 : 1;
  if (context.prefer === "past") return -1;
  return context.prefer === "future" ? 1 : 0;
}

const HALF_A_YEAR = 182;

/** In days. What is longer than a day is measured by months, to the middle: half a year away on either side is behind. */
function nearestYear({ month, day }: CalendarMeaning, from: number, { year, ...today }: Day): number {
  const days =
    month === null || day === null
      ? (Math.floor(from / 100) - today.month) * 30 + 15
      : toDayNumber({ year, month, day }) - toDayNumber({ year, ...today });
  if (days > HALF_A_YEAR) return year - 1;
  return days < -HALF_A_YEAR ? year + 1 : year;
}

/** A weekday alone: behind or today, unless the sentence looks ahead. */
function resolveWeekday(meaning: CalendarMeaning, context: Context, around: Surroundings): ResolvedDate {
  const { weekday, lean } = meaning;
  const isOfWeek = meaning.yearOf?.base === "reference";
  // An account that has named no date yet is of the day of writing.
  const isTold = context.isNarrative && around.mention !== null;
  const fromMention = !isOfWeek && (meaning.yearOf !== null || (isTold && lean === null));
  const base = fromMention ? dayOfMention(around.mention) : context.base;
  if (base === null || weekday === null) return resolved(`XXXX-WXX-${weekday ?? "X"}`, null);
  const anchor = fromMention ? "mention" : context.baseAnchor;
  if (isOfWeek) {
    const days = weekday - weekdayOf(base) + meaning.yearOf.shift * 7;
    return resolved(toIso(addDays(base, days)), anchor);
  }
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const days = fromMention && lean === 0 ? (7 - back) % 7 : weekdayDistance(back, lean, around, context);
  return resolved(toIso(addDays(base, days + meaning.weeks * 7)), anchor);
}

/** @param back How many days before the base the weekday was, 0 to 6. */
function weekdayDistance(back: number, lean: Lean | null, around: Surroundings, context: Context): number {
  if (lean === -1) return back === 0 ? -7 : -back;
  if (lean === 1) return 7 - back;
  if (lean === 0) return around.tense < 0 || back === 0 ? -back : 7 - back;
  if (context.prefer === "past") return -back;
  if (context.prefer === "future") return back === 0 ? 0 : 7 - back;
  if (context.prefer === "nearest") return back > 3 ? 7 - back : -back;
  if (around.tense > SURE_OF_WEEKDAY && back !== 0) return 7 - back;
  // A range that is behind has its end behind too.
  return around.tense < 0 && around.span > back ? -back - 7 : -back;
}

const dayOfMention = (mention: Mention | null): Day | null =>
  mention?.month == null || mention.day === null
    ? null
    : { year: mention.year, month: mention.month, day: mention.day };

/**
 * A time of day alone is of the day of writing, of the day that its sentence names, or of the one that an account
 * has come to.
 */
function dayOfTime(context: Context, around: Surroundings): ResolvedDate {
  const { base } = context;
  const told = dayOfMention(around.mention);
  if (told !== null && (base === null || (context.isNarrative && around.back !== ALONE)))
    return resolved(toIso(told), "mention");
  if (base === null) return resolved("XXXX-XX-XX", null);
  return told !== null && isDayOf(told, base, around)
    ? resolved(toIso(told), "mention")
    : resolved(toIso(base), context.baseAnchor);
}

/** Is a day of the same week that was named last also that of a time? One ahead is so in its own sentence alone. */
function isDayOf(told: Day, base: Day, { back, tense }: Surroundings): boolean {
  const days = toDayNumber(told) - toDayNumber(base);
  if (Math.abs(days) > 7) return false;
  return back === 0 || (back === 1 && days <= 0 && tense <= 0);
}

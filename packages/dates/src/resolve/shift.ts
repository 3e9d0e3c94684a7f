import { addDays, addMonths, toIso, weekdayOf, pad, timeAfter } from "../calendar.js";
import { weekOf } from "../iso-week.js";
import type { ShiftMeaning, Unit } from "../meaning.js";
import type { Context, Mention, Moment, Surroundings } from "./context.js";
import { type ResolvedDate, resolved } from "./fields.js";

/** The date of a stretch counted from the day of writing or from the date last named, as precise as its unit. */
export function resolveShift(meaning: ShiftMeaning, context: Context, around: Surroundings): ResolvedDate {
  const { unit, amount, direction } = meaning;
  const { base, baseAnchor, isNarrative } = context;
  if (meaning.base === "report") return reportedQuarter(meaning, context, around.quarter);
  const vague = resolved(direction > 0 ? "FUTURE_REF" : "PAST_REF", null);
  if (amount === null || amount > MOST) return vague;
  const exact = amount * direction;
  const isTold = meaning.base === "mention" || (meaning.base === "text" && isNarrative);
  if (isTold && around.mention !== null) {
    const told = fromMentioned(unit, exact, around.mention);
    return resolved(told ?? openValue(unit), told === null ? null : "mention");
  }
  if (base === null || (isTold && isNarrative)) return resolved(openValue(unit), null);
  // "the weekend" of a Monday's paper is the one before, unless it looks ahead.
  const isWeekendPast = unit === "weekend" && exact === 0 && around.tense <= 0 && weekdayOf(base) <= 3;
  const value = shiftFrom(unit, isWeekendPast ? -1 : exact, base);
  // So far back nobody counts to the year.
  return /^[-0]/.test(value) ? vague : resolved(value, baseAnchor);
}

/** Nobody counts on, in whatever unit, from more than so many. */
const MOST = 100_000;

/** "the latest quarter", "the year-earlier period": from the quarter named, or the one of the day of writing. */
function reportedQuarter(meaning: ShiftMeaning, context: Context, quarter: Mention | null): ResolvedDate {
  const count = (meaning.amount ?? 0) * meaning.direction;
  if (quarter?.quarter != null) {
    return resolved(quarterValue(quarter.year * 4 + quarter.quarter - 1 + count), "mention");
  }
  if (context.base === null) return resolved(openValue("quarter"), null);
  return resolved(shiftFrom("quarter", count, context.base), context.baseAnchor);
}

const quarterValue = (index: number): string =>
  `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;

/** A mention may be less precise than the unit counted: no day can be counted from a year. */
function fromMentioned(unit: Unit, exact: number, { year, month, day, quarter }: Mention): string | null {
  if (unit === "quarter" && quarter !== null && month === null) {
    return quarterValue(year * 4 + quarter - 1 + Math.round(exact));
  }
  const isOfYear = unit in YEAR_DIGITS;
  const isOfMonth = unit === "month" || unit === "quarter" || unit === "half";
  if (!isOfYear && (month === null || (!isOfMonth && day === null))) return null;
  return shiftFrom(unit, exact, {
    year,
    month: isOfYear ? 1 : (month ?? 1),
    day: isOfYear || isOfMonth ? 1 : (day ?? 1),
    hour: null,
    minute: null,
    second: null,
  });
}

/** How many figures of a year a unit takes in. */
const YEAR_DIGITS: Partial<Record<Unit, number>> = { year: 4, decade: 3, century: 2, millennium: 1 };

/** @param exact How many units; those of the calendar are counted whole. */
function shiftFrom(unit: Unit, exact: number, base: Moment): string {
  const count = Math.round(exact);
  const { year, month } = base;
  if (isTimeUnit(unit)) return timeFrom(unit, exact, base);
  switch (unit) {
    case "day":
    case "night":
      return toIso(addDays(base, count));
    case "weekend":
    case "week":
    case "fortnight": {
      const there = weekOf(addDays(base, count * (unit === "fortnight" ? 14 : 7)));
      return `${pad(there.year, 4)}-W${pad(there.week)}${unit === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return toIso(addMonths(base, count)).slice(0, -3);
    case "quarter":
      return quarterValue(year * 4 + Math.floor((month - 1) / 3) + count);
    case "half":
      return `${pad(year, 4)}-H${month <= 6 ? 1 : 2}`;
    case "year":
    case "decade":
    case "century":
    case "millennium": {
      const digits = YEAR_DIGITS[unit] ?? 0;
      return pad(Math.floor(year / 10 ** (4 - digits)) + count, digits);
    }
  }
}

/** Is a unit less than a day? */
export const isTimeUnit = (unit: Unit): unit is keyof typeof SECONDS => unit in SECONDS;

const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

/** "3 hours ago": needs the time of writing; without it only the day is known, and hardly that. */
function timeFrom(unit: keyof typeof SECONDS, exact: number, base: Moment): string {
  if (base.hour === null) return openValue(unit);
  const written = base.hour * 3600 + (base.minute ?? 0) * 60 + (base.second ?? 0);
  return timeAfter(base, written + Math.round(exact * SECONDS[unit]), unit === "second");
}

/** What stays open without a base: "XXXX-WXX" for "last week". */
const openValue = (unit: Unit): string => shiftFrom(unit, 0, SOME_MOMENT).replace(/\d/g, "X");

const SOME_MOMENT: Moment = { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0 };

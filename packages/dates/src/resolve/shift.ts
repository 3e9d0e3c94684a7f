import { addDays, addMonths, type Day, pad, toIso, weekdayOf, weekOf } from "../calendar.js";
import type { ShiftMeaning, Unit } from "../meaning.js";
import type { Context, Mention, Moment, Surroundings } from "./context.js";
import { type ResolvedDate, resolved } from "./fields.js";

/** The date of a stretch counted from the day of writing or from the date last named, as precise as its unit. */
export function resolveShift(meaning: ShiftMeaning, context: Context, around: Surroundings): ResolvedDate {
  const { mention, tense } = around;
  const { unit, amount, direction } = meaning;
  const isTold = meaning.base === "mention" || (meaning.base === "text" && context.isNarrative);
  const fromMention = isTold && mention !== null;
  if (meaning.base === "report") return reportedQuarter(meaning, context, around.quarter);
  if (amount === null) return resolved(direction > 0 ? "FUTURE_REF" : "PAST_REF", null);
  const count = Math.round(amount * direction);
  if (fromMention) {
    const value = fromMentioned(unit, count, mention);
    return resolved(value ?? OPEN_VALUES[unit], value === null ? null : "mention");
  }
  if (context.base === null || (isTold && context.isNarrative)) return resolved(OPEN_VALUES[unit], null);
  if (unit === "weekend" && count === 0) {
    return resolved(
      weekValue(addDays(context.base, weekendShift(context.base, tense)), true),
      context.baseAnchor,
    );
  }
  return resolved(shiftFrom(unit, count, amount * direction, context.base), context.baseAnchor);
}

/** "the latest quarter", "the year-earlier period": from the quarter named, or the one of the day of writing. */
function reportedQuarter(meaning: ShiftMeaning, context: Context, quarter: Mention | null): ResolvedDate {
  const count = (meaning.amount ?? 0) * meaning.direction;
  if (quarter?.quarter != null)
    return resolved(quarterValue(quarter.year * 4 + quarter.quarter - 1 + count), "mention");
  if (context.base === null) return resolved(OPEN_VALUES.quarter, null);
  return resolved(shiftFrom("quarter", count, count, context.base), context.baseAnchor);
}

const quarterValue = (index: number): string =>
  `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;

/** "the weekend" of a Monday's paper is the one before, unless it looks ahead. */
const weekendShift = (base: Moment, tense: number): number => (tense <= 0 && weekdayOf(base) <= 3 ? -7 : 0);

/** A mention may be less precise than the unit counted: no day can be counted from a year. */
function fromMentioned(unit: Unit, count: number, mention: Mention): string | null {
  const { year, month, day, quarter } = mention;
  if (unit === "quarter" && quarter !== null && month === null) {
    const index = year * 4 + quarter - 1 + count;
    return quarterValue(index);
  }
  if (unit === "year" || unit === "decade" || unit === "century" || unit === "millennium") {
    return shiftFrom(unit, count, count, { year, month: 1, day: 1, ...NO_TIME });
  }
  if (month === null) return null;
  if (unit === "month" || unit === "quarter" || unit === "half") {
    return shiftFrom(unit, count, count, { year, month, day: 1, ...NO_TIME });
  }
  return day === null ? null : shiftFrom(unit, count, count, { year, month, day, ...NO_TIME });
}

const NO_TIME = { hour: null, minute: null, second: null } as const;

function shiftFrom(unit: Unit, count: number, exact: number, base: Moment): string {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return timeFrom(unit, exact, base);
    case "day":
    case "night":
      return toIso(addDays(base, count));
    case "weekend":
    case "week":
      return weekValue(addDays(base, count * 7), unit === "weekend");
    case "fortnight":
      return weekValue(addDays(base, count * 14), false);
    case "month":
      return monthValue(addMonths({ ...base, day: 1 }, count));
    case "quarter": {
      const index = base.year * 4 + Math.floor((base.month - 1) / 3) + count;
      return quarterValue(index);
    }
    case "half":
      return `${pad(base.year, 4)}-H${base.month <= 6 ? 1 : 2}`;
    case "year":
      return pad(base.year + count, 4);
    case "decade":
      return pad(Math.floor(base.year / 10) + count, 3);
    case "century":
      return pad(Math.floor(base.year / 100) + count);
    case "millennium":
      return String(Math.floor(base.year / 1000) + count);
  }
}

const monthValue = (day: Day): string => `${pad(day.year, 4)}-${pad(day.month)}`;

function weekValue(day: Day, isWeekend: boolean): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}${isWeekend ? "-WE" : ""}`;
}

const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** "3 hours ago": needs the time of writing; without it only the day is known, and hardly that. */
function timeFrom(unit: Unit, exact: number, base: Moment): string {
  if (base.hour === null) return OPEN_TIME;
  const seconds =
    base.hour * 3600 +
    (base.minute ?? 0) * 60 +
    (base.second ?? 0) +
    Math.round(exact * (SECONDS[unit] ?? 1));
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}`;
  return `${toIso(addDays(base, days))}T${unit === "second" ? `${time}:${pad(rest % 60)}` : time}`;
}

const OPEN_TIME = "XXXX-XX-XXTXX:XX";

/** What stays open without a base: "XXXX-WXX" for "last week". */
const OPEN_VALUES: Readonly<Record<Unit, string>> = {
  second: OPEN_TIME,
  minute: OPEN_TIME,
  hour: OPEN_TIME,
  day: "XXXX-XX-XX",
  night: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  fortnight: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
  millennium: "X",
};

import { addDays, addMonths, type Day, mondayOf, timeAfter, toIso } from "../calendar.js";

export interface Interval {
  readonly from: string;
  readonly to: string;
}

const FORM =
  /^(\d{2,4})(?:-(?:(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?|W(\d{2})(-WE)?|Q([1-4])|H([12])))?$/;

/** The stretch that a value covers, half-open; null for open values, parts of the day, seasons, durations and sets. */
export function intervalOf(value: string): Interval | null {
  const parts = FORM.exec(value) as readonly (string | undefined)[] | null;
  if (parts === null) return null;
  const [, figures = "", month, day, hour, minute, second, week, weekend, quarter, half] = parts;
  // "19" is a century, "196" a decade.
  const years = 10 ** (4 - figures.length);
  const year = Number(figures) * years;
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return between(weekend === undefined ? monday : addDays(monday, 5), addDays(monday, 7));
  }
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6);
  if (month === undefined) return months(year, 1, 12 * years);
  if (day === undefined) return months(year, Number(month), 1);
  const date = { year, month: Number(month), day: Number(day) };
  if (hour === undefined) return between(date, addDays(date, 1));
  // One minute, or one second where the seconds are given.
  const start = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const end = start + (second === undefined ? 60 : 1);
  return { from: value, to: timeAfter(date, end, second !== undefined) };
}

const between = (from: Day, to: Day): Interval => ({ from: toIso(from), to: toIso(to) });

function months(year: number, month: number, count: number): Interval {
  const first = { year, month, day: 1 };
  return between(first, addMonths(first, count));
}

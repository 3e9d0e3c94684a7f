import { addDays, type Day, toDayNumber, weekdayOf } from "../calendar.js";

/** The day at the head of a value, or null where it is open. */
export function dayIn(value: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/**
 * Does the day fall in the summer time of the United States? By the Energy Policy Act of 2005 from 2007 on, by the
 * rule of 1987 before it; null for earlier days, when states went their own ways.
 */
export function isAmericanSummer(day: Day | null): boolean | null {
  if (day === null || day.year < 1987) return null;
  const { year } = day;
  const begins =
    year >= 2007 ? sundayFrom({ year, month: 3, day: 8 }) : sundayFrom({ year, month: 4, day: 1 });
  const ends =
    year >= 2007 ? sundayFrom({ year, month: 11, day: 1 }) : sundayFrom({ year, month: 10, day: 25 });
  const at = toDayNumber(day);
  return at >= toDayNumber(begins) && at < toDayNumber(ends);
}

/** The first Sunday on or after a day. */
const sundayFrom = (day: Day): Day => addDays(day, 7 - weekdayOf(day));

import { addDays, type Day, toDayNumber, weekdayOf } from "./calendar.js";

/** The ISO 8601 week of a day: weeks run from Monday, and a week is of the year that its Thursday is of. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const { year, ...thursday } = addDays(day, 4 - weekdayOf(day));
  const days = toDayNumber({ year, ...thursday }) - toDayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor(days / 7) + 1 };
}

import { getISOWeekYear } from "date-fns";
import { type Day, mondayOf, toDayNumber, toUtcDate } from "./calendar.js";
import { UtcDate } from "./utc-date.js";

/** The ISO 8601 week of a day: weeks run from Monday, and the first holds the year's first Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const year = getISOWeekYear(new UtcDate(toUtcDate(day.year, day.month, day.day)));
  return { year, week: Math.floor((toDayNumber(day) - toDayNumber(mondayOf(year, 1))) / 7) + 1 };
}

import { toIso, weekdayFrom } from "../calendar.js";

/**
 * Does the day of a value fall in the summer time of the United States? By the Energy Policy Act of 2005 from 2007 on,
 * by the rule of 1987 before it; null for earlier days, when states went their own ways, and for open ones.
 */
export function isAmericanSummer(value: string): boolean | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? "";
  const year = Number(day.slice(0, 4));
  if (year < 1987) return null;
  const sundayFrom = (month: number, first: number): string =>
    toIso(weekdayFrom({ year, month, day: first }, 7));
  return year < 2007
    ? day >= sundayFrom(4, 1) && day < sundayFrom(10, 25)
    : day >= sundayFrom(3, 8) && day < sundayFrom(11, 1);
}

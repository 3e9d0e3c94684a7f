import { addDays as addDaysTo } from "date-fns";
import { UtcDate } from "./utc-date.js";

/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Months and days that are too many or too few run over into the next or the one before. */
function toUtcDate(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  if (year < 100) date.setUTCFullYear(year, month - 1, day);
  return date;
}

const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

const dayOn = (year: number, month: number, day: number): Day => dayOf(toUtcDate(year, month, day));

/** Days since 1970-01-01. */
export const toDayNumber = ({ year, month, day }: Day): number =>
  toUtcDate(year, month, day).getTime() / 86_400_000;

export const addDays = ({ year, month, day }: Day, count: number): Day =>
  dayOf(addDaysTo(new UtcDate(toUtcDate(year, month, day)), count));

/** The same day some months on, or the last day of that month where it has no such day. */
export const addMonths = ({ year, month, day }: Day, count: number): Day =>
  dayOn(year, month + count, Math.min(day, dayOn(year, month + count + 1, 0).day));

/** Monday is 1, Sunday 7. */
export const weekdayOf = ({ year, month, day }: Day): number => toUtcDate(year, month, day).getUTCDay() || 7;

/** The first such weekday on or after a day. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const inFirst = { year, month: 1, day: 4 };
  return addDays(inFirst, week * 7 - 6 - weekdayOf(inFirst));
}

/** Is there such a day? */
export function isDay({ year, month, day }: Day): boolean {
  if (day > 0 && day < 29) return month > 0 && month < 13;
  const there = dayOn(year, month, day);
  return there.month === month && there.day === day;
}

/** The day in figures; open where the month has no such day, as February 2019 no 29th. Without a year it may be a leap year's. */
export const dayFigures = (year: number | null, month: number, day: number): string =>
  isDay({ year: year ?? 2000, month, day }) ? pad(day) : "XX";

/** Is there such a day in some year? February 29 is, February 30 is not. */
export const isPossibleDay = (month: number, day: number): boolean => isDay({ year: 2000, month, day });

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** "2020-09-09" */
export const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** The time so many seconds behind the beginning of a day: "2020-09-09T10:33". */
export function timeAfter({ year, month, day }: Day, seconds: number, hasSeconds: boolean): string {
  const date = toUtcDate(year, month, day);
  date.setUTCSeconds(seconds);
  return toIso(dayOf(date)) + date.toISOString().slice(-14, hasSeconds ? -5 : -8);
}

/** The groups of a match as numbers, null where there is none. */
export const numbersOf = (parts: readonly (string | undefined)[]): (number | null)[] =>
  parts.slice(1).map((part) => (part === undefined ? null : Number(part)));

import { getISOWeek, getISOWeekYear } from "date-fns";
import { UtcDate } from "./utc-date.js";

/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Counting days is the hot path of resolving, so it is done in integers, and so is what is a line in them; weeks are date-fns'.

const DAYS_PER_ERA = 146_097;
/** From 0000-03-01, where the count below begins, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

/** Days since 1970-01-01. Years are counted from March, so that a leap day ends its year. */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

function fromDayNumber(days: number): Day {
  const shifted = days + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (day: Day, count: number): Day => fromDayNumber(toDayNumber(day) + count);

/** The same day some months on, or the last day of that month where it has no such day. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const there = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...there, day: Math.min(day, daysInMonth(there.year, there.month)) };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week of a day: weeks run from Monday, and the first holds the year's first Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const date = toUtcDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const inFirst = { year, month: 1, day: 4 };
  return addDays(inFirst, week * 7 - 6 - weekdayOf(inFirst));
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];

/** Is there such a day in some year? February 29 is, February 30 is not. */
export const isPossibleDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);

/** Is there such a day? */
export const isDay = ({ year, month, day }: Day): boolean =>
  isPossibleDay(month, day) && day <= daysInMonth(year, month);

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** "2020-09-09" */
export const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

function toUtcDate({ year, month, day }: Day): UtcDate {
  const date = new UtcDate(Date.UTC(year, month - 1, day));
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  if (year < 100) date.setUTCFullYear(year, month - 1, day);
  return date;
}

import { toIso } from "../calendar.js";
import { holidayIn } from "../en/holidays.js";
import { calendar, type HolidayMeaning } from "../meaning.js";
import { resolveCalendar } from "./calendar-date.js";
import type { Context, Surroundings } from "./context.js";
import { type ResolvedDate, resolved } from "./fields.js";

/** A holiday's day, in the year that a date of its own would have here. */
export function resolveHoliday(
  meaning: HolidayMeaning,
  context: Context,
  around: Surroundings,
): ResolvedDate {
  const { name, year, yearOf, lean } = meaning;
  const guess = holidayIn(name, year ?? context.base?.year ?? around.mention?.year ?? 2000);
  if (guess === null) return resolved("XXXX-XX-XX", null);
  const date = calendar({ year, yearOf, lean, month: guess.month, day: guess.day });
  const settled = resolveCalendar(date, context, around);
  const settledYear = /^\d{4}/.exec(settled.value);
  const day = settledYear === null ? null : holidayIn(name, Number(settledYear[0]));
  return { ...settled, value: day === null ? openHoliday(name) : toIso(day) };
}

/** Without a year only a holiday of a fixed date has its day. */
function openHoliday(name: string): string {
  const [one, other] = [2001, 2002].map((year) => holidayIn(name, year));
  const isFixed = one !== null && one.month === other?.month && one.day === other.day;
  return isFixed ? `XXXX${toIso(one).slice(4)}` : "XXXX-XX-XX";
}

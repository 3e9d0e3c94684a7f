import { addDays, type Day, weekdayOf } from "../calendar.js";

/** Holidays that have a date, by their names in lower case without "Day", and how to find it in a year. */
type DayOf = (year: number) => Day;

const fixed =
  (month: number, day: number): DayOf =>
  (year) => ({ year, month, day });

/** The nth such weekday of a month; -1 is the last. */
const nth =
  (count: number, weekday: number, month: number): DayOf =>
  (year) => {
    if (count > 0) {
      const first = { year, month, day: 1 };
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
    }
    const last = addDays(
      month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
      -1,
    );
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  };

/** The Gregorian Easter Sunday (Meeus, Jones and Butcher). */
const easter: DayOf = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
};

const fromEaster =
  (days: number): DayOf =>
  (year) => addDays(easter(year), days); // prettier-ignore

const HOLIDAYS: Readonly<Record<string, DayOf>> = {
  christmas: fixed(12, 25),
  xmas: fixed(12, 25),
  "christmas day": fixed(12, 25),
  "christmas eve": fixed(12, 24),
  "boxing day": fixed(12, 26),
  "new year": fixed(1, 1),
  "new year day": fixed(1, 1),
  "new year eve": fixed(12, 31),
  halloween: fixed(10, 31),
  "valentine day": fixed(2, 14),
  "st patrick day": fixed(3, 17),
  "independence day": fixed(7, 4),
  "veterans day": fixed(11, 11),
  "armistice day": fixed(11, 11),
  "bastille day": fixed(7, 14),
  "april fool day": fixed(4, 1),
  "april fools day": fixed(4, 1),
  "thanksgiving": nth(4, 4, 11),
  "thanksgiving day": nth(4, 4, 11),
  "labor day": nth(1, 1, 9),
  "memorial day": nth(-1, 1, 5),
  "columbus day": nth(2, 1, 10),
  "martin luther king day": nth(3, 1, 1),
  easter: easter,
  "easter sunday": easter,
  "easter monday": fromEaster(1),
  "good friday": fromEaster(-2),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  pentecost: fromEaster(49),
}; // prettier-ignore

const byName = new Map(Object.entries(HOLIDAYS));

/** Every word of a holiday's name. */
export const holidayWords: ReadonlySet<string> = new Set(
  [...byName.keys()].flatMap((name) => name.split(" ")),
);

/** The words that a holiday's name begins with. */
export const holidayOpeners: ReadonlySet<string> = new Set(
  [...byName.keys()].map((name) => name.split(" ", 1)[0]),
);

export const LONGEST_HOLIDAY = 4;

export const isHoliday = (name: string): boolean => byName.has(name);

/** The day of a holiday in a year, or null when there is no such holiday. */
export function holidayIn(name: string, year: number): Day | null {
  return byName.get(name)?.(year) ?? null;
}

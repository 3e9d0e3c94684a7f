import { addDays, type Day, weekdayFrom } from "../calendar.js";

/** How to find the day of a holiday in a year. */
export type DayOf = (year: number) => Day;

const fixed =
  (month: number, day: number): DayOf =>
  (year) => ({ year, month, day });

/** The first such weekday on or after a day. */
const since =
  (weekday: number, month: number, day: number): DayOf =>
  (year) => weekdayFrom({ year, month, day }, weekday); // prettier-ignore

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

/** Holidays that have a date, by their names in lower case, without apostrophes and clitics. */
const HOLIDAYS: readonly (readonly [names: string, dayOf: DayOf])[] = [
  ["christmas|christmas day|xmas", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["boxing day", fixed(12, 26)],
  ["new year|new year day", fixed(1, 1)],
  ["new year eve", fixed(12, 31)],
  ["halloween", fixed(10, 31)],
  ["valentine day", fixed(2, 14)],
  ["st patrick day", fixed(3, 17)],
  ["independence day", fixed(7, 4)],
  ["veterans day|armistice day", fixed(11, 11)],
  ["bastille day", fixed(7, 14)],
  ["april fool day|april fools day", fixed(4, 1)],
  ["thanksgiving|thanksgiving day", since(4, 11, 22)],
  ["labor day", since(1, 9, 1)],
  ["black friday", since(5, 11, 23)],
  ["cyber monday", since(1, 11, 26)],
  ["memorial day", since(1, 5, 25)],
  ["columbus day", since(1, 10, 8)],
  ["martin luther king day", since(1, 1, 15)],
  ["easter|easter sunday", fromEaster(0)],
  ["easter monday", fromEaster(1)],
  ["good friday", fromEaster(-2)],
  ["maundy thursday", fromEaster(-3)],
  ["shrove tuesday", fromEaster(-47)],
  ["ash wednesday", fromEaster(-46)],
  ["palm sunday", fromEaster(-7)],
  ["pentecost", fromEaster(49)],
];

/** How to find the day of each holiday, by its name. */
export const holidays: ReadonlyMap<string, DayOf> = new Map(
  HOLIDAYS.flatMap(([names, dayOf]) => names.split("|").map((name): [string, DayOf] => [name, dayOf])),
);

/** The words of the holidays' names, parted by bars, and those that the names begin with. */
export const holidayWords = [...holidays.keys()].join("|").replace(/ /g, "|");
export const holidayOpeners = [...holidays.keys()].map((name) => name.split(" ", 1)[0]).join("|");

export const LONGEST_HOLIDAY = 4;

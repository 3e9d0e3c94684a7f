import { TokenKind } from "@copydesk/text";
import { type Day, dayFigures, isDay, pad, toDayNumber, toIso } from "../calendar.js";
import { yearInFigures } from "../grammar/years.js";
import type { Moment } from "../resolve/context.js";
import type { Words } from "../words.js";

export interface ReadDate {
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** "Sept 9", "Sept. 9, 2020", "9 Sep", "APril 3", "Dec 1 , 2006, 2006"; with a weekday before it, too. */
export function readDate(words: Words, at: number): ReadDate | null {
  if (words.at(at).weekday > 0) {
    const next = words.skipStop(at + 1);
    return readDate(words, words.isChar(next, ",") ? next + 1 : next);
  }
  const month = words.at(at).month;
  const dayAt = month > 0 ? words.skipStop(at + 1) : at;
  const day = dayIn(words, dayAt);
  if (day === 0) return null;
  if (month > 0) return withYears(words, dayAt + 1, month, day);
  const monthBehind = words.at(at + 1).month;
  return monthBehind === 0 ? null : withYears(words, words.skipStop(at + 2), monthBehind, day);
}

function dayIn(words: Words, at: number): number {
  const kind = words.kind(at);
  if (kind !== TokenKind.number && kind !== TokenKind.mixed) return 0;
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(words.text(at));
  const day = Number(parts?.[1] ?? 0);
  return day > 31 ? 0 : day;
}

/** Adds the year, which some archives repeat. */
function withYears(words: Words, end: number, month: number, day: number): ReadDate | null {
  let last = end;
  let year: number | null = null;
  for (let count = 0; count < 2; count++) {
    const yearAt = words.isChar(last, ",") ? last + 1 : last;
    const found = yearInFigures(words, yearAt);
    if (found === 0) break;
    year ??= found;
    last = yearAt + 1;
  }
  return { end: last, month, day, year };
}

/** The day as TIMEX3: of the year nearest to the reference where none is written, or open. */
export function dateValue(date: ReadDate, reference: Moment | null): string {
  const { month, day, year } = date;
  if (year !== null) return `${pad(year, 4)}-${pad(month)}-${dayFigures(year, month, day)}`;
  const open = `XXXX-${pad(month)}-${dayFigures(null, month, day)}`;
  if (reference === null) return open;
  const distance = (there: Day): number => Math.abs(toDayNumber(there) - toDayNumber(reference));
  const nearest = [0, -1, 1]
    .map((shift) => ({ year: reference.year + shift, month, day }))
    .filter(isDay)
    .sort((a, b) => distance(a) - distance(b))
    .at(0);
  return nearest === undefined ? open : toIso(nearest);
}

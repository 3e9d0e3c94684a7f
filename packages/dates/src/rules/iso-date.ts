import { TokenKind } from "@copydesk/text";
import { isDay, isPossibleDay } from "../calendar.js";
import { readOffset } from "../grammar/clock.js";
import { yearInFigures } from "../grammar/years.js";
import { calendar } from "../meaning.js";
import { match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * Dates as ISO 8601 writes them.
 * Matches "2020-09-09", "2020-09" and "2020-09-09T10:33Z". Not the years of "2001-04", nor "555-2020-1234".
 */
export const isoDate: Rule = {
  name: "iso-date",
  opensWithKinds: [TokenKind.number],
  read(words, at) {
    const year = yearInFigures(words, at);
    if (year === 0 || words.isGlued(at) || !isHyphen(words, at + 1)) return null;
    const month = words.width(at + 2) === 2 ? words.integer(at + 2) : -1;
    if (month < 1 || month > 12) return null;
    if (!isHyphen(words, at + 3))
      return isYearRange(year, month) ? null : match(at + 3, calendar({ year, month }));
    const last = at + 4;
    const text = words.text(last);
    const parts: (string | undefined)[] | null = /^(\d{2})(?:T(\d{2}))?$/.exec(text);
    if (parts === null) return null;
    const date = { year, month, day: Number(parts[1]) };
    if (!isDay(date) || !isPossibleDay(month, date.day)) return null;
    if (parts[2] === undefined) return match(last + 1, calendar(date));
    return readTime(words, last, date, Number(parts[2]));
  },
};

/** "2001-04" is the years 2001 to 2004 more often than the month; "2001-12" too; "2020-09" cannot be. */
const isYearRange = (year: number, month: number): boolean => month > year % 100;

const isHyphen = (words: Words, at: number): boolean => words.isHyphen(at) && words.isChar(at, "-");

function readTime(
  words: Words,
  at: number,
  date: { year: number; month: number; day: number },
  hour: number,
) {
  const clockOf = (minute: number | null, second: number | null, zone: string | null) => ({
    hour,
    minute,
    second,
    zone,
  });
  const minuteText = words.text(at + 2);
  if (!words.isChar(at + 1, ":") || !/^\d{2}Z?$/.test(minuteText) || hour > 23) return null;
  const minute = Number(minuteText.slice(0, 2));
  if (minuteText.endsWith("Z"))
    return match(at + 3, calendar({ ...date, clock: clockOf(minute, null, "Z") }));
  const secondText = words.isChar(at + 3, ":") && words.isGlued(at + 4) ? words.text(at + 4) : "";
  const seconds = /^(\d{2})(?:\.\d{1,9})?(Z?)$/.exec(secondText);
  const second = seconds === null ? null : Number(seconds[1]);
  const end = seconds === null ? at + 3 : at + 5;
  if (seconds?.[2] === "Z") return match(end, calendar({ ...date, clock: clockOf(minute, second, "Z") }));
  const offset = words.isGlued(end) ? readOffset(words, end) : null;
  return match(
    offset?.end ?? end,
    calendar({ ...date, clock: clockOf(minute, second, offset?.name ?? null) }),
  );
}

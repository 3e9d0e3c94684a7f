import { TokenKind } from "@copydesk/text";
import { isPossibleDay } from "../calendar.js";
import { fullYear } from "../grammar/years.js";
import { calendar } from "../meaning.js";
import { match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * Dates in figures with slashes, dots or hyphens, year last. Which figure is the month is settled later.
 * Matches "03/04/2020", "9.9.2020" and "9-11-01". Not "24/7", "1/2", "3.5.1" or "192.168.1.10".
 */
export const figureDate: Rule = {
  name: "figure-date",
  opensWithKinds: [TokenKind.number],
  read(words, at) {
    if (words.isGlued(at) && !/[([:;,'"“‘|]/.test(words.source.charAt(words.start(at) - 1))) return null;
    return dotted(words, at) ?? separated(words, at, "/") ?? separated(words, at, "-");
  },
};

function dotted(words: Words, at: number): Match | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words.text(at));
  return parts === null ? null : dateOf(at + 1, Number(parts[1]), Number(parts[2]), Number(parts[3]), true);
}

function separated(words: Words, at: number, separator: string): Match | null {
  const joined = (index: number): boolean =>
    words.isChar(index, separator) && words.isGlued(index) && words.isGlued(index + 1);
  if (!joined(at + 1) || !joined(at + 3) || words.width(at) > 2 || words.width(at + 2) > 2) return null;
  const width = words.width(at + 4);
  if (width !== 4 && !(width === 2 && separator === "/")) return null;
  if (words.isGlued(at + 5) && words.isChar(at + 5, separator)) return null;
  const last = words.integer(at + 4);
  if (last < 0) return null;
  return dateOf(at + 5, words.integer(at), words.integer(at + 2), width === 2 ? fullYear(last) : last, false);
}

/** Month first, unless the first figure can be none; with dots the day is always first. */
function dateOf(end: number, first: number, second: number, year: number, dayFirst: boolean): Match | null {
  if (year < 1000 || year > 2199) return null;
  if (dayFirst)
    return isPossibleDay(second, first) ? match(end, calendar({ year, month: second, day: first })) : null;
  const american = isPossibleDay(first, second);
  const british = isPossibleDay(second, first);
  if (!american) return british ? match(end, calendar({ year, month: second, day: first })) : null;
  return match(end, calendar({ year, month: first, day: second, swapped: british && first !== second }));
}

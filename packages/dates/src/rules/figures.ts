import { isPossibleDay, numbersOf } from "../calendar.js";
import type { Frame } from "../grammar/frame.js";
import { reading, readingMore } from "../grammar/step.js";
import { fullYear } from "../grammar/years.js";
import { date, rule, type Rule } from "../rule.js";
import type { Words } from "../words.js";

const ISO =
  /(\d{4})(?:\/(?=\d\d\/\d\d(?![/\d]))|-)(\d{2})(?:[-/](\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?(?!-\d)/y;

function readIsoDate(words: Words, at: number, frame: Frame): number {
  const found = words.isGlued(at) ? null : words.find(at, ISO);
  if (found === null) return -1;
  const [year, month, day, hour, minute, second] = numbersOf(found.parts);
  if (year === null || month === null || month < 1 || month > 12) return -1;
  // "2001-04" is the years 2001 to 2004 more often than the month; "2020-09" cannot be.
  if (day === null ? month > year % 100 : day < 1 || day > 31) return -1;
  const zone = found.parts[7]?.replace(/^(...)(\d\d)$/, "$1:$2") ?? null;
  if (hour !== null && hour > 23) return -1;
  frame.year = year;
  frame.month = month;
  frame.day = day;
  if (hour !== null) frame.clock = { hour, minute, second, zone };
  return found.end;
}

const FIGURES = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![/.-]\d)/y;

/** Month first, unless the first figure can be none; with dots the day is always first. */
function readFigureDate(words: Words, at: number, frame: Frame): number {
  const before = words.gluedTo(at);
  const found = before !== "" && !"([:;,'\"“‘|".includes(before) ? null : words.find(at, FIGURES);
  if (found === null) return -1;
  const [first, second, last] = [found.parts[1], found.parts[3], found.parts[4]].map(Number);
  const joint = found.parts[2];
  const year = last < 100 && found.parts[4]?.length === 2 ? fullYear(last) : last;
  if ((joint !== "/" && year !== last) || year < 1000 || year > 2199) return -1;
  const isAmerican = joint !== "." && isPossibleDay(first, second);
  const isBritish = isPossibleDay(second, first);
  if (!isAmerican && !isBritish) return -1;
  frame.year = year;
  [frame.month, frame.day] = isAmerican ? [first, second] : [second, first];
  frame.swapped = isAmerican && isBritish && first !== second;
  return found.end;
}

export const figureElements = {
  "ISO-DATE": readingMore("#year", "-|/", readIsoDate),
  "FIGURE-DATE": readingMore("#number", "/|-", readFigureDate),
  "DOTTED-DATE": reading("#grouped", null, readFigureDate),
};

export const figureRules: readonly Rule[] = [
  /** Matches "2020-09-09", "2020/09/09", "2020-09" and "2020-09-09T10:33Z". Not the years of "2001-04", nor "555-2020-1234". */
  rule("iso-date", "ISO-DATE", date),
  /** Matches "03/04/2020", "9.9.2020" and "9/11/01". Not "24/7", "1/2", "3.5.1" or "192.168.1.10". Which figure is the month is settled later. */
  rule("figure-date", "FIGURE-DATE ; DOTTED-DATE", date),
];

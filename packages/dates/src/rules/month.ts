import { TokenKind } from "@copydesk/text";
import { isPossibleDay } from "../calendar.js";
import { countsNoun, isAbbreviation, isBehindDateWord } from "../grammar/context.js";
import { ordinalFigures, readOrdinal } from "../grammar/numbers.js";
import { isPartOfFigures, readYear, yearInFigures } from "../grammar/years.js";
import { calendar, type YearOf } from "../meaning.js";
import { match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * A month and its day, its year, or both, month first.
 * Matches "Sept. 9, 2020", "June the 4th", "June 2020" and "June" alone. Not "may 3 of them", "March on", "Theresa May".
 */
export const monthDate: Rule = {
  name: "month-date",
  opensWith: (entry) => entry.month > 0,
  read(words, at) {
    const month = words.at(at).month;
    const next = words.skipStop(at + 1);
    if (!isWrittenMonth(words, at)) return null;
    const day = readDayOfMonth(words, next, month);
    if (day !== null) return withYear(words, day.end, { month, day: day.day });
    const yearAt = words.isChar(next, ",") || words.word(next) === "of" ? next + 1 : next;
    const year = readYear(words, yearAt);
    if (year !== null) return match(year.end, calendar({ month, year: year.year }));
    const yearOf = readYearOf(words, next);
    if (yearOf !== null) return match(yearOf.end, calendar({ month, yearOf: yearOf.yearOf }));
    return isBareMonth(words, at, next)
      ? match(hasFinalStop(words, at) ? next : at + 1, calendar({ month }))
      : null;
  },
};

/** The full stop of "in Sept." is the abbreviation's unless the paragraph ends with it. */
const hasFinalStop = (words: Words, at: number): boolean =>
  words.skipStop(at + 1) > at + 1 &&
  words.width(at) <= 4 &&
  words.kind(at + 2) !== 0 &&
  !FULL_NAMES.has(words.word(at));

const FULL_NAMES = new Set(["may", "june", "july"]);

/** "9", "9th", "the 9th", "ninth": a day behind a month. */
function readDayOfMonth(
  words: Words,
  at: number,
  month: number,
): { readonly end: number; readonly day: number } | null {
  if (words.word(at) === "the") {
    const ordinal = readOrdinal(words, at + 1);
    return ordinal !== null && isPossibleDay(month, ordinal.value)
      ? { end: ordinal.end, day: ordinal.value }
      : null;
  }
  if (words.kind(at) === TokenKind.mixed) {
    const day = ordinalFigures(words.text(at));
    return isPossibleDay(month, day) ? { end: at + 1, day } : null;
  }
  const day = words.width(at) <= 2 ? words.integer(at) : -1;
  if (isPossibleDay(month, day)) return isPartOfFigures(words, at) ? null : { end: at + 1, day };
  const ordinal = readOrdinal(words, at);
  const isSpelled = ordinal !== null && words.isCapital(at - 1) && words.at(ordinal.end).unit === null;
  return isSpelled && isPossibleDay(month, ordinal.value) ? { end: ordinal.end, day: ordinal.value } : null;
}

/** Adds ", 2020", "2020" or "of last year" behind a day. */
export function withYear(
  words: Words,
  end: number,
  fields: { readonly month: number; readonly day: number },
): Match {
  const yearAt = words.isChar(end, ",") ? end + 1 : end;
  const year = readYear(words, yearAt);
  const counts = year !== null && yearInFigures(words, yearAt) > 0 && countsNoun(words, year.end);
  if (year !== null && !counts) return match(year.end, calendar({ ...fields, year: year.year }));
  const yearOf = readYearOf(words, end);
  if (yearOf !== null) return match(yearOf.end, calendar({ ...fields, yearOf: yearOf.yearOf }));
  return match(end, calendar(fields));
}

/** "of this year", "last year", "of the same year", "of that year", "the following year". */
export function readYearOf(
  words: Words,
  at: number,
): { readonly end: number; readonly yearOf: YearOf } | null {
  const of = words.word(at) === "of" || words.word(at) === "in" ? at + 1 : at;
  const first = words.word(of) === "the" ? of + 1 : of;
  const isYear = words.word(first + 1) === "year";
  if (!isYear) return null;
  const found = YEAR_OF.get(words.word(first));
  if (found === undefined || (found.base === "mention" && of === at && first === of)) return null;
  return { end: first + 2, yearOf: found };
}

const YEAR_OF: ReadonlyMap<string, YearOf> = new Map([
  ["this", { base: "reference", shift: 0 }],
  ["last", { base: "reference", shift: -1 }],
  ["next", { base: "reference", shift: 1 }],
  ["same", { base: "mention", shift: 0 }],
  ["that", { base: "mention", shift: 0 }],
  ["following", { base: "mention", shift: 1 }],
  ["previous", { base: "mention", shift: -1 }],
]);

/** A month is written with a capital; abbreviations of few letters are also other words and names. */
export function isWrittenMonth(words: Words, at: number): boolean {
  return (
    words.isCapital(at) || (words.width(at) > 3 && words.word(at) !== "march" && words.word(at) !== "mar")
  );
}

/** Months whose names are words or first names too. */
const ALSO_WORDS = new Set([
  "may",
  "march",
  "april",
  "june",
  "august",
  "jan",
  "mar",
  "dec",
  "sep",
  "apr",
  "jun",
]);

function isBareMonth(words: Words, at: number, next: number): boolean {
  if (!words.isCapital(at)) return false;
  const word = words.word(at);
  if (words.width(at) <= 4 && words.isAllCapitals(at) && !isBehindDateWord(words, at)) return false;
  if (!ALSO_WORDS.has(word))
    return words.width(at) > 4 || isAbbreviation(words, at) || isBehindDateWord(words, at) || word === "july";
  if (isBehindDateWord(words, at)) return !isName(words, at, next);
  if (words.word(at - 1) === "the" && words.width(at) > 2) return isPlainNoun(words, next);
  if (word === "may" || word === "march" || words.width(at) <= 3)
    return words.kind(next) === TokenKind.clitic && words.isGlued(next) && word !== "may";
  return !isName(words, at, next) && !(words.isCapital(at - 1) && words.word(at - 1) === "");
}

/** "the June statement", "the May election"; "the March on the capital" is none. */
const isPlainNoun = (words: Words, at: number): boolean =>
  words.kind(at) === TokenKind.word && !words.isCapital(at) && words.word(at) !== "on";

/** "June Smith", "April Jones said": a capital behind it that is no date's. */
function isName(words: Words, at: number, next: number): boolean {
  if (words.kind(next) !== TokenKind.word || !words.isCapital(next) || words.isAllCapitals(next))
    return false;
  const entry = words.at(next);
  return entry.month === 0 && entry.weekday === 0 && next === at + 1 && !ALSO_SURE.has(words.word(at - 1));
}

const ALSO_SURE = new Set(["in", "last", "this", "next", "since", "until", "during", "early", "late"]);

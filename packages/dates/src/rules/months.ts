import { TokenKind } from "@copydesk/text";
import { isPossibleDay } from "../calendar.js";
import { beforeDates, countsNoun, isBehindEdge, isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { readOrdinal, readOrdinalFigures, type Whole } from "../grammar/numbers.js";
import { into, reading, readingMore, seeing } from "../grammar/step.js";
import { isPartOfFigures, OPENS_YEARS, yearInFigures, yearOfStep, yearStep } from "../grammar/years.js";
import { date, rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

const DAYS = "#number|#mixed|@ordinal|twenty|thirty";
const JOINTS = "-|,|/|to|and|or|through|#dash";
const joints = setOf(JOINTS);

/** A month is written with a capital; abbreviations of few letters are also other words and names. */
const isWrittenMonth = (words: Words, at: number): boolean =>
  words.isCapital(at) || (words.width(at) > 3 && words.word(at) !== "march" && words.word(at) !== "mar");

const FULL_NAMES = setOf("may|june|july");

/** The full stop of an abbreviation goes with it: "in Sept. he", not "in May. He"; at a paragraph's end it is the sentence's. */
function behindMonth(words: Words, at: number): number {
  const isShort = words.width(at) <= 4 && !isOneOf(words, at, FULL_NAMES);
  const end = isShort ? words.skipStop(at + 1) : at + 1;
  return words.kind(end) === 0 ? at + 1 : end;
}

function readMonth(words: Words, at: number, frame: Frame): number {
  if (!isWrittenMonth(words, at)) return -1;
  frame.month = words.at(at).month;
  return behindMonth(words, at);
}

/** "on 3 May" is a date; "3 may go" and "the top 10 mar" are not. */
function readMonthBehindDay(words: Words, at: number, frame: Frame): number {
  const { month, word } = words.at(at);
  if (!isWrittenMonth(words, at)) return -1;
  const isJoined = words.word(at - 1) === "of" || words.word(at - 1) === "-";
  if (!words.isCapital(at) && !isJoined && (word === "may" || words.width(at) <= 4)) return -1;
  frame.month = month;
  return behindMonth(words, at);
}

/** "9", "9th", "the 9th", "Ninth": a day behind a month. */
function readMonthDay(words: Words, at: number, frame: Frame): number {
  const day = dayBehindMonth(words, at);
  if (day === null || !isDayOf(words, frame.month ?? 0, day) || isScored(words, frame.first, day.end))
    return -1;
  frame.day = day.value;
  return day.end;
}

/** "Nov. 31" is a misprint of some day; "in Nov. 31 people" is none. */
const isDayOf = (words: Words, month: number, { end, value }: Whole): boolean =>
  isPossibleDay(month, value) || (value < 32 && !countsNoun(words, end));

/** "Goals: May 12, King 31" counts what people did; "on May 12, Apollo 13 came home" names a day. */
const isScored = (words: Words, first: number, end: number): boolean =>
  isOneOf(words, first, ALSO_NAMES) &&
  !isOneOf(words, first - 1, beforeDates) &&
  words.word(end) === "," &&
  words.isCapital(end + 1) &&
  !isOneOf(words, end + 1, NAMES_OF_DATES) &&
  words.kind(end + 2) === TokenKind.number &&
  words.width(end + 2) <= 2;

const NAMES_OF_DATES = setOf("@month|@weekday");
const ALSO_NAMES = setOf("may|march|april|june|august");

function dayBehindMonth(words: Words, at: number): Whole | null {
  if (words.word(at) === "the") return words.at(at - 1).month > 0 ? readOrdinal(words, at + 1) : null;
  if (words.kind(at) === TokenKind.number) return readDay(words, at);
  const ordinal = readOrdinal(words, at);
  const isSpelled = ordinal !== null && words.isCapital(at - 1) && words.at(ordinal.end).unit === null;
  return isSpelled ? ordinal : readOrdinalFigures(words, at);
}

function readDay(words: Words, at: number): Whole | null {
  if (words.kind(at) !== TokenKind.number) return readOrdinal(words, at);
  if (words.width(at) > 2 || isPartOfFigures(words, at)) return null;
  const value = words.integer(at);
  return value >= 1 && value <= 31 ? { end: at + 1, value } : null;
}

const dayStep = into("day", readDay);

/** ", 2020", "2020" or "of last year" behind a day; "on June 3, 2000 people" is none. */
function readYearBehind(words: Words, at: number, frame: Frame): number {
  const yearAt = words.word(at) === "," ? at + 1 : at;
  const end = yearStep(words, yearAt, frame);
  if (end >= 0 && (yearInFigures(words, yearAt) === 0 || !countsNoun(words, end))) return end;
  frame.year = null;
  return yearOfStep(words, at, frame);
}

/** Months whose names are words or first names too. */
const ALSO_WORDS = setOf("may|march|april|june|august|jan|mar|dec|sep|apr|jun");
const SURELY_BEFORE_DATES = setOf("in|last|this|next|since|until|during|early|late");

function readMonthAlone(words: Words, at: number, frame: Frame): number {
  const next = readMonth(words, at, frame);
  return next < 0 || !isBareMonth(words, at, next) ? -1 : next;
}

function isBareMonth(words: Words, at: number, next: number): boolean {
  if (!words.isCapital(at)) return false;
  const word = words.word(at);
  const width = words.width(at);
  const isBehindDateWord = isOneOf(words, at - 1, beforeDates) || isBehindEdge(words, at);
  if (width <= 4 && words.isAllCapitals(at) && !isBehindDateWord) return false;
  if (!isOneOf(words, at, ALSO_WORDS))
    return width > 4 || next > at + 1 || isBehindDateWord || word === "july";
  if (isBehindDateWord) return !isName(words, at, next);
  if (words.word(at - 1) === "the" && width > 2) return isPlainNoun(words, next);
  if (word === "may" || word === "march" || width <= 3)
    return words.kind(next) === TokenKind.clitic && words.isGlued(next) && word !== "may";
  if (isName(words, at, next) || isOneOf(words, next, SPEAKS)) return false;
  return !(words.isCapital(at - 1) && words.word(at - 1) === "") && !isTitled(words, at);
}

const SPEAKS = setOf("said|says|told|who");

/** "Ms. August" */
const isTitled = (words: Words, at: number): boolean =>
  words.word(at - 1) === "." && words.isCapital(at - 2) && words.width(at - 2) <= 3;

/** "the June statement", "the May election"; "the March on the capital" is none. */
const isPlainNoun = (words: Words, at: number): boolean =>
  words.kind(at) === TokenKind.word && !words.isCapital(at) && words.word(at) !== "on";

/** "June Smith", "April Jones said": a capital behind it that is no date's. */
function isName(words: Words, at: number, next: number): boolean {
  // "FROM JUN VALE" has a name; of full months in capitals any word can follow.
  const isShouted = words.isAllCapitals(next) && (words.width(at) > 3 || isOneOf(words, at, FULL_NAMES));
  if (words.kind(next) !== TokenKind.word || !words.isCapital(next) || isShouted) return false;
  const { month, weekday } = words.at(next);
  return month === 0 && weekday === 0 && next === at + 1 && !isOneOf(words, at - 1, SURELY_BEFORE_DATES);
}

/** Behind "-", "to", "and", "or", "through" or a comma with or without "and"; the index given where there is none. */
export function behindJoint(words: Words, at: number): number {
  if (!isOneOf(words, at, joints)) return at;
  return (words.word(at) === "," || words.word(at) === "/") && words.word(at + 1) === "and" ? at + 2 : at + 1;
}

/** A later day with its month: what a day alone before it is of. */
function sharesMonth(words: Words, at: number, frame: Frame): boolean {
  const last = readDay(words, at);
  if (last === null || last.value <= (frame.day ?? 0)) return false;
  const inner = frame.grammar.readAt(words, at);
  if (inner?.meaning.kind !== "calendar") return false;
  const { year, yearOf, month, day, clock } = inner.meaning;
  if (month === null || day !== last.value || clock !== null) return false;
  frame.year = year;
  frame.yearOf = yearOf;
  frame.month = month;
  return true;
}

/** A later month with its year: what a month alone before it is of, or the year before that. */
function sharesYear(words: Words, at: number, frame: Frame): boolean {
  const meaning = words.at(at).month > 0 ? frame.grammar.readAt(words, at)?.meaning : null;
  if (meaning?.kind !== "calendar" || meaning.month === null || meaning.year === null) return false;
  frame.year = meaning.month < (frame.month ?? 0) ? meaning.year - 1 : meaning.year;
  return true;
}

export const monthElements = {
  MONTH: reading("@month", ".", readMonth),
  "MONTH-ALONE": reading("@month", "*", readMonthAlone),
  "MONTH-BEHIND-DAY": reading("@month", ".", readMonthBehindDay),
  "MONTH-DAY": reading(`the|${DAYS}`, "*", readMonthDay),
  DAY: reading(DAYS, "-|@ordinal", dayStep),
  "FIGURE-DAY": reading("#number|#mixed", null, dayStep),
  JOINT: reading(JOINTS, "*", (words, at) => {
    const next = behindJoint(words, at);
    return next > at ? next : -1;
  }),
  "SHARES-MONTH": seeing(sharesMonth),
  "SHARES-YEAR": seeing(sharesYear),
  "NOT-GLUED": seeing((words, at) => !words.isGlued(at) && words.at(at - 1).month === 0),
  YEAR: reading(`#year|#mark|${OPENS_YEARS}`, "*", yearStep),
  "YEAR-OF": reading("of|in|the|this|last|next|same|that|following|previous", "*", yearOfStep),
  "LAST-YEAR": readingMore("last|this|next", "year", yearOfStep),
  "YEAR-BEHIND": reading("*", "*", readYearBehind),
};

export const monthRules: readonly Rule[] = [
  /** The months before the last of a list or range. Matches the "March" of "March and April 1998" and the "Nov. 15" of "Nov. 15 to Feb. 3, 1989". Not the "March" of "in March, and 1998". */
  rule("leading-month", "MONTH MONTH-DAY? > -|to|and|or|through|until SHARES-YEAR", date),
  /** Matches "Sept. 9, 2020", "June the 4th", "June 2020" and "June" alone. Not "may 3 of them", "March on", "Theresa May". */
  rule("month-date", "MONTH MONTH-DAY YEAR-BEHIND? ; MONTH ,|of? YEAR ; MONTH YEAR-OF ; MONTH-ALONE", date),
  /** Matches "9 September 2020", "9th of September" and "the fourth of July". Not "the 44th session", "3 may go". */
  rule(
    "day-month",
    "the? DAY of|-? MONTH-BEHIND-DAY YEAR-BEHIND? ; the? DAY - MONTH-BEHIND-DAY - YEAR",
    date,
  ),
  /** The days before the last of a list or range. Matches the 5 of "5-9 May" and the 3 of "3 and 4 June". Not the 3 of "3, and June was". */
  rule("leading-day", "NOT-GLUED FIGURE-DAY > JOINT SHARES-MONTH", date),
];

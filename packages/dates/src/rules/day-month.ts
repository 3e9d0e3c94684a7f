import { TokenKind } from "@copydesk/text";
import { isPossibleDay } from "../calendar.js";
import { readOrdinal } from "../grammar/numbers.js";
import { isPartOfFigures } from "../grammar/years.js";
import { calendar } from "../meaning.js";
import { match, type Rule } from "../rule.js";
import type { Words } from "../words.js";
import { isWrittenMonth, withYear } from "./month.js";

/**
 * A day and its month, day first, with its year where there is one.
 * Matches "9 September 2020", "9th of September" and "the fourth of July". Not "the 44th session", "3 may go".
 */
export const dayMonth: Rule = {
  name: "day-month",
  opensWith: (entry) => entry.ordinal > 0 || entry.cardinal >= 20,
  opensWithKinds: [TokenKind.number, TokenKind.mixed],
  takesArticle: true,
  read(words, at) {
    const day = readDay(words, at);
    if (day === null) return null;
    const of = words.word(day.end) === "of" ? day.end + 1 : words.isHyphen(day.end) ? day.end + 1 : day.end;
    const month = words.at(of).month;
    if (month === 0 || !isPossibleDay(month, day.value) || !isWrittenMonth(words, of)) return null;
    if (!words.isCapital(of) && of === day.end && (words.word(of) === "may" || words.width(of) <= 4))
      return null;
    // "on 3 May" is a date; "10 May be" and "the top 10 March on" are not.
    const stopped = words.width(of) <= 4 && words.word(of) !== "may" ? words.skipStop(of + 1) : of + 1;
    const end = words.kind(stopped) === 0 ? of + 1 : stopped;
    return withYear(words, words.isHyphen(end) ? end + 1 : end, { month, day: day.value });
  },
};

/**
 * The first days of a list or range whose month stands behind the last one.
 * Matches the 5 of "5-9 May" and the 3 of "3 and 4 June". Not the 3 of "3, and June was".
 */
export const leadingDay: Rule = {
  name: "leading-day",
  opensWithKinds: [TokenKind.number, TokenKind.mixed],
  read(words, at, grammar) {
    const day = readDay(words, at);
    if (day === null || words.isGlued(at)) return null;
    const next = behindJoint(words, day.end);
    if (next === day.end) return null;
    const follower = readDay(words, next);
    if (follower === null || follower.value <= day.value) return null;
    const whole = grammar.readAt(words, next);
    if (whole === null || whole.meaning.kind !== "calendar") return null;
    const { year, yearOf, month, day: lastDay, clock } = whole.meaning;
    if (month === null || lastDay !== follower.value || clock !== null || words.at(at - 1).month > 0)
      return null;
    return match(day.end, calendar({ year, yearOf, month, day: day.value }));
  },
};

/** Behind "-", "to", "and", "or" or a comma. */
export function behindJoint(words: Words, at: number): number {
  if (words.kind(at) === TokenKind.dash) return at + 1;
  if (words.isChar(at, ",") || words.isChar(at, "/")) return words.word(at + 1) === "and" ? at + 2 : at + 1;
  const word = words.word(at);
  return word === "to" || word === "and" || word === "or" || word === "through" ? at + 1 : at;
}

function readDay(words: Words, at: number): { readonly end: number; readonly value: number } | null {
  if (words.kind(at) !== TokenKind.number) return readOrdinal(words, at);
  if (words.width(at) > 2 || isPartOfFigures(words, at)) return null;
  const value = words.integer(at);
  return value >= 1 && value <= 31 ? { end: at + 1, value } : null;
}

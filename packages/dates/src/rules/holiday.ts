import { TokenKind } from "@copydesk/text";
import { holidayWords, isHoliday, LONGEST_HOLIDAY } from "../en/holidays.js";
import { readYear } from "../grammar/years.js";
import type { HolidayMeaning } from "../meaning.js";
import { match, type Rule } from "../rule.js";
import { readYearOf } from "./month.js";

const holidayOf = (name: string, fields: Partial<HolidayMeaning> = {}): HolidayMeaning => ({
  kind: "holiday",
  name,
  year: null,
  yearOf: null,
  lean: null,
  part: null,
  mod: null,
  ...fields,
});

/**
 * A holiday that has a date.
 * Matches "Christmas Eve", "New Year's Day 2020" and "Good Friday". Not "Christmas Island", "a new year" or "Labor Day-weekend" of another name.
 */
export const holiday: Rule = {
  name: "holiday",
  opensWith: (entry) => holidayWords.has(entry.word),
  read(words, at) {
    if (!words.isCapital(at)) return null;
    let name = "";
    let longest: { readonly end: number; readonly name: string } | null = null;
    let i = at;
    for (let count = 0; count < LONGEST_HOLIDAY && holidayWords.has(words.word(i)); count++) {
      name = name === "" ? words.word(i) : `${name} ${words.word(i)}`;
      i =
        words.kind(i + 1) === TokenKind.clitic
          ? i + 2
          : words.word(i) === "st"
            ? words.skipStop(i + 1)
            : i + 1;
      // "a New Year" can begin at any time; its "New Year's" cannot.
      if (isHoliday(name) && (name !== "new year" || i === at + 3)) longest = { end: i, name };
    }
    if (longest === null) return null;
    const { end } = longest;
    const yearOf = readYearOf(words, end);
    if (yearOf !== null) return match(yearOf.end, holidayOf(longest.name, { yearOf: yearOf.yearOf }));
    const year = readYear(words, words.isChar(end, ",") || words.word(end) === "of" ? end + 1 : end);
    if (year !== null) return match(year.end, holidayOf(longest.name, { year: year.year }));
    const isNamePart =
      words.kind(end) === TokenKind.word &&
      words.isCapital(end) &&
      words.isAllCapitals(end) === words.isAllCapitals(at) &&
      !words.isAllCapitals(at) &&
      words.at(end).part === null;
    return isNamePart ? null : match(trimClitic(end, words.kind(end - 1)), holidayOf(longest.name));
  },
};

/** "Christmas's" ends before its possessive. */
const trimClitic = (end: number, lastKind: number): number => (lastKind === TokenKind.clitic ? end - 1 : end);

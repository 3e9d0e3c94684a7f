import { TokenKind } from "@copydesk/text";
import { readOrdinal } from "../grammar/numbers.js";
import { readYear, yearInFigures } from "../grammar/years.js";
import { calendar, type CalendarMeaning } from "../meaning.js";
import { anyOf, match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";
import { readYearOf } from "./month.js";

/**
 * A quarter or half of a year.
 * Matches "the third quarter of 1984", "third-quarter", "fiscal first half". Not "a quarter of them", "first half-century".
 */
export const quarter: Rule = {
  name: "quarter",
  opensWith: (entry) => (entry.ordinal >= 1 && entry.ordinal <= 4) || entry.word === "fiscal",
  opensWithKinds: [TokenKind.mixed],
  takesArticle: true,
  read(words, at) {
    const fiscal = words.word(at) === "fiscal";
    const first = fiscal ? at + 1 : at;
    const ordinal = readOrdinal(words, first);
    if (ordinal === null) return null;
    const next = words.isHyphen(ordinal.end)
      ? ordinal.end + 1
      : words.word(ordinal.end) === "fiscal"
        ? ordinal.end + 1
        : ordinal.end;
    const { unit, plural } = words.at(next);
    if (plural || words.isHyphen(next + 1)) return null;
    if (unit === "quarter" && ordinal.value <= 4) {
      // "the third-quarter loss": the article is the noun's.
      const leavesArticle = words.isHyphen(ordinal.end);
      return { ...behind(words, next + 1, { quarter: ordinal.value, fiscal }), leavesArticle };
    }
    if (unit !== "half" || ordinal.value > 2) return null;
    // The half of a match is no half of a year: only with its year, or behind "the" in a report.
    const whole = behind(words, next + 1, { half: ordinal.value, fiscal });
    return whole.end > next + 1 || ordinal.end !== next ? whole : null;
  },
};

/** Adds the year that stands behind: "of 1984", "1984", "of last year", "of fiscal 1990". */
function behind(words: Words, end: number, fields: Partial<CalendarMeaning>): Match {
  const yearOf = readYearOf(words, end);
  if (yearOf !== null) return match(yearOf.end, calendar({ ...fields, yearOf: yearOf.yearOf }));
  let at = words.word(end) === "of" || words.word(end) === "in" ? end + 1 : end;
  if (words.word(at) === "fiscal" && words.word(at + 1) === "year") at += 2;
  else if (words.word(at) === "fiscal" || words.word(at) === "calendar") at += 1;
  const year = readYear(words, at);
  return year === null
    ? match(end, calendar(fields))
    : match(year.end, calendar({ ...fields, year: year.year }));
}

/**
 * A quarter or half written with its letter.
 * Matches "Q3 2020", "Q3" and "H1 2019". Not "Q&A" or the virus "H1" of "H1N1".
 */
export const letterQuarter: Rule = {
  name: "letter-quarter",
  opensWith: anyOf("#"),
  read(words, at) {
    const parts = /^([QH])([1-4])$/.exec(words.text(at));
    const isInWord = words.isGlued(at) || (words.isGlued(at + 1) && words.kind(at + 1) === TokenKind.dash);
    if (parts === null || isInWord) return null;
    const number = Number(parts[2]);
    if (parts[1] === "Q") return behind(words, at + 1, { quarter: number });
    const whole = behind(words, at + 1, { half: number });
    return number <= 2 && whole.end > at + 1 ? whole : null;
  },
};

/**
 * A quarter of a year that stands before it.
 * Matches "last year's third quarter" and "the 1988 quarter". Not "the company's third quarter", of which only the quarter counts.
 */
export const yearsQuarter: Rule = {
  name: "years-quarter",
  opensWith: (entry) => entry.word === "last" || entry.word === "this" || entry.word === "next",
  opensWithKinds: [TokenKind.number],
  takesArticle: true,
  read(words, at) {
    const year = yearInFigures(words, at);
    if (year > 0) {
      const found = quarterAt(words, at + 1);
      const isPeriod = words.word(at - 1) === "the" && /^(?:quarter|period)$/.test(words.word(at + 1));
      if (isPeriod) return match(at + 2, calendar({ year }));
      return found === null ? null : match(found.end, calendar({ year, quarter: found.quarter }));
    }
    if (words.word(at + 1) !== "year" || words.kind(at + 2) !== TokenKind.clitic) return null;
    const found = quarterAt(words, at + 3);
    const yearOf = readYearOf(words, at)?.yearOf;
    return found === null || yearOf === undefined
      ? null
      : match(found.end, calendar({ yearOf, quarter: found.quarter }));
  },
};

function quarterAt(words: Words, at: number): { readonly end: number; readonly quarter: number } | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal === null || ordinal.value > 4) return null;
  const next = words.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const { unit, plural } = words.at(next);
  return unit === "quarter" && !plural ? { end: next + 1, quarter: ordinal.value } : null;
}

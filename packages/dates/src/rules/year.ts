import { TokenKind } from "@copydesk/text";
import { countsNoun } from "../grammar/context.js";
import {
  fullYear,
  isPartOfFigures,
  readShortYear,
  readSpelledYear,
  yearInFigures,
} from "../grammar/years.js";
import { calendar } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * A year in four figures.
 * Matches "1998", "in 1648" and "44 BC". Not "2000 people", "$1998", "1500 metres" or "flight 1998".
 */
export const year: Rule = {
  name: "year",
  opensWithKinds: [TokenKind.number],
  read(words, at) {
    const era = readEra(words, at + 1);
    if (era !== null && words.integer(at) > 0) {
      return match(era.end, calendar({ year: words.integer(at), beforeChrist: era.beforeChrist }));
    }
    const value = yearInFigures(words, at);
    if (value === 0 || isPartOfFigures(words, at) || isGluedOn(words, at)) return null;
    if (isNumbered(words, at) || (words.isHyphen(at + 1) && words.kind(at + 2) === TokenKind.word))
      return null;
    const isBehind = YEAR_PREPOSITIONS.has(words.word(at - 1)) || words.isChar(at - 1, "(");
    const isSurelyBehind =
      value > 1900 && SURE_PREPOSITIONS.has(words.word(at - 1)) && words.at(at + 1).unit === null;
    if (countsNoun(words, at + 1) && !isSurelyBehind) return null;
    const isModern = value >= 1900 && value < 2060 && value !== 2000;
    if (!isModern && !isBehind && !isRange(words, at)) return null;
    return match(at + 1, calendar({ year: value }));
  },
};

const YEAR_PREPOSITIONS = new Set(
  "in since until till by of from before after year to between early late mid during through and or circa around about fiscal calendar the spring summer autumn fall winter for next last".split(
    " ",
  ),
);
const NUMBERED = new Set([
  "flight",
  "no",
  "number",
  "room",
  "page",
  "route",
  "highway",
  "channel",
  "article",
  "section",
  "windows",
  "boeing",
  "model",
  "km",
  "nikkei",
  "@",
]);

/** Behind these a year stands even before a noun in the plural: "in 1998 prices". */
const SURE_PREPOSITIONS = new Set(
  "in since until till by before after during through early late mid fiscal".split(" "),
);

/** "flight 1998", "No. 1998" */
const isNumbered = (words: Words, at: number): boolean =>
  NUMBERED.has(words.text(at - 1).toLowerCase()) ||
  (words.isChar(at - 1, ".") && words.word(at - 2) === "no");

/** "F-1998", "1998-seat": run together with something that makes it no year. A range of years is none of these. */
function isGluedOn(words: Words, at: number): boolean {
  if (words.isGlued(at) && words.kind(at - 1) === TokenKind.dash && !isRange(words, at - 2)) {
    const first = words.at(at - 2);
    return first.month === 0 && first.season === null && first.word !== "mid" && words.isGlued(at - 1);
  }
  return (
    words.isGlued(at) && (words.kind(at - 1) === TokenKind.symbol || words.kind(at - 1) === TokenKind.word)
  );
}

const isRange = (words: Words, at: number): boolean =>
  words.width(at) === 4 &&
  words.kind(at) === TokenKind.number &&
  words.kind(at + 1) === TokenKind.dash &&
  words.kind(at + 2) === TokenKind.number;

function readEra(words: Words, at: number): { readonly end: number; readonly beforeChrist: boolean } | null {
  if (!words.isAllCapitals(at)) return null;
  const word = words.word(at);
  if (word === "bc" || word === "bce") return { end: at + 1, beforeChrist: true };
  return word === "ad" || word === "ce" ? { end: at + 1, beforeChrist: false } : null;
}

/**
 * The second year of a range, in two figures.
 * Matches the 96 of "1995-96" and the 04 of "2001-04". Not "1995-10-11" or a score.
 */
export const yearRangeEnd: Rule = {
  name: "year-range-end",
  opensWithKinds: [TokenKind.number],
  read(words, at) {
    const isDash = words.isGlued(at) && (words.kind(at - 1) === TokenKind.dash || words.isChar(at - 1, "/"));
    if (!isDash || words.width(at) !== 2) return null;
    const first = yearInFigures(words, at - 2);
    if (first === 0 || (words.isGlued(at + 1) && words.kind(at + 1) === TokenKind.dash)) return null;
    const last = Math.floor(first / 100) * 100 + words.integer(at);
    return last > first ? match(at + 1, calendar({ year: last })) : null;
  },
};

/**
 * A year in two figures behind an apostrophe.
 * Matches "'96" in "the summer of '96". Not "'96" that opens a quotation of figures, "'10 people".
 */
export const shortYear: Rule = {
  name: "short-year",
  opensWithKinds: [TokenKind.mark],
  read(words, at) {
    const short = readShortYear(words, at);
    if (short === null || words.isGlued(at) || countsNoun(words, short.end)) return null;
    const isBehind = YEAR_PREPOSITIONS.has(words.word(at - 1)) || words.at(at - 1).season !== null;
    return isBehind ? match(short.end, calendar({ year: short.year })) : null;
  },
};

/**
 * A year in words, as broadcasts and speeches write it.
 * Matches "nineteen ninety-six", "the year two thousand" and "two thousand eight" behind "in". Not "two thousand soldiers".
 */
export const spelledYear: Rule = {
  name: "spelled-year",
  opensWith: (entry) => entry.cardinal >= 2 && entry.cardinal <= 20,
  read(words, at) {
    const found = readSpelledYear(words, at);
    if (found === null || words.at(at - 1).cardinal >= 0 || words.isHyphen(at - 1)) return null;
    if (countsNoun(words, found.end)) return null;
    const isThousand = words.word(at) === "two" || words.word(found.end - 1) === "hundred";
    return isThousand && !YEAR_PREPOSITIONS.has(words.word(at - 1))
      ? null
      : match(found.end, calendar({ year: found.year }));
  },
};

/**
 * A year that is named as one.
 * Matches "the year 2000", "fiscal 1989", "fiscal year 2020" and "FY21". Not "the year" or "fiscal policy".
 */
export const namedYear: Rule = {
  name: "named-year",
  opensWith: (entry) =>
    entry.word === "year" || entry.word === "fiscal" || entry.word === "calendar" || entry.word === "fy",
  takesArticle: true,
  read(words, at) {
    const fiscal = words.word(at) === "fiscal" || words.word(at) === "fy";
    const next = words.word(at) !== "year" && words.word(at + 1) === "year" ? at + 2 : at + 1;
    const value = yearInFigures(words, next);
    if (value > 0 && !countsNoun(words, next + 1)) return match(next + 1, calendar({ year: value, fiscal }));
    const short = fiscal ? readShortYear(words, next) : null;
    if (short !== null) return match(short.end, calendar({ year: short.year, fiscal }));
    const spelled = fiscal ? null : readSpelledYear(words, next);
    return spelled === null ? null : match(spelled.end, calendar({ year: spelled.year }));
  },
};

/**
 * A fiscal year run together with its letters.
 * Matches "FY2020" and "FY21". Not "FY" alone.
 */
export const lettersYear: Rule = {
  name: "letters-year",
  opensWith: anyOf("#"),
  read(words, at) {
    const parts = /^FY(\d{2}|\d{4})$/.exec(words.text(at));
    if (parts === null) return null;
    const value = Number(parts[1]);
    return match(at + 1, calendar({ year: value < 100 ? fullYear(value) : value, fiscal: true }));
  },
};

import { readYear } from "../grammar/years.js";
import { calendar } from "../meaning.js";
import { match, type Rule } from "../rule.js";
import type { Words } from "../words.js";
import { readYearOf } from "./month.js";

const BEFORE_SEASONS = new Set([
  "the",
  "in",
  "during",
  "since",
  "by",
  "until",
  "early",
  "late",
  "mid",
  "through",
  "for",
  "of",
  "this",
  "last",
  "next",
]);

/**
 * A season.
 * Matches "the summer of 1969", "summer 2020" and "the winter". Not "fall" the verb, "hot springs" or "Donna Summer".
 */
export const season: Rule = {
  name: "season",
  opensWith: (entry) => entry.season !== null && !entry.plural,
  takesArticle: true,
  read(words, at) {
    const value = words.at(at).season;
    const yearOf = readYearOf(words, at + 1);
    if (yearOf !== null && !isVerb(words, at))
      return match(yearOf.end, calendar({ season: value, yearOf: yearOf.yearOf }));
    const yearAt = words.word(at + 1) === "of" || words.isChar(at + 1, ",") ? at + 2 : at + 1;
    const year = readYear(words, yearAt);
    if (year !== null) return match(year.end, calendar({ season: value, year: year.year }));
    if (
      words.isHyphen(at + 1) ||
      words.word(at + 1) === "of" ||
      words.isCapital(at) ||
      words.word(at + 1) === "in"
    )
      return null;
    const before = words.isHyphen(at - 1) ? words.word(at - 2) : words.word(at - 1);
    if (!BEFORE_SEASONS.has(before)) return null;
    // "the spring" can be water or steel, "the fall" a fall; "in the spring" is neither.
    const isPlain = value === "SU" || value === "WI" || words.word(at) === "autumn";
    const isTimed =
      before !== "the" ||
      ["in", "this", "by", "until", "during", "since", "for"].includes(words.word(at - 2));
    return isPlain || isTimed ? match(at + 1, calendar({ season: value })) : null;
  },
};

/** "will fall next year", "spring this year": without "of", or a word that seasons stand behind, the verb is meant. */
const isVerb = (words: Words, at: number): boolean =>
  (words.word(at) === "fall" || words.word(at) === "spring") &&
  words.word(at + 1) !== "of" &&
  !BEFORE_SEASONS.has(words.word(at - 1));

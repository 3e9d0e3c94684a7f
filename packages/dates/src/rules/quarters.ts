import { isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { reading, seeing } from "../grammar/step.js";
import { yearOfStep, yearStep } from "../grammar/years.js";
import { REPORTED, shift } from "../meaning.js";
import { date, rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

/** "of 1984", "1984", "of last year", "of fiscal 1990": the year behind a quarter or half. */
function readYearOfPeriod(words: Words, at: number, frame: Frame): number {
  const end = yearOfStep(words, at, frame);
  if (end >= 0) return end;
  let next = words.word(at) === "of" || words.word(at) === "in" ? at + 1 : at;
  if (words.word(next) === "fiscal" || words.word(next) === "calendar") next++;
  if (words.word(next) === "year" && words.word(next - 1) === "fiscal") next++;
  return yearStep(words, next, frame);
}

/** "Q3", "H1"; not run together with more. */
function readLetter(words: Words, at: number, frame: Frame): number {
  const found = words.isGlued(at) ? null : words.find(at, /([QH])([1-4])(?!-)/y);
  if (found === null) return -1;
  frame.value = found.parts[1] ?? "";
  frame.ordinal = Number(found.parts[2]);
  return found.end;
}

const BEFORE_SEASONS = setOf("the|in|during|since|by|until|early|late|mid|through|for|of|this|last|next");
const TIMED_ARTICLES = setOf("in|this|by|until|during|since|for");

function isSeasonAlone(words: Words, at: number): boolean {
  const behind = words.word(at + 1);
  if (words.isCapital(at) || behind === "-" || behind === "of" || behind === "in") return false;
  const before = words.word(at - 1) === "-" ? at - 2 : at - 1;
  if (!isOneOf(words, before, BEFORE_SEASONS)) return false;
  // "the spring" can be water or steel, "the fall" a fall; "in the spring" is neither.
  const { season, word } = words.at(at);
  const isPlain = season === "SU" || season === "WI" || word === "autumn";
  return isPlain || words.word(before) !== "the" || isOneOf(words, at - 2, TIMED_ARTICLES);
}

/** "will fall next year", "spring this year": without "of", or a word that seasons stand behind, the verb is meant. */
const isVerb = (words: Words, at: number): boolean =>
  (words.word(at) === "fall" || words.word(at) === "spring") &&
  words.word(at + 1) !== "of" &&
  !isOneOf(words, at - 1, BEFORE_SEASONS);

const GAMES = setOf("match|game|contest");

export const quarterElements = {
  "YEAR-OF-PERIOD": reading("*", "*", readYearOfPeriod),
  LETTER: reading("#lettered", null, readLetter),
  "NO-GAME": seeing((words, at) => !isOneOf(words, at + 2, GAMES)),
  "SEASON-ALONE": seeing(isSeasonAlone),
  "NO-VERB": seeing((words, at) => !isVerb(words, at)),
};

const quarter = (frame: Frame) => (frame.ordinal > 4 ? null : { ...date(frame), quarter: frame.ordinal });
const half = (frame: Frame) => (frame.ordinal > 2 ? null : { ...date(frame), half: frame.ordinal });

export const quarterRules: readonly Rule[] = [
  /** Matches "the third quarter of 1984" and, without the noun's article, "third-quarter". Not "a quarter of them" or "the third quarter of the match". */
  rule(
    "quarter",
    "the? FISCAL? ORDINAL fiscal? quarter !- NO-GAME YEAR-OF-PERIOD? ; FISCAL? ORDINAL - quarter !- YEAR-OF-PERIOD?",
    quarter,
  ),
  /** The half of a match is no half of a year. Matches "the first half of 1984" and "first-half". Not "first half-century" or "in the first half". */
  rule(
    "quarter",
    "the? FISCAL? ORDINAL fiscal? half !- YEAR-OF-PERIOD ; the? FISCAL? ORDINAL -|fiscal half !- YEAR-OF-PERIOD?",
    half,
  ),
  /** Matches "Q3 2020", "Q3" and "H1 2019". Not "Q&A" or the "H1" of "H1N1". */
  rule("letter-quarter", "LETTER YEAR-OF-PERIOD?", (frame) => {
    if (frame.value === "Q") return quarter(frame);
    return frame.year === null && frame.yearOf === null ? null : half(frame);
  }),
  /** Matches "last year's third quarter" and "the 1988 third quarter". Not "the company's third quarter", of which only the quarter counts. */
  rule(
    "years-quarter",
    "the? YEAR-FIGURES ORDINAL -? quarter ; the? LAST-YEAR #clitic ORDINAL -? quarter",
    quarter,
  ),
  /** The quarter that a report is on, of another year. Matches "the 1988 quarter" and "the 1988 period". Not "the 1988 season". */
  rule("years-quarter", "the YEAR-FIGURES quarter|period", (frame) => ({
    ...date(frame),
    quarter: REPORTED,
  })),
  /** Matches "the latest quarter". Not "the latest news". */
  rule("compared-period", "the latest quarter|period", () => shift("quarter", 1, 0, "report")),
  /** Matches "the full year". Not "a full year". */
  rule("compared-period", "the full year", () => shift("year", 1, 0, "text")),
  /** Matches "the year-earlier period", "the year-ago quarter" and "the corresponding period last year". Not "a period of calm". */
  rule(
    "compared-period",
    "the corresponding|comparable? year - earlier|ago quarter|period ; the corresponding|comparable quarter|period last year",
    () => shift("quarter", 4, -1, "report"),
  ),
  /** Matches "the summer of 1969", "summer 2020" and "the winter". Not "fall" the verb, "hot springs" or "Donna Summer". */
  rule("season", "the? NO-VERB @season YEAR-OF ; the? @season of|,? YEAR ; the? SEASON-ALONE @season", date),
];

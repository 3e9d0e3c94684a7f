import { TokenKind } from "@copydesk/text";
import { countsNoun, isBehindEdge, isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { readOrdinal, type Whole } from "../grammar/numbers.js";
import { into, reading, readingMore, seeing, type Reader } from "../grammar/step.js";
import {
  fullYear,
  isPartOfFigures,
  OPENS_YEARS,
  opensRange,
  readShortYear,
  readSpelledYear,
  yearInFigures,
} from "../grammar/years.js";
import { date, rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";
import { PRICES, readBareTime } from "./clock.js";

const BEFORE_YEARS = setOf(
  "in|since|until|till|by|of|from|before|after|year|to|between|early|late|mid|during|through|and|or|circa|around|about|fiscal|calendar|the|spring|summer|autumn|fall|winter|for|next|last",
);
/** Behind these a year stands even before a noun in the plural: "in 1998 prices". */
const SURELY_BEFORE_YEARS = setOf("in|since|until|till|by|before|after|during|through|early|late|mid|fiscal");
/** What stands before numbers of things: "flight 1998", "helpline 1998". */
const NUMBERED = setOf(
  "flight|no|number|dial|call|phone|ring|helpline|hotline|extension|room|suite|apartment|gate|bus|train|box|chapter|volume|page|route|highway|channel|article|section|windows|boeing|model|km|nikkei|@",
);

/** Behind these four figures can be a time of day. */
const BEFORE_TIMES = setOf("at|from|until|between");

const CALLS = setOf("call|calls|text|texts|message|messages");

/** "report such calls to 1998", "text us on 1998"; not "texts dating to 1998". */
function isCalled(words: Words, at: number): boolean {
  const joint = words.word(at - 1);
  const called = words.word(at - 2) === "us" ? at - 3 : at - 2;
  return (joint === "to" || joint === "on") && isOneOf(words, called, CALLS);
}

function isYearAlone(words: Words, at: number): boolean {
  const value = words.integer(at);
  const before = words.word(at - 1);
  // "flight 1998", "No. 1998", "1998-seat"
  if (isPartOfFigures(words, at) || isGluedOn(words, at) || isCalled(words, at)) return false;
  if (isOneOf(words, at - 1, BEFORE_TIMES) && readBareTime(words, at, { clock: null }) > at) return false;
  if (before === "at" && isOneOf(words, at - 2, PRICES)) return false;
  if (before === "." ? words.word(at - 2) === "no" : isOneOf(words, at - 1, NUMBERED)) return false;
  if (words.word(at + 1) === "-" && words.kind(at + 2) === TokenKind.word) return false;
  const isSure =
    value > 1900 && isOneOf(words, at - 1, SURELY_BEFORE_YEARS) && words.at(at + 1).unit === null;
  if (countsNoun(words, at + 1) && !isSure) return false;
  const isModern = value >= 1900 && value < 2060 && value !== 2000;
  return isModern || before === "(" || isOneOf(words, at - 1, BEFORE_YEARS) || opensRange(words, at);
}

/** "F-1998": run together with something that makes it no year. The end of a range of years is one. */
function isGluedOn(words: Words, at: number): boolean {
  const isOfDate = words.at(at - 2).month > 0 || isBehindEdge(words, at);
  return words.gluedTo(at) === "-" && !opensRange(words, at - 2) && !isOfDate;
}

/** A year that does not count what stands behind it. */
const uncounting =
  (find: (words: Words, at: number) => Whole | null): Reader =>
  (words, at, frame) => {
    const end = into("year", find)(words, at, frame);
    return end < 0 || countsNoun(words, end) ? -1 : end;
  };

function readFigures(words: Words, at: number, frame: Frame): number {
  frame.year = words.integer(at);
  return at + 1;
}

/** "nineteen ninety-six"; "two thousand" only behind "in" and its like. */
const readSpelledAlone = uncounting((words, at) =>
  words.word(at) === "two" && !isOneOf(words, at - 1, BEFORE_YEARS) ? null : readSpelledYear(words, at),
);

/** "'96" in "the summer of '96". */
const readShortAlone = uncounting((words, at) =>
  isOneOf(words, at - 1, BEFORE_YEARS) ? readShortYear(words, at) : null,
);

/** The 96 of "1995-96", the 20 of "2019/20" and "FY2019/20". */
function readRangeEnd(words: Words, at: number, frame: Frame): number {
  const joint = words.gluedTo(at);
  const before = yearInFigures(words, at - 2) || Number(/^FY(\d{4})$/.exec(words.text(at - 2))?.[1] ?? 0);
  const first = joint !== "" && "-–/".includes(joint) && words.width(at) === 2 ? before : 0;
  frame.year = first - (first % 100) + words.integer(at);
  const goesOn =
    words.isGlued(at + 1) && (words.kind(at + 1) === TokenKind.dash || words.word(at + 1) === "/");
  return first === 0 || frame.year <= first || goesOn ? -1 : at + 1;
}

function readEra(words: Words, at: number, frame: Frame): number {
  if (!words.isAllCapitals(at)) return -1;
  frame.year = words.integer(at - 1);
  return readCenturyEra(words, at, frame);
}

function readCenturyEra(words: Words, at: number, frame: Frame): number {
  frame.beforeChrist = words.word(at).startsWith("bc");
  return at + 1;
}

function readLetters(words: Words, at: number, frame: Frame): number {
  const found = words.find(at, /FY(\d{4}|\d{2})/y);
  if (found === null) return -1;
  const value = Number(found.parts[1]);
  frame.year = value < 100 ? fullYear(value) : value;
  return found.end;
}

/** "1980s", "'80s", "1980's": in two figures the century is open. */
function readDecadeFigures(words: Words, at: number, frame: Frame): number {
  const found = words.find(at, /(['’‘]?)([12]\d\d0|\d0)['’]?s/iy);
  if (found === null || !"-(".includes(words.gluedTo(at))) return -1;
  const [, mark, figures = ""] = found.parts;
  const isBare = figures.length === 2 && mark === "";
  if (isBare && (!isNamedAsOne(words, at) || isTemperature(words, at, found.end))) return -1;
  frame.year = Number(figures);
  return found.end;
}

/** "the 80s", "mid-80s", "late eighties"; "her 80s" is an age and "the high 80s" a temperature. */
function isNamedAsOne(words: Words, at: number): boolean {
  const before = words.word(at - 1) === "-" ? at - 2 : at - 1;
  return isOneOf(words, before, BEFORE_DECADES) && !isOneOf(words, at - 2, HIS);
}

/** "in the mid-30s on Monday", "highs in the mid-30s"; not "in the mid-30s". */
function isTemperature(words: Words, at: number, end: number): boolean {
  if (isOneOf(words, words.word(end) === "on" ? end + 1 : end, DAYS)) return true;
  for (let i = at - 1; i > at - FARTHEST_DEGREES; i--) if (isOneOf(words, i, DEGREES)) return true;
  return false;
}

const DAYS = setOf("@weekday|today|tonight|tomorrow");
/** In tokens. */
const FARTHEST_DEGREES = 11;
const DEGREES = setOf("high|highs|low|lows|temperature|temperatures|degrees");
const BEFORE_DECADES = setOf("the|early|mid|late");
const HIS = setOf("his|her|my|your|their|a");
const ERAS = "bc|bce|ad|ce";
const REST_OF_YEAR = "-|hundred|thousand|@cardinal";

export const yearElements = {
  FIGURES: setOf("#number|#year"),
  "YEAR-FIGURES": reading("#year", null, readFigures),
  "NO-PART": seeing(isYearAlone),
  UNCOUNTING: seeing((words, at) => !countsNoun(words, at)),
  "SHORT-YEAR": readingMore("#mark", "#number", uncounting(readShortYear)),
  "SHORT-YEAR-ALONE": readingMore("#mark", "#number", readShortAlone),
  "SPELLED-YEAR": readingMore(OPENS_YEARS, REST_OF_YEAR, uncounting(readSpelledYear)),
  "SPELLED-YEAR-ALONE": readingMore(OPENS_YEARS, REST_OF_YEAR, readSpelledAlone),
  "RANGE-END": reading("#number", null, readRangeEnd),
  ERA: reading(ERAS, null, readEra),
  "CENTURY-ERA": reading(ERAS, null, readCenturyEra),
  HIS,
  "FISCAL-LETTERS": reading("#lettered", null, readLetters),
  "DECADE-FIGURES": reading("#mixed", null, readDecadeFigures),
  "DECADE-PIECES": readingMore("#mark|#number|#year", "#clitic|#mixed", readDecadeFigures),
  "NAMED-AS-ONE": seeing(isNamedAsOne),
  ORDINAL: reading("#mixed|@ordinal|twenty|thirty", "-|@ordinal", into("ordinal", readOrdinal)),
  FISCAL: reading("fiscal|fy", null, (_, at, frame) => {
    frame.fiscal = true;
    return at + 1;
  }),
};

const decade = ({ year }: Frame) => ({ kind: "decade", first: year ?? 0, mod: null }) as const;

export const yearRules: readonly Rule[] = [
  /** Matches "the year 2000", "calendar 1998" and "fiscal '98". Not "the year", "calendar days" or "fiscal policy". */
  rule(
    "named-year",
    "the? calendar? year YEAR-FIGURES UNCOUNTING ; the? year SPELLED-YEAR ; the? calendar YEAR-FIGURES UNCOUNTING ; the? FISCAL year? YEAR-FIGURES UNCOUNTING ; the? FISCAL year? SHORT-YEAR",
    date,
  ),
  /** Matches "FY2020" and "FY21". Not "FY" alone. */
  rule("letters-year", "FISCAL-LETTERS", (frame) => ({ ...date(frame), fiscal: true })),
  /** Matches "1998", "in 1648" and "44 BC". Not "2000 people", "$1998", "1500 metres" or "flight 1998". */
  rule("year", "FIGURES ERA ; NO-PART YEAR-FIGURES", date),
  /** Matches the 96 of "1995-96" and the 04 of "2001/04". Not "1995-10-11", "2019/12" or a score. */
  rule("year-range-end", "RANGE-END", date),
  /** Matches "'96" in "the summer of '96". Not "'96" that opens a quotation of figures, "'10 people". */
  rule("short-year", "SHORT-YEAR-ALONE", date),
  /** Matches "nineteen ninety-six", and "two thousand eight" behind "in". Not "two thousand soldiers". */
  rule("spelled-year", "SPELLED-YEAR-ALONE", date),
  /** Matches "the 1980s", "the '90s", "mid-1990s" and "the eighties". Not "in her 80s" or "747s". */
  rule("decade", "the? DECADE-FIGURES ; the? DECADE-PIECES ; the? NAMED-AS-ONE @decade", decade),
  /** Matches "the nineteen-eighties". Not "the nineteen eighty-one hall". */
  rule("decade", "the? nineteen -? @decade", (frame) => ({
    ...decade(frame),
    first: 1900 + (frame.year ?? 0),
  })),
  /** Matches "the 19th century", "19th-century" and "fifth century BC". Not "half a century" or "her third century" at cricket. */
  rule(
    "century",
    "the ORDINAL -? century|centuries CENTURY-ERA? ; ORDINAL - century|centuries CENTURY-ERA? ; <!HIS ORDINAL century|centuries CENTURY-ERA?",
    ({ ordinal, beforeChrist }) =>
      ordinal > 30 ? null : { kind: "century", ordinal, mod: null, beforeChrist },
  ),
];

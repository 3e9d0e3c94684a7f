import { TokenKind } from "@copydesk/text";
import { isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { type Count, INSIDE_AMOUNTS, OPENS_AMOUNTS, readCount } from "../grammar/numbers.js";
import { reading, readingMore, type Reader } from "../grammar/step.js";
import { duration, type Length, type Meaning, type Mod, ref, type Unit } from "../meaning.js";
import { rule, type Rule } from "../rule.js";
import { entries, setOf } from "../symbols.js";
import type { Words } from "../words.js";

/** What can stand between a number and its unit. */
const ADJECTIVES =
  "more|full|straight|consecutive|successive|trading|working|business|calendar|whole|long|short|last|past|previous|additional|extra|solid|very";
const adjectives = setOf(ADJECTIVES);

/** The unit behind "three", "three-", "three more", "three consecutive". */
function unitIndex(words: Words, end: number): number {
  if (words.word(end) === "-") return end + 1;
  let at = end;
  while (at < end + 2 && isOneOf(words, at, adjectives)) at++;
  return at;
}

interface ReadLength {
  readonly end: number;
  readonly length: Length;
  readonly mod: Mod | null;
}

function readLength(words: Words, at: number, frame: Frame): ReadLength | null {
  const count = frame.countAt(words, at);
  if (count === null) return null;
  const next = unitIndex(words, count.end);
  const { unit, plural } = words.at(next);
  if (unit === null || unit === "half" || !agrees(words, at, count, next, unit, plural)) return null;
  const half = words.word(next + 1) === "and" ? words.find(next + 1, /and a half/iy) : null;
  const amount = half === null || count.amount === null ? count.amount : count.amount + 0.5;
  return { end: half?.end ?? next + 1, length: { unit, amount }, mod: count.mod };
}

/** Do the number and the unit fit each other? "a second" is hardly ever time, and "one-quarter" never is. */
function agrees(words: Words, at: number, count: Count, next: number, unit: Unit, plural: boolean): boolean {
  if (unit === "hour" && isTimeOfDay(words, at)) return false;
  const isHyphened = words.word(next - 1) === "-";
  const isOne = count.amount === 1;
  const isFigure = words.kind(at) === TokenKind.number;
  const isSaid = words.word(at) === "one" || words.word(at) === "half";
  if (unit === "quarter") return plural && isWholeQuarters(words, at, count, next);
  if (unit === "second") return plural || isSaid || (isHyphened && !isOne);
  if (isHyphened) return !isOne || words.word(at) === "one" || isFigure;
  if (plural) return !isOne || isFigure;
  return isOne || (count.amount !== null && count.amount < 1);
}

/** "at 1100 hours", "0900 hours" */
const isTimeOfDay = (words: Words, at: number): boolean =>
  words.width(at) === 4 &&
  words.integer(at) >= 0 &&
  (words.integer(at) < 1000 || isOneOf(words, at - 1, BEFORE_TIMES));

/** "for three quarters", "three straight quarters"; "three quarters of it" is a share. */
function isWholeQuarters(words: Words, at: number, { amount, end }: Count, next: number): boolean {
  if (amount === null || !Number.isInteger(amount) || words.word(next - 1) === "-") return false;
  return words.word(next + 1) !== "of" && (next > end || isOneOf(words, at - 1, BEFORE_QUARTERS));
}

const BEFORE_LENGTHS = "for|in|within|over|after|take|takes|took|taken|last|lasted";
const BEFORE_TIMES = setOf("at|from|till|until");
const BEFORE_QUARTERS = setOf(`${BEFORE_LENGTHS}|of|by`);

/** "52 years old", "a year-old boy", "6-month-olds", "17 years of age". */
function isAge(words: Words, end: number): boolean {
  const next = words.word(end) === "-" ? end + 1 : end;
  const word = words.word(next);
  return word === "old" || word === "olds" || (word === "of" && words.word(next + 1) === "age");
}

const PRICED = setOf(
  "#number|#year|#grouped|#symbol|$|miles|kilometers|kilometres|times|once|twice|dollars|cents|barrels|tons|tonnes|percent|people|million|billion",
);

/** "$3 a day", "twice a week", "70 miles an hour" are rates: their unit is no length. */
const isPrice = (words: Words, at: number): boolean =>
  (words.word(at) === "a" || words.word(at) === "an") && isOneOf(words, at - 1, PRICED);

/** The smaller unit behind a larger: "two hours and 30 minutes", "a year and two months". */
function readSmaller(words: Words, first: ReadLength, frame: Frame): ReadLength | null {
  const joint = words.word(first.end);
  const at = joint === "and" || joint === "," ? first.end + 1 : first.end;
  if (words.word(at) === "a" || words.word(at) === "some") return null;
  const second = readLength(words, at, frame);
  if (second === null || second.length.amount === null) return null;
  return SIZES.indexOf(second.length.unit) < SIZES.indexOf(first.length.unit) ? second : null;
}

const SIZES: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
];

const lengthStep: Reader = (words, at, frame) => {
  const first = readLength(words, at, frame);
  if (first === null || isAge(words, first.end) || isPrice(words, at)) return -1;
  const second = readSmaller(words, first, frame);
  frame.lengths = second === null ? [first.length] : [first.length, second.length];
  frame.degree = first.mod;
  frame.plural = words.at((second ?? first).end - 1).plural;
  return (second ?? first).end;
};

/** An amount of units behind "the last": "the" has said that they are whole. */
const amountStep: Reader = (words, at, frame) => {
  const count = words.word(at) === "a" ? null : readCount(words, at);
  if (count === null) return -1;
  const next = unitIndex(words, count.end);
  const { unit, plural } = words.at(next);
  if (unit === null || unit === "half" || words.word(next + 1) === "-") return -1;
  if (!plural && count.amount !== 1 && words.word(next - 1) !== "-") return -1;
  frame.unit = unit;
  frame.amount = count.amount;
  return next + 1;
};

/** "50mins", "24hours" */
const runTogetherStep: Reader = (words, at, frame) => {
  const found = words.find(at, /(\d{1,3})([a-z]{2,7})/iy);
  const unit = unitByName.get(found?.parts[2]?.toLowerCase() ?? "");
  if (found === null || unit === undefined) return -1;
  frame.unit = unit;
  frame.amount = Number(found.parts[1]);
  return found.end;
};

const unitByName = new Map(
  entries.map(({ word, unit }) => [word, unit]).filter((pair): pair is [string, Unit] => pair[1] !== null),
);

const INSIDE_LENGTHS = `${INSIDE_AMOUNTS}|@unit|@units|${ADJECTIVES}`;

export const lengthElements = {
  LENGTH: readingMore(OPENS_AMOUNTS, INSIDE_LENGTHS, lengthStep),
  "AMOUNT-OF-UNITS": readingMore(OPENS_AMOUNTS, INSIDE_LENGTHS, amountStep),
  "RUN-TOGETHER": reading("#mixed", null, runTogetherStep),
  "LONG-UNITS": setOf("@units", "seconds|secs|quarters|halves"),
  "PAST-UNIT": setOf("@unit", "weekend"),
  "LAST-UNIT": setOf("@unit", "day|minute|min|second|sec|weekend"),
};

const units = ({ unit }: Frame): Meaning => duration(unit, null);
const oneUnit = ({ unit }: Frame): Meaning => duration(unit, 1);
const amount = (frame: Frame): Meaning => duration(frame.unit, frame.amount);

export const lengthRules: readonly Rule[] = [
  /** Stretches that end or begin now. Matches "the past two months", "the next 10 days". Not "the next train". */
  rule(
    "stretch",
    "the? past|last|next|coming|previous|first|preceding|following|final|recent|opening|remaining AMOUNT-OF-UNITS",
    amount,
  ),
  /** Matches "the coming weeks" and "recent years". Not "the first weeks". */
  rule("stretch", "the? past|last|next|coming|previous|recent @units", units),
  /** Matches "the past year" and "the last decade". Not "the last day" or "the last week of May". */
  rule("stretch", "the past PAST-UNIT !of ; the last|next LAST-UNIT !of", oneUnit),
  /** Matches "recent weeks and months". Not "recent weeks" alone, which is a stretch. */
  rule("recent-units", "the? recent @units and|or @units", () => ref("PAST_REF")),
  /** "the nine months" is a stretch; of "the 14-day wait" the article is the noun's. Matches "three years", "52-week", "two hours and 30 minutes" and "five straight days". Not "52 years old", "a second man", "$3 a day". */
  rule("amount-of-time", "the? LENGTH", ({ lengths, degree, first, plural }, words) =>
    words.word(first) === "the" && !plural ? null : { kind: "duration", lengths, mod: degree },
  ),
  /** Matches "50mins", "24hours" and "3yrs". Not "1435hrs", which is a time, "90s" or "5k". */
  rule("run-together", "RUN-TOGETHER", amount),
  /** Matches "for decades", "the weeks ahead" and the "decades" of "decades-long". Not "the days", "school days" or "years" of an age. */
  rule(
    "units-alone",
    `the? LONG-UNITS > - long|old ; the LONG-UNITS ahead ; <${BEFORE_LENGTHS} LONG-UNITS !old`,
    units,
  ),
];

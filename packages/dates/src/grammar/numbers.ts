import { TokenKind } from "@copydesk/text";
import type { WordEntry } from "../en/lexicon.js";
import type { Mod } from "../meaning.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

/** An amount as written; null for "several". `end` is the index behind it. */
export interface Count {
  readonly end: number;
  readonly amount: number | null;
  readonly mod: Mod | null;
}

/** A whole number and the index behind it. */
export interface Whole {
  readonly end: number;
  readonly value: number;
}

const count = (end: number, amount: number | null, mod: Mod | null = null): Count => ({ end, amount, mod });

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** What an amount can begin with, and what can stand second in it. */
export const OPENS_AMOUNTS =
  "a|an|another|several|many|some|few|couple|dozens|hundreds|thousands|half|@cardinal|#number|#year|#grouped";
export const INSIDE_AMOUNTS =
  "few|good|many|couple|number|dozen|half|of|a|an|-|/|to|or|and|hundred|thousand|million|@cardinal|#number|#year|#grouped|#symbol";

/** The amounts of words that are no numbers. */
const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["couple", 2],
  ["dozen", 12],
]);
const UNKNOWN_AMOUNTS = /* @__PURE__ */ setOf("several|many|some|few|number|dozens|hundreds|thousands");

/** "23", "1.5", "2 1/2", "twenty-three", "two and a half", "a", "a few", "several", "a couple of", "dozens of". */
export function readCount(words: Words, at: number): Count | null {
  if (words.word(at) === "another") return readNumber(words, at + 1) ?? count(at + 1, 1);
  if (isArticle(words, at)) {
    const isGood = words.word(at + 1) === "good" && words.word(at + 2) === "many";
    return readAmountWord(words, isGood ? at + 2 : at + 1) ?? count(at + 1, 1);
  }
  if (words.word(at) === "half") return isArticle(words, at + 1) ? count(at + 2, 0.5) : null;
  const number = readNumber(words, at);
  return number === null ? readAmountWord(words, at) : withHalf(words, behindRange(words, number));
}

const isArticle = (words: Words, at: number): boolean => words.word(at) === "a" || words.word(at) === "an";

/** "few", "many", "couple of", "number of", "dozen", "hundred". */
function readAmountWord(words: Words, at: number): Count | null {
  const word = words.word(at);
  const isUnknown = UNKNOWN_AMOUNTS[words.symbol(at)] === 1;
  const amount = isUnknown ? null : (SCALES.get(word) ?? AMOUNTS.get(word));
  return amount === undefined ? null : count(words.word(at + 1) === "of" ? at + 2 : at + 1, amount);
}

/** "23", "1.5", "2 1/2", "twenty-three", "two hundred and five", "three million". */
export function readNumber(words: Words, at: number): Count | null {
  return words.kind(at) === TokenKind.number ? readFigures(words, at) : readSpelled(words, at);
}

function readFigures(words: Words, at: number): Count | null {
  const amount = Number(words.text(at).replace(/,/g, ""));
  if (Number.isNaN(amount)) return null;
  const scale = SCALES.get(words.word(at + 1));
  if (scale !== undefined) return count(at + 2, amount * scale);
  if (words.isChar(at + 1, "½")) return count(at + 2, amount + 0.5);
  // "1/2" behind a whole number, with a space or a hyphen between.
  const over = behindHyphen(words, at + 1);
  const fraction = words.word(over + 1) === "/" ? words.find(over, /(\d)\/([2-8])/y) : null;
  return fraction === null
    ? count(at + 1, amount)
    : count(fraction.end, amount + Number(fraction.parts[1]) / Number(fraction.parts[2]));
}

/** "two to three", "3-4", "five or six": a range counts by its end, and the result says up to which. */
function behindRange(words: Words, number: Count): Count {
  const { end, amount } = number;
  const joint = words.word(end);
  const isJoint = joint === "to" || joint === "or" || joint === "-";
  const last = isJoint ? readNumber(words, end + 1) : null;
  if (last?.amount == null || amount === null || words.at(last.end).unit === null) return number;
  return last.amount > amount && last.amount <= amount * 3 ? { ...last, mod: "EQUAL_OR_LESS" } : number;
}

/** Adds "and a half": "two and a half years", "two-and-a-half-year". */
function withHalf(words: Words, number: Count): Count {
  const joint = words.word(number.end);
  const half = joint === "and" || joint === "-" ? words.find(number.end, /-?and[ -]a[ -]half/iy) : null;
  return half === null || number.amount === null ? number : count(half.end, number.amount + 0.5);
}

function readSpelled(words: Words, at: number): Count | null {
  let total = 0;
  let current = -1;
  let i = at;
  for (; i < at + 12;) {
    const small = readBelowHundred(words, i);
    if (small !== null && (current < 0 || current % 100 === 0)) {
      current = Math.max(current, 0) + small.value;
      i = small.end;
    } else {
      const scale = current < 0 ? undefined : SCALES.get(words.word(i));
      if (scale === undefined) break;
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      i++;
    }
    const joined = words.word(i) === "and" && current % 100 === 0 && readBelowHundred(words, i + 1) !== null;
    if (joined && SCALES.has(words.word(i - 1))) i++;
  }
  return current < 0 ? null : count(i, total + current);
}

/** "seven", "nineteen", "forty", "twenty-three", "twenty three". */
export function readBelowHundred(words: Words, at: number): Whole | null {
  const { cardinal } = words.at(at);
  if (cardinal < 0) return null;
  return behindTens(words, at, (ones) => ones.cardinal) ?? { end: at + 1, value: cardinal };
}

/** "third", "21st", "twenty-first": the ordinal and the index behind it. */
export function readOrdinal(words: Words, at: number): Whole | null {
  const { ordinal } = words.at(at);
  if (ordinal > 0) return { end: at + 1, value: ordinal };
  return behindTens(words, at, (ones) => ones.ordinal) ?? readOrdinalFigures(words, at);
}

/** "twenty" with what one of its words says behind it, with a hyphen or without. */
function behindTens(words: Words, at: number, onesOf: (entry: WordEntry) => number): Whole | null {
  const { cardinal } = words.at(at);
  const end = behindHyphen(words, at + 1);
  const ones = cardinal < 20 ? 0 : onesOf(words.at(end));
  return ones > 0 && ones < 10 ? { end: end + 1, value: cardinal + ones } : null;
}

/** "44th" */
export function readOrdinalFigures(words: Words, at: number): Whole | null {
  if (words.kind(at) !== TokenKind.mixed) return null;
  const value = Number(/^(\d{1,3})(?:st|nd|rd|th)$/i.exec(words.text(at))?.[1] ?? 0);
  return value > 0 ? { end: at + 1, value } : null;
}

/** The index behind a hyphen, or the index given. */
export const behindHyphen = (words: Words, at: number): number => (words.word(at) === "-" ? at + 1 : at);

import { TokenKind } from "@copydesk/text";
import type { Mod } from "../meaning.js";
import type { Words } from "../words.js";

/** An amount as written; null for "several". `end` is the index behind it. */
export interface Count {
  readonly end: number;
  readonly amount: number | null;
  readonly mod: Mod | null;
}

const count = (end: number, amount: number | null, mod: Mod | null = null): Count => ({ end, amount, mod });

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

const VAGUE_BEFORE_OF = new Set(["dozens", "hundreds", "thousands", "couple", "number", "half"]);

/** "23", "1.5", "2 1/2", "twenty-three", "two and a half", "a", "a few", "several", "a couple of", "dozens of". */
export function readCount(words: Words, at: number): Count | null {
  const word = words.word(at);
  switch (word) {
    case "several":
    case "many":
    case "some":
      return count(at + 1, null);
    case "few":
    case "couple":
      return count(
        word === "couple" && words.word(at + 1) === "of" ? at + 2 : at + 1,
        word === "couple" ? 2 : null,
      );
    case "a":
    case "an":
    case "another":
      return readAfterArticle(words, at);
    case "half":
      return words.word(at + 1) === "a" || words.word(at + 1) === "an" ? count(at + 2, 0.5) : null;
    default:
      break;
  }
  if (VAGUE_BEFORE_OF.has(word) && words.word(at + 1) === "of") return count(at + 2, null);
  const number = readNumber(words, at);
  return number === null ? null : withHalf(words, behindRange(words, number));
}

function readAfterArticle(words: Words, at: number): Count | null {
  const next = words.word(at + 1);
  if (words.word(at) === "another") {
    const number = readNumber(words, at + 1);
    return number ?? count(at + 1, 1);
  }
  if (next === "few") return count(at + 2, null);
  if (next === "good" && words.word(at + 2) === "many") return count(at + 3, null);
  if (next === "couple") return count(words.word(at + 2) === "of" ? at + 3 : at + 2, 2);
  if (next === "number" && words.word(at + 2) === "of") return count(at + 3, null);
  if (next === "dozen") return count(at + 2, 12);
  if (next === "half") return count(at + 2, 0.5);
  const scale = SCALES.get(next);
  if (scale !== undefined) return count(at + 2, scale);
  return count(at + 1, 1);
}

/** "23", "1.5", "twenty-three", "two hundred and five", "three million". */
export function readNumber(words: Words, at: number): Count | null {
  if (words.kind(at) === TokenKind.number) return readFigures(words, at);
  return readSpelled(words, at);
}

function readFigures(words: Words, at: number): Count | null {
  const whole = words.integer(at);
  const amount = whole >= 0 ? whole : Number(words.text(at).replace(/,/g, ""));
  if (!Number.isFinite(amount)) return null;
  const scale = SCALES.get(words.word(at + 1));
  if (scale !== undefined) return count(at + 2, amount * scale);
  const fraction = readFraction(words, at + 1);
  return fraction === null ? count(at + 1, amount) : count(fraction.end, amount + (fraction.amount ?? 0));
}

/** "1/2" behind a whole number, with a space or a hyphen between, and "½". */
function readFraction(words: Words, at: number): Count | null {
  if (words.isChar(at, "½")) return count(at + 1, 0.5);
  const first = words.isHyphen(at) ? at + 1 : at;
  if (!words.isChar(first + 1, "/") || !words.isGlued(first + 1) || !words.isGlued(first + 2)) return null;
  const over = words.integer(first);
  const under = words.integer(first + 2);
  return over > 0 && under > over && under <= 8 ? count(first + 3, over / under) : null;
}

/** "two to three", "3-4", "five or six": a range counts by its end, and the result says up to which. */
function behindRange(words: Words, number: Count): Count {
  const { end, amount } = number;
  const isJoint = words.word(end) === "to" || words.word(end) === "or" || words.isHyphen(end);
  const last = isJoint && amount !== null ? readNumber(words, end + 1) : null;
  const isRange =
    last?.amount != null && amount !== null && last.amount > amount && last.amount <= amount * 3;
  return isRange && words.at(last.end).unit !== null ? { ...last, mod: "EQUAL_OR_LESS" } : number;
}

/** Adds "and a half": "two and a half years". */
function withHalf(words: Words, number: Count): Count {
  const { end, amount } = number;
  if (amount === null) return number;
  if (words.word(end) === "and" && words.word(end + 1) === "a" && words.word(end + 2) === "half") {
    return count(end + 3, amount + 0.5);
  }
  const hyphened = words.isHyphen(end) && words.word(end + 1) === "and" && words.word(end + 3) === "a";
  if (hyphened && words.word(end + 5) === "half") return count(end + 6, amount + 0.5);
  return number;
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
export function readBelowHundred(
  words: Words,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const value = words.at(at).cardinal;
  if (value < 0) return null;
  if (value < 20) return { end: at + 1, value };
  const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  const unit = words.at(unitAt).cardinal;
  return unit >= 1 && unit <= 9 ? { end: unitAt + 1, value: value + unit } : { end: at + 1, value };
}

/** "third", "21st", "twenty-first": the ordinal and the index behind it. */
export function readOrdinal(
  words: Words,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const { ordinal, cardinal } = words.at(at);
  if (ordinal > 0) return { end: at + 1, value: ordinal };
  if (cardinal >= 20) {
    const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
    const unit = words.at(unitAt).ordinal;
    return unit >= 1 && unit <= 9 ? { end: unitAt + 1, value: cardinal + unit } : null;
  }
  if (words.kind(at) !== TokenKind.mixed) return null;
  const value = ordinalFigures(words.text(at));
  return value > 0 ? { end: at + 1, value } : null;
}

/** "44th" is 44; 0 for anything else. */
export function ordinalFigures(text: string): number {
  const match = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text);
  return match === null ? 0 : Number(match[1]);
}

import { TokenKind } from "@copydesk/text";
import type { Words } from "../words.js";
import { readBelowHundred } from "./numbers.js";

export interface ReadYear {
  readonly end: number;
  readonly year: number;
}

/** Four digits that can be a year. Years from 1000 to 2199: before and after that, figures are amounts. */
export function yearInFigures(words: Words, at: number): number {
  if (words.kind(at) !== TokenKind.number || words.width(at) !== 4) return 0;
  const year = words.integer(at);
  return year >= 1000 && year < 2200 ? year : 0;
}

/** "nineteen ninety-six", "two thousand", "two thousand and eight", "nineteen oh five". */
export function readSpelledYear(words: Words, at: number): ReadYear | null {
  if (words.word(at) === "two" && words.word(at + 1) === "thousand") {
    const joined = words.word(at + 2) === "and" ? at + 3 : at + 2;
    const rest = readBelowHundred(words, joined);
    return rest === null ? { end: at + 2, year: 2000 } : { end: rest.end, year: 2000 + rest.value };
  }
  const century = readBelowHundred(words, at);
  if (century === null || century.value < 16 || century.value > 20) return null;
  if (words.word(century.end) === "hundred") {
    const rest = words.word(century.end + 1) === "and" ? readBelowHundred(words, century.end + 2) : null;
    return { end: rest?.end ?? century.end + 1, year: century.value * 100 + (rest?.value ?? 0) };
  }
  const rest = readBelowHundred(words, words.isHyphen(century.end) ? century.end + 1 : century.end);
  if (rest === null || rest.value < 10) return null;
  return { end: rest.end, year: century.value * 100 + rest.value };
}

/** "'96" behind an apostrophe: the year by the century that newspapers mean, 1930 to 2029. */
export const fullYear = (twoDigits: number): number =>
  twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;

/** An apostrophe and two digits run together: "'96". */
export function readShortYear(words: Words, at: number): ReadYear | null {
  if (words.kind(at) !== TokenKind.mark || !"'’‘".includes(words.text(at))) return null;
  if (!words.isGlued(at + 1) || words.width(at + 1) !== 2) return null;
  const value = words.integer(at + 1);
  return value < 0 ? null : { end: at + 2, year: fullYear(value) };
}

/** A year as it stands behind a month: "1998", "'98", "nineteen ninety-eight". */
export function readYear(words: Words, at: number): ReadYear | null {
  const year = yearInFigures(words, at);
  if (year > 0) return isPartOfFigures(words, at) ? null : { end: at + 1, year };
  return readShortYear(words, at) ?? readSpelledYear(words, at);
}

/** Do the digits go on: "$2000", "1,998.50" have been one token, "2000-seat", "2000/01", "2000:1", "2000%" are here. */
export function isPartOfFigures(words: Words, at: number): boolean {
  if (words.isGlued(at)) {
    const before = words.source.charAt(words.start(at) - 1);
    if ("$£€¥#@/:+_=&.".includes(before)) return true;
  }
  if (!words.isGlued(at + 1)) return false;
  const after = words.source.charAt(words.end(at));
  return (
    "%°/=_&@".includes(after) ||
    (after === ":" && words.kind(at + 2) === TokenKind.number && words.isGlued(at + 2))
  );
}

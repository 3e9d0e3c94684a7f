import { expect, test } from "vitest";
import { CharClass, classOf, isLetterClass } from "../src/chars.js";

/** Those whose class is chosen by hand, whatever Unicode calls them. */
const CHOSEN = new Set<number>([CharClass.mark, CharClass.dot, CharClass.terminator, CharClass.dash]);
const INSIDE_WORDS = /[\u00ad\u200c\u200d]/;
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/;
const LINE_BREAKS = /[\n\r\u0085\u2028\u2029]/;

function expected(unit: string): number {
  if (LINE_BREAKS.test(unit)) return CharClass.lineBreak;
  if (ZERO_WIDTH.test(unit) || /\s/.test(unit)) return CharClass.space;
  if (INSIDE_WORDS.test(unit)) return CharClass.letter;
  if (/\p{Nd}/u.test(unit)) return CharClass.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return CharClass.upper;
  if (/\p{Ll}/u.test(unit)) return CharClass.lower;
  if (/[\p{L}\p{M}]/u.test(unit)) return CharClass.letter;
  return /\p{P}/u.test(unit) ? CharClass.punctuation : CharClass.symbol;
}

test("every code unit has the class of its Unicode category, but for marks, stops and dashes", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const found = classOf(code);
    if (!CHOSEN.has(found) && found !== expected(String.fromCharCode(code))) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["“", CharClass.mark],
  ["'", CharClass.mark],
  ["–", CharClass.dash],
  ["-", CharClass.dash],
  ["?", CharClass.terminator],
  [".", CharClass.dot],
])("%s has a class of its own", (unit, value) => {
  expect(classOf(unit.charCodeAt(0))).toBe(value);
});

test("letters of every script are letters", () => {
  for (const unit of "aÉжß漢한أ") expect(isLetterClass(classOf(unit.charCodeAt(0)))).toBe(true);
});

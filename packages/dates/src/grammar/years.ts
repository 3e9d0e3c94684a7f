import { TokenKind } from "@copydesk/text";
import type { YearOf } from "../meaning.js";
import { SymbolKind, setOf } from "../symbols.js";
import type { Words } from "../words.js";
import { into } from "./step.js";
import { behindHyphen, readBelowHundred, type Whole } from "./numbers.js";

/** Four digits that can be a year, or 0. Years from 1000 to 2199: before and after that, figures are amounts. */
export const yearInFigures = (words: Words, at: number): number =>
  words.symbol(at) === SymbolKind.year ? words.integer(at) : 0;

/** The words that a spelled year can begin with. */
export const OPENS_YEARS = "two|sixteen|seventeen|eighteen|nineteen|twenty";

/** "nineteen ninety-six", "two thousand", "two thousand and eight", "nineteen hundred and five". */
export function readSpelledYear(words: Words, at: number): Whole | null {
  if (words.word(at) === "two" && words.word(at + 1) === "thousand") {
    const joined = words.word(at + 2) === "and" ? at + 3 : at + 2;
    const rest = readBelowHundred(words, joined);
    return rest === null ? { end: at + 2, value: 2000 } : { end: rest.end, value: 2000 + rest.value };
  }
  const century = readBelowHundred(words, at);
  if (century === null || century.value < 16 || century.value > 20) return null;
  if (words.word(century.end) === "hundred") {
    const rest = words.word(century.end + 1) === "and" ? readBelowHundred(words, century.end + 2) : null;
    return { end: rest?.end ?? century.end + 1, value: century.value * 100 + (rest?.value ?? 0) };
  }
  const rest = readBelowHundred(words, behindHyphen(words, century.end));
  if (rest === null || rest.value < 10) return null;
  return { end: rest.end, value: century.value * 100 + rest.value };
}

/** "'96" behind an apostrophe: the year by the century that newspapers mean, 1930 to 2029. */
export const fullYear = (twoDigits: number): number =>
  twoDigits >= 30 ? 1900 + twoDigits : 2000 + twoDigits;

/** An apostrophe and two digits run together: "'96". */
export function readShortYear(words: Words, at: number): Whole | null {
  const found = words.find(at, /['’‘](\d\d)/y);
  return found === null ? null : { end: found.end, value: fullYear(Number(found.parts[1])) };
}

/** A year as it stands behind a month: "1998", "'98", "nineteen ninety-eight". */
export function readYear(words: Words, at: number): Whole | null {
  const value = yearInFigures(words, at);
  if (value > 0) return isPartOfFigures(words, at) ? null : { end: at + 1, value };
  return readShortYear(words, at) ?? readSpelledYear(words, at);
}

/** The first of two years: "1995-96", "1998/99", "2020/2021"; not "2019/12". */
export function opensRange(words: Words, at: number): boolean {
  const first = yearInFigures(words, at);
  if (first === 0 || words.kind(at + 2) !== TokenKind.number) return false;
  const last = words.integer(at + 2);
  return (
    words.kind(at + 1) === TokenKind.dash ||
    (words.word(at + 1) === "/" &&
      words.word(at + 3) !== "/" &&
      last > (words.width(at + 2) === 2 ? first % 100 : first))
  );
}

/** Do the digits go on: "$2000", "2000/1", "2000:1", "2000%"? */
export function isPartOfFigures(words: Words, at: number): boolean {
  const before = words.gluedTo(at);
  if (before !== "" && "$£€¥#@/:+_=&.".includes(before)) return !opensRange(words, at - 2);
  const after = words.isGlued(at + 1) ? words.source.charAt(words.end(at)) : "";
  if (after === ":") return words.kind(at + 2) === SymbolKind.number && words.isGlued(at + 2);
  return after !== "" && !opensRange(words, at) && "%°/=_&@".includes(after);
}

const YEARS_OF: ReadonlyMap<string, YearOf> = new Map([
  ["this", { base: "reference", shift: 0 }],
  ["last", { base: "reference", shift: -1 }],
  ["next", { base: "reference", shift: 1 }],
  ["same", { base: "mention", shift: 0 }],
  ["that", { base: "mention", shift: 0 }],
  ["following", { base: "mention", shift: 1 }],
  ["previous", { base: "mention", shift: -1 }],
]);

const BEHIND = /* @__PURE__ */ setOf("of|in");

/** "of this year", "last year", "of the same year", "of that year", "the following year". */
function readYearOf(words: Words, at: number): { readonly end: number; readonly value: YearOf } | null {
  const of = BEHIND[words.symbol(at)] === 1 ? at + 1 : at;
  const first = words.word(of) === "the" ? of + 1 : of;
  if (words.word(first + 1) !== "year") return null;
  const value = YEARS_OF.get(words.word(first));
  if (value === undefined || (value.base === "mention" && first === at)) return null;
  return { end: first + 2, value };
}

export const yearStep = /* @__PURE__ */ into("year", readYear);
export const yearOfStep = /* @__PURE__ */ into("yearOf", readYearOf);

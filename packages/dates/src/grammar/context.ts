import { TokenKind } from "@copydesk/text";
import type { Words } from "../words.js";

const BEFORE_DATES = new Set(
  "in since until till by from of last this next early late mid through thru to between and or during for on before after past following end around about throughout both every each unto".split(
    " ",
  ),
);

/** Does a word stand before the token that dates stand behind: "in", "since", "early"? */
export const isBehindDateWord = (words: Words, at: number): boolean => BEFORE_DATES.has(words.word(at - 1));

/** A number or spelled amount that counts what stands behind it: "2000 people", "1,500 marched". */
export function countsNoun(words: Words, next: number): boolean {
  if (words.kind(next) !== TokenKind.word || words.isGlued(next) || words.isCapital(next)) return false;
  const text = words.text(next);
  if (words.at(next).unit !== null) return true;
  return (
    text.length > 3 &&
    (text.endsWith("s") || text === "people" || text === "women" || text === "children") &&
    !/(?:ss|us|was|has|his|this|is)$/.test(text)
  );
}

/** Is the token a month's or weekday's abbreviation with its full stop? The index behind, or the one given. */
export const isAbbreviation = (words: Words, at: number): boolean =>
  words.width(at) <= 5 && words.skipStop(at + 1) > at + 1;

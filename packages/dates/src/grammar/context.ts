import { TokenKind } from "@copydesk/text";
import { type SymbolSet, setOf } from "../symbols.js";
import type { Words } from "../words.js";

/** Is the token one of these words? */
export const isOneOf = (words: Words, at: number, set: SymbolSet): boolean => set[words.symbol(at)] === 1;

/** Words that dates stand behind. */
export const beforeDates = /* @__PURE__ */ setOf(
  "in|since|until|till|by|from|of|last|this|next|early|late|mid|through|thru|to|between|and|or|during|for|on|before|after|past|following|end|around|about|throughout|both|every|each|unto",
);

const EDGES = /* @__PURE__ */ setOf("early|mid|late|end");

/** Does a token stand behind "early-", "mid-", "late-" or "end-"? */
export const isBehindEdge = (words: Words, at: number): boolean =>
  words.word(at - 1) === "-" && isOneOf(words, at - 2, EDGES);

const NOUNS = /* @__PURE__ */ setOf(
  "people|men|women|children|feet|sheep|cattle|fish|geese|mice|@unit|@units",
);

/** A number or spelled amount that counts what stands behind it: "2000 people", "1,500 marched". */
export function countsNoun(words: Words, next: number): boolean {
  if (words.kind(next) !== TokenKind.word || words.isGlued(next) || words.isCapital(next)) return false;
  if (isOneOf(words, next, NOUNS)) return true;
  const text = words.text(next);
  return text.length > 3 && text.endsWith("s") && !/(?:ss|us|was|has|his|this|is)$/.test(text);
}

/** Behind "the year before." and "the day after," nothing follows that it is before or after. */
export function endsClause(words: Words, at: number): boolean {
  const kind = words.kind(at);
  return kind === 0 || kind === TokenKind.dot || kind === TokenKind.punctuation || kind === TokenKind.mark;
}

import type { MereKind } from "./mere-marks.js";

/** What an item of a sentence is. */
export enum ItemKind {
  word = 1,
  number = 2,
  /** Words in marks, as one item. */
  marked = 3,
  possessive = 4,
  comma = 5,
  colon = 6,
  semicolon = 7,
  dash = 8,
  hyphen = 9,
  open = 10,
  close = 11,
  end = 12,
  symbol = 13,
  /** A contracted verb: "'s", "'ll", "'d". */
  contraction = 14,
}

/** One item of a sentence: a word, a sign, or all that stands between two marks. */
export interface Item {
  readonly kind: ItemKind;
  readonly start: number;
  readonly end: number;
  /** Bits of `Word`, as far as its capital and its neighbours leave them. */
  readonly bits: number;
  readonly entry: number;
  /** The word in lower case, where the lexicon knows it; else "". */
  readonly word: string;
  /** Is it a name by its capital? */
  readonly isName: boolean;
  /** Index of the marked span, or -1. */
  readonly marked: number;
  /** What words in marks are that no attribution makes a quotation of: they are read as a name. */
  readonly mere: MereKind | null;
  /** Words in marks that may stand inside a noun phrase: few, and without a stop at their end. */
  readonly isPhrase: boolean;
}

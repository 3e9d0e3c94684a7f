import {
  findParagraphs,
  readTokens,
  type Span,
  TokenFlag,
  TokenKind,
  type Tokens,
  tokenText,
} from "@copydesk/text";
import { lettersAndFigures, lexicon, unknownWord, type WordEntry } from "./en/lexicon.js";
import { createWordTrie } from "./word-trie.js";

const knownWords: readonly WordEntry[] = [...lexicon.values()];
/** Every entry that a word can have, by its number. */
export const entries: readonly WordEntry[] = [unknownWord, ...knownWords, lettersAndFigures];
const trie = /* @__PURE__ */ createWordTrie(knownWords.map(({ word }) => word));

/** Which kinds of token other than words can begin an expression. */
const OPENING_KINDS: readonly boolean[] = Array.from(
  { length: 16 },
  (_, kind) => kind === TokenKind.number || kind === TokenKind.mixed || kind === TokenKind.mark,
);

/** "Q3", "H1" and "FY2021" are one token each; they share an entry that says so. */
const LETTERS_AND_FIGURES = entries.findIndex((entry) => entry === lettersAndFigures);

function numberOfEntry(source: string, start: number, end: number): number {
  const number = trie.find(source, start, end);
  if (number > 0 || end - start > 6 || end - start < 2) return number;
  const last = source.charCodeAt(end - 1);
  const first = source.charAt(start);
  const isLettered = last >= 0x30 && last <= 0x39 && (first === "Q" || first === "H" || first === "F");
  return isLettered ? LETTERS_AND_FIGURES : 0;
}

/**
 * The tokens of a text with what the lexicon knows of them. Rules ask about tokens by index; an index outside
 * the paragraph that is being read answers like an unknown word, so that no expression crosses its edges.
 */
export class Words {
  readonly source: string;
  readonly tokens: Tokens;
  readonly length: number;
  private readonly entryOf: Uint16Array;
  private from = 0;
  private to = 0;

  constructor(source: string) {
    this.source = source;
    this.tokens = readTokens(source);
    this.length = this.tokens.length;
    this.entryOf = new Uint16Array(this.length);
    const { starts, ends, kinds } = this.tokens;
    for (let i = 0; i < this.length; i++) {
      if (kinds[i] === TokenKind.word) this.entryOf[i] = numberOfEntry(source, starts[i], ends[i]);
    }
  }

  /** Limits what rules see to the tokens from `from` up to `to`. */
  focus(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** The next token of the paragraph that is a word of the lexicon or no word at all; its end when there is none. */
  nextOpening(from: number): number {
    const { kinds } = this.tokens;
    let at = from;
    while (at < this.to && this.entryOf[at] === 0 && !OPENING_KINDS[kinds[at]]) at++;
    return at;
  }

  private has(index: number): boolean {
    return index >= this.from && index < this.to;
  }

  /** The number of the word's entry in `entries`. */
  entryNumber(index: number): number {
    return this.has(index) ? this.entryOf[index] : 0;
  }

  at(index: number): WordEntry {
    return this.has(index) ? entries[this.entryOf[index]] : unknownWord;
  }

  /** The word in lower case, "" when the lexicon does not have it. */
  word(index: number): string {
    return this.at(index).word;
  }

  /** One of `TokenKind`, 0 outside the paragraph. */
  kind(index: number): number {
    return this.has(index) ? this.tokens.kinds[index] : 0;
  }

  text(index: number): string {
    return this.has(index) ? tokenText(this.tokens, index) : "";
  }

  start(index: number): number {
    return this.tokens.starts[index];
  }

  end(index: number): number {
    return this.tokens.ends[index];
  }

  /** Does the token stand right behind the one before, without white space? */
  isGlued(index: number): boolean {
    return (
      this.has(index) &&
      this.has(index - 1) &&
      (this.tokens.flags[index] & (TokenFlag.spaceBefore | TokenFlag.lineBefore)) === 0
    );
  }

  isCapital(index: number): boolean {
    return this.has(index) && (this.tokens.flags[index] & TokenFlag.capital) !== 0;
  }

  isAllCapitals(index: number): boolean {
    return this.has(index) && (this.tokens.flags[index] & TokenFlag.allCapitals) !== 0;
  }

  /** Is the token this very character? */
  isChar(index: number, char: string): boolean {
    return (
      this.has(index) &&
      this.tokens.ends[index] - this.tokens.starts[index] === 1 &&
      this.source.charAt(this.tokens.starts[index]) === char
    );
  }

  /** A hyphen or dash between two words without spaces. */
  isHyphen(index: number): boolean {
    return this.kind(index) === TokenKind.dash && this.isGlued(index) && this.isGlued(index + 1);
  }

  /** The value of a whole number in digits, with or without thousands commas, or -1. */
  integer(index: number): number {
    if (this.kind(index) !== TokenKind.number) return -1;
    const length = this.tokens.ends[index] - this.tokens.starts[index];
    if (length > 11) return -1;
    let value = 0;
    for (let at = this.tokens.starts[index]; at < this.tokens.ends[index]; at++) {
      const code = this.source.charCodeAt(at);
      if (code === 0x2c) continue;
      if (code < 0x30 || code > 0x39) return -1;
      value = value * 10 + code - 0x30;
    }
    return value;
  }

  /** Is a full stop the second or third character of the token: "9.9.2020"? */
  isDotted(index: number): boolean {
    const start = this.tokens.starts[index];
    return this.source.charCodeAt(start + 1) === 0x2e || this.source.charCodeAt(start + 2) === 0x2e;
  }

  /** How many characters the token has. */
  width(index: number): number {
    return this.has(index) ? this.tokens.ends[index] - this.tokens.starts[index] : 0;
  }

  /** The index behind a full stop that stands right behind the token, or the index given. */
  skipStop(index: number): number {
    return this.kind(index) === TokenKind.dot && this.isGlued(index) && this.width(index) === 1
      ? index + 1
      : index;
  }
}

/** The paragraphs of a text, as ranges of token indexes. */
export function paragraphRanges(words: Words): Span[] {
  const ranges: Span[] = [];
  let next = 0;
  for (const paragraph of findParagraphs(words.source)) {
    const start = next;
    while (next < words.length && words.start(next) < paragraph.end) next++;
    ranges.push({ start, end: next });
  }
  return ranges;
}

import {
  findParagraphs,
  readTokens,
  type Span,
  TokenFlag,
  TokenKind,
  type Tokens,
  tokenText,
} from "@copydesk/text";
import type { WordEntry } from "./en/lexicon.js";
import { entries, namedWords, symbolOf, SymbolKind, type SymbolSet } from "./symbols.js";
import { createWordTrie, findWord, type WordTrie } from "./word-trie.js";

/** What a sticky pattern found: its groups, and the index of the token behind it. */
export interface Found {
  readonly end: number;
  readonly parts: readonly (string | undefined)[];
}

interface Tables {
  readonly trie: WordTrie;
  /** The symbols of marks of one ASCII character, 0 for those that the grammar does not name. */
  readonly marks: Uint16Array;
}

let tables: Tables | null = null;

/** Made at the first use, when every pattern has named its words. */
function tablesOfWords(): Tables {
  const marks = new Uint16Array(0x80);
  for (const [word, symbol] of namedWords) {
    const code = word.charCodeAt(0);
    if (word.length === 1 && code < 0x80) marks[code] = symbol;
  }
  return { trie: createWordTrie(namedWords), marks };
}

const HYPHEN = symbolOf("-");
const STOP = symbolOf(".");

/**
 * The tokens of a text with what the lexicon knows of them. Rules ask about tokens by index; an index outside
 * the paragraph that is being read answers like an unknown word, so that no expression crosses its edges.
 */
export class Words {
  readonly source: string;
  readonly tokens: Tokens;
  readonly length: number;
  private readonly symbols: Uint16Array;
  private from = 0;
  private to = 0;
  /** Where the paragraph that is read ends, in UTF-16 code units. */
  paragraphEnd = 0;

  constructor(source: string) {
    this.source = source;
    this.tokens = readTokens(source);
    this.length = this.tokens.length;
    this.symbols = symbolsOf(this.tokens, (tables ??= tablesOfWords()));
  }

  /** Limits what rules see to the tokens from `from` up to `to`. */
  focus(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.paragraphEnd = to > from ? this.tokens.ends[to - 1] : 0;
  }

  /** The next token of the paragraph whose symbol is in a set, or the paragraph's end. */
  next(from: number, set: SymbolSet): number {
    let at = from;
    while (at < this.to && set[this.symbols[at]] === 0) at++;
    return at;
  }

  private has(index: number): boolean {
    return index >= this.from && index < this.to;
  }

  /** The token's symbol, 0 outside the paragraph. */
  symbol(index: number): number {
    return this.has(index) ? this.symbols[index] : 0;
  }

  at(index: number): WordEntry {
    return entries[this.symbol(index)];
  }

  /** The word in lower case, or the mark; "" when the grammar does not name it. "-" is a hyphen between two words without spaces, "." a full stop right behind a word. */
  word(index: number): string {
    return this.at(index).word;
  }

  /** One of `TokenKind`, 0 outside the paragraph. */
  kind(index: number): TokenKind | 0 {
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
    return this.has(index) && (this.tokens.flags[index] & SPACED) === 0;
  }

  /** The character before a token that it is glued to, or "". */
  gluedTo(index: number): string {
    return this.isGlued(index) ? this.source.charAt(this.start(index) - 1) : "";
  }

  isCapital(index: number): boolean {
    return this.has(index) && (this.tokens.flags[index] & TokenFlag.capital) !== 0;
  }

  isAllCapitals(index: number): boolean {
    return this.has(index) && (this.tokens.flags[index] & TokenFlag.allCapitals) !== 0;
  }

  /** Is the token this very character? */
  isChar(index: number, char: string): boolean {
    return this.width(index) === 1 && this.source.charAt(this.start(index)) === char;
  }

  /** The value of a whole number in digits, with or without thousands commas, or -1. */
  integer(index: number): number {
    return this.kind(index) === TokenKind.number && this.width(index) < 12
      ? wholeNumber(this.source, this.start(index), this.end(index))
      : -1;
  }

  /** How many characters the token has. */
  width(index: number): number {
    return this.has(index) ? this.tokens.ends[index] - this.tokens.starts[index] : 0;
  }

  /** The index behind a full stop that stands right behind the token, or the index given. */
  skipStop(index: number): number {
    return this.symbol(index) === STOP ? index + 1 : index;
  }

  /** What a sticky pattern finds from the token on; null unless it ends where a token does. */
  find(index: number, pattern: RegExp): Found | null {
    if (!this.has(index)) return null;
    pattern.lastIndex = this.start(index);
    const parts = pattern.exec(this.source);
    if (parts === null) return null;
    let last = index;
    while (last < this.to && this.tokens.ends[last] < pattern.lastIndex) last++;
    return last < this.to && this.tokens.ends[last] === pattern.lastIndex ? { end: last + 1, parts } : null;
  }
}

const SPACED = TokenFlag.spaceBefore | TokenFlag.lineBefore;

function symbolsOf(
  { source, length, starts, ends, kinds, flags }: Tokens,
  { trie, marks }: Tables,
): Uint16Array {
  const symbols = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const kind = kinds[i];
    const start = starts[i];
    const end = ends[i];
    switch (kind) {
      case TokenKind.word:
        symbols[i] = findWord(trie, source, start, end) || kindOfWord(source, start, end);
        break;
      case TokenKind.number:
        symbols[i] = kindOfNumber(source, start, end);
        break;
      case TokenKind.dash:
        symbols[i] = ((flags[i] | (i + 1 < length ? flags[i + 1] : SPACED)) & SPACED) === 0 ? HYPHEN : kind;
        break;
      case TokenKind.dot:
        symbols[i] = (flags[i] & SPACED) === 0 && end === start + 1 ? STOP : kind;
        break;
      case TokenKind.punctuation:
      case TokenKind.symbol: {
        const code = source.charCodeAt(start);
        symbols[i] = (end === start + 1 && code < 0x80 && marks[code]) || kind;
        break;
      }
      case TokenKind.mixed:
      case TokenKind.mark:
      case TokenKind.clitic:
      case TokenKind.terminator:
      case TokenKind.address:
        symbols[i] = kind;
    }
  }
  return symbols;
}

function kindOfWord(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1);
  if (last > 0x39 || last < 0x30) return SymbolKind.word;
  return end - start <= 6 && "QHF".includes(source.charAt(start)) ? SymbolKind.lettered : SymbolKind.word;
}

function kindOfNumber(source: string, start: number, end: number): number {
  const value = wholeNumber(source, start, end);
  if (end - start > 4 || value < 0) return SymbolKind.grouped;
  return end - start === 4 && value >= 1000 && value < 2200 ? SymbolKind.year : SymbolKind.number;
}

/** The digits from start to end as a number, commas left out; -1 where there is anything else. */
function wholeNumber(source: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x2c) continue;
    if (code < 0x30 || code > 0x39) return -1;
    value = value * 10 + code - 0x30;
  }
  return value;
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

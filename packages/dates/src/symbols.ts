import { TokenKind } from "@copydesk/text";
import { blankEntry, buildLexicon, type WordEntry } from "./en/lexicon.js";

// Every token has one number, its symbol: below `FIRST_WORD` its kind, from there on a word or mark that the
// grammar names. What a pattern asks of a token is then one lookup in a table of symbols.

/** Kinds of token that the grammar tells apart beyond `TokenKind`; 0 is what stands outside the paragraph. */
export const SymbolKind = {
  ...TokenKind,
  /** Four digits that can be a year. */
  year: 12,
  /** Digits with full stops or commas inside: "9.9.2020", "1,500". */
  grouped: 13,
  /** A word that begins with Q, H or F and ends with a digit: "Q3", "FY21". */
  lettered: 14,
} as const;

const FIRST_WORD = 16;
const MOST_SYMBOLS = 1024;

/** Words and marks that readers ask for one by one; those of patterns are named by the patterns. */
const KEYWORDS =
  "a ad age am an and at calendar couple dozen fiscal good half her his hours hundred in million no of oclock old olds on " +
  "or other pm single some st than the thousand through times to us year - , . / : ( ) [ ] ; & |";

/** A set of symbols: 1 where the symbol is in it. */
export type SymbolSet = Uint8Array;

const numbers = new Map<string, number>();
const known: WordEntry[] = Array.from({ length: FIRST_WORD }, () => blankEntry);

function numberOf(word: string): number {
  const number = numbers.get(word);
  if (number !== undefined) return number;
  numbers.set(word, known.length);
  return known.push({ ...blankEntry, word }) - 1;
}

for (const [word, entry] of buildLexicon()) known[numberOf(word)] = entry;

for (const word of KEYWORDS.split(" ")) numberOf(word);

/** What the lexicon knows of each symbol. */
export const entries: readonly WordEntry[] = known;

/** Every word and mark that the grammar has named so far, with its symbol. */
export const namedWords: ReadonlyMap<string, number> = numbers;

/** The symbol of a word or mark, which the grammar names hereby. */
export const symbolOf = numberOf;

const sets = new Map<string, SymbolSet>();

/** The symbols of words and marks, parted by "|"; whatever is named here is known to `Words`. */
export function wordSet(words: string): SymbolSet {
  const found = sets.get(words);
  if (found !== undefined) return found;
  const set = new Uint8Array(MOST_SYMBOLS);
  for (const word of words.split("|")) set[numberOf(word)] = 1;
  sets.set(words, set);
  return set;
}

/** The symbols of the lexicon's words of which a claim holds. */
export function entrySet(holds: (entry: WordEntry) => boolean): SymbolSet {
  const set = new Uint8Array(MOST_SYMBOLS);
  for (let symbol = FIRST_WORD; symbol < known.length; symbol++) set[symbol] = Number(holds(known[symbol]));
  return set;
}

/** The symbols of tokens that are no word of the grammar, by their kinds. */
export function kindSet(...kinds: readonly number[]): SymbolSet {
  const set = new Uint8Array(MOST_SYMBOLS);
  for (const kind of kinds) set[kind] = 1;
  return set;
}

export function anyOf(...sets: readonly SymbolSet[]): SymbolSet {
  const all = new Uint8Array(MOST_SYMBOLS);
  for (const set of sets) for (let symbol = 0; symbol < MOST_SYMBOLS; symbol++) all[symbol] |= set[symbol];
  return all;
}

export const nothing: SymbolSet = new Uint8Array(MOST_SYMBOLS);

/** Every symbol, and what stands outside the paragraph. */
export const anything: SymbolSet = new Uint8Array(MOST_SYMBOLS).fill(1);

export function noneOf(set: SymbolSet): SymbolSet {
  const others = new Uint8Array(MOST_SYMBOLS);
  for (let symbol = 0; symbol < MOST_SYMBOLS; symbol++) others[symbol] = 1 - set[symbol];
  return others;
}

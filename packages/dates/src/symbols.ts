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
  "a ad age am an and at calendar couple dozen fiscal good half her his hours hundred in local million no of oclock old olds on " +
  "or other pm seen single some st than the thousand through time times to us year - , . / : ( ) [ ] ; & |";

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

export const nothing: SymbolSet = new Uint8Array(MOST_SYMBOLS);

/** Every symbol, and what stands outside the paragraph. */
export const anything: SymbolSet = new Uint8Array(MOST_SYMBOLS).fill(1);

const sets = new Map<string, SymbolSet>([["*", anything]]);

/**
 * The symbols that a list names, its names parted by "|". Words and marks that are named here are known to `Words`.
 *
 *     last  ,      a word or a mark
 *     #number      the tokens of a `SymbolKind` that are no word of the grammar
 *     @unit        the words of which the lexicon knows this field, but for plurals
 *     @units       those plurals
 *     *            anything
 *
 * @param except A list of what the set is to be without.
 */
export function setOf(list: string, except = ""): SymbolSet {
  const found = sets.get(list + except);
  if (found !== undefined) return found;
  const set = new Uint8Array(MOST_SYMBOLS);
  const put = (names: string, value: number): void => {
    for (const symbol of names.split("|").flatMap(symbolsNamed)) set[symbol] = value;
  };
  put(list, 1);
  put(except, 0);
  sets.set(list + except, set);
  return set;
}

const kinds: ReadonlyMap<string, number> = new Map(Object.entries(SymbolKind));

function symbolsNamed(name: string): readonly number[] {
  if (name.startsWith("#")) return [kinds.get(name.slice(1)) ?? NaN];
  if (!name.startsWith("@")) return [numberOf(name)];
  const field = name.slice(1);
  const isPlural = !Object.hasOwn(blankEntry, field);
  return known.flatMap((entry, symbol) =>
    entry.plural === isPlural && isGiven(entry, isPlural ? field.slice(0, -1) : field) ? symbol : [],
  );
}

const isGiven = (entry: WordEntry, field: string): boolean =>
  Reflect.get(entry, field) !== Reflect.get(blankEntry, field);

export function anyOf(...sets: readonly SymbolSet[]): SymbolSet {
  const all = new Uint8Array(MOST_SYMBOLS);
  for (const set of sets) for (let symbol = 0; symbol < MOST_SYMBOLS; symbol++) all[symbol] |= set[symbol];
  return all;
}

import { FNV_START, fnv } from "../en/word-classes.js";
import { HashTable } from "../hash-table.js";
import type { Shape } from "../shape.js";

/** Weights of words and of pairs of neighbouring words, in hundredths of log-odds of being residue. */
export interface WordWeights {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
}

/** The same, in hundredths, by the hashes that lines carry. */
export interface WordScorer {
  readonly bias: number;
  readonly weights: HashTable;
  /** A bit for each hash that has a weight, by its upper bits: most pairs of words have none, and need no look-up. */
  readonly present: Int32Array;
}

/** So many bits of a hash number the bits of `present`: 16 kB, which stay near the processor. */
const PRESENT_BITS = 17;

/** Looks the weights up by hash from now on. */
export function readWordWeights({ bias, words }: WordWeights): WordScorer {
  const entries = Object.entries(words);
  const weights = new HashTable(entries.length);
  const present = new Int32Array(2 ** (PRESENT_BITS - 5));
  for (const [key, weight] of entries) {
    const hash = hashKey(key);
    weights.set(hash, weight);
    present[hash >>> WORD_SHIFT] |= 1 << (hash >>> BIT_SHIFT);
  }
  return { bias, weights, present };
}

/** How much the words of a line sound like residue; 0 where nothing speaks for either side. */
export function scoreWords(scorer: WordScorer, { firstWord, lastWord, columns }: Shape): number {
  const { hashes } = columns;
  let sum = 0;
  let previous = LINE_START;
  for (let word = firstWord; word < lastWord; word++) {
    const hash = hashes[word];
    sum += weightOf(scorer, hash) + weightOf(scorer, pairHash(previous, hash));
    previous = hash;
  }
  return (scorer.bias + sum / Math.sqrt(lastWord - firstWord + 1)) / 100;
}

/** The word of `present` that a hash has its bit in, and the bit, of which a shift takes the lowest five bits. */
const BIT_SHIFT = 32 - PRESENT_BITS;
const WORD_SHIFT = BIT_SHIFT + 5;

const weightOf = ({ weights, present }: WordScorer, hash: number): number =>
  (present[hash >>> WORD_SHIFT] & (1 << (hash >>> BIT_SHIFT))) === 0 ? 0 : weights.get(hash);

/** What stands before the first word, so that "^ click" is a pair too. */
const LINE_START = hashWord("^");

/** The hash of two neighbouring words. */
export const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second;

/** The hash of a word as lines carry it: in lower case, a number as "#" and how many figures it has. */
export function hashWord(word: string): number {
  if (word.startsWith("#")) return Number(word.slice(1));
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = fnv(hash, word.charCodeAt(i));
  return hash;
}

function hashKey(key: string): number {
  const space = key.indexOf(" ");
  if (space < 0) return hashWord(key);
  return pairHash(hashWord(key.slice(0, space)), hashWord(key.slice(space + 1)));
}

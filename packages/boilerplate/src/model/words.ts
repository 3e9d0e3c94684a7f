import { FNV_START, fnv } from "../en/word-classes.js";
import { FixedTable } from "../fixed-table.js";
import type { Shape } from "../shape.js";

/** Weights of words and of pairs of neighbouring words, in hundredths of log-odds of being residue. */
export interface WordWeights {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
}

/** The same, in hundredths, by the hashes that lines carry. */
export interface WordScorer {
  readonly bias: number;
  readonly weights: FixedTable;
}

/** Looks the weights up by hash from now on. */
export function readWordWeights({ bias, words }: WordWeights): WordScorer {
  const weights = new Map(Object.entries(words).map(([key, weight]) => [hashKey(key), weight]));
  return { bias, weights: new FixedTable(weights) };
}

/** How much the words of a line sound like residue; 0 where nothing speaks for either side. */
export function scoreWords({ bias, weights }: WordScorer, { firstWord, lastWord, columns }: Shape): number {
  const { hashes } = columns;
  let sum = 0;
  let previous = LINE_START;
  for (let word = firstWord; word < lastWord; word++) {
    const hash = hashes[word];
    sum += weights.get(hash) + weights.get(pairHash(previous, hash));
    previous = hash;
  }
  return (bias + sum / Math.sqrt(lastWord - firstWord + 1)) / 100;
}

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

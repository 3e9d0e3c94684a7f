import { share } from "./ratios.js";

/** How well texts agree with the gold, each page weighing the same; from 0 to 1. */
export interface PageScore {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the pages whose words are exactly those of the gold. */
  readonly exact: number;
}

/** How many words a shingle has. */
const SHINGLE = 4;

/**
 * Scores texts as scrapinghub's article-extraction-benchmark does: runs of four words as multisets, precision and
 * recall of each page averaged, and the F1 of the averages.
 */
export function scorePages(pairs: readonly { readonly gold: string; readonly found: string }[]): PageScore {
  const scores = pairs.map(({ gold, found }) => scorePage(wordsOf(gold), wordsOf(found)));
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    pages: pairs.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    exact: share(scores.filter(({ isExact }) => isExact).length, scores.length),
  };
}

interface OnePage {
  /** Null where nothing was found, or nothing is to be found: such a page is left out of the mean. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly isExact: boolean;
}

function scorePage(gold: readonly string[], found: readonly string[]): OnePage {
  const inGold = countShingles(gold);
  const inFound = countShingles(found);
  let right = 0;
  for (const [shingle, count] of inFound) right += Math.min(count, inGold.get(shingle) ?? 0);
  return {
    precision: inFound.size === 0 ? null : right / sum(inFound),
    recall: inGold.size === 0 ? null : right / sum(inGold),
    isExact: gold.join(" ") === found.join(" "),
  };
}

/** Words as Python's `\w+` has them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function countShingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last; i++) {
    const shingle = words.slice(i, i + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return share(
    known.reduce((total, value) => total + value, 0),
    known.length,
  );
}

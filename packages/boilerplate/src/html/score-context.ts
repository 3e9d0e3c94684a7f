import { itemAt } from "./item-at.js";
import type { Page } from "./page.js";

/** How far the window before and after a block reaches. */
const REACH = 12;
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** The names of what `measureContext` gives, in order. */
export const CONTEXT_NAMES: readonly string[] = [
  "first",
  ...NEIGHBOURS.map((by) => `first${by > 0 ? "+" : ""}${by}`),
  "firstBefore",
  "firstAfter",
  "keptBefore",
  "firstSisters",
  "firstCousins",
  "firstBest",
];

interface Sum {
  kept: number;
  length: number;
}

/**
 * What the first scores say around each block: those of its neighbours, of the blocks in the same element and in
 * the one around it, and of the whole page. Scores are in log-odds.
 */
export function measureContext(page: Page, scores: readonly number[]): number[][] {
  const kept = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const lengths = page.blocks.map(({ start, end }) => end - start);
  const [keptUpTo, lengthUpTo] = [
    runningSums(kept.map((p, i) => p * (lengths[i] ?? 0))),
    runningSums(lengths),
  ];
  const best = kept.reduce((top, one) => Math.max(top, one), 0);
  const total = keptUpTo[kept.length] ?? 0;
  const window = (from: number, to: number): number =>
    ((keptUpTo[to] ?? 0) - (keptUpTo[from] ?? 0)) /
    Math.max(1, (lengthUpTo[to] ?? 0) - (lengthUpTo[from] ?? 0));
  const sisters = meansOfOthers(
    page.blocks.map(({ node }) => node),
    kept,
    lengths,
  );
  const cousins = meansOfOthers(
    page.blocks.map(({ node }) => itemAt(page.nodes, node)?.parent ?? -1),
    kept,
    lengths,
  );
  return kept.map((own, i) => [
    own,
    ...NEIGHBOURS.map((by) => kept[i + by] ?? -1),
    window(Math.max(0, i - REACH), i),
    window(i + 1, Math.min(kept.length, i + 1 + REACH)),
    (keptUpTo[i] ?? 0) / Math.max(1, total),
    sisters[i] ?? -1,
    cousins[i] ?? -1,
    best,
  ]);
}

function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** For each block the mean over the others with its key, by their length; -1 where it is alone. */
function meansOfOthers(
  keys: readonly number[],
  kept: readonly number[],
  lengths: readonly number[],
): number[] {
  const sums = new Map<number, Sum>();
  for (const [i, key] of keys.entries()) {
    const sum = sums.get(key) ?? { kept: 0, length: 0 };
    const length = lengths[i] ?? 0;
    sum.kept += (kept[i] ?? 0) * length;
    sum.length += length;
    sums.set(key, sum);
  }
  return keys.map((key, i) => {
    const own = lengths[i] ?? 0;
    const { kept: all = 0, length = 0 } = sums.get(key) ?? {};
    return length > own ? (all - (kept[i] ?? 0) * own) / (length - own) : -1;
  });
}

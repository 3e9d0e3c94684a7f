import type { FeatureRows } from "./features/feature-rows.js";
import type { PageContext } from "./features/page-context.js";
import { KEYS } from "./block-keys.js";

/** How far the windows before and after a block reach. */
const NEAR = 12;
const WIDE = 40;
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** The names of what `measureContext` puts, in order. */
export const CONTEXT_NAMES: readonly string[] = [
  "first",
  ...NEIGHBOURS.map((by) => `first${by > 0 ? "+" : ""}${by}`),
  "nearBefore",
  "nearAfter",
  "wideBefore",
  "wideAfter",
  "keptBefore",
  "keptInAll",
  "best",
  "ofHeading",
  ...KEYS.flatMap((key) => [`${key}Others`, `${key}Share`]),
];

/**
 * What the first scores say around each block: those of its neighbours, of the heading above it, of the blocks in the
 * same element, in those around it and in elements like it, and of the whole page. Scores are in log-odds.
 */
export function measureContext(
  { page, headings, keys }: PageContext,
  scores: ArrayLike<number>,
  rows: FeatureRows,
  column: number,
): void {
  const count = page.blocks.length;
  const lengths = Float64Array.from(page.blocks, ({ start, end }) => end - start);
  const kept = Float64Array.from(scores, (score) => 1 / (1 + Math.exp(-score)));
  const keptUpTo = runningSums(kept.map((p, i) => p * lengths[i]));
  const lengthUpTo = runningSums(lengths);
  const total = Math.max(1, keptUpTo[count]);
  const best = kept.reduce((top, one) => Math.max(top, one), 0);
  const window = (from: number, to: number): number =>
    from >= to ? 0 : (keptUpTo[to] - keptUpTo[from]) / Math.max(1, lengthUpTo[to] - lengthUpTo[from]);
  for (let i = 0; i < count; i++) {
    rows.seek(i, column);
    rows.put(kept[i]);
    for (const by of NEIGHBOURS) rows.put(kept[i + by] ?? -1);
    rows.put(window(Math.max(0, i - NEAR), i));
    rows.put(window(i + 1, Math.min(count, i + 1 + NEAR)));
    rows.put(window(Math.max(0, i - WIDE), i));
    rows.put(window(i + 1, Math.min(count, i + 1 + WIDE)));
    rows.put(keptUpTo[i] / total);
    rows.put(total);
    rows.put(best);
    rows.put(headings[i] < 0 ? -1 : kept[headings[i]]);
  }
  for (const [k, ofBlocks] of keys.entries()) {
    putSums(ofBlocks, kept, lengths, total, rows, column + CONTEXT_NAMES.length - 2 * (KEYS.length - k));
  }
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  return sums;
}

interface Sum {
  kept: number;
  length: number;
}

/** For each block the mean over the others with its key, by length, -1 where it is alone; and what all of them have of the page. */
function putSums(
  keys: readonly number[],
  kept: Float64Array,
  lengths: Float64Array,
  total: number,
  rows: FeatureRows,
  column: number,
): void {
  const sums = new Map<number, Sum>();
  const ofBlocks = keys.map((key, i) => {
    const sum = sums.get(key) ?? { kept: 0, length: 0 };
    sum.kept += kept[i] * lengths[i];
    sum.length += lengths[i];
    sums.set(key, sum);
    return sum;
  });
  for (const [i, sum] of ofBlocks.entries()) {
    const rest = sum.length - lengths[i];
    rows.seek(i, column);
    rows.put(rest > 0 ? (sum.kept - kept[i] * lengths[i]) / rest : -1);
    rows.put(sum.kept / total);
  }
}

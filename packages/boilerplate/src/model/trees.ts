import type { Reason } from "../types.js";

/**
 * Trees whose values, in thousandths of log-odds, add up to a verdict. Each is JSON on a line of its own: a number,
 * which is a leaf, or a branch `[feature, threshold, value, low, high]`: the feature's number, the threshold, the
 * value that the node would have as a leaf, the tree for values at or below the threshold and the one above it.
 */
export interface Trees {
  readonly bias: number;
  readonly trees: readonly string[];
}

/** Trees laid flat for speed: node by node its feature (-1 for a leaf), threshold, value and children. */
export interface Forest {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly features: Int16Array;
  readonly thresholds: Float32Array;
  readonly values: Float32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/**
 * Lays trees flat.
 *
 * @throws TypeError when the data is no tree.
 */
export function readTrees({ bias, trees }: Trees): Forest {
  const features: number[] = [];
  const thresholds: number[] = [];
  const values: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const push = (node: unknown): number => {
    const at = features.length;
    const branch = typeof node === "number" ? null : readBranch(node);
    features.push(branch?.feature ?? -1);
    thresholds.push(branch?.threshold ?? 0);
    values.push((branch?.value ?? Number(node)) / 1000);
    lows.push(-1);
    highs.push(-1);
    if (branch !== null) {
      lows[at] = push(branch.low);
      highs[at] = push(branch.high);
    }
    return at;
  };
  const roots = trees.map((tree) => push(JSON.parse(tree)));
  return {
    bias: bias / 1000,
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    thresholds: Float32Array.from(thresholds),
    values: Float32Array.from(values),
    lows: Int32Array.from(lows),
    highs: Int32Array.from(highs),
  };
}

interface Branch {
  readonly feature: number;
  readonly threshold: number;
  readonly value: number;
  readonly low: unknown;
  readonly high: unknown;
}

function readBranch(node: unknown): Branch {
  if (Array.isArray(node) && node.length === 5) {
    const [feature, threshold, value, low, high] = node as unknown[];
    if (typeof feature === "number" && typeof threshold === "number" && typeof value === "number") {
      return { feature, threshold, value, low, high };
    }
  }
  throw new TypeError(`A branch of a tree has five parts, and was ${JSON.stringify(node)}.`);
}

/** The log-odds that a row of features is residue; the row begins at an offset of the table. */
export function scoreRow(forest: Forest, table: Float32Array, at: number): number {
  const { roots, features, thresholds, values, lows, highs } = forest;
  let sum = forest.bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree];
    for (let feature = features[node]; feature >= 0; feature = features[node]) {
      node = table[at + feature] <= thresholds[node] ? lows[node] : highs[node];
    }
    sum += values[node];
  }
  return sum;
}

/** How far each feature moved the score of a row, the weightiest first: what each branch taken changed. */
export function explainRow(
  forest: Forest,
  table: Float32Array,
  at: number,
  names: readonly string[],
): Reason[] {
  const { roots, features, thresholds, values, lows, highs } = forest;
  const weights = new Map<string, number>();
  for (const root of roots) {
    for (let node = root; features[node] >= 0;) {
      const next = table[at + features[node]] <= thresholds[node] ? lows[node] : highs[node];
      const name = names[features[node]];
      weights.set(name, (weights.get(name) ?? 0) + values[next] - values[node]);
      node = next;
    }
  }
  return [...weights]
    .map(([feature, weight]): Reason => ({ feature, weight: Math.round(weight * 1000) / 1000 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
}

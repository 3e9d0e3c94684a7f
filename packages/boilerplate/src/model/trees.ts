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

/**
 * Trees laid flat for speed: node by node its feature, its threshold, where its two children stand, side by side, and
 * the value that it has as a leaf. A leaf has no children: 0, where the first root is.
 */
export interface Forest {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly children: Uint16Array;
  readonly values: Float32Array;
}

/** More features or nodes than this the columns cannot number. */
const MOST_FEATURES = 0x100;
const MOST_NODES = 0x10000;

/**
 * Lays trees flat.
 *
 * @throws TypeError when the data is no tree; RangeError when there is too much of it.
 */
export function readTrees({ bias, trees }: Trees): Forest {
  const nodes: FlatNode[] = [];
  const roots = trees.map((tree) => {
    const root = nodes.push(LEAF) - 1;
    layFlat(JSON.parse(tree), root, nodes);
    return root;
  });
  if (nodes.length > MOST_NODES || nodes.some(({ feature }) => feature >= MOST_FEATURES)) {
    throw new RangeError(`Trees have at most ${MOST_NODES} nodes and ${MOST_FEATURES} features.`);
  }
  return {
    bias: bias / 1000,
    roots: Int32Array.from(roots),
    features: Uint8Array.from(nodes, ({ feature }) => feature),
    thresholds: Float32Array.from(nodes, ({ threshold }) => threshold),
    children: Uint16Array.from(nodes, ({ children }) => children),
    values: Float32Array.from(nodes, ({ value }) => value / 1000),
  };
}

interface FlatNode {
  readonly feature: number;
  readonly threshold: number;
  readonly children: number;
  readonly value: number;
}

const LEAF: FlatNode = { feature: 0, threshold: 0, children: 0, value: 0 };

function layFlat(node: unknown, at: number, nodes: FlatNode[]): void {
  if (typeof node === "number") {
    nodes[at] = { ...LEAF, value: node };
    return;
  }
  const { feature, threshold, value, low, high } = readBranch(node);
  const children = nodes.push(LEAF, LEAF) - 2;
  nodes[at] = { feature, threshold, value, children };
  layFlat(low, children, nodes);
  layFlat(high, children + 1, nodes);
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
  const { roots, features, thresholds, children, values } = forest;
  let sum = forest.bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree];
    for (let child = children[node]; child !== 0; child = children[node]) {
      node = table[at + features[node]] <= thresholds[node] ? child : child + 1;
    }
    sum += values[node];
  }
  return sum;
}

/** How far each feature moved the score of a row, the weightiest first: what each branch taken changed. */
export function explainRow(
  { roots, features, thresholds, children, values }: Forest,
  table: Float32Array,
  at: number,
  names: readonly string[],
): Reason[] {
  const weights = new Map<string, number>();
  for (const root of roots) {
    for (let node = root; children[node] !== 0;) {
      const next = children[node] + Number(table[at + features[node]] > thresholds[node]);
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

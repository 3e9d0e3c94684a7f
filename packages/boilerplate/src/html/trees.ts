/**
 * Boosted trees: the score of a row is the sum of the leaves that it reaches.
 *
 * They are written in a line each, from the root on, the lower branch before the upper one: `length<=40 -0.2 0.31`
 * gives -0.2 to rows whose `length` is at most 40 and 0.31 to the others.
 */
export interface Trees {
  readonly bias: number;
  readonly roots: readonly number[];
  /** By node: the feature that it splits by, or -1 for a leaf. */
  readonly features: Int16Array;
  /** By node: the limit of a split, or the value of a leaf. */
  readonly values: Float64Array;
  /** By node: the value of a leaf, or the mean of its two branches. */
  readonly means: Float64Array;
  /** By node: where the upper branch is. The lower one follows its node. */
  readonly uppers: Int32Array;
}

const SPLIT = "<=";

/**
 * Reads trees from their lines, of which the first is the bias.
 *
 * @throws RangeError for a feature that is not in the names.
 */
export function readTrees(lines: string, names: readonly string[]): Trees {
  const [bias = "0", ...rows] = lines.trim().split("\n");
  const indices = new Map(names.map((name, i) => [name, i]));
  const tokens = rows.map((row) => row.split(" "));
  const count = tokens.reduce((sum, row) => sum + row.length, 0);
  const trees = {
    features: new Int16Array(count),
    values: new Float64Array(count),
    means: new Float64Array(count),
    uppers: new Int32Array(count),
  };
  const roots: number[] = [];
  let at = 0;
  for (const row of tokens) {
    roots.push(at);
    at = readTree(row, at, indices, trees);
  }
  fillMeans(trees);
  return { bias: Number(bias), roots, ...trees };
}

type Columns = Pick<Trees, "features" | "values" | "means" | "uppers">;

/** Both branches of a split stand after it. */
function fillMeans({ features, values, means, uppers }: Columns): void {
  for (let at = means.length - 1; at >= 0; at--) {
    means[at] = features[at] < 0 ? values[at] : (means[at + 1] + means[uppers[at]]) / 2;
  }
}

function readTree(
  row: readonly string[],
  start: number,
  indices: ReadonlyMap<string, number>,
  { features, values, uppers }: Columns,
): number {
  /** Splits whose lower branch is being read. */
  const open: number[] = [];
  let at = start;
  for (const token of row) {
    const mark = token.indexOf(SPLIT);
    const isSplit = mark >= 0;
    features[at] = isSplit ? featureIndex(token.slice(0, mark), indices) : -1;
    values[at] = Number(isSplit ? token.slice(mark + SPLIT.length) : token);
    if (isSplit) open.push(at);
    else {
      const split = open.pop();
      if (split !== undefined) uppers[split] = at + 1;
    }
    at++;
  }
  return at;
}

function featureIndex(name: string, indices: ReadonlyMap<string, number>): number {
  const index = indices.get(name);
  if (index === undefined)
    throw new RangeError(`The model knows a feature "${name}" that the code does not measure.`);
  return index;
}

/** The score of a row of features that begins at an offset in the values of many. */
export function scoreRow(
  { bias, roots, features, values, uppers }: Trees,
  rows: ArrayLike<number>,
  offset = 0,
): number {
  let score = bias;
  for (const root of roots) {
    let at = root;
    let feature = features[at];
    while (feature >= 0) {
      at = rows[offset + feature] <= values[at] ? at + 1 : uppers[at];
      feature = features[at];
    }
    score += values[at];
  }
  return score;
}

/** How far each feature moved the score of a row, added to what is known: what every branch taken changed in the mean. */
export function explainRow(
  { roots, features, values, means, uppers }: Trees,
  names: readonly string[],
  rows: ArrayLike<number>,
  offset: number,
): Map<string, number> {
  const moved = new Map<string, number>();
  for (const root of roots) {
    let at = root;
    while (features[at] >= 0) {
      const next = rows[offset + features[at]] <= values[at] ? at + 1 : uppers[at];
      const name = names[features[at]];
      moved.set(name, (moved.get(name) ?? 0) + means[next] - means[at]);
      at = next;
    }
  }
  return moved;
}

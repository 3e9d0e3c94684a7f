// Gradient boosting of small decision trees on log loss, with histograms. No randomness: the same table gives the
// same trees to the last digit.

const BINS = 64;

/** Cuts each column at the quantiles of its values: thresholds[f] in order, and the bin of every value. */
function binColumns(table, rows, width) {
  const thresholds = [];
  const bins = new Uint8Array(rows * width);
  const column = new Float32Array(rows);
  for (let f = 0; f < width; f++) {
    for (let i = 0; i < rows; i++) column[i] = table[i * width + f];
    const sorted = Float32Array.from(column).sort();
    const cuts = [];
    for (let b = 1; b < BINS; b++) {
      const low = sorted[Math.floor((b * rows) / BINS) - 1] ?? sorted[0];
      let next = Math.floor((b * rows) / BINS);
      while (next < rows && sorted[next] === low) next++;
      if (next >= rows) break;
      const cut = Math.fround(round((low + sorted[next]) / 2));
      const at = cut >= low && cut < sorted[next] ? cut : low;
      if (cuts.length === 0 || at > cuts[cuts.length - 1]) cuts.push(at);
    }
    thresholds.push(cuts);
    for (let i = 0; i < rows; i++) bins[i * width + f] = binOf(cuts, column[i]);
  }
  return { thresholds, bins };
}

const round = (value) => Number(value.toPrecision(4));

function binOf(cuts, value) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * @param {{ table: Float32Array, width: number, labels: Uint8Array, weights: Float64Array }} data
 * @param {{ trees: number, leaves: number, rate: number, ridge: number, smallest: number }} options
 * @returns {{ bias: number, trees: unknown[] }} in thousandths of log-odds, as model/trees.ts reads them
 */
export function boost({ table, width, labels, weights }, options) {
  const rows = labels.length;
  const { thresholds, bins } = binColumns(table, rows, width);
  let positive = 0;
  let all = 0;
  for (let i = 0; i < rows; i++) {
    positive += weights[i] * labels[i];
    all += weights[i];
  }
  const bias = Math.round(1000 * Math.log(positive / (all - positive)));
  const scores = new Float64Array(rows).fill(bias / 1000);
  const gradients = new Float64Array(rows);
  const curvatures = new Float64Array(rows);
  const trees = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]));
      gradients[i] = weights[i] * (labels[i] - p);
      curvatures[i] = weights[i] * p * (1 - p);
    }
    trees.push(
      JSON.stringify(growTree({ bins, width, thresholds, gradients, curvatures, scores, rows }, options)),
    );
  }
  return { bias, trees };
}

function growTree(state, options) {
  const order = Int32Array.from({ length: state.rows }, (_, i) => i);
  const root = makeNode(state, order, options);
  const leaves = [root];
  for (let splits = 1; splits < options.leaves; splits++) {
    let best = -1;
    for (let i = 0; i < leaves.length; i++) {
      if (leaves[i].gain > 1e-9 && (best < 0 || leaves[i].gain > leaves[best].gain)) best = i;
    }
    if (best < 0) break;
    const [low, high] = split(state, leaves[best], options);
    leaves.splice(best, 1, low, high);
  }
  for (const leaf of leaves) for (const i of leaf.order) state.scores[i] += leaf.value / 1000;
  return toData(root, state.thresholds);
}

function makeNode(state, order, options, histogram = countRows(state, order)) {
  let gradient = 0;
  let curvature = 0;
  for (let b = 0; b < BINS; b++) {
    gradient += histogram[2 * b];
    curvature += histogram[2 * b + 1];
  }
  const value = Math.round((1000 * options.rate * gradient) / (curvature + options.ridge));
  return {
    order,
    histogram,
    gradient,
    curvature,
    value,
    ...bestSplit(state, histogram, gradient, curvature, options),
  };
}

function countRows({ bins, width, gradients, curvatures }, order) {
  const histogram = new Float64Array(width * BINS * 2);
  for (const i of order) {
    const g = gradients[i];
    const h = curvatures[i];
    const base = i * width;
    for (let f = 0; f < width; f++) {
      const at = (f * BINS + bins[base + f]) * 2;
      histogram[at] += g;
      histogram[at + 1] += h;
    }
  }
  return histogram;
}

function bestSplit({ width, thresholds }, histogram, gradient, curvature, { ridge, smallest }) {
  const whole = (gradient * gradient) / (curvature + ridge);
  let gain = 0;
  let feature = -1;
  let bin = -1;
  for (let f = 0; f < width; f++) {
    let g = 0;
    let h = 0;
    for (let b = 0; b < thresholds[f].length; b++) {
      const at = (f * BINS + b) * 2;
      g += histogram[at];
      h += histogram[at + 1];
      if (h < smallest || curvature - h < smallest) continue;
      const other = gradient - g;
      const here = (g * g) / (h + ridge) + (other * other) / (curvature - h + ridge) - whole;
      if (here > gain) [gain, feature, bin] = [here, f, b];
    }
  }
  return { gain, feature, bin };
}

function split(state, node, options) {
  const { bins, width } = state;
  const low = node.order.filter((i) => bins[i * width + node.feature] <= node.bin);
  const high = node.order.filter((i) => bins[i * width + node.feature] > node.bin);
  // The larger child's counts are the parent's less the smaller's.
  const small = countRows(state, low.length < high.length ? low : high);
  const large = node.histogram;
  for (let i = 0; i < large.length; i++) large[i] -= small[i];
  const [a, b] = low.length < high.length ? [small, large] : [large, small];
  node.low = makeNode(state, low, options, a);
  node.high = makeNode(state, high, options, b);
  node.histogram = null;
  return [node.low, node.high];
}

function toData(node, thresholds) {
  if (node.low === undefined) return node.value;
  const threshold = thresholds[node.feature][node.bin];
  const short = round(threshold);
  return [
    node.feature,
    Math.fround(short) === threshold ? short : threshold,
    node.value,
    toData(node.low, thresholds),
    toData(node.high, thresholds),
  ];
}

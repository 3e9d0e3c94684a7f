// Logistic regression over the words and pairs of words of a line. A word counts only when lines of several sites
// have it, so that no site's own words are learnt.

/**
 * @param {{ keys: Int32Array, label: number, weight: number, site: string }[]} lines each with the hashes of its words and pairs
 * @param {Map<number, string>} names what each hash stands for
 * @param {{ sites: number, rounds: number, ridge: number, rate: number }} options
 * @returns {{ bias: number, words: Record<string, number> }} in hundredths of log-odds, as model/words.ts reads them
 */
export function fitWords(lines, names, options) {
  const kept = chooseKeys(lines, names, options.sites);
  const index = new Map(kept.map((key, i) => [key, i]));
  const rows = lines.map(({ keys, count, label, weight }) => ({
    at: Int32Array.from([...keys].filter((key) => index.has(key)).map((key) => index.get(key))),
    scale: 1 / Math.sqrt(count + 1),
    label,
    weight,
  }));
  const { bias, weights } = descend(rows, kept.length, options);
  const words = {};
  const order = kept
    .map((key, i) => [names.get(key), Math.round(100 * weights[i])])
    .filter(([, weight]) => Math.abs(weight) >= options.least);
  order.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, weight] of order) words[name] = weight;
  return { bias: Math.round(100 * bias), words };
}

function chooseKeys(lines, names, least) {
  const sites = new Map();
  for (const { keys, site } of lines) {
    for (const key of keys) {
      if (!names.has(key)) continue;
      const seen = sites.get(key);
      if (seen === undefined) sites.set(key, new Set([site]));
      else seen.add(site);
    }
  }
  return [...sites]
    .filter(([, seen]) => seen.size >= least)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

/** AdaGrad over the lines in their order; the ridge is applied to what a line touches. */
function descend(rows, width, { rounds, ridge, rate }) {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  let bias = 0;
  let biasSquare = 1e-6;
  for (let round = 0; round < rounds; round++) {
    for (const { at, scale, label, weight } of rows) {
      let score = bias;
      for (const i of at) score += weights[i] * scale;
      const error = weight * (label - 1 / (1 + Math.exp(-score)));
      biasSquare += error * error;
      bias += (rate * error) / Math.sqrt(biasSquare);
      for (const i of at) {
        const slope = error * scale - ridge * weight * weights[i];
        squares[i] += slope * slope;
        weights[i] += (rate * slope) / Math.sqrt(squares[i]);
      }
    }
  }
  return { bias, weights };
}

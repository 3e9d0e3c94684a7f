/** Weights by token, in log-odds. Written a token and its weight a line; the first line is the bias, by no name. */
export interface LinearWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export function readLinearWeights(lines: string): LinearWeights {
  const [bias = "0", ...rows] = lines.trim().split("\n");
  const weights = rows.map((row): [string, number] => {
    const edge = row.lastIndexOf(" ");
    return [row.slice(0, edge), Number(row.slice(edge + 1))];
  });
  return { bias: Number(bias), weights: new Map(weights) };
}

/** The sum of the weights of the tokens that are known. */
export function scoreTokens({ bias, weights }: LinearWeights, tokens: Iterable<string>): number {
  let score = bias;
  for (const token of tokens) score += weights.get(token) ?? 0;
  return score;
}

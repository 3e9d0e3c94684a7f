/** Weights in log-odds by the place of a token and the token itself. */
export interface LinearWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads weights that are written one a line: "short:share -0.45". The first line is the bias, by no name. */
export function readLinearWeights(lines: string): LinearWeights {
  const [bias = "0", ...rows] = lines.trim().split("\n");
  const weights = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const mark = row.indexOf(":");
    const edge = row.lastIndexOf(" ");
    const place = row.slice(0, mark);
    const tokens = weights.get(place) ?? new Map<string, number>();
    tokens.set(row.slice(mark + 1, edge), Number(row.slice(edge + 1)));
    weights.set(place, tokens);
  }
  return { bias: Number(bias), weights };
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The weights of the tokens in one place. */
export const weightsIn = ({ weights }: LinearWeights, place: string): ReadonlyMap<string, number> =>
  weights.get(place) ?? NONE;

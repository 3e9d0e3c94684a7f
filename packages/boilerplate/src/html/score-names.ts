import { type LinearWeights, weightsIn } from "./linear-weights.js";
import { farNames, nearNames } from "./name-tokens.js";
import type { Page } from "./page.js";

/** What the names around each block say, in log-odds. */
export function scoreNames(weights: LinearWeights, { nodes, blocks }: Page): number[] {
  const ofOwn = weightsIn(weights, "own");
  const ofAround = weightsIn(weights, "around");
  const ofFar = weightsIn(weights, "far");
  /** By node: what it and those around it add, for they are the same for many blocks. */
  const far = new Map<number, number>();
  return blocks.map((block) => {
    const { own, around, further } = nearNames(nodes, block);
    const known = far.get(further) ?? sum(ofFar, farNames(nodes, further));
    far.set(further, known);
    return weights.bias + sum(ofOwn, own) + sum(ofAround, around) + known;
  });
}

function sum(weights: ReadonlyMap<string, number>, names: Iterable<string>): number {
  let score = 0;
  for (const name of names) score += weights.get(name) ?? 0;
  return score;
}

import { type LinearWeights, weightOf } from "./linear-weights.js";
import { farNames, nearNames, type NamePlace } from "./name-tokens.js";
import type { Page } from "./page.js";

/** What the names around each block say, in log-odds. */
export function scoreNames(weights: LinearWeights, { nodes, blocks }: Page): number[] {
  const sum = (place: NamePlace, names: Iterable<string>): number => {
    let score = 0;
    for (const name of names) score += weightOf(weights, place, name);
    return score;
  };
  /** By node: what it and those around it add, for they are the same for many blocks. */
  const far = new Map<number, number>();
  return blocks.map((block) => {
    const { own, around, further } = nearNames(nodes, block);
    const known = far.get(further) ?? sum("far", farNames(nodes, further));
    far.set(further, known);
    return weights.bias + sum("own", own) + sum("around", around) + known;
  });
}

import { type AssessedLine, isOpen } from "../assess-line.js";
import { habitFeatures } from "./habit.js";
import { neighbourFeatures } from "./neighbours.js";
import { ownFeatures } from "./own.js";
import { placeFeatures } from "./place.js";
import type { FeatureGroup } from "./text.js";
import { topicFeatures } from "./topic.js";

const groups: readonly FeatureGroup[] = [
  ownFeatures,
  placeFeatures,
  neighbourFeatures,
  topicFeatures,
  habitFeatures,
];

/** The names of all features, in the order of a row. */
export const featureNames: readonly string[] = groups.flatMap((group) => group.names);

/** The features of every open line, a row of `featureNames.length` values each; the rows of others hold zeros. */
export function describeLines(lines: readonly AssessedLine[]): Float32Array {
  const width = featureNames.length;
  const table = new Float32Array(lines.length * width);
  let at = 0;
  for (const group of groups) {
    const write = group.prepare(lines);
    for (let i = 0; i < lines.length; i++) if (isOpen(lines[i])) write(i, table, i * width + at);
    at += group.names.length;
  }
  return table;
}

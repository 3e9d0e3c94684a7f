import { containerFeatures, levelFeatures, neighbourFeatures } from "./around.js";
import type { FeatureGroup } from "./feature-group.js";
import { FeatureRows } from "./feature-rows.js";
import { elementFeatures, nameFeatures, shapeFeatures, wordFeatures } from "./own.js";
import type { PageContext } from "./page-context.js";
import { headingFeatures, hintFeatures, placeFeatures } from "./place.js";

const GROUPS: readonly FeatureGroup[] = [
  shapeFeatures,
  elementFeatures,
  wordFeatures,
  nameFeatures,
  placeFeatures,
  hintFeatures,
  headingFeatures,
  levelFeatures,
  containerFeatures,
  neighbourFeatures,
];

/** The names of the features, in order: those that the model was fitted with. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/**
 * Measures every block of a page.
 *
 * @param width How many columns the rows have: those of the features, and more that are filled later.
 */
export function measureBlocks(context: PageContext, width: number): FeatureRows {
  const rows = new FeatureRows(context.page.blocks.length, width);
  let column = 0;
  for (const { names, measure } of GROUPS) {
    for (let i = 0; i < context.page.blocks.length; i++) {
      rows.seek(i, column);
      measure(context, i, rows);
    }
    column += names.length;
  }
  return rows;
}

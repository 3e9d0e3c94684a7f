import type { Choice } from "./choose-blocks.js";
import { type Page, Role } from "./page.js";

/** With this much text outside of the list of updates that is the article. In UTF-16 code units. */
const ENOUGH = 400;

/**
 * Leaves out the entries of a live blog, which are short articles of their own, where the page has an article beside
 * them; where it has none, they are all there is.
 */
export function stripUpdates(page: Page, choice: Choice): Choice {
  const isUpdate = page.blocks.map(
    ({ inner }) => inner >= 0 && (page.nodes[inner].roles & Role.Updates) !== 0,
  );
  const outside = page.blocks.reduce(
    (sum, { start, end }, i) => sum + (choice.isKept[i] && !isUpdate[i] ? end - start : 0),
    0,
  );
  if (outside < ENOUGH) return choice;
  return { ...choice, isKept: choice.isKept.map((kept, i) => kept && !isUpdate[i]) };
}

import { itemAt } from "./item-at.js";
import type { Choice } from "./choose-blocks.js";
import { type Page, Role } from "./page.js";
import type { PageShape } from "./page-shape.js";

/** A block of running text is taken into the body from this likelihood on, where its sisters are body. */
const LEAST = 0.15;
/** How far on either side a sister must be kept. In blocks. */
const REACH = 6;
const NEVER = Role.Hidden | Role.Aside | Role.Navigation | Role.Footer | Role.Form | Role.Figure;

/**
 * Fills gaps, and drops blocks without words: a block of running text between two kept blocks of the very same kind, in the same element and with
 * the same tag, is body too. A teaser that a page puts between two paragraphs has an element of its own.
 */
export function repairGaps(page: Page, shape: PageShape, choice: Choice): Choice {
  const isKept = choice.isKept.map((kept, i) => {
    // A block of no-break spaces alone.
    if (shape.shapes[i].words === 0) return false;
    if (kept || (shape.prose[i] ?? 0) === 0 || (choice.likelihoods[i] ?? 0) < LEAST) return kept;
    if (((itemAt(page.nodes, itemAt(page.blocks, i)?.inner ?? -1)?.roles ?? 0) & NEVER) !== 0) return kept;
    return hasKeptSister(page, choice, i, -1) && hasKeptSister(page, choice, i, 1);
  });
  return { ...choice, isKept };
}

function hasKeptSister(page: Page, { isKept }: Choice, i: number, step: 1 | -1): boolean {
  const own = itemAt(page.nodes, itemAt(page.blocks, i)?.node ?? -1);
  for (let j = i + step; Math.abs(j - i) <= REACH; j += step) {
    const other = itemAt(page.nodes, itemAt(page.blocks, j)?.node ?? -1);
    if (other === undefined) return false;
    if (isKept[j] && other.tag === own?.tag && other.parent === own.parent && other.names === own.names)
      return true;
  }
  return false;
}

import type { RuleMatch } from "../rules/index.js";
import type { Choice } from "./choose-blocks.js";
import { type Block, type Page, Role } from "./page.js";

/** A reader of the page sees none of it, whatever it says. */
const HIDDEN: RuleMatch = { rule: "hidden", kind: "other", confidence: 0.97 };

/**
 * Leaves out what attributes hide: `<p hidden>`, `<div style="display: none">`. Where that would be most of the text,
 * the page hides its article until a script shows it, and nothing is left out.
 */
export function stripHidden(page: Page, choice: Choice): Choice {
  const ruled = new Map<number, RuleMatch>(choice.ruled);
  let shown = 0;
  let hidden = 0;
  for (const [i, block] of page.blocks.entries()) {
    if (!choice.isKept[i]) continue;
    const length = block.end - block.start;
    if (isHidden(page, block)) {
      hidden += length;
      ruled.set(i, HIDDEN);
    } else shown += length;
  }
  if (hidden === 0 || hidden >= shown) return choice;
  return { ...choice, ruled, isKept: choice.isKept.map((isKept, i) => isKept && !ruled.has(i)) };
}

const isHidden = ({ nodes }: Page, { inner }: Block): boolean =>
  inner >= 0 && (nodes[inner].roles & Role.Hidden) !== 0;

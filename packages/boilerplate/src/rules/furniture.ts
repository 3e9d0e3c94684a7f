import { pageFurniture } from "../en/page-furniture.js";
import type { RegionKind } from "../types.js";

const LONGEST = 56;

/** Behind an opening mark, or before one full stop, words are said by somebody. */
const IS_SAID = /^[“"‘„«'‚]|[^.…!?]\.$|[.!?]["”’»']$/;

/**
 * The kind of a line that is a piece of page furniture and nothing else, or null.
 *
 * Matches "Related Articles", "READ MORE »" and "Share this:". Not "Related companies fell too", for it says more,
 * and not “No.”, for somebody says it.
 */
export function furnitureKind(words: string): RegionKind | null {
  if (words.length > LONGEST || IS_SAID.test(words)) return null;
  const core = words
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}]{1,8}$/u, "")
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, "-");
  return pageFurniture.get(core.toLowerCase()) ?? null;
}

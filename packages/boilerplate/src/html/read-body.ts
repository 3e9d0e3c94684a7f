import type { Strictness } from "../types.js";
import type { Choice } from "./choose-blocks.js";
import { holdLists } from "./hold-lists.js";
import type { Judgement } from "./judge-blocks.js";
import { type LaidOutText, layOutText } from "./lay-out-text.js";
import { type LinkedData, linkedBody } from "./linked-data.js";
import { type LinkedText, readLinkedText } from "./linked-text.js";
import type { Page } from "./page.js";
import type { PageShape } from "./page-shape.js";
import { chooseStory } from "./readers-comments.js";
import { repairGaps } from "./repair-gaps.js";
import { stripApart } from "./strip-apart.js";
import { stripHidden } from "./strip-hidden.js";
import { stripRuled } from "./strip-ruled.js";
import { stripUpdates } from "./strip-updates.js";

/** The article of a page, and the blocks that it was found in. */
export interface PageBody {
  readonly choice: Choice;
  /** The indices of the blocks that are body, in the order of the page. */
  readonly kept: readonly number[];
  /** The text from the page's data, where the page itself does not show it. */
  readonly linked: LinkedText | null;
  /** What the reader is given: the linked text, or else the kept blocks. */
  readonly laidOut: LaidOutText;
}

/** From what is thought of each block to the text of the article. */
export function readBody(
  page: Page,
  shape: PageShape,
  data: LinkedData,
  judgements: readonly Judgement[],
  strictness: Strictness,
): PageBody {
  const likely = repairGaps(page, shape, chooseStory(page, shape, judgements, strictness));
  const whole = holdLists(page, shape, likely);
  const own = stripApart(page, shape, stripUpdates(page, stripHidden(page, whole)));
  const choice = stripRuled(page, shape, own);
  const kept = page.blocks.flatMap((_, i) => (choice.isKept[i] ? [i] : []));
  const shown = layOutText(page, kept);
  const linked = readLinkedText(page, linkedBody(data), shown.text);
  return { choice, kept, linked, laidOut: linked ?? shown };
}

import type { RuleMatch } from "../rules/index.js";
import { type Choice, chooseBlocks } from "./choose-blocks.js";
import type { Judgement } from "./judge-blocks.js";
import type { Page } from "./page.js";
import type { PageShape } from "./page-shape.js";
import type { Strictness } from "../types.js";

/** Words in the names of elements that hold what readers wrote. Not "comment", by which papers call their opinions. */
const COMMENTS = new Set(["comments", "commentlist", "disqus"]);

/** With this much running text before its comments a page has a story of its own. In UTF-16 code units. */
const ENOUGH = 150;

/** Nearly no text under such names is body, where a story stands before it. */
const READERS: RuleMatch = { rule: "readers-comments", kind: "other", confidence: 0.95 };

/** Comments are no body, whatever they look like. */
const NEVER: Judgement = { score: -Infinity, reasons: [] };

/**
 * Chooses the blocks of the story as if its readers had written nothing below it, for they may have written more than
 * it holds, and better prose. Where nothing is left so, the comments are all that the page has.
 */
export function chooseStory(
  page: Page,
  shape: PageShape,
  judgements: readonly Judgement[],
  strictness: Strictness,
): Choice {
  const isReaders = blocksOfReaders(page, shape);
  if (isReaders.includes(true)) {
    const choice = chooseBlocks(
      page,
      judgements.map((judgement, i) => (isReaders[i] ? NEVER : judgement)),
      strictness,
    );
    const kept = page.blocks.reduce(
      (sum, { start, end }, i) => sum + (choice.isKept[i] ? end - start : 0),
      0,
    );
    if (kept >= ENOUGH)
      return {
        ...choice,
        ruled: new Map(isReaders.flatMap((one, i): [number, RuleMatch][] => (one ? [[i, READERS]] : []))),
      };
  }
  return chooseBlocks(page, judgements, strictness);
}

/**
 * By block, whether it stands in an element that is named for comments, and has running text before it. Not an article
 * in an element named "post comments-open".
 */
function blocksOfReaders({ nodes, blocks, text }: Page, { prose }: PageShape): boolean[] {
  const storyEnd = endOfStory(blocks, prose) ?? text.length;
  const isReaders: boolean[] = [];
  for (const { parent, tokens, textStart } of nodes) {
    const isInside = parent >= 0 && isReaders[parent];
    isReaders.push(isInside || (textStart >= storyEnd && tokens.some((token) => COMMENTS.has(token))));
  }
  return blocks.map(({ inner }) => inner >= 0 && isReaders[inner]);
}

/** Where a page has had enough running text for a story. */
function endOfStory(blocks: Page["blocks"], prose: readonly number[]): number | null {
  let length = 0;
  for (const [i, { end }] of blocks.entries()) if ((length += prose[i]) >= ENOUGH) return end;
  return null;
}

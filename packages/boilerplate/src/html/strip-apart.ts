import type { RuleMatch } from "../rules/index.js";
import type { RegionKind } from "../types.js";
import type { Choice } from "./choose-blocks.js";
import type { Page, PageNode } from "./page.js";
import type { PageShape } from "./page-shape.js";

/** Words in the names of elements that stand apart from the article, wherever on the page they are. */
const APART: ReadonlyMap<string, RegionKind> = new Map([
  ["modal", "other"],
  ["dialog", "other"],
  ["consent", "other"],
  ["teasers", "related"],
  ["related", "related"],
]);

/** Matches "box hidden" and "is-hidden". Not "overflow-hidden" and not "hidden md:block", shown on wide screens. */
const HIDDEN_NAME = /(?:^|\s)(?:is-)?hidden(?:\s|$)/;
const SCREEN_SIZE = ":";

/** An element with this share of the page's running text is no part apart, whatever its name. */
const MAIN_SHARE = 0.5;
/** Of blocks that are as likely body as this the model has seen the names too, and more than them. */
const SURE = 0.9;
/** Nearly no text under such names is body on the pages that the model was fitted on. */
const CONFIDENCE = 0.9;

/** Leaves out doubtful blocks in elements that are named as something apart: a dialog, other stories, what is hidden. */
export function stripApart(page: Page, shape: PageShape, choice: Choice): Choice {
  const most = shape.totalProse * MAIN_SHARE;
  /** By node: what the outermost element apart around it is; null for none. */
  const kinds: (RegionKind | null)[] = [];
  for (const [i, node] of page.nodes.entries()) {
    const around = node.parent < 0 ? null : kinds[node.parent];
    kinds.push(around ?? (shape.sums[i].prose < most ? kindByName(node) : null));
  }
  const ruled = new Map<number, RuleMatch>(choice.ruled);
  for (const [i, { inner }] of page.blocks.entries()) {
    const kind = inner < 0 ? null : kinds[inner];
    if (kind === null || !choice.isKept[i] || choice.likelihoods[i] >= SURE) continue;
    ruled.set(i, { rule: "named-apart", kind, confidence: CONFIDENCE });
  }
  return { ...choice, ruled, isKept: choice.isKept.map((isKept, i) => isKept && !ruled.has(i)) };
}

function kindByName({ names, tokens }: PageNode): RegionKind | null {
  for (const token of tokens) {
    const kind = APART.get(token);
    if (kind !== undefined) return kind;
  }
  return HIDDEN_NAME.test(names) && !names.includes(SCREEN_SIZE) ? "other" : null;
}

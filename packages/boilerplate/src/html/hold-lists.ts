import type { RuleMatch } from "../rules/index.js";
import type { Choice } from "./choose-blocks.js";
import { type Page, type PageNode, Role } from "./page.js";
import type { PageShape } from "./page-shape.js";

/** How far on either side a paragraph of the body must be kept. In blocks. */
const REACH = 6;
/** A list with a greater share of links leads elsewhere. */
const MOST_LINKS = 0.3;
const NEVER = Role.Hidden | Role.Aside | Role.Navigation | Role.Footer | Role.Form | Role.Header;

/** What stands between paragraphs is part of what they tell, however short its lines are. */
const HELD: RuleMatch = { rule: "between-paragraphs", kind: "list-item", confidence: 0.8 };

/** A list, a table or a part that folds away, and its blocks: from the first to the one behind the last. */
interface Group {
  readonly node: number;
  readonly first: number;
  end: number;
}

/**
 * Keeps lists and tables as wholes: block by block "North", "412" and "300" are a few words each, as those of menus
 * are. One without links that stands between two kept paragraphs of its own element is body.
 */
export function holdLists(page: Page, shape: PageShape, choice: Choice): Choice {
  const held = new Map<number, RuleMatch>(choice.held);
  for (const group of groupsOf(page)) {
    const isHeld =
      isBetweenParagraphs(page, shape, choice, group) ||
      isTableBehindBody(page, choice, group) ||
      isUnderHeading(page, choice, group);
    if (!isHeld || isOfLinks(page, group)) continue;
    for (let i = group.first; i < group.end; i++) held.set(i, HELD);
  }
  return { ...choice, held, isKept: choice.isKept.map((isKept, i) => isKept || held.has(i)) };
}

/** The outermost lists and tables that have several blocks. */
function groupsOf({ nodes, blocks }: Page): Group[] {
  const outermost: number[] = [];
  for (const [i, node] of nodes.entries()) {
    const around = node.parent < 0 ? -1 : outermost[node.parent];
    outermost.push(around < 0 && isGroup(node) ? i : around);
  }
  const groups: Group[] = [];
  for (const [i, block] of blocks.entries()) {
    const node = block.node < 0 ? -1 : outermost[block.node];
    const open = groups.at(-1);
    if (open?.node === node && open.end === i) open.end = i + 1;
    else if (node >= 0) groups.push({ node, first: i, end: i + 1 });
  }
  return groups.filter(({ first, end }) => end - first > 1);
}

const isGroup = ({ tag, ownRole, roles }: PageNode): boolean =>
  ((ownRole & (Role.List | Role.Table)) !== 0 || tag === "details") && (roles & NEVER) === 0;

function isBetweenParagraphs(page: Page, shape: PageShape, choice: Choice, group: Group): boolean {
  // An element around the group alone is only its frame.
  let { node } = group;
  let parent = page.nodes[node].parent;
  while (parent >= 0 && shape.sums[parent].blocks === shape.sums[node].blocks) {
    node = parent;
    parent = page.nodes[node].parent;
  }
  const isParagraph = (i: number): boolean => {
    if (!choice.isKept[i] || shape.prose[i] === 0) return false;
    const own = page.blocks[i].node;
    return own >= 0 && (own === parent || page.nodes[own].parent === parent);
  };
  const near = Array.from({ length: REACH }, (_, step) => step);
  return (
    near.some((step) => isParagraph(group.first - 1 - step)) &&
    near.some((step) => isParagraph(group.end + step))
  );
}

/** Fewer cells lay a page out. */
const FEWEST_CELLS = 4;

/** Does a table of figures follow the last paragraph of the body at once, in the same element? */
function isTableBehindBody(
  { nodes, blocks }: Page,
  { isKept }: Choice,
  { node, first, end }: Group,
): boolean {
  const before = first - 1;
  if (before < 0 || !isKept[before] || blocks[before].node < 0 || end - first < FEWEST_CELLS) return false;
  const { tag, parent } = nodes[node];
  const paragraph = blocks[before].node;
  const isBeside = nodes[paragraph].parent === parent || nodes[paragraph].parent === nodes[parent]?.parent;
  return tag === "table" && parent >= 0 && isBeside;
}

/** Does a list stand at once under a heading of the body, as ingredients and steps do, and beside it? */
function isUnderHeading({ nodes, blocks }: Page, { isKept }: Choice, { node, first }: Group): boolean {
  const heading = first - 1;
  if (heading < 0 || !isKept[heading] || blocks[heading].node < 0) return false;
  const { tag, parent } = nodes[blocks[heading].node];
  return /^h[2-6]$/.test(tag) && parent === nodes[node].parent;
}

function isOfLinks({ blocks }: Page, { first, end }: Group): boolean {
  let length = 0;
  let linked = 0;
  for (const block of blocks.slice(first, end)) {
    length += block.end - block.start;
    linked += block.linkLength;
  }
  return linked > MOST_LINKS * length;
}

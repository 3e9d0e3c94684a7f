import { itemAt } from "./item-at.js";
import { type BlockShape, measureShape } from "./block-shape.js";
import { type Block, type Page, type PageNode, Role } from "./page.js";

/** Sums over all blocks inside a node. Lengths in UTF-16 code units. */
export interface NodeSums {
  prose: number;
  length: number;
  linkLength: number;
  blocks: number;
  proseBlocks: number;
}

/** What is known of a page before any block is judged. */
export interface PageShape {
  readonly shapes: readonly BlockShape[];
  /** The length of each block that is running text, and 0 for the others. */
  readonly prose: readonly number[];
  readonly totalProse: number;
  readonly totalLength: number;
  /** By node. */
  readonly sums: readonly NodeSums[];
  /** Index of the deepest node that still holds most of the running text; -1 where there is none. */
  readonly container: number;
  /** How often a block's text stands on the page, and whether this is the first time. */
  readonly copies: readonly number[];
  readonly isCopy: readonly boolean[];
}

/** A node goes on holding the text while one inside it has this share of what it holds. */
const MAIN_SHARE = 0.6;

export function measurePage(page: Page): PageShape {
  const shapes = page.blocks.map((block) => measureShape(page.text, block.start, block.end));
  const prose = page.blocks.map((block, i) =>
    proseLength(block, itemAt(shapes, i), itemAt(page.nodes, block.inner)),
  );
  const sums = sumNodes(page, prose);
  const totalProse = prose.reduce((sum, one) => sum + one, 0);
  return {
    shapes,
    prose,
    sums,
    totalProse,
    totalLength: page.text.length,
    container: findContainer(page.nodes, sums, totalProse),
    ...findCopies(page),
  };
}

function proseLength(block: Block, shape: BlockShape | undefined, node: PageNode | undefined): number {
  if (shape === undefined || shape.words < 8 || shape.sentenceEnds === 0) return 0;
  const isAside =
    node !== undefined &&
    (node.roles & (Role.Hidden | Role.Navigation | Role.Footer | Role.Form | Role.Updates)) !== 0;
  return isAside || block.linkLength > shape.length / 2 ? 0 : shape.length;
}

/** Nodes stand in the order of their start tags, so that one backward pass carries every sum to the top. */
function sumNodes(page: Page, prose: readonly number[]): NodeSums[] {
  const sums = page.nodes.map(() => ({ prose: 0, length: 0, linkLength: 0, blocks: 0, proseBlocks: 0 }));
  for (const [i, block] of page.blocks.entries()) {
    const length = prose[i] ?? 0;
    add(itemAt(sums, block.node), {
      prose: length,
      length: block.end - block.start,
      linkLength: block.linkLength,
      blocks: 1,
      proseBlocks: length > 0 ? 1 : 0,
    });
  }
  for (let i = sums.length - 1; i >= 0; i--) {
    const inner = itemAt(sums, i);
    if (inner !== undefined) add(itemAt(sums, itemAt(page.nodes, i)?.parent ?? -1), inner);
  }
  return sums;
}

function add(sums: NodeSums | undefined, more: NodeSums): void {
  if (sums === undefined) return;
  sums.prose += more.prose;
  sums.length += more.length;
  sums.linkLength += more.linkLength;
  sums.blocks += more.blocks;
  sums.proseBlocks += more.proseBlocks;
}

/** Walks the nodes in order: each heavy one inside the last heavy one is the new container. */
function findContainer(nodes: readonly PageNode[], sums: readonly NodeSums[], totalProse: number): number {
  if (totalProse === 0) return -1;
  let container = -1;
  let held = totalProse;
  for (const [i, { parent }] of nodes.entries()) {
    const { prose = 0, proseBlocks = 0 } = itemAt(sums, i) ?? {};
    if (parent !== container || prose < held * MAIN_SHARE || proseBlocks < 2) continue;
    container = i;
    held = prose;
  }
  return container;
}

function findCopies(page: Page): Pick<PageShape, "copies" | "isCopy"> {
  const counts = new Map<string, number>();
  const keys = page.blocks.map(
    ({ start, end }) => `${end - start}:${page.text.slice(start, Math.min(end, start + 80))}`,
  );
  const isCopy = keys.map((key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count > 0;
  });
  return { isCopy, copies: keys.map((key) => counts.get(key) ?? 0) };
}

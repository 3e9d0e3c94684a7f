import { itemAt } from "./item-at.js";
import { assertSpan, type Span } from "@copydesk/text";
import { type Block, type Page, type PageNode, Role } from "./page.js";

/** The kept blocks as one text. */
export interface LaidOutText {
  readonly text: string;
  /** Where each kept block stands in the text, by its index on the page. */
  readonly places: ReadonlyMap<number, Span>;
  /** The HTML that a span of the text was read from. */
  readonly toHtml: (span: Span) => Span;
}

interface Piece {
  readonly start: number;
  readonly block: Block;
}

/**
 * Lays the kept blocks out as text: paragraphs with a blank line between them, the items of a list and the rows of a
 * table on lines of their own, the cells of a row with a tab between them.
 */
export function layOutText(page: Page, kept: readonly number[]): LaidOutText {
  const pieces: Piece[] = [];
  const places = new Map<number, Span>();
  let text = "";
  for (const index of kept) {
    const block = itemAt(page.blocks, index);
    if (block === undefined) continue;
    const before = pieces.at(-1)?.block;
    if (before !== undefined) text += separatorBetween(page.nodes, before.node, block.node);
    places.set(index, { start: text.length, end: text.length + block.end - block.start });
    pieces.push({ start: text.length, block });
    text += page.text.slice(block.start, block.end);
  }
  const toHtml = (span: Span): Span => {
    assertSpan(text, span);
    const start = page.map.toHtml(toPage(pieces, span.start)).start;
    if (span.start === span.end) return { start, end: start };
    return { start, end: Math.max(start, page.map.toHtml(toPage(pieces, span.end - 1)).end) };
  };
  return { text, places, toHtml };
}

/** One character of the text as a span of the page's text; between two blocks an empty one at the end of the first. */
function toPage(pieces: readonly Piece[], offset: number): Span {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((itemAt(pieces, middle)?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = itemAt(pieces, low);
  if (piece === undefined) return { start: 0, end: 0 };
  const at = piece.block.start + offset - piece.start;
  return at < piece.block.end
    ? { start: at, end: at + 1 }
    : { start: piece.block.end - 1, end: piece.block.end };
}

function separatorBetween(nodes: readonly PageNode[], before: number, after: number): string {
  const row = nearest(nodes, after, isRow);
  if (row >= 0 && row === nearest(nodes, before, isRow)) return "\t";
  const list = nearest(nodes, after, isListOrTable);
  if (list >= 0 && before !== after && list === nearest(nodes, before, isListOrTable)) return "\n";
  return "\n\n";
}

const isRow = ({ tag }: PageNode): boolean => tag === "tr";
const isListOrTable = ({ ownRole }: PageNode): boolean => (ownRole & (Role.List | Role.Table)) !== 0;

/** A list or a row is looked for no further out than this. */
const REACH = 6;

function nearest(nodes: readonly PageNode[], node: number, isWanted: (node: PageNode) => boolean): number {
  let at = node;
  for (let level = 0; level < REACH; level++) {
    const found = itemAt(nodes, at);
    if (found === undefined) return -1;
    if (isWanted(found)) return at;
    at = found.parent;
  }
  return -1;
}

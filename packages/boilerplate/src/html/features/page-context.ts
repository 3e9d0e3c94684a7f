import { type Block, type Page, type PageNode, Role } from "../page.js";
import type { NodeSums, PageShape } from "../page-shape.js";
import { blockKeys, KEYS } from "../block-keys.js";
import { readWords } from "../block-words.js";
import { countTellingNames, NAME_LEXICON_COUNT } from "./telling-words.js";
import { WordOverlap } from "./word-overlap.js";

/** What the page says of its article in other places: its title, its summary, its text. */
export interface PageHints {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** What the features of all blocks are measured with. */
export interface PageContext {
  readonly page: Page;
  readonly shape: PageShape;
  /** By block. */
  readonly words: readonly (readonly string[])[];
  readonly title: WordOverlap;
  readonly description: WordOverlap;
  readonly body: WordOverlap;
  /** Index of the block that has the article's title; -1 where none has. */
  readonly titleBlock: number;
  /** By block: how much running text stands before it. */
  readonly proseBefore: readonly number[];
  /** By block: the heading that it stands under; -1 for none. */
  readonly headings: readonly number[];
  /** By key and block: see `blockKeys`. */
  readonly keys: readonly (readonly number[])[];
  readonly groups: readonly Group[];
  /** By node. */
  readonly names: readonly NodeNames[];
}

/** How many names of each lexicon an element has, and how many it and all around it have. */
export interface NodeNames {
  readonly own: readonly number[];
  readonly all: readonly number[];
}

/** Blocks whose elements look alike. */
export interface Group {
  count: number;
  prose: number;
}

const NO_NAMES: readonly number[] = new Array<number>(NAME_LEXICON_COUNT).fill(0);
const OUTSIDE: NodeNames = { own: NO_NAMES, all: NO_NAMES };

export const namesOf = ({ names }: PageContext, node: number): NodeNames =>
  node < 0 ? OUTSIDE : names[node];
export const nodeAt = ({ nodes }: Page, node: number): PageNode | undefined =>
  node < 0 ? undefined : nodes[node];
export const sumsAt = ({ sums }: PageShape, node: number): NodeSums | undefined =>
  node < 0 ? undefined : sums[node];
export const linkedShare = ({ start, end, linkLength }: Block): number =>
  linkLength / Math.max(1, end - start);

/** Reads what is common to the blocks of a page. */
export function readContext(page: Page, shape: PageShape, hints: PageHints): PageContext {
  const title = new WordOverlap(hints.title);
  const keys = blockKeys(page);
  const words = page.blocks.map(({ start, end }) => readWords(page.text, start, end));
  let before = 0;
  const proseBefore = shape.prose.map((length) => {
    before += length;
    return before - length;
  });
  return {
    page,
    shape,
    words,
    title,
    description: new WordOverlap(hints.description),
    body: new WordOverlap(hints.body),
    titleBlock: findTitleBlock(page, words, title),
    proseBefore,
    headings: findHeadings(page),
    keys,
    groups: groupBlocks(keys[KEYS.indexOf("pair")], shape),
    names: countNames(page.nodes),
  };
}

const isHeading = (page: Page, { inner }: Block): boolean =>
  ((nodeAt(page, inner)?.roles ?? 0) & Role.Heading) !== 0;

/** The heading that is most like the page's title, the earliest of equals; -1 where none is like it. */
function findTitleBlock(page: Page, words: PageContext["words"], title: WordOverlap): number {
  let best = 0.5;
  let found = -1;
  for (const [i, block] of page.blocks.entries()) {
    if (block.end - block.start > 400 || !isHeading(page, block)) continue;
    const likeness = title.likeness(words[i]) + (block.tag === "h1" ? 0.2 : 0);
    if (likeness <= best) continue;
    best = likeness;
    found = i;
  }
  return found;
}

function findHeadings(page: Page): number[] {
  let last = -1;
  return page.blocks.map((block, i) => {
    const above = last;
    if (isHeading(page, block)) last = i;
    return above;
  });
}

/** Blocks look alike when their own elements and those around them have the same tags and names. */
function groupBlocks(pairs: readonly number[], shape: PageShape): Group[] {
  const groups = new Map<number, Group>();
  return pairs.map((key, i) => {
    const group = groups.get(key) ?? { count: 0, prose: 0 };
    group.count++;
    group.prose += shape.prose[i];
    groups.set(key, group);
    return group;
  });
}

function countNames(nodes: readonly PageNode[]): NodeNames[] {
  const known = new Map<readonly string[], readonly number[]>();
  const counted: NodeNames[] = [];
  for (const { tokens, parent } of nodes) {
    const own = known.get(tokens) ?? (tokens.length === 0 ? NO_NAMES : countTellingNames(tokens));
    known.set(tokens, own);
    const above = parent < 0 ? NO_NAMES : counted[parent].all;
    counted.push({ own, all: own === NO_NAMES ? above : above.map((count, k) => count + own[k]) });
  }
  return counted;
}

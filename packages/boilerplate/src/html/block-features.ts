import { itemAt } from "./item-at.js";
import type { BlockShape } from "./block-shape.js";
import { type Block, type Page, type PageNode, Role } from "./page.js";
import type { NodeSums, PageShape } from "./page-shape.js";
import { countTellingNames, countTellingWords, NAME_LEXICON_COUNT, propertyCode } from "./telling-words.js";
import { WordOverlap, wordsOf } from "./word-overlap.js";

/** What the page says of its article in other places: its title, its summary, its text. */
export interface PageHints {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** The features of one block by name. Names and order are those that the model was fitted with. */
type FeatureVector = number[];

interface Context {
  readonly page: Page;
  readonly shape: PageShape;
  readonly title: WordOverlap;
  readonly description: WordOverlap;
  readonly body: WordOverlap;
  readonly titleBlock: number;
  readonly proseBefore: readonly number[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupKeys: readonly string[];
  readonly names: readonly NodeNames[];
}
interface NodeNames {
  /** How many names of each lexicon the element has, and how many it and all around it have. */
  readonly own: readonly number[];
  readonly all: readonly number[];
}
interface Group {
  count: number;
  prose: number;
}

const NO_NAMES: readonly number[] = new Array<number>(NAME_LEXICON_COUNT).fill(0);

type FeatureGroup = readonly [
  names: readonly string[],
  measure: (context: Context, i: number) => readonly number[],
];

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const LEVELS = [0, 1, 2, 3, 4];
const TAGS = [
  "p",
  "div",
  "li",
  "td",
  "a",
  "span",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figcaption",
  "blockquote",
  "time",
  "button",
  "section",
  "dd",
];

const GROUPS: readonly FeatureGroup[] = [
  [
    [
      "length",
      "words",
      "sentences",
      "ending",
      "beginning",
      "capitalised",
      "capitals",
      "digits",
      "links",
      "linked",
    ],
    ({ page, shape }, i) => {
      const own = itemAt(shape.shapes, i);
      const block = itemAt(page.blocks, i);
      if (own === undefined || block === undefined) return [];
      const linked = linkedShare(block);
      return [
        own.length,
        own.words,
        own.sentenceEnds,
        own.ending,
        own.beginning,
        own.capitalised,
        own.capitals,
        own.digits,
        block.links,
        linked,
      ];
    },
  ],
  [
    ["commas", "quotes", "marks", "lines", "bold", "media", "wordLength", "copies", "isCopy"],
    ({ page, shape }, i) => {
      const own = itemAt(shape.shapes, i);
      const block = itemAt(page.blocks, i);
      if (own === undefined || block === undefined) return [];
      const bold = block.boldLength / Math.max(1, own.length);
      const wordLength = own.length / Math.max(1, own.words);
      return [
        own.commas,
        own.quotes,
        own.marks,
        own.lines,
        bold,
        block.media,
        wordLength,
        shape.copies[i] ?? 0,
        shape.isCopy[i] ? 1 : 0,
      ];
    },
  ],
  [
    ["tag", "depth", ...Object.keys(Role).map((name) => `in${name}`)],
    ({ page }, i) => {
      const node = itemAt(page.nodes, itemAt(page.blocks, i)?.node ?? -1);
      const roles = node?.roles ?? 0;
      return [
        TAGS.indexOf(node?.tag ?? ""),
        node?.depth ?? 0,
        ...Object.values(Role).map((role) => ((roles & role) === 0 ? 0 : 1)),
      ];
    },
  ],
  [
    ["place", "placeInText", "proseBefore", "proseAfter", "fromTitle"],
    ({ page, shape, proseBefore, titleBlock }, i) => {
      const before = proseBefore[i] ?? 0;
      const total = Math.max(1, shape.totalProse);
      const after = (shape.totalProse - before - (shape.prose[i] ?? 0)) / total;
      const fromTitle = titleBlock < 0 ? -1000 : i - titleBlock;
      const placeInText = (itemAt(page.blocks, i)?.start ?? 0) / Math.max(1, shape.totalLength);
      return [i / page.blocks.length, placeInText, before / total, after, fromTitle];
    },
  ],
  [
    ["titleLikeness", "inTitle", "descriptionLikeness", "inBody", "hasBody"],
    ({ page, title, description, body }, i) => {
      const { start = 0, end = 0 } = itemAt(page.blocks, i) ?? {};
      const isShort = end - start < 1000;
      const words = isShort || !body.isEmpty ? wordsOf(page.text.slice(start, end)) : [];
      return [
        isShort ? title.likeness(words) : 0,
        isShort ? title.shareOfRuns(words) : 0,
        isShort ? description.likeness(words) : 0,
        body.isEmpty ? -1 : body.shareOfRuns(words),
        body.isEmpty ? 0 : 1,
      ];
    },
  ],
  [
    ["furnitureWords", "readerWords", "property", "propertyAround"],
    ({ page }, i) => {
      const { node = -1, start = 0, end = 0 } = itemAt(page.blocks, i) ?? {};
      const own = itemAt(page.nodes, node);
      const around = itemAt(page.nodes, own?.parent ?? -1);
      return [
        ...countTellingWords(page.text.slice(start, end)),
        propertyCode(own?.itemprop ?? ""),
        propertyCode(around?.itemprop ?? ""),
      ];
    },
  ],
  [
    ["own", "around", "all"].flatMap((where) =>
      Array.from({ length: NAME_LEXICON_COUNT }, (_, k) => `${where}Names${k}`),
    ),
    ({ page, names }, i) => {
      const node = itemAt(page.blocks, i)?.node ?? -1;
      const around = itemAt(page.nodes, node)?.parent ?? -1;
      return [
        ...(names[node]?.own ?? NO_NAMES),
        ...(names[around]?.own ?? NO_NAMES),
        ...(names[node]?.all ?? NO_NAMES),
      ];
    },
  ],
  [
    LEVELS.flatMap((level) => [`share${level}`, `linked${level}`, `blocks${level}`, `proseBlocks${level}`]),
    ({ page, shape }, i) => {
      let at = itemAt(page.blocks, i)?.node ?? -1;
      return LEVELS.flatMap(() => {
        const features = levelFeatures(itemAt(shape.sums, at), shape.totalProse);
        at = itemAt(page.nodes, at)?.parent ?? -1;
        return features;
      });
    },
  ],
  [
    ["inContainer", "levelsBelow", "levelsAbove", "containerShare", "groupCount", "groupShare"],
    ({ page, shape, groups, groupKeys }, i) => {
      const node = itemAt(page.blocks, i)?.node ?? -1;
      const [below, above] = distance(page.nodes, node, shape.container);
      const group = groups.get(groupKeys[i] ?? "");
      const share = (itemAt(shape.sums, shape.container)?.prose ?? 0) / Math.max(1, shape.totalProse);
      const groupShare = (group?.prose ?? 0) / Math.max(1, shape.totalProse);
      return [above === 0 ? 1 : 0, below, above, share, group?.count ?? 0, groupShare];
    },
  ],
  [
    NEIGHBOURS.flatMap((by) =>
      ["length", "linked", "sentences", "ending", "tag", "nearness"].map(
        (name) => `${name}${by > 0 ? "+" : ""}${by}`,
      ),
    ),
    ({ page, shape }, i) => NEIGHBOURS.flatMap((by) => neighbourFeatures(page, shape, i, i + by)),
  ],
];

/** The names of the features, in order. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap(([names]) => names);

/** Measures every block of a page. */
export function measureBlocks(page: Page, shape: PageShape, hints: PageHints): FeatureVector[] {
  const title = new WordOverlap(hints.title);
  let before = 0;
  const proseBefore = shape.prose.map((length) => {
    before += length;
    return before - length;
  });
  const context: Context = {
    page,
    shape,
    title,
    description: new WordOverlap(hints.description),
    body: new WordOverlap(hints.body),
    titleBlock: findTitleBlock(page, title),
    proseBefore,
    names: countNames(page.nodes),
    ...groupBlocks(page, shape),
  };
  return page.blocks.map((_, i) => {
    const vector: FeatureVector = [];
    for (const [, measure] of GROUPS) vector.push(...measure(context, i));
    return vector;
  });
}

const linkedShare = (block: Block): number => block.linkLength / Math.max(1, block.end - block.start);

function levelFeatures(sums: NodeSums | undefined, totalProse: number): number[] {
  if (sums === undefined) return [-1, -1, -1, -1];
  return [
    sums.prose / Math.max(1, totalProse),
    sums.linkLength / Math.max(1, sums.length),
    sums.blocks,
    sums.proseBlocks,
  ];
}

/** Nearness: 3 in the same element, 2 in sisters, 1 in cousins, 0 further apart. */
function neighbourFeatures(page: Page, { shapes }: PageShape, i: number, j: number): number[] {
  const block = itemAt(page.blocks, j);
  const shape: BlockShape | undefined = itemAt(shapes, j);
  if (block === undefined || shape === undefined) return [-1, -1, -1, -1, -1, -1];
  const own = itemAt(page.nodes, itemAt(page.blocks, i)?.node ?? -1);
  const other = itemAt(page.nodes, block.node);
  const tag = TAGS.indexOf(other?.tag ?? "");
  return [
    shape.length,
    linkedShare(block),
    shape.sentenceEnds,
    shape.ending,
    tag,
    nearness(page, own, other),
  ];
}

function nearness({ nodes }: Page, own: PageNode | undefined, other: PageNode | undefined): number {
  if (own === other) return 3;
  if (own?.parent === other?.parent) return 2;
  return itemAt(nodes, own?.parent ?? -1)?.parent === itemAt(nodes, other?.parent ?? -1)?.parent ? 1 : 0;
}

/** The heading that is most like the page's title, the earliest of equals; -1 where none is like it. */
function findTitleBlock(page: Page, title: WordOverlap): number {
  let best = 0.5;
  let found = -1;
  for (const [i, { node, start, end }] of page.blocks.entries()) {
    if (((itemAt(page.nodes, node)?.roles ?? 0) & Role.Heading) === 0 || end - start > 400) continue;
    const likeness =
      title.likeness(wordsOf(page.text.slice(start, end))) +
      (itemAt(page.nodes, node)?.tag === "h1" ? 0.2 : 0);
    if (likeness <= best) continue;
    best = likeness;
    found = i;
  }
  return found;
}

/** Blocks whose elements look alike: the same tags and names on their own element and the one around it. */
function groupBlocks(page: Page, shape: PageShape): Pick<Context, "groups" | "groupKeys"> {
  const groups = new Map<string, Group>();
  const groupKeys = page.blocks.map(({ node }, i) => {
    const own = itemAt(page.nodes, node);
    const around = itemAt(page.nodes, own?.parent ?? -1);
    const key = `${own?.tag ?? ""} ${own?.names ?? ""}>${around?.tag ?? ""} ${around?.names ?? ""}`;
    const group = groups.get(key) ?? { count: 0, prose: 0 };
    group.count++;
    group.prose += shape.prose[i] ?? 0;
    groups.set(key, group);
    return key;
  });
  return { groups, groupKeys };
}

function countNames(nodes: readonly PageNode[]): NodeNames[] {
  const known = new Map<readonly string[], readonly number[]>();
  const counted: NodeNames[] = [];
  for (const { tokens, parent } of nodes) {
    const own = known.get(tokens) ?? (tokens.length === 0 ? NO_NAMES : countTellingNames(tokens));
    known.set(tokens, own);
    const above = counted[parent]?.all ?? NO_NAMES;
    counted.push({ own, all: own === NO_NAMES ? above : above.map((count, k) => count + (own[k] ?? 0)) });
  }
  return counted;
}

/** How many levels the node is below the last ancestor that it shares with the container, and the container above that. */
function distance(nodes: readonly PageNode[], node: number, container: number): [number, number] {
  let own = node;
  let other = container;
  let below = 0;
  let above = 0;
  while (own !== other) {
    if (own > other) {
      own = itemAt(nodes, own)?.parent ?? -1;
      below++;
    } else {
      other = itemAt(nodes, other)?.parent ?? -1;
      above++;
    }
  }
  return [below, above];
}

import type { PageNode } from "../page.js";
import { type FeatureGroup, tagCode } from "./feature-group.js";
import type { FeatureRows } from "./feature-rows.js";
import { linkedShare, nodeAt, type PageContext, sumsAt } from "./page-context.js";

const LEVELS = [0, 1, 2, 3, 4];

/** What the element and those around it hold, from the inside out. */
export const levelFeatures: FeatureGroup = {
  names: LEVELS.flatMap((level) => [
    `share${level}`,
    `linked${level}`,
    `blocks${level}`,
    `proseBlocks${level}`,
  ]),
  measure: ({ page, shape }, i, rows) => {
    let at = page.blocks[i].node;
    for (let level = 0; level < LEVELS.length; level++) {
      const sums = sumsAt(shape, at);
      rows.put(sums === undefined ? -1 : sums.prose / Math.max(1, shape.totalProse));
      rows.put(sums === undefined ? -1 : sums.linkLength / Math.max(1, sums.length));
      rows.put(sums?.blocks ?? -1);
      rows.put(sums?.proseBlocks ?? -1);
      at = nodeAt(page, at)?.parent ?? -1;
    }
  },
};

/** The place of the block to the element that holds most of the running text, and to blocks that look alike. */
export const containerFeatures: FeatureGroup = {
  names: ["inContainer", "levelsBelow", "levelsAbove", "containerShare", "groupCount", "groupShare"],
  measure: ({ page, shape, groups }, i, rows) => {
    const total = Math.max(1, shape.totalProse);
    const [below, above] = distance(page.nodes, page.blocks[i].node, shape.container);
    rows.put(above === 0 ? 1 : 0);
    rows.put(below);
    rows.put(above);
    rows.put((sumsAt(shape, shape.container)?.prose ?? 0) / total);
    rows.put(groups[i].count);
    rows.put(groups[i].prose / total);
  },
};

/** How many levels the node is below the last ancestor that it shares with the container, and the container above that. */
function distance(nodes: readonly PageNode[], node: number, container: number): [number, number] {
  let own = node;
  let other = container;
  let below = 0;
  let above = 0;
  while (own !== other) {
    if (own > other) {
      own = nodes[own].parent;
      below++;
    } else {
      other = nodes[other].parent;
      above++;
    }
  }
  return [below, above];
}

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const OF_NEIGHBOUR = ["length", "linked", "sentences", "ending", "tag", "nearness"];

/** What the blocks before and after are like. */
export const neighbourFeatures: FeatureGroup = {
  names: NEIGHBOURS.flatMap((by) => OF_NEIGHBOUR.map((name) => `${name}${by > 0 ? "+" : ""}${by}`)),
  measure: (context, i, rows) => {
    for (const by of NEIGHBOURS) measureNeighbour(context, i, i + by, rows);
  },
};

function measureNeighbour({ page, shape }: PageContext, i: number, j: number, rows: FeatureRows): void {
  if (j < 0 || j >= page.blocks.length) {
    for (let k = 0; k < OF_NEIGHBOUR.length; k++) rows.put(-1);
    return;
  }
  const other = page.blocks[j];
  const { length, sentenceEnds, ending } = shape.shapes[j];
  rows.put(length);
  rows.put(linkedShare(other));
  rows.put(sentenceEnds);
  rows.put(ending);
  rows.put(tagCode(other.tag));
  rows.put(nearness(page.nodes, page.blocks[i].node, other.node));
}

/** 3 in the same element, 2 in sisters, 1 in cousins, 0 further apart. */
function nearness(nodes: readonly PageNode[], own: number, other: number): number {
  if (own === other) return 3;
  const parent = own < 0 ? -1 : nodes[own].parent;
  const otherParent = other < 0 ? -1 : nodes[other].parent;
  if (parent === otherParent) return 2;
  return parent >= 0 && otherParent >= 0 && nodes[parent].parent === nodes[otherParent].parent ? 1 : 0;
}

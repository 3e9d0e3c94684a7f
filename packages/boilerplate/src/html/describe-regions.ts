import { itemAt } from "./item-at.js";
import type { Reason, RegionKind } from "../types.js";
import type { BlockShape } from "./block-shape.js";
import type { Choice } from "./choose-blocks.js";
import type { LinkedText } from "./linked-text.js";
import type { LaidOutText } from "./lay-out-text.js";
import { type Block, type Page, type PageNode, Role } from "./page.js";
import type { PageShape } from "./page-shape.js";
import type { HtmlRegion } from "./types.js";

/** How many elements a path names. */
const PATH_LENGTH = 4;

/** Says of every block of the page what it is, whether it was kept, why, and where it stands. */
export function describeRegions(
  page: Page,
  shape: PageShape,
  choice: Choice,
  laidOut: LaidOutText,
  reasons: readonly (readonly Reason[])[] | null,
): HtmlRegion[] {
  return page.blocks.map((block, i) => {
    const place = laidOut.places.get(i) ?? null;
    const likelihood = choice.likelihoods[i] ?? 0;
    const node = itemAt(page.nodes, block.inner);
    const match = choice.ruled.get(i) ?? choice.held.get(i);
    const { kind, rule } =
      match ?? (place === null ? describeStripped(block, node, itemAt(shape.shapes, i)) : describeKept(node));
    return {
      kind,
      kept: place !== null,
      rule,
      confidence: round(match?.confidence ?? (place === null ? 1 - likelihood : likelihood)),
      text: page.text.slice(block.start, block.end),
      at: place,
      html: page.map.toHtml(block),
      path: pathOf(page.nodes, block.inner),
      ...(reasons === null ? {} : { reasons: reasons[i] }),
    };
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Description {
  readonly kind: RegionKind;
  readonly rule: string;
}

function describeKept(node: PageNode | undefined): Description {
  const roles = node?.roles ?? 0;
  if ((roles & Role.Heading) !== 0) return { kind: "crosshead", rule: "heading-in-body" };
  if ((roles & Role.Caption) !== 0) return { kind: "caption", rule: "caption-in-body" };
  if ((roles & Role.List) !== 0) return { kind: "list-item", rule: "list-in-body" };
  return { kind: "paragraph", rule: "like-body" };
}

/** What stands around a stripped block, the most telling first; else what it is made of. */
const STRIPPED: readonly (readonly [role: number, kind: RegionKind, rule: string])[] = [
  [Role.Hidden, "other", "hidden"],
  [Role.Updates, "other", "live-update"],
  [Role.Navigation, "navigation", "in-navigation"],
  [Role.Caption, "caption", "under-a-picture"],
  [Role.Footer, "other", "in-footer"],
  [Role.Form, "other", "in-form"],
  [Role.Aside, "related", "beside-the-body"],
  [Role.Header, "other", "in-header"],
];

function describeStripped(
  block: Block,
  node: PageNode | undefined,
  shape: BlockShape | undefined,
): Description {
  const roles = node?.roles ?? 0;
  if (node?.tag === "h1") return { kind: "title", rule: "first-heading" };
  for (const [role, kind, rule] of STRIPPED) if ((roles & role) !== 0) return { kind, rule };
  if (block.linkLength > (block.end - block.start) / 2) return { kind: "navigation", rule: "mostly-links" };
  if ((shape?.words ?? 0) < 4) return { kind: "other", rule: "a-few-words" };
  return { kind: "other", rule: "unlike-body" };
}

/** The innermost elements around a block from the outside in: "article > div.story > p". */
function pathOf(nodes: readonly PageNode[], node: number): string {
  const parts: string[] = [];
  let at = itemAt(nodes, node);
  while (at !== undefined && parts.length < PATH_LENGTH) {
    const name = at.names.trim().split(/\s+/, 1)[0] ?? "";
    parts.unshift(name === "" ? at.tag : `${at.tag}.${name.slice(0, 60)}`);
    at = itemAt(nodes, at.parent);
  }
  return parts.join(" > ");
}

/** The paragraphs of a text that was read from the page's data. */
export const describeLinkedText = ({ text, paragraphs }: LinkedText): HtmlRegion[] =>
  paragraphs.map(({ at, html }) => ({
    kind: "paragraph",
    kept: true,
    rule: "linked-data",
    confidence: LINKED_CONFIDENCE,
    text: text.slice(at.start, at.end),
    at,
    html,
    path: "script",
  }));

/** What a page's data calls the body of its article hardly ever is anything else. */
const LINKED_CONFIDENCE = 0.9;

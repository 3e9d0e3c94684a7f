import { assertSpan, assertText, createView, type Span, type View } from "@copydesk/text";
import { isInsertRule } from "./rules/inserts.js";
import type { Region, RegionKind } from "./types.js";

/**
 * The kept regions read as one text, a blank line between two of them, mapped to the source and back. The two halves
 * of a sentence that something was put into are joined without one.
 *
 * @param regions What `stripBoilerplate(source)` gave, or `carveRegion` made of it.
 * @throws TypeError when it is given no text or no regions.
 * @example
 * const source = "By Ann Lee\n\nIt rained.\n\nRelated Articles";
 * bodyView(source, stripBoilerplate(source).regions).text // => "It rained."
 */
export function bodyView(source: string, regions: readonly Region[]): View {
  assertText(source, "bodyView");
  assertRegions(regions, "bodyView");
  const secondHalves = findSecondHalves(regions);
  return createView(
    source,
    regions.filter((region) => region.kept),
    (region) => (secondHalves.has(region) ? "" : "\n\n"),
  );
}

/** The text of `bodyView` without its way back to the source. */
export function bodyText(regions: readonly Region[]): string {
  const secondHalves = findSecondHalves(regions);
  const kept = regions.filter((region) => region.kept && region.text !== "");
  return kept.map((region, i) => (i > 0 && !secondHalves.has(region) ? "\n\n" : "") + region.text).join("");
}

/** The kept regions that go on with the sentence of the one before: between the two stand inserts, and no space. */
function findSecondHalves(regions: readonly Region[]): ReadonlySet<Span> {
  const halves = new Set<Span>();
  let isOpen = false;
  for (const [index, region] of regions.entries()) {
    if (region.kept) {
      if (isOpen) halves.add(region);
      isOpen = false;
    } else if (isInsertRule(region.rule)) isOpen ||= index > 0 && regions[index - 1].kept;
    else isOpen = false;
  }
  return halves;
}

/** What the stretch that is carved out of a region becomes. */
export interface Carving {
  readonly kind: RegionKind;
  readonly kept: boolean;
  readonly rule: string;
  /** From 0 to 1; 1 by default. */
  readonly confidence?: number;
}

/**
 * Gives a stretch of one region a kind of its own; the rest of the region stays what it is, and white space
 * at the seam becomes a blank region. The result is a partition again.
 *
 * @param span Lies inside one region.
 * @throws TypeError when it is given no regions; RangeError when no region holds the whole span.
 * @example
 * const source = "GENEVA (AP) — It rained.";
 * const { regions } = stripBoilerplate(source);
 * const dateline = { kind: "dateline", kept: false, rule: "dateline" };
 * const carved = carveRegion(regions, { start: 0, end: 13 }, dateline);
 * carved.map((region) => [region.kind, region.text])
 * // => [["dateline", "GENEVA (AP) —"], ["blank", " "], ["paragraph", "It rained."]]
 */
export function carveRegion(regions: readonly Region[], span: Span, carving: Carving): Region[] {
  assertRegions(regions, "carveRegion");
  const index = regions.findIndex((region) => region.start <= span.start && span.end <= region.end);
  if (index < 0 || span.end <= span.start) {
    throw new RangeError(`No region holds the whole of [${span.start}, ${span.end}).`);
  }
  const region = regions[index];
  assertSpan(region.text, { start: span.start - region.start, end: span.end - region.start });
  const before = piece(region, region.start, span.start);
  const carved = { ...piece(region, span.start, span.end), ...carving, confidence: carving.confidence ?? 1 };
  const after = piece(region, span.end, region.end);
  const parts = [...withoutEdge(before, "end"), carved, ...withoutEdge(after, "start")];
  return [...regions.slice(0, index), ...parts, ...regions.slice(index + 1)];
}

function assertRegions(regions: unknown, caller: string): void {
  if (Array.isArray(regions)) return;
  const given = regions === null ? "null" : typeof regions;
  throw new TypeError(`${caller} wants the regions of a text as a list, and was given ${given}.`);
}

const piece = (region: Region, start: number, end: number): Region => ({
  ...region,
  start,
  end,
  text: region.text.slice(start - region.start, end - region.start),
});

/** A piece and the white space at one of its edges, as regions of their own; nothing for what is empty. */
function withoutEdge(region: Region, edge: "start" | "end"): Region[] {
  const inner = edge === "start" ? region.text.trimStart() : region.text.trimEnd();
  const space = region.text.length - inner.length;
  const blank = { kind: "blank", kept: false, rule: "white-space", confidence: 1 } as const;
  const parts =
    edge === "start"
      ? [
          { ...piece(region, region.start, region.start + space), ...blank },
          piece(region, region.start + space, region.end),
        ]
      : [
          piece(region, region.start, region.end - space),
          { ...piece(region, region.end - space, region.end), ...blank },
        ];
  return parts.filter((part) => part.end > part.start);
}

import type { Cut } from "./cut-line.js";
import type { Settled } from "./settle.js";
import type { Region, RegionKind } from "./types.js";
import type { Verdict } from "./verdict.js";

/** The regions of a text, edge to edge: lines, what was cut off them, and the white space between. */
export function layOutRegions(source: string, { judged, cuts }: Settled, explain: boolean): Region[] {
  const regions: Region[] = [];
  let edge = 0;
  const push = (start: number, end: number, verdict: Verdict): void => {
    if (start > edge) regions.push(regionOf(source, edge, start, WHITE_SPACE, explain));
    if (end > start) regions.push(regionOf(source, start, end, verdict, explain));
    edge = end;
  };
  let cut = 0;
  for (const { line, verdict } of judged) {
    for (; cut < cuts.length && cuts[cut].start < line.start; cut++)
      push(cuts[cut].start, cuts[cut].end, cutVerdict(cuts[cut]));
    const start = line.start + bulletOf(line.bullet, verdict.kind);
    if (start > line.start) push(line.start, start, BULLET);
    push(start, line.end, verdict);
  }
  for (; cut < cuts.length; cut++) push(cuts[cut].start, cuts[cut].end, cutVerdict(cuts[cut]));
  if (edge < source.length) push(source.length, source.length, WHITE_SPACE);
  return regions;
}

const WHITE_SPACE: Verdict = { kind: "blank", kept: false, rule: "white-space", confidence: 1, reasons: [] };
const BULLET: Verdict = { kind: "other", kept: false, rule: "bullet", confidence: 0.9, reasons: [] };
const cutVerdict = ({ kind, rule }: Cut): Verdict => ({
  kind,
  kept: false,
  rule,
  confidence: 0.97,
  reasons: [],
});

/** A bullet before a byline or a stamp is a mark of the page, no part of the words. */
const bulletOf = (bullet: number, kind: RegionKind): number =>
  kind === "byline" || kind === "published" ? bullet : 0;

function regionOf(source: string, start: number, end: number, verdict: Verdict, explain: boolean): Region {
  const { kind, kept, rule, confidence, reasons } = verdict;
  const region = { kind, kept, rule, confidence, start, end, text: source.slice(start, end) };
  return explain && reasons.length > 0 ? { ...region, reasons } : region;
}

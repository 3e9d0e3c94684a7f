import type { Span } from "@copydesk/text";
import type { Settled } from "./settle.js";
import type { Reason, Region, RegionKind } from "./types.js";

/** The regions of a text, edge to edge: lines, what was cut off them, and the white space between. */
export function layOutRegions(source: string, { judged, cuts }: Settled, explain: boolean): Region[] {
  const pieces: Piece[] = cuts.map((cut) => ({ ...cut, kept: false, confidence: 0.97, reasons: [] }));
  for (const { line, verdict } of judged) {
    const start = line.start + bulletOf(line.bullet, verdict.kind);
    if (start > line.start) {
      pieces.push({
        start: line.start,
        end: start,
        kind: "other",
        kept: false,
        rule: "bullet",
        confidence: 0.9,
        reasons: [],
      });
    }
    pieces.push({ start, end: line.end, ...verdict });
  }
  pieces.sort((a, b) => a.start - b.start);
  return fillGaps(source, pieces, explain);
}

interface Piece extends Span {
  readonly kind: RegionKind;
  readonly kept: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A bullet before a byline or a stamp is a mark of the page, no part of the words. */
const bulletOf = (bullet: number, kind: RegionKind): number =>
  kind === "byline" || kind === "published" ? bullet : 0;

function fillGaps(source: string, pieces: readonly Piece[], explain: boolean): Region[] {
  const regions: Region[] = [];
  const push = ({ start, end, kind, kept, rule, confidence, reasons }: Piece): void => {
    const region: Region = { kind, kept, rule, confidence, start, end, text: source.slice(start, end) };
    regions.push(explain && reasons.length > 0 ? { ...region, reasons } : region);
  };
  let edge = 0;
  for (const piece of pieces) {
    if (piece.start > edge) push(blank(edge, piece.start));
    push(piece);
    edge = piece.end;
  }
  if (edge < source.length) push(blank(edge, source.length));
  return regions;
}

const blank = (start: number, end: number): Piece => ({
  start,
  end,
  kind: "blank",
  kept: false,
  rule: "white-space",
  confidence: 1,
  reasons: [],
});

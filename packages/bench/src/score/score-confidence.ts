import type { QuoteRow } from "../data/records.js";
import { overlapShare, pairSpans, trimEdges } from "./pair-spans.js";
import { isSpeakerHit } from "./score-quotes.js";

/** A piece of a quotation, as it was found, with how sure that was. */
export type SureRow = Pick<QuoteRow, "start" | "end" | "speaker"> & { readonly confidence: number };

/** What is so sure, and how much of it is right. */
export interface Calibration {
  readonly confidence: number;
  readonly found: number;
  /** Overlaps with a quotation of the gold, and its speaker with that one's. */
  readonly right: number;
  /** Right, and four fifths of both extents are shared. */
  readonly close: number;
}

const CLOSE = 0.8;

/** How much is right of what is equally sure, the surest first. What hits belief or intention counts for nothing. */
export function scoreConfidence(
  documents: Iterable<{ text: string; gold: readonly QuoteRow[]; found: readonly SureRow[] }>,
): Calibration[] {
  const counts = new Map<number, { found: number; right: number; close: number }>();
  for (const { text, ...rows } of documents) {
    const gold = rows.gold.map((row) => ({ ...row, ...trimEdges(text, row) }));
    const found = rows.found.map((row) => ({ ...row, ...trimEdges(text, row) }));
    const pairs = pairSpans(gold, found);
    for (const [j, row] of found.entries()) {
      const at = pairs.ofFound.get(j) ?? gold.findIndex((other) => overlapShare(other, row) > 0);
      const partner = at < 0 ? undefined : gold[at];
      if (partner?.speech === false) continue;
      const count = counts.get(row.confidence) ?? { found: 0, right: 0, close: 0 };
      counts.set(row.confidence, count);
      count.found++;
      if (partner === undefined || !hasItsSpeaker(text, partner, row)) continue;
      count.right++;
      if (overlapShare(partner, row) >= CLOSE) count.close++;
    }
  }
  return [...counts]
    .map(([confidence, count]) => ({ confidence, ...count }))
    .sort((a, b) => b.confidence - a.confidence);
}

const hasItsSpeaker = (text: string, gold: QuoteRow, found: SureRow): boolean =>
  gold.speaker ? isSpeakerHit(text, gold, found) : !found.speaker;

import type { Span } from "@copydesk/text";
import type { MarkedSpan } from "../data/records.js";
import { overlapShare } from "./pair-spans.js";
import { ratios, type Ratios } from "./ratios.js";

/**
 * How well words in marks that are nobody's utterance (scare quotes, titles, nicknames) are told from quotations:
 * of the stretches in marks that the gold lists, those on which `marked` lies are claimed to be none.
 */
export function scoreMarks(
  documents: Iterable<{ readonly gold: readonly MarkedSpan[]; readonly marked: readonly Span[] }>,
): Ratios {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { gold, marked } of documents) {
    for (const mark of gold) {
      const isFound = marked.some((span) => overlapShare(span, mark) > 0);
      if (isFound) sum.found++;
      if (!mark.attributed) sum.gold++;
      if (isFound && !mark.attributed) sum.right++;
    }
  }
  return ratios(sum.right, sum.found, sum.gold);
}

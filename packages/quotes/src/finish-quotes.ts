import { type Extract, extract, type Span } from "@copydesk/text";
import type { MarkedSpan } from "./marks/pair-marks.js";
import type { Resolved } from "./resolving/resolve-speakers.js";
import type { Quote } from "./types.js";

/** Turns a draft into a quotation: pieces, words in marks, and how much of it stands in them. */
export function finishQuote(
  source: string,
  { draft, confidence, continues }: Resolved,
  marked: readonly MarkedSpan[],
  speakerId: string | null,
): Quote {
  const inside: MarkedSpan[] = [];
  const parts: Extract[] = [];
  let outside = false;
  for (const part of draft.parts) {
    const spans = markedWithin(marked, part);
    for (const span of spans) inside.push(span);
    const [only] = spans;
    const whole = spans.length === 1 && only.start <= part.start && part.end <= only.end;
    parts.push(whole ? extract(source, only.inner.start, only.inner.end) : trimmed(source, part));
    outside ||= !whole && hasWordsOutside(source, part, spans);
  }
  const verbatim = inside.map((span) => extract(source, span.inner.start, span.inner.end));
  let { start, end } = parts[0];
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  const { attribution } = draft;
  return {
    start,
    end,
    text: source.slice(start, end),
    form: inside.length === 0 ? "indirect" : outside ? "mixed" : "direct",
    parts,
    verbatim,
    speaker: toExtract(source, attribution?.subject?.span),
    speakerId,
    cue: toExtract(source, draft.cue),
    addressee: draft.continues === null ? toExtract(source, attribution?.addressee) : null,
    occasion: draft.continues === null ? toExtract(source, attribution?.occasion) : null,
    closed: inside.every((span) => span.closed),
    continues,
    confidence,
    rule: draft.rule,
  };
}

const toExtract = (source: string, span: Span | null | undefined): Extract | null =>
  span === null || span === undefined ? null : extract(source, span.start, span.end);

/** The marked spans that lie in a part; they are in order, so the first is found by halving. */
function markedWithin(marked: readonly MarkedSpan[], part: Span): readonly MarkedSpan[] {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle].end <= part.start) low = middle + 1;
    else high = middle;
  }
  if (low === marked.length || marked[low].start >= part.end) return NONE;
  const found: MarkedSpan[] = [];
  for (; low < marked.length && marked[low].start < part.end; low++) found.push(marked[low]);
  return found;
}

const NONE: readonly MarkedSpan[] = [];

function hasWordsOutside(source: string, part: Span, inside: readonly MarkedSpan[]): boolean {
  if (inside.length === 0) return true;
  let at = part.start;
  for (const span of inside) {
    if (span.end <= at || span.start >= part.end) continue;
    if (/[\p{L}\p{N}]/u.test(source.slice(at, span.start))) return true;
    at = Math.max(at, span.end);
  }
  return at < part.end && /[\p{L}\p{N}]/u.test(source.slice(at, part.end));
}

/** Without the comma or space that separates the content from its attribution. */
function trimmed(source: string, part: Span): Extract {
  let { end } = part;
  while (end > part.start && /[\s,;:]/.test(source.charAt(end - 1))) end--;
  return extract(source, part.start, end);
}

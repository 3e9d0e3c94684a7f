import type { Span } from "@copydesk/text";

/** How much two spans share of what they cover together, from 0 to 1. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** One to one pairs of two lists, as indexes: the pair that shares most comes first, and takes both. */
export interface Pairing {
  readonly ofGold: ReadonlyMap<number, { readonly found: number; readonly share: number }>;
  readonly ofFound: ReadonlyMap<number, number>;
}

export function pairSpans(gold: readonly Span[], found: readonly Span[]): Pairing {
  const candidates: { share: number; i: number; j: number }[] = [];
  for (const [i, a] of gold.entries()) {
    for (const [j, b] of found.entries()) {
      const share = overlapShare(a, b);
      if (share > 0) candidates.push({ share, i, j });
    }
  }
  candidates.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j);
  const ofGold = new Map<number, { found: number; share: number }>();
  const ofFound = new Map<number, number>();
  for (const { share, i, j } of candidates) {
    if (ofGold.has(i) || ofFound.has(j)) continue;
    ofGold.set(i, { found: j, share });
    ofFound.set(j, i);
  }
  return { ofGold, ofFound };
}

const edge = /[\s"“”„«»‹›‘’'`.,;:!?…()[\]–—-]/;

/** The span without marks, punctuation and white space at its ends. One that holds nothing else stays as it is. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && edge.test(text[start])) start++;
  while (end > start && edge.test(text[end - 1])) end--;
  return start < end ? { start, end } : { start: span.start, end: span.end };
}

/** What two names of one bearer have in common: their last word, without a genitive. */
export const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .match(/[\p{L}\p{N}-]+/gu)
    ?.at(-1) ?? "";

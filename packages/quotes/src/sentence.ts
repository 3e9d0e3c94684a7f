import type { Span } from "@copydesk/text";
import { readChunks } from "./chunks.js";
import { type Chunk, Kind } from "./kind.js";
import type { Item } from "./item.js";
import { readItems } from "./items.js";
import { type Lexicon } from "./lexicon.js";
import type { MarkedSpan } from "./pair-marks.js";
import type { Outline, SentenceRange } from "./outline.js";

/** A sentence read to the end: its items and the chunks they make. */
export interface Sentence {
  readonly source: string;
  readonly range: SentenceRange;
  readonly items: readonly Item[];
  readonly chunks: readonly Chunk[];
  readonly marked: readonly MarkedSpan[];
  readonly lexicon: Lexicon;
}

/**
 * No sentence that people write has so many items. A longer one is read in pieces, so that the work on a sentence
 * is bounded and that on a text linear.
 */
const LONGEST = 240;

/** Reads a sentence; one that is too long to be one, piece by piece. */
export function readSentences(outline: Outline, range: SentenceRange, lexicon: Lexicon): Sentence[] {
  const { source } = outline.tokens;
  const items = readItems(outline, range, lexicon);
  const { marked } = outline;
  if (items.length <= LONGEST) return [{ source, range, items, chunks: readChunks(items), marked, lexicon }];
  const pieces: Sentence[] = [];
  let { markedFrom } = range;
  for (let from = 0; from < items.length; from += LONGEST) {
    const piece = items.slice(from, from + LONGEST);
    const markedTo = markedFrom + piece.filter((item) => item.marked >= 0).length;
    const part = { ...range, markedFrom, markedTo };
    pieces.push({ source, range: part, items: piece, chunks: readChunks(piece), marked, lexicon });
    markedFrom = markedTo;
  }
  return pieces;
}

export const startOf = (sentence: Sentence, chunk: number): number =>
  sentence.items[sentence.chunks[chunk].from].start;

export const endOf = (sentence: Sentence, chunk: number): number =>
  sentence.items[sentence.chunks[chunk].to - 1].end;

/** The words of some chunks, `to` exclusive. */
export const spanOfChunks = (sentence: Sentence, from: number, to: number): Span => ({
  start: startOf(sentence, from),
  end: endOf(sentence, to - 1),
});

/** Is the chunk of one of these kinds (bits of `Kind`)? Nothing outside the sentence is. */
export const isKind = (sentence: Sentence, chunk: number, kinds: number): boolean =>
  chunk >= 0 && chunk < sentence.chunks.length && (sentence.chunks[chunk].kind & kinds) !== 0;

/** The first word of a chunk in lower case, where the lexicon knows it; else "". */
export const firstWord = (sentence: Sentence, chunk: number): string =>
  chunk >= 0 && chunk < sentence.chunks.length ? sentence.items[sentence.chunks[chunk].from].word : "";

export const headItem = (sentence: Sentence, chunk: number): Item =>
  sentence.items[sentence.chunks[chunk].head];

export const headHas = (sentence: Sentence, chunk: number, bits: number): boolean =>
  chunk >= 0 && chunk < sentence.chunks.length && (headItem(sentence, chunk).bits & bits) !== 0;

/** The marked span that a chunk is, or null. */
export function markedOf(sentence: Sentence, chunk: number): MarkedSpan | null {
  if (!isKind(sentence, chunk, Kind.marked)) return null;
  return sentence.marked[sentence.items[sentence.chunks[chunk].from].marked];
}

import type { Span } from "@copydesk/text";
import { type Chunk, type ChunkKind, readChunks } from "./chunks.js";
import { type Item, readItems } from "./items.js";
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
  const whole = { source, marked: outline.marked, lexicon };
  if (items.length <= LONGEST) return [{ ...whole, range, items, chunks: readChunks(source, items) }];
  const pieces: Sentence[] = [];
  let { markedFrom } = range;
  for (let from = 0; from < items.length; from += LONGEST) {
    const piece = items.slice(from, from + LONGEST);
    const markedTo = markedFrom + piece.filter((item) => item.marked >= 0).length;
    pieces.push({
      ...whole,
      range: { ...range, markedFrom, markedTo },
      items: piece,
      chunks: readChunks(source, piece),
    });
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

export const isKind = (sentence: Sentence, chunk: number, ...kinds: readonly ChunkKind[]): boolean =>
  chunk >= 0 && chunk < sentence.chunks.length && kinds.includes(sentence.chunks[chunk].kind);

/** The first word of a chunk in lower case, or "" outside the sentence. */
export function firstWord(sentence: Sentence, chunk: number): string {
  if (chunk < 0 || chunk >= sentence.chunks.length) return "";
  const item = sentence.items[sentence.chunks[chunk].from];
  return sentence.source.slice(item.start, item.end).toLowerCase();
}

export const headItem = (sentence: Sentence, chunk: number): Item =>
  sentence.items[sentence.chunks[chunk].head];

export const headHas = (sentence: Sentence, chunk: number, bits: number): boolean =>
  chunk >= 0 && chunk < sentence.chunks.length && (headItem(sentence, chunk).bits & bits) !== 0;

/** The marked span that a chunk is, or null. */
export function markedOf(sentence: Sentence, chunk: number): MarkedSpan | null {
  if (!isKind(sentence, chunk, "marked")) return null;
  return sentence.marked[sentence.items[sentence.chunks[chunk].from].marked];
}

import type { Span } from "@copydesk/text";
import { readChunks } from "./chunks.js";
import { Chunks } from "../words/chunk.js";
import { Kind } from "../words/kind.js";
import { GAP, ItemKind, Items } from "../words/item.js";
import { readItems } from "./items.js";
import type { Lexicon } from "../words/lexicon.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import type { Outline, SentenceRange } from "./outline.js";
import type { WordSet } from "../words/word-set.js";

/** A sentence read to the end: its items and the chunks they make, which the whole text numbers through. */
export interface Sentence {
  readonly source: string;
  readonly range: SentenceRange;
  /** Those of the whole text; its own are [`first`, `behind`). */
  readonly items: Items;
  readonly first: number;
  readonly behind: number;
  /** Those of the whole text; its own are [`from`, `to`). */
  readonly chunks: Chunks;
  readonly from: number;
  readonly to: number;
  /** The kinds of all its chunks: what none of them is need not be looked for. */
  readonly holds: number;
  readonly marked: readonly MarkedSpan[];
}

/**
 * No sentence that people write has so many items. A longer one is read in pieces, so that the work on a sentence
 * is bounded and that on a text linear.
 */
const LONGEST = 240;

/** Reads the sentences of a text; one that is too long to be one, piece by piece. */
export function readSentences(outline: Outline, lexicon: Lexicon): Sentence[] {
  const { tokens, sentences } = outline;
  const pieces = sentences.length + Math.ceil(tokens.length / LONGEST);
  const items = new Items(tokens.source, lexicon, tokens.length, pieces);
  const chunks = new Chunks(tokens.length, pieces);
  const read: Sentence[] = [];
  for (const range of sentences) {
    const first = items.length;
    readItems(outline, range, items);
    if (items.length - first <= LONGEST)
      read.push(sentenceOf(outline, range, items, first, items.length, chunks));
    else readPieces(outline, range, items, first, chunks, read);
    items.close();
  }
  return read;
}

function readPieces(
  outline: Outline,
  range: SentenceRange,
  items: Items,
  first: number,
  chunks: Chunks,
  read: Sentence[],
): void {
  items.cut(first, LONGEST);
  let { markedFrom } = range;
  for (let from = first; from < items.length; from += LONGEST + GAP) {
    let markedTo = markedFrom;
    let to = from;
    for (; items.kind(to) !== ItemKind.none; to++) if (items.marked(to) >= 0) markedTo++;
    read.push(sentenceOf(outline, { ...range, markedFrom, markedTo }, items, from, to, chunks));
    markedFrom = markedTo;
  }
}

function sentenceOf(
  { marked }: Outline,
  range: SentenceRange,
  items: Items,
  first: number,
  behind: number,
  chunks: Chunks,
): Sentence {
  const from = chunks.length;
  const holds = readChunks(chunks, items, first);
  const to = chunks.length;
  chunks.close();
  return { source: items.source, range, items, first, behind, chunks, from, to, holds, marked };
}

export const startOf = (sentence: Sentence, chunk: number): number =>
  sentence.items.start(sentence.chunks.from(chunk));

export const endOf = (sentence: Sentence, chunk: number): number =>
  sentence.items.end(sentence.chunks.to(chunk) - 1);

/** The words of some chunks, `to` exclusive. */
export const spanOfChunks = (sentence: Sentence, from: number, to: number): Span => ({
  start: startOf(sentence, from),
  end: endOf(sentence, to - 1),
});

export const spanOfItem = ({ items }: Sentence, item: number): Span => ({
  start: items.start(item),
  end: items.end(item),
});

/** Is the chunk of one of these kinds (bits of `Kind`)? Nothing outside the sentence is. */
export const isKind = (sentence: Sentence, chunk: number, kinds: number): boolean =>
  sentence.chunks.is(chunk, kinds);

/** Does a verb stand at a chunk or behind it? */
export function hasVerb(sentence: Sentence, from: number): boolean {
  for (let k = from; k < sentence.to; k++) if (isKind(sentence, k, Kind.verb)) return true;
  return false;
}

/** The first word of a chunk in lower case, where the lexicon knows it; else "". */
export const firstWord = (sentence: Sentence, chunk: number): string =>
  sentence.items.word(sentence.chunks.from(chunk));

/** Is the first word of a chunk one of these? */
export const firstIsIn = (sentence: Sentence, chunk: number, words: WordSet): boolean =>
  sentence.items.isIn(sentence.chunks.from(chunk), words);

/** The index of the item that gives a chunk its kind. */
export const headItem = (sentence: Sentence, chunk: number): number => sentence.chunks.head(chunk);

/** Is the head of a chunk one of these words? */
export const headIsIn = (sentence: Sentence, chunk: number, words: WordSet): boolean =>
  sentence.items.isIn(sentence.chunks.head(chunk), words);

/** Is the head of a chunk a name? */
export const headIsName = (sentence: Sentence, chunk: number): boolean =>
  sentence.items.isName(sentence.chunks.head(chunk));

export const headBits = (sentence: Sentence, chunk: number): number =>
  sentence.items.bitsOf(sentence.chunks.head(chunk));

export const headHas = (sentence: Sentence, chunk: number, bits: number): boolean =>
  sentence.items.has(sentence.chunks.head(chunk), bits);

/** The marked span that a chunk is, or null. */
export function markedOf(sentence: Sentence, chunk: number): MarkedSpan | null {
  if (!isKind(sentence, chunk, Kind.marked)) return null;
  return sentence.marked[sentence.items.marked(sentence.chunks.from(chunk))];
}

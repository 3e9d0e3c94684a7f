import type { Lexicon } from "./lexicon.js";
import type { WordSet } from "./word-set.js";

/** Kinds of words in marks that no attribution makes a quotation of, whatever surrounds them. */
export type MereKind = "crosshead" | "nickname" | "title" | "markup";

/** What an item of a sentence is: a word, a sign, or all that stands between two marks. */
export enum ItemKind {
  /** Before and behind a sentence. */
  none = 0,
  word = 1,
  number = 2,
  /** Words in marks, as one item. */
  marked = 3,
  possessive = 4,
  comma = 5,
  colon = 6,
  semicolon = 7,
  dash = 8,
  hyphen = 9,
  open = 10,
  close = 11,
  end = 12,
  symbol = 13,
  /** A contracted verb: "'s", "'ll", "'d". */
  contraction = 14,
}

enum Flag {
  name = 1,
  phrase = 2,
}

/** A word in lower case, whether the lexicon knows it or not. */
export function nounOf(items: Items, item: number): string {
  const word = items.word(item);
  return word === "" ? items.text(item).toLowerCase() : word;
}

/** How many items of the kind `none` stand between two sentences: no rule looks further than two items aside. */
export const GAP = 2;
const BYTES_A_ROW = 20;

/** A column of bytes: to fill an array with a kind for each row takes a tenth of all that is done with items. */
type KindColumn = Pick<Uint8Array, "copyWithin" | "fill"> & Record<number, ItemKind>;

/**
 * The items of a text, each known by its index, in columns: a record for each would cost more than what is read of it.
 *
 * Between sentences stand items of the kind `none`, which are nothing by all that can be asked of them. So a look at a
 * neighbour needs none at the bounds of its sentence.
 */
export class Items {
  /** The index of the next item. */
  length = GAP;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly bits: Int32Array;
  private readonly marks: Int32Array;
  private readonly entries: Uint16Array;
  private readonly flags: Uint8Array;
  private readonly kinds: KindColumn;
  /** By the index of their marked span. */
  private readonly meres: (MereKind | null)[] = [];

  /**
   * @param items How many there may be.
   * @param gaps How many sentences, or pieces of them, they may fill.
   */
  constructor(
    readonly source: string,
    readonly lexicon: Lexicon,
    items: number,
    gaps: number,
  ) {
    const rows = items + GAP * (gaps + 1);
    const buffer = new ArrayBuffer(BYTES_A_ROW * rows);
    this.starts = new Int32Array(buffer, 0, rows);
    this.ends = new Int32Array(buffer, 4 * rows, rows);
    this.bits = new Int32Array(buffer, 8 * rows, rows);
    this.marks = new Int32Array(buffer, 12 * rows, rows);
    this.entries = new Uint16Array(buffer, 16 * rows, rows);
    this.flags = new Uint8Array(buffer, 18 * rows, rows);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- only kinds are ever put there
    this.kinds = new Uint8Array(buffer, 19 * rows, rows);
  }

  /** Is it the first of its sentence? */
  opens(item: number): boolean {
    return this.kind(item - 1) === ItemKind.none;
  }

  /** Is it the last of its sentence? */
  closes(item: number): boolean {
    return this.kind(item + 1) === ItemKind.none;
  }

  kind(item: number): ItemKind {
    return this.kinds[item];
  }

  start(item: number): number {
    return this.starts[item];
  }

  end(item: number): number {
    return this.ends[item];
  }

  /** Its words as they are written. */
  text(item: number): string {
    return this.source.slice(this.starts[item], this.ends[item]);
  }

  /** Has it one of these bits of `Word`? They are those of the lexicon, as far as a capital and its neighbours leave them. */
  has(item: number, bits: number): boolean {
    return (this.bits[item] & bits) !== 0;
  }

  bitsOf(item: number): number {
    return this.bits[item];
  }

  /** The word in lower case, where the lexicon knows it; else "". */
  word(item: number): string {
    return this.lexicon.words[this.entries[item]];
  }

  /** Is it one of these words? */
  isIn(item: number, words: WordSet): boolean {
    return words.has(this.entries[item]);
  }

  /** The number of its lexicon entry, 0 where unknown. */
  entry(item: number): number {
    return this.entries[item];
  }

  /** Is it a name by its capital? */
  isName(item: number): boolean {
    return (this.flags[item] & Flag.name) !== 0;
  }

  /** Are these words in marks that may stand inside a noun phrase: few, and without a stop at their end? */
  isPhrase(item: number): boolean {
    return (this.flags[item] & Flag.phrase) !== 0;
  }

  /** The index of the marked span, or -1. */
  marked(item: number): number {
    return this.marks[item] - 1;
  }

  /** What words in marks are that no attribution makes a quotation of: they are read as a name. */
  mere(item: number): MereKind | null {
    return this.marks[item] === 0 ? null : (this.meres[this.marks[item]] ?? null);
  }

  /** Adds a word or a sign. */
  add(kind: ItemKind, start: number, end: number, bits: number, entry: number, isName: boolean): void {
    const item = this.length++;
    this.kinds[item] = kind;
    this.starts[item] = start;
    this.ends[item] = end;
    this.bits[item] = bits;
    this.entries[item] = entry;
    if (isName) this.flags[item] = Flag.name;
  }

  /** Adds words in marks. */
  addMarked(start: number, end: number, marked: number, isPhrase: boolean): void {
    const item = this.length++;
    this.kinds[item] = ItemKind.marked;
    this.starts[item] = start;
    this.ends[item] = end;
    this.marks[item] = marked + 1;
    if (isPhrase) this.flags[item] = Flag.phrase;
  }

  /** Notes what words in marks are. All but crossheads are names with marks around them, and read as such. */
  settle(item: number, mere: MereKind): void {
    this.meres[this.marks[item]] = mere;
    if (mere === "crosshead") return;
    this.kinds[item] = ItemKind.word;
    this.flags[item] |= Flag.name;
  }

  /** Ends a sentence. */
  close(): void {
    this.length += GAP;
  }

  /** Cuts the items from `first` on into pieces of so many, each as far from the next as sentences are. */
  cut(first: number, size: number): void {
    const { length, starts, ends, bits, marks, entries, flags, kinds } = this;
    const pieces = Math.ceil((length - first) / size);
    for (let piece = pieces - 1; piece > 0; piece--) {
      const from = first + piece * size;
      const to = from + piece * GAP;
      for (const column of [starts, ends, bits, marks, entries, flags, kinds]) {
        column.copyWithin(to, from, Math.min(from + size, length));
        column.fill(0, to - GAP, to);
      }
    }
    this.length += GAP * (pieces - 1);
  }
}

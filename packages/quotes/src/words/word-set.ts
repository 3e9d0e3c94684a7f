import { moods } from "../en/adjectives.js";
import { lexicon } from "./lexicon.js";
import type { Items } from "./item.js";
import { WordTable } from "./word-table.js";

/**
 * Words of the lexicon, asked for by the number of their entries: a look at a bit is several times faster than one into
 * a set of strings, and than a pattern. Built at the first question, so that importing the package costs nothing.
 */
export class WordSet {
  private bits: Int32Array | null = null;

  /** @param words Those that the lexicon does not know are in no text that it reads. */
  constructor(private readonly words: string) {}

  has(entry: number): boolean {
    const bits = this.bits ?? this.build();
    return ((bits[entry >> 5] >> (entry & 31)) & 1) !== 0;
  }

  private build(): Int32Array {
    const known = lexicon();
    const bits = new Int32Array((known.words.length >> 5) + 1);
    for (const word of this.words.split(" ")) {
      const entry = known.find(word, 0, word.length);
      if (entry !== 0) bits[entry >> 5] |= 1 << (entry & 31);
    }
    this.bits = bits;
    return bits;
  }
}

/** Moods, which are no part of the name behind them. */
export const MOODS = new WordSet(moods);

/**
 * Words that the lexicon need not know, such as parts of names, asked for by their letters in any case. No string is
 * made of what is asked for: to slice a name, lower its case and hash it takes several times as long as the answer.
 */
export class LetterSet {
  private table: WordTable | null = null;
  /** Which lengths its words have, and by the last five bits of its code, which letters they begin with. */
  private lengths = 0;
  private initials = 0;

  constructor(private readonly words: readonly string[]) {}

  has(items: Items, item: number): boolean {
    const table = this.table ?? this.build();
    const start = items.start(item);
    const end = items.end(item);
    const mayBe =
      (this.lengths >> (end - start)) & (this.initials >> (items.source.charCodeAt(start) & 31)) & 1;
    return mayBe !== 0 && table.find(items.source, start, end) !== 0;
  }

  private build(): WordTable {
    for (const word of this.words) {
      this.lengths |= 1 << word.length;
      this.initials |= 1 << (word.charCodeAt(0) & 31);
    }
    this.table = new WordTable(["", ...this.words]);
    return this.table;
  }
}

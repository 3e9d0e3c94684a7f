import { codeAt } from "./letters.js";

/** How many letters a key holds, of five bits each. */
const IN_KEY = 6;
/** No longer word can be looked up: three keys hold it. */
const LONGEST = 3 * IN_KEY;
/** A table with twice as many slots as words needs few second looks. */
const ROOM = 2;

/** In the first key of a word that has more of them: so none is the key of a shorter word. */
const GOES_ON = 1 << (5 * IN_KEY);

const LETTERS = "abcdefghijklmnopqrstuvwxyz'-&é";
/** The number of all that is in no word: so a key that holds it is none of the table's. */
const STRANGER = 31;

/** The number of each letter from 1, in either case, by its code. A flat table beats comparisons. */
const numbers = /* @__PURE__ */ numberLetters();

function numberLetters(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(STRANGER);
  for (let i = 0; i < LETTERS.length; i++) {
    table[LETTERS.charCodeAt(i)] = i + 1;
    table[LETTERS.charAt(i).toUpperCase().charCodeAt(0)] = i + 1;
  }
  for (const apostrophe of "\u2019\u02bc") table[apostrophe.charCodeAt(0)] = LETTERS.indexOf("'") + 1;
  return table;
}

/**
 * Words by their letters, found in a slice of a text in either case, and without making a string of it.
 *
 * A word is packed into keys of six letters each, so that equal keys are equal words and no letter has to be
 * compared. The keys stand in a table with open addressing.
 */
export class WordTable {
  /** For each slot the index of its word, 0 where it is free. */
  private readonly slots: Uint16Array;
  private readonly mask: number;
  /**
   * The first key of each word and its value, side by side in the order of the words: those of the commonest, which
   * lists put first, share a few lines of memory, where slots as wide would scatter them.
   */
  private readonly rows: Int32Array;
  /** The second and the third key of each word. */
  private readonly rests: Int32Array;

  /**
   * @param words In lower case; the first stands for what is unknown and has no place in the table.
   * @param values What is to be had at once with a word that was found; 0 where there is none.
   * @throws RangeError when a word is too long, or has a letter that no key can hold.
   */
  constructor(words: readonly string[], values: readonly number[] = []) {
    let size = 1024;
    while (size < words.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.rows = new Int32Array(2 * words.length);
    this.rests = new Int32Array(2 * words.length);
    for (let index = 1; index < words.length; index++) this.add(words[index], index, values[index] ?? 0);
  }

  /**
   * The index of the word that is `source.slice(start, end)` in any case, or 0.
   *
   * @param letters Its last six, packed as `Tokens.letters` has them; 0 where they are not known.
   */
  find(source: string, start: number, end: number, letters = 0): number {
    const length = end - start;
    const behind = length > IN_KEY ? end - IN_KEY : start;
    const last = letters === 0 ? pack(source, behind, end) : letters;
    if (behind === start) return this.slots[this.slotOf(last)];
    if (length > LONGEST) return 0;
    const middle = Math.max(start, behind - IN_KEY);
    return this.slots[
      this.slotOfLong(last | GOES_ON, pack(source, middle, behind), pack(source, start, middle))
    ];
  }

  /** The value of the word with an index. Right behind its key, it costs next to nothing once that was looked at. */
  value(index: number): number {
    return this.rows[2 * index + 1];
  }

  private add(word: string, index: number, value: number): void {
    if (word.length > LONGEST || holdsStranger(word))
      throw new RangeError(`No key holds the word "${word}".`);
    const [last, second, third] = [0, IN_KEY, 2 * IN_KEY].map((at) =>
      pack(word, Math.max(0, word.length - at - IN_KEY), word.length - at),
    );
    const isLong = word.length > IN_KEY;
    const first = isLong ? last | GOES_ON : last;
    this.slots[isLong ? this.slotOfLong(first, second, third) : this.slotOf(first)] = index;
    this.rows.set([first, value], 2 * index);
    this.rests.set([second, third], 2 * index);
  }

  /** The slot of a word of one key, as most are, or the free one in which it would stand. */
  private slotOf(key: number): number {
    const { slots, mask, rows } = this;
    let hash = Math.imul(key, 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = 2 * slots[slot];
      if (at === 0 || rows[at] === key) return slot;
    }
  }

  /** The same for a word of several keys. */
  private slotOfLong(first: number, second: number, third: number): number {
    const { slots, mask, rows, rests } = this;
    let hash = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0x2c1b3c6d), 0x297a2d39), 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = 2 * slots[slot];
      if (at === 0) return slot;
      if (rows[at] === first && rests[at] === second && rests[at + 1] === third) return slot;
    }
  }
}

function holdsStranger(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (numbers[word.charCodeAt(i)] === STRANGER) return true;
  return false;
}

/** Up to six letters as one number; 0 where there are none. */
function pack(source: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < end; i++) {
    key = (key << 5) | numbers[codeAt(source, i)];
  }
  return key;
}

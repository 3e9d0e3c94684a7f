/** The pieces that a sentence is read as; bits, so that several can be asked for at once. */
export const Kind = {
  noun: 1 << 0,
  verb: 1 << 1,
  infinitive: 1 << 2,
  gerund: 1 << 3,
  participle: 1 << 4,
  preposition: 1 << 5,
  coordinator: 1 << 6,
  subordinator: 1 << 7,
  adverb: 1 << 8,
  time: 1 << 9,
  marked: 1 << 10,
  comma: 1 << 11,
  colon: 1 << 12,
  dash: 1 << 13,
  bracket: 1 << 14,
  semicolon: 1 << 15,
  end: 1 << 16,
  other: 1 << 17,
} as const;

/** A run of items that belong together. `head` is the item that gives it its kind: the last noun, the main verb. */
export interface Chunk {
  /** One of `Kind`. */
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The pieces that a sentence is read as; bits, so that several can be asked for at once. */
export enum Kind {
  /** Before and behind a sentence. */
  none = 0,
  noun = 0x1,
  verb = 0x2,
  infinitive = 0x4,
  gerund = 0x8,
  participle = 0x10,
  preposition = 0x20,
  coordinator = 0x40,
  subordinator = 0x80,
  adverb = 0x100,
  time = 0x200,
  marked = 0x400,
  comma = 0x800,
  colon = 0x1000,
  dash = 0x2000,
  bracket = 0x4000,
  semicolon = 0x8000,
  end = 0x10000,
  other = 0x20000,
}

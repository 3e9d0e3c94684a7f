/** What a UTF-16 code unit is to a tokeniser. */
export const CharClass = {
  symbol: 0,
  space: 1,
  lineBreak: 2,
  lower: 3,
  upper: 4,
  /** Letters without case, combining marks, and what stands inside words unseen. */
  letter: 5,
  digit: 6,
  /** Anything that can be a quotation mark, apostrophe or prime. */
  mark: 7,
  dot: 8,
  /** ! ? … and their kin. */
  terminator: 9,
  dash: 10,
  punctuation: 11,
} as const;

const MARKS = "\"'`´“”„‟‘’‚‛«»‹›ʼ′″＂＇";
const DASHES = "-‐‑‒–—―−";

/**
 * The stretches of the plane that hold classes of several kinds. Between them stand ideographs and Hangul, letters all;
 * behind them surrogates and what is for private use, symbols. Two thirds of the plane need not be asked for one by one.
 */
const MIXED = [
  [0, 0x3400],
  [0x4dc0, 0x4e00],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
] as const;

// One flat table: a lookup by code unit is several times faster than a chain of comparisons.
const classes = /* @__PURE__ */ buildClasses();

/** The class of a UTF-16 code unit, one of `CharClass`. */
export function classOf(code: number): number {
  return classes[code];
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(CharClass.letter, 0x3400, 0xd7a4);
  for (const [from, to] of MIXED) classify(table, from, to);
  for (const zeroWidth of [0x200b, 0x2060, 0xfeff]) table[zeroWidth] = CharClass.space;
  for (const lineBreak of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[lineBreak] = CharClass.lineBreak;
  // A soft hyphen and the joiners stand inside words.
  for (const inside of [0xad, 0x200c, 0x200d]) table[inside] = CharClass.letter;
  for (const mark of MARKS) table[mark.charCodeAt(0)] = CharClass.mark;
  for (const dash of DASHES) table[dash.charCodeAt(0)] = CharClass.dash;
  for (const terminator of "!?…‼⁇⁈⁉。！？") table[terminator.charCodeAt(0)] = CharClass.terminator;
  table[0x2e] = CharClass.dot;
  return table;
}

/** Asks for the classes of the code units [from, to). */
function classify(table: Uint8Array, from: number, to: number): void {
  table.fill(CharClass.symbol, from, to);
  const units = String.fromCharCode(...Array.from({ length: to - from }, (_, at) => from + at));
  const fill = (pattern: RegExp, value: number): void => {
    for (const { 0: run, index } of units.matchAll(pattern))
      table.fill(value, from + index, from + index + run.length);
  };
  fill(/\p{P}+/gu, CharClass.punctuation);
  fill(/[\p{L}\p{M}]+/gu, CharClass.letter);
  fill(/\p{Ll}+/gu, CharClass.lower);
  fill(/[\p{Lu}\p{Lt}]+/gu, CharClass.upper);
  fill(/\p{Nd}+/gu, CharClass.digit);
  fill(/\s+/gu, CharClass.space);
}

/** Is this class a letter of any kind? */
export const isLetterClass = (value: number): boolean =>
  value >= CharClass.lower && value <= CharClass.letter;

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

// One flat table: a lookup by code unit is several times faster than a chain of comparisons.
const classes = /* @__PURE__ */ buildClasses();

/** The class of a UTF-16 code unit, one of `CharClass`. */
export function classOf(code: number): number {
  return classes[code];
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const plane = basicPlane();
  const fill = (pattern: RegExp, value: number): void => {
    for (const run of plane.matchAll(pattern)) table.fill(value, run.index, run.index + run[0].length);
  };
  fill(/\p{P}+/gu, CharClass.punctuation);
  fill(/[\p{L}\p{M}]+/gu, CharClass.letter);
  fill(/\p{Ll}+/gu, CharClass.lower);
  fill(/[\p{Lu}\p{Lt}]+/gu, CharClass.upper);
  fill(/\p{Nd}+/gu, CharClass.digit);
  fill(/\s+/gu, CharClass.space);
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

/** Every code unit of the basic plane at its own index; surrogates stand as NUL, a symbol. */
function basicPlane(): string {
  const units: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    units.push(code >= 0xd800 && code <= 0xdfff ? "\u0000" : String.fromCharCode(code));
  }
  return units.join("");
}

/** Is this class a letter of any kind? */
export const isLetterClass = (value: number): boolean =>
  value >= CharClass.lower && value <= CharClass.letter;

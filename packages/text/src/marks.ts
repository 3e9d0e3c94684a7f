import { CharClass, classOf, isLetterClass } from "./chars.js";
import { elidedBeginnings } from "./en/elisions.js";
import { assertSpans, type Span } from "./span.js";
import { assertTokens, TokenKind, type Tokens } from "./tokens.js";

/**
 * A mark that may be a quotation mark.
 *
 * `role` is what its shape and its neighbours say: "either" where they leave it open (a straight mark
 * between letters, or between spaces). Pairing is for whoever reads quotations.
 */
export interface Mark extends Span {
  readonly shape: "double" | "single" | "guillemet";
  /** True for marks that look alike on both sides: " ' '' and the prime signs. */
  readonly straight: boolean;
  readonly role: "open" | "close" | "either" | "apostrophe" | "prime";
}

/**
 * The marks of a text, with apostrophes told from closing quotation marks.
 *
 * Apostrophes inside words ("don't") are part of their words and not listed. One that stands at a word's
 * edge is listed with its role: "'90s", "'em" and "the dogs' home" hold apostrophes unless a single
 * quotation mark stands open before them in the same paragraph and nothing else closes it.
 *
 * @param tokens What `readTokens` gave.
 * @param paragraphs What `findParagraphs` gave: a mark reaches no further than its paragraph.
 * @throws TypeError when it is not given the two.
 * @example
 * const source = "'Give 'em the dogs' home,' he said.";
 * findMarks(readTokens(source), findParagraphs(source)).map((mark) => mark.role)
 * // => ["open", "apostrophe", "apostrophe", "close"]
 */
export function findMarks(tokens: Tokens, paragraphs: readonly Span[]): Mark[] {
  assertTokens(tokens, "findMarks");
  assertSpans(paragraphs, "its paragraphs", "findMarks");
  const marks: Mark[] = [];
  let paragraph = 0;
  let first = 0;
  const { kinds } = tokens;
  for (let i = kinds.indexOf(TokenKind.mark); i >= 0; i = kinds.indexOf(TokenKind.mark, i + 1)) {
    while (paragraph < paragraphs.length && paragraphs[paragraph].end <= tokens.starts[i]) {
      settleEdges(tokens.source, marks, first);
      first = marks.length;
      paragraph++;
    }
    marks.push(markOf(tokens, i));
  }
  settleEdges(tokens.source, marks, first);
  return marks;
}

/** What the glyph of a mark tells by itself; bits. */
enum Trait {
  opens = 1,
  closes = 2,
  straight = 4,
  single = 8,
  guillemet = 16,
}

const GLYPHS: readonly (readonly [string, number])[] = [
  ["“„‟", Trait.opens],
  ["‘‚‛`", Trait.opens | Trait.single],
  ["«‹", Trait.opens | Trait.guillemet],
  ["”", Trait.closes],
  ["’´", Trait.closes | Trait.single],
  ["»›", Trait.closes | Trait.guillemet],
  ['"″＂', Trait.straight],
  ["'′ʼ＇", Trait.straight | Trait.single],
];

const traits: ReadonlyMap<number, number> = /* @__PURE__ */ readTraits();

function readTraits(): Map<number, number> {
  const found = new Map<number, number>();
  for (const [glyphs, bits] of GLYPHS) for (const glyph of glyphs) found.set(glyph.charCodeAt(0), bits);
  return found;
}

function markOf(tokens: Tokens, index: number): Mark {
  const start = tokens.starts[index];
  const end = tokens.ends[index];
  const glyph = tokens.source.charCodeAt(start);
  const trait = traits.get(glyph) ?? 0;
  const isSingle = (trait & Trait.single) !== 0 && end - start === 1;
  const shape = (trait & Trait.guillemet) !== 0 ? "guillemet" : isSingle ? "single" : "double";
  const straight = (trait & Trait.straight) !== 0;
  return { start, end, shape, straight, role: roleOf(tokens, index, glyph, trait, shape) };
}

function roleOf(
  tokens: Tokens,
  index: number,
  glyph: number,
  trait: number,
  shape: Mark["shape"],
): Mark["role"] {
  const { source, starts, ends } = tokens;
  const start = starts[index];
  const codeBefore = start > 0 ? source.charCodeAt(start - 1) : LINE_FEED;
  const codeAfter = ends[index] < source.length ? source.charCodeAt(ends[index]) : LINE_FEED;
  const before = classOf(codeBefore);
  const after = classOf(codeAfter);
  if (glyph === PRIME || glyph === DOUBLE_PRIME) return "prime";
  if (isPrime(source, start, before, after, glyph)) return "prime";
  if (
    shape === "single" &&
    glyph !== LOW_SINGLE &&
    glyph !== GRAVE &&
    isElision(tokens, index, before, after)
  )
    return "apostrophe";
  const outerBefore = isOuterBefore(before, codeBefore);
  const outerAfter = isOuterAfter(after, codeAfter);
  const openSide = outerBefore && !outerAfter;
  const closeSide = !outerBefore && outerAfter;
  // Guillemets point either way: »No«, said Lee, as «No», said Lee.
  const turns = shape === "guillemet";
  if ((trait & Trait.closes) !== 0) return openSide && (turns || isSpace(before)) ? "open" : "close";
  if ((trait & Trait.opens) !== 0) return closeSide && (turns || isSpace(after)) ? "close" : "open";
  if (openSide) return "open";
  return closeSide ? "close" : "either";
}

const isSpace = (charClass: number): boolean =>
  charClass === CharClass.space || charClass === CharClass.lineBreak;

/** What stands before a quotation mark that opens: space, dash, opening bracket. */
const isOuterBefore = (charClass: number, code: number): boolean =>
  isSpace(charClass) || charClass === CharClass.dash || isOpening(code) || code === SLASH;

/** What stands behind a quotation mark that closes: space, dash, stops and brackets, but no opening bracket. */
const isOuterAfter = (charClass: number, code: number): boolean =>
  isSpace(charClass) || (charClass >= CharClass.dot && !isOpening(code));

/** Matches ( [ {. */
const isOpening = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x7b;

const LINE_FEED = 0x0a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const GRAVE = 0x60;
const LOW_SINGLE = 0x201a;
const PRIME = 0x2032;
const DOUBLE_PRIME = 0x2033;

/** 5'10", 6", 40°26': a straight mark right behind a figure and not before a letter. */
function isPrime(source: string, start: number, before: number, after: number, glyph: number): boolean {
  if (before !== CharClass.digit || !(glyph === SINGLE || glyph === DOUBLE)) return false;
  // 5'10" has its figures on both sides; a lone 6" is left to the pairing, for it may close a quotation.
  if (after === CharClass.digit) return true;
  return glyph === DOUBLE && /\d'\d{1,2}$/.test(source.slice(Math.max(0, start - 4), start));
}

/** '90s and 'em: an apostrophe for what was left out. */
function isElision(tokens: Tokens, index: number, before: number, after: number): boolean {
  if (isLetterClass(before) || before === CharClass.digit || index + 1 >= tokens.length) return false;
  const word = tokens.source.slice(tokens.starts[index + 1], tokens.ends[index + 1]).toLowerCase();
  if (after === CharClass.digit) return /^\d0s$/.test(word) || /^\d\d$/.test(word);
  return isLetterClass(after) && elidedBeginnings.has(word);
}

/**
 * Marks that may close a quotation or stand for a lost letter ("the dogs' home", "rock 'n' roll"):
 * an apostrophe when no single quotation mark is open, or when a surer mark closes it later.
 */
function settleEdges(source: string, marks: Mark[], first: number): void {
  let laterClose: Uint8Array | null = null;
  let open = false;
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i];
    if (mark.shape !== "single" || mark.role === "apostrophe" || mark.role === "prime") continue;
    if (mark.role === "open") open = true;
    else if (!open) {
      if (mark.role === "close" || isBetweenLetters(source, mark)) marks[i] = asApostrophe(mark);
    } else {
      // Looked for where a single mark is open, which is in few paragraphs.
      laterClose ??= sureClosesAfter(source, marks, first);
      if (isUnsure(source, mark) && laterClose[i - first] === 1) marks[i] = asApostrophe(mark);
      else if (mark.role === "close") open = false;
    }
  }
}

/** Written out: a spread makes a record of another make, which every later look at a mark then has to tell apart. */
const asApostrophe = ({ start, end, shape, straight }: Mark): Mark => ({
  start,
  end,
  shape,
  straight,
  role: "apostrophe",
});

/** For each mark: does a sure closing single mark come behind it, before another one opens? */
function sureClosesAfter(source: string, marks: readonly Mark[], first: number): Uint8Array {
  const found = new Uint8Array(marks.length - first);
  let close = 0;
  for (let i = marks.length - 1; i >= first; i--) {
    found[i - first] = close;
    const mark = marks[i];
    if (mark.shape !== "single") continue;
    if (mark.role === "open") close = 0;
    else if (mark.role === "close" && !isUnsure(source, mark)) close = 1;
  }
  return found;
}

/** Behind an s, or between letters: as likely an apostrophe as a closing mark. Behind punctuation it surely closes. */
const isUnsure = (source: string, mark: Mark): boolean =>
  /[snxz]/i.test(source.charAt(mark.start - 1)) || isBetweenLetters(source, mark);

function isBetweenLetters(source: string, mark: Mark): boolean {
  return (
    isLetterClass(classOf(source.charCodeAt(Math.max(0, mark.start - 1)))) &&
    mark.end < source.length &&
    isLetterClass(classOf(source.charCodeAt(mark.end)))
  );
}

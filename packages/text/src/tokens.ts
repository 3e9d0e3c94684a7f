import { CharClass, classOf, isLetterClass } from "./chars.js";
import { assertText, type Extract, kindOf } from "./span.js";

/** What a token is. An enum, whose members bundlers write out as numbers: those of an object are looked up at every use. */
export enum TokenKind {
  /** Letters, with apostrophes and digits inside: "don't", "O'Brien", "G7", "U.S." */
  word = 1,
  /** Digits with their grouping: "1,000", "3.5", "9.9.2020". */
  number = 2,
  /** Digits and letters run together: "44th", "90s", "10am". */
  mixed = 3,
  /** A quotation mark, apostrophe or prime that stands alone; '' and `` are one token. */
  mark = 4,
  /** What a word takes on: "'s", "’ve", "'ll". */
  clitic = 5,
  dot = 6,
  terminator = 7,
  dash = 8,
  punctuation = 9,
  symbol = 10,
  /** A web address, up to the next white space. */
  address = 11,
}

/** Bits of `Tokens.flags`. */
export enum TokenFlag {
  spaceBefore = 1,
  lineBefore = 2,
  /** The first letter is a capital. */
  capital = 4,
  /** Two or more letters, all of them capitals. */
  allCapitals = 8,
}

/** A column of bytes, each of them a kind. */
type KindColumn = Pick<Uint8Array, "indexOf" | "length" | "set"> & Record<number, TokenKind>;

/**
 * The tokens of a text as columns: token i is `source.slice(starts[i], ends[i])`.
 * Columns, because a record for every token would cost more than all the rest of a pass.
 */
export interface Tokens {
  readonly source: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One of `TokenKind`. */
  readonly kinds: KindColumn;
  /** Bits of `TokenFlag`. */
  readonly flags: Uint8Array;
  /** The last six letters of a word that has none but those of ASCII, as five bits each in either case; else 0. */
  readonly letters: Int32Array;
}

/**
 * Cuts a text into tokens in one pass, linear in its length.
 *
 * Hyphenated words come apart ("third", "-", "quarter"); a possessive or contracted ending is a token of
 * its own ("Wednesday", "'s"); an abbreviation of single letters keeps its full stops ("U.S.", "a.m.").
 *
 * @throws TypeError when it is not given a string.
 * @example
 * const tokens = readTokens("China's 44th session");
 * listTokens(tokens).map((token) => token.text) // => ["China", "'s", "44th", "session"]
 */
export function readTokens(source: string): Tokens {
  assertText(source, "readTokens");
  const columns = new Columns(source);
  let position = 0;
  while (position < source.length) {
    const code = source.charCodeAt(position);
    const charClass = classOf(code);
    if (isLetterClass(charClass)) position = scanWord(source, position, code, charClass, columns);
    else if (isWhite(charClass)) {
      columns.before |= charClass === CharClass.space ? TokenFlag.spaceBefore : TokenFlag.lineBefore;
      position++;
    } else position = scanSign(source, position, code, charClass, columns);
  }
  return columns.finish();
}

/** The tokens as records, for reading; the columns are for passes over long texts. */
export function listTokens(tokens: Tokens): Extract[] {
  assertTokens(tokens, "listTokens");
  const list: Extract[] = [];
  for (let i = 0; i < tokens.length; i++) {
    list.push({ start: tokens.starts[i], end: tokens.ends[i], text: tokenText(tokens, i) });
  }
  return list;
}

/**
 * Refuses what `readTokens` did not give.
 *
 * @throws TypeError with the type that was given.
 */
export function assertTokens(tokens: unknown, caller: string): void {
  if (typeof tokens === "object" && tokens !== null && "kinds" in tokens && "starts" in tokens) return;
  throw new TypeError(`${caller} wants the tokens that readTokens gives, and was given ${kindOf(tokens)}.`);
}

/** The words of one token. */
export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.source.slice(tokens.starts[index], tokens.ends[index]);

function scanSign(source: string, start: number, code: number, charClass: number, out: Columns): number {
  switch (charClass) {
    case CharClass.digit:
      return scanNumber(source, start, out);
    case CharClass.mark:
      return scanMark(source, start, code, out);
    case CharClass.dot:
      // An ellipsis is one token, and ends a sentence no more than a dash does.
      return out.push(start, runOf(source, start, CharClass.dot), TokenKind.dot);
    case CharClass.dash:
      return out.push(start, runOf(source, start, CharClass.dash), TokenKind.dash);
    case CharClass.terminator:
      return out.push(start, start + 1, TokenKind.terminator);
    case CharClass.punctuation:
      return out.push(start, start + 1, TokenKind.punctuation);
    default:
      return out.push(start, start + symbolWidth(source, start), TokenKind.symbol);
  }
}

function runOf(source: string, start: number, charClass: number): number {
  let end = start + 1;
  while (classAt(source, end) === charClass) end++;
  return end;
}

/** A pair of surrogates is one symbol; a lone one is a symbol too. */
function symbolWidth(source: string, start: number): number {
  const high = source.charCodeAt(start);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = source.charCodeAt(start + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/**
 * Codes are written out as numbers: bundlers make variables of the constants of a module, and the engine would read
 * those anew at every letter.
 */
function scanWord(source: string, start: number, code: number, charClass: number, out: Columns): number {
  let end = start + 1;
  let after = codeAt(source, end);
  const isCapitalised = after >= 0x61 && after <= 0x7a;
  let isPlain = code < 0x80;
  let letters = code & 31;
  for (;;) {
    // Nearly every letter is a small one of ASCII.
    if (after < 0x61 || after > 0x7a) {
      if (after === 0x20 || !isInWord(source, end, after)) break;
      if (after > 0x5a || after < 0x41) isPlain = false;
    }
    letters = (letters << 5) | (after & 31);
    after = codeAt(source, ++end);
  }
  const lettersEnd = end;
  // Most words end at a space: what may belong to a word is looked for where there is none.
  if (after === 0x2e && end === start + 1) {
    end = dottedEnd(source, start);
    after = codeAt(source, end);
  }
  if (after === 0x3a ? source.startsWith("//", end + 1) : after === 0x2e && isWeb(source, start, end)) {
    return out.push(start, toWhiteSpace(source, end), TokenKind.address);
  }
  let flags = 0;
  if (charClass === CharClass.upper) {
    flags = TokenFlag.capital;
    const capitals = isCapitalised ? 0 : countCapitals(source, start, lettersEnd);
    if (capitals > 1 || (capitals === 1 && end - start > 2)) flags |= TokenFlag.allCapitals;
  }
  out.push(start, end, TokenKind.word, flags, isPlain && end === lettersEnd ? letters & 0x3fffffff : 0);
  if (after === 0x20) {
    out.before = TokenFlag.spaceBefore;
    return end + 1;
  }
  return classOf(after) === CharClass.mark ? scanClitic(source, end, out) : end;
}

function scanClitic(source: string, start: number, out: Columns): number {
  const end = cliticEnd(source, start);
  return end > 0 ? out.push(start, end, TokenKind.clitic) : start;
}

/** Does a word go on with what stands behind a letter of it: a letter, a digit or an apostrophe inside? */
const isInWord = (source: string, at: number, code: number): boolean =>
  classOf(code) === CharClass.mark
    ? isApostropheInside(source, at, code) && cliticEnd(source, at) === 0
    : isWordCode(code);

function isWordCode(code: number): boolean {
  const charClass = classOf(code);
  return isLetterClass(charClass) || charClass === CharClass.digit;
}

/** How many letters a word has, or 0 where one of them is no capital. */
function countCapitals(source: string, start: number, end: number): number {
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const charClass = classOf(source.charCodeAt(i));
    if (charClass === CharClass.upper) capitals++;
    else if (isLetterClass(charClass)) return 0;
  }
  return capitals;
}

/** The code unit at an offset; behind the end a space, for a word ends there as before one. */
const codeAt = (source: string, at: number): number => (at < source.length ? source.charCodeAt(at) : 0x20);

/** "U.S.", "a.m.", "J.R.R.": single letters, each with its full stop. A letter with one full stop is an initial. */
function dottedEnd(source: string, start: number): number {
  let end = start + 2;
  while (isLetterAt(source, end) && source.charCodeAt(end + 1) === 0x2e) end += 2;
  // "U.S" without its last full stop, but not the "w.e" of "w.example".
  if (end > start + 2 || !isLetterAt(source, end)) return end > start + 2 ? end : start + 1;
  return isWordCharAt(source, end + 1) ? start + 1 : end + 1;
}

const classAt = (source: string, at: number): number => classOf(codeAt(source, at));

const isLetterAt = (source: string, at: number): boolean => isLetterClass(classAt(source, at));

const isApostropheInside = (source: string, at: number, code: number): boolean =>
  (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2032) && isLetterAt(source, at + 1);

/** The end of "'s", "’ve", "'ll", "'re", "'d" or "'m" that begins here, or 0. */
function cliticEnd(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019 && code !== 0x2bc) return 0;
  const first = source.charCodeAt(at + 1) | 0x20;
  const second = source.charCodeAt(at + 2) | 0x20;
  const one = first === 0x73 || first === 0x64 || first === 0x6d;
  if (one && !isWordCharAt(source, at + 2)) return at + 2;
  const two =
    (first === 0x6c && second === 0x6c) ||
    (first === 0x72 && second === 0x65) ||
    (first === 0x76 && second === 0x65);
  return two && !isWordCharAt(source, at + 3) ? at + 3 : 0;
}

const isWordCharAt = (source: string, at: number): boolean => isWordCode(codeAt(source, at));

const isWeb = (source: string, start: number, end: number): boolean =>
  end - start === 3 && /^www$/i.test(source.slice(start, end));

function toWhiteSpace(source: string, from: number): number {
  let end = from;
  while (!isWhite(classAt(source, end))) end++;
  return end;
}

const isWhite = (charClass: number): boolean =>
  charClass === CharClass.space || charClass === CharClass.lineBreak;

function scanNumber(source: string, start: number, out: Columns): number {
  let end = start;
  for (; ; end++) {
    const code = codeAt(source, end);
    if (classOf(code) === CharClass.digit) continue;
    if (code === 0x2c ? !isThousands(source, end) : code !== 0x2e || !isDigitAt(source, end + 1)) break;
  }
  if (!isLetterAt(source, end)) return out.push(start, end, TokenKind.number);
  while (isWordCharAt(source, end)) end++;
  return scanClitic(source, out.push(start, end, TokenKind.mixed), out);
}

const isDigitAt = (source: string, at: number): boolean => classAt(source, at) === CharClass.digit;

/** A comma before exactly three digits: "1,000", not the list "3,5". */
const isThousands = (source: string, comma: number): boolean =>
  isDigitAt(source, comma + 1) &&
  isDigitAt(source, comma + 2) &&
  isDigitAt(source, comma + 3) &&
  !isDigitAt(source, comma + 4);

function scanMark(source: string, start: number, code: number, out: Columns): number {
  const doubled = (code === 0x27 || code === 0x60) && source.charCodeAt(start + 1) === code;
  return out.push(start, start + (doubled ? 2 : 1), TokenKind.mark);
}

/** Columns that grow by doubling. */
class Columns {
  /** The flags of the white space before the next token. */
  before: number = TokenFlag.lineBefore;
  private length = 0;
  private rows: Tokens;

  constructor(source: string) {
    this.rows = allocate(source, (source.length >> 2) + 16);
  }

  /** Adds a token and gives back its end, where scanning goes on. */
  push(start: number, end: number, kind: TokenKind, flags = 0, letters = 0): number {
    const at = this.length++;
    if (at === this.rows.length) this.grow();
    const { rows } = this;
    rows.starts[at] = start;
    rows.ends[at] = end;
    rows.kinds[at] = kind;
    rows.flags[at] = this.before | flags;
    rows.letters[at] = letters;
    this.before = 0;
    return end;
  }

  finish(): Tokens {
    const { source, length, starts } = this.rows;
    return columnsIn(source, starts.buffer, length, this.length);
  }

  private grow(): void {
    const { source, length, starts, ends, kinds, flags, letters } = this.rows;
    const rows = allocate(source, length * 2);
    rows.starts.set(starts);
    rows.ends.set(ends);
    rows.kinds.set(kinds);
    rows.flags.set(flags);
    rows.letters.set(letters);
    this.rows = rows;
  }
}

/** Columns of so many rows in one buffer: to a short text, five of them cost as much as its scanning. */
const allocate = (source: string, rows: number): Tokens =>
  columnsIn(source, new ArrayBuffer(14 * rows), rows, rows);

/** The first rows, so many as `length` says, of a buffer that has room for `rows`. */
const columnsIn = (source: string, buffer: ArrayBufferLike, rows: number, length: number): Tokens => ({
  source,
  length,
  starts: new Int32Array(buffer, 0, length),
  ends: new Int32Array(buffer, 4 * rows, length),
  letters: new Int32Array(buffer, 8 * rows, length),
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- only kinds are ever put there
  kinds: new Uint8Array(buffer, 12 * rows, length),
  flags: new Uint8Array(buffer, 13 * rows, length),
});

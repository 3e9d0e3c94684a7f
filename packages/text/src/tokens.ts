import { CharClass, classOf, isLetterClass } from "./chars.js";
import { assertText, type Extract, kindOf } from "./span.js";

/** What a token is. */
export const TokenKind = {
  /** Letters, with apostrophes and digits inside: "don't", "O'Brien", "G7", "U.S." */
  word: 1,
  /** Digits with their grouping: "1,000", "3.5", "9.9.2020". */
  number: 2,
  /** Digits and letters run together: "44th", "90s", "10am". */
  mixed: 3,
  /** A quotation mark, apostrophe or prime that stands alone; '' and `` are one token. */
  mark: 4,
  /** What a word takes on: "'s", "’ve", "'ll". */
  clitic: 5,
  dot: 6,
  terminator: 7,
  dash: 8,
  punctuation: 9,
  symbol: 10,
  /** A web address, up to the next white space. */
  address: 11,
} as const;

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
  spaceBefore: 1,
  lineBefore: 2,
  /** The first letter is a capital. */
  capital: 4,
  /** Two or more letters, all of them capitals. */
  allCapitals: 8,
} as const;

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
  readonly kinds: Uint8Array;
  /** Bits of `TokenFlag`. */
  readonly flags: Uint8Array;
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
  let flags = TokenFlag.lineBefore as number;
  while (position < source.length) {
    const code = source.charCodeAt(position);
    const charClass = classOf(code);
    if (charClass === CharClass.space || charClass === CharClass.lineBreak) {
      flags |= charClass === CharClass.space ? TokenFlag.spaceBefore : TokenFlag.lineBefore;
      position++;
      continue;
    }
    position = scanToken(source, position, charClass, flags, columns);
    flags = 0;
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

function scanToken(source: string, start: number, charClass: number, flags: number, out: Columns): number {
  switch (charClass) {
    case CharClass.lower:
    case CharClass.upper:
    case CharClass.letter:
      return scanWord(source, start, charClass, flags, out);
    case CharClass.digit:
      return scanNumber(source, start, flags, out);
    case CharClass.mark:
      return scanMark(source, start, flags, out);
    case CharClass.dot:
      // An ellipsis is one token, and ends a sentence no more than a dash does.
      return out.push(start, runOf(source, start, CharClass.dot), TokenKind.dot, flags);
    case CharClass.terminator:
      return out.push(start, start + 1, TokenKind.terminator, flags);
    case CharClass.dash:
      return out.push(start, runOf(source, start, CharClass.dash), TokenKind.dash, flags);
    case CharClass.punctuation:
      return out.push(start, start + 1, TokenKind.punctuation, flags);
    default:
      return out.push(start, start + symbolWidth(source, start), TokenKind.symbol, flags);
  }
}

function runOf(source: string, start: number, charClass: number): number {
  let end = start + 1;
  while (end < source.length && classOf(source.charCodeAt(end)) === charClass) end++;
  return end;
}

/** A pair of surrogates is one symbol; a lone one is a symbol too. */
function symbolWidth(source: string, start: number): number {
  const high = source.charCodeAt(start);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = source.charCodeAt(start + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function scanWord(source: string, start: number, charClass: number, flags: number, out: Columns): number {
  const lettersEnd = wordEnd(source, start);
  let end = lettersEnd;
  let after = codeAt(source, end);
  // Most words end at a space: what may belong to a word is looked for where there is none.
  if (after === DOT && end === start + 1) {
    end = dottedEnd(source, start);
    after = codeAt(source, end);
  }
  if ((after === COLON || after === DOT) && isAddress(source, start, end)) {
    return out.push(start, toWhiteSpace(source, end), TokenKind.address, flags);
  }
  if (charClass === CharClass.upper) {
    flags |= TokenFlag.capital;
    const capitals = countCapitals(source, start, lettersEnd);
    if (capitals > 1 || (capitals === 1 && end - start > 2)) flags |= TokenFlag.allCapitals;
  }
  out.push(start, end, TokenKind.word, flags);
  if (after === SPACE || classOf(after) !== CharClass.mark) return end;
  const clitic = cliticEnd(source, end);
  return clitic > 0 ? out.push(end, clitic, TokenKind.clitic, 0) : end;
}

/** The end of the letters, digits and inner apostrophes that begin here. */
function wordEnd(source: string, start: number): number {
  let end = start + 1;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    // Nearly every letter is a small one of ASCII.
    if (code >= SMALL_A && code <= SMALL_Z) continue;
    if (code === SPACE) break;
    const charClass = classOf(code);
    if (isLetterClass(charClass) || charClass === CharClass.digit) continue;
    if (charClass !== CharClass.mark || !isApostropheInside(source, end) || cliticEnd(source, end) > 0) break;
  }
  return end;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

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

const SPACE = 0x20;
const COLON = 0x3a;

/** The code unit at an offset; behind the end a space, for a word ends there as before one. */
const codeAt = (source: string, at: number): number => (at < source.length ? source.charCodeAt(at) : SPACE);

const DOT = 0x2e;

/** "U.S.", "a.m.", "J.R.R.": single letters, each with its full stop. A letter with one full stop is an initial. */
function dottedEnd(source: string, start: number): number {
  let end = start + 2;
  while (isLetterAt(source, end) && source.charCodeAt(end + 1) === DOT) end += 2;
  // "U.S" without its last full stop, but not the "w.e" of "w.example".
  if (end > start + 2 || !isLetterAt(source, end)) return end > start + 2 ? end : start + 1;
  return isLetterAt(source, end + 1) || classOf(source.charCodeAt(end + 1)) === CharClass.digit
    ? start + 1
    : end + 1;
}

const isLetterAt = (source: string, at: number): boolean =>
  at < source.length && isLetterClass(classOf(source.charCodeAt(at)));

function isApostropheInside(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2032) && isLetterAt(source, at + 1)
  );
}

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

function isWordCharAt(source: string, at: number): boolean {
  if (at >= source.length) return false;
  const charClass = classOf(source.charCodeAt(at));
  return isLetterClass(charClass) || charClass === CharClass.digit;
}

function isAddress(source: string, start: number, end: number): boolean {
  if (source.startsWith("://", end)) return true;
  return end - start === 3 && source.charCodeAt(end) === DOT && /^www$/i.test(source.slice(start, end));
}

function toWhiteSpace(source: string, from: number): number {
  let end = from;
  while (end < source.length) {
    const charClass = classOf(source.charCodeAt(end));
    if (charClass === CharClass.space || charClass === CharClass.lineBreak) break;
    end++;
  }
  return end;
}

function scanNumber(source: string, start: number, flags: number, out: Columns): number {
  let end = start;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (classOf(code) === CharClass.digit) continue;
    if (code === 0x2c ? !isThousands(source, end) : code !== DOT || !isDigitAt(source, end + 1)) break;
  }
  if (!isLetterAt(source, end)) return out.push(start, end, TokenKind.number, flags);
  while (isWordCharAt(source, end)) end++;
  out.push(start, end, TokenKind.mixed, flags);
  const clitic = cliticEnd(source, end);
  return clitic > 0 ? out.push(end, clitic, TokenKind.clitic, 0) : end;
}

const isDigitAt = (source: string, at: number): boolean =>
  at < source.length && classOf(source.charCodeAt(at)) === CharClass.digit;

/** A comma before exactly three digits: "1,000", not the list "3,5". */
const isThousands = (source: string, comma: number): boolean =>
  isDigitAt(source, comma + 1) &&
  isDigitAt(source, comma + 2) &&
  isDigitAt(source, comma + 3) &&
  !isDigitAt(source, comma + 4);

function scanMark(source: string, start: number, flags: number, out: Columns): number {
  const code = source.charCodeAt(start);
  const doubled = (code === 0x27 || code === 0x60) && source.charCodeAt(start + 1) === code;
  return out.push(start, start + (doubled ? 2 : 1), TokenKind.mark, flags);
}

/** Columns that grow by doubling. */
class Columns {
  private length = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private flags: Uint8Array;

  constructor(private readonly source: string) {
    const { starts, ends, kinds, flags } = allocate((source.length >> 2) + 16);
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.flags = flags;
  }

  /** Adds a token and gives back its end, where scanning goes on. */
  push(start: number, end: number, kind: number, flags: number): number {
    const at = this.length++;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.flags[at] = flags;
    return end;
  }

  finish(): Tokens {
    const { source, length } = this;
    return {
      source,
      length,
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
      kinds: this.kinds.subarray(0, length),
      flags: this.flags.subarray(0, length),
    };
  }

  private grow(): void {
    const { starts, ends, kinds, flags } = allocate(this.starts.length * 2);
    this.starts = copyOf(this.starts, starts);
    this.ends = copyOf(this.ends, ends);
    this.kinds = copyOf(this.kinds, kinds);
    this.flags = copyOf(this.flags, flags);
  }
}

/** Columns of so many rows in one buffer: to a short text, four of them cost as much as its scanning. */
function allocate(rows: number): Pick<Tokens, "starts" | "ends" | "kinds" | "flags"> {
  const buffer = new ArrayBuffer(10 * rows);
  return {
    starts: new Int32Array(buffer, 0, rows),
    ends: new Int32Array(buffer, 4 * rows, rows),
    kinds: new Uint8Array(buffer, 8 * rows, rows),
    flags: new Uint8Array(buffer, 9 * rows, rows),
  };
}

function copyOf<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

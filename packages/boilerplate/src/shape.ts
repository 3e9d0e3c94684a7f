import { CharClass, classOf } from "@copydesk/text";
import { MOST_WORDS, type WordColumns } from "./word-columns.js";
import { FNV_START, fnv, TELLING_BITS, wordBits, WordClass } from "./en/word-classes.js";

/** How a line is made: counts taken in one pass over its characters. */
export interface Shape {
  readonly length: number;
  readonly words: number;
  readonly capitalWords: number;
  readonly allCapitalWords: number;
  readonly numbers: number;
  /** Which classes of `WordClass` the line has words of, as bits. */
  readonly bits: number;
  /** Full stops and their kin with a space and a capital behind them. */
  readonly innerStops: number;
  readonly commas: number;
  readonly bars: number;
  readonly colons: number;
  readonly marks: number;
  readonly dashes: number;
  readonly brackets: number;
  readonly addresses: number;
  /** Which of the signs that rules ask for the line has, bits of `Sign`. */
  readonly signs: number;
  /** Letters outside ASCII. */
  readonly foreignLetters: number;
  readonly letters: number;
  /** Places where a word runs into the next: a small letter before a capital, a stop without its space. */
  readonly seams: number;
  readonly startsLower: boolean;
  readonly startsCapital: boolean;
  readonly startsMark: boolean;
  readonly startsDigit: boolean;
  readonly end: LineEnd;
  /** Where its words and numbers stand in the columns of the text: the first, and the one behind the last. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly columns: WordColumns;
  /** A number that lines of the same words, figures and length share. */
  readonly print: number;
  /** A number that lines share which are the same but for the figures of their numbers. */
  readonly pattern: number;
}

/** What a line ends with. */
export const LineEnd = {
  letter: 0,
  stop: 1,
  mark: 2,
  digit: 3,
  colon: 4,
  bracket: 5,
  ellipsis: 6,
  other: 7,
} as const;
export type LineEnd = (typeof LineEnd)[keyof typeof LineEnd];

/** Signs that rules ask for: a line without them need not be looked at. */
export const Sign = {
  /** > › » */
  angle: 1,
  equals: 2,
  copyright: 4,
  brace: 8,
  at: 16,
  /** / and | */
  stroke: 32,
} as const;

type Counts = { -readonly [K in keyof Shape]: Shape[K] };

/** Counts what a stretch of a text is made of, in one pass, and writes its words into columns. */
export function describeShape(source: string, start: number, end: number, columns: WordColumns): Shape {
  columns.reserve();
  const counts = emptyCounts(source, start, end, columns);
  for (let i = start; i < end;) {
    const code = source.charCodeAt(i);
    const charClass = code === SPACE ? CharClass.space : classOf(code);
    if (charClass === CharClass.space) i++;
    else if (charClass >= CharClass.lower && charClass <= CharClass.letter)
      i = readWord(source, i, end, counts);
    else if (charClass === CharClass.digit) i = readNumber(source, i, end, counts);
    else readSign(source, i++, end, code, charClass, counts);
  }
  counts.lastWord = columns.length;
  return counts;
}

function emptyCounts(source: string, start: number, end: number, columns: WordColumns): Counts {
  const first = start === end ? CharClass.space : classOf(source.charCodeAt(start));
  return {
    length: end - start,
    words: 0,
    capitalWords: 0,
    allCapitalWords: 0,
    numbers: 0,
    bits: 0,
    innerStops: 0,
    commas: 0,
    bars: 0,
    colons: 0,
    marks: 0,
    dashes: 0,
    brackets: 0,
    addresses: 0,
    signs: 0,
    foreignLetters: 0,
    letters: 0,
    seams: 0,
    startsLower: first === CharClass.lower,
    startsCapital: first === CharClass.upper,
    startsMark: first === CharClass.mark,
    startsDigit: first === CharClass.digit,
    end: endOf(source, start, end),
    firstWord: columns.length,
    lastWord: columns.length,
    columns,
    print: end - start,
    pattern: 1,
  };
}

/** Reads letters, and apostrophes between them, and gives back where the word ends. */
function readWord(source: string, start: number, limit: number, counts: Counts): number {
  let hash = FNV_START;
  let capitals = 0;
  let isAfterLower = false;
  let end = start;
  for (; end < limit; end++) {
    let code = source.charCodeAt(end);
    // Most letters are small and plain, and most words end at a space.
    if (code < SMALL_A || code > SMALL_Z) {
      if (code === SPACE) break;
      const charClass = classOf(code);
      if (charClass === CharClass.upper) {
        capitals++;
        if (isAfterLower) counts.seams++;
        if (code < 0x80) code |= 0x20;
      } else if (charClass === CharClass.mark && isLowerAt(source, end + 1, limit)) {
        code = APOSTROPHE;
        // To a pattern a word ends at an apostrophe, and at a letter outside ASCII.
        counts.bits |= wordBits.get(hash) & TELLING_BITS;
      } else if (charClass !== CharClass.lower && charClass !== CharClass.letter) break;
      if (code >= 0x80) {
        counts.foreignLetters++;
        counts.bits |= TELLING_BITS;
      }
      isAfterLower = charClass === CharClass.lower;
    } else isAfterLower = true;
    hash = fnv(hash, code);
  }
  const length = end - start;
  counts.words++;
  counts.letters += length;
  if (capitals > 0) {
    if (classOf(source.charCodeAt(start)) === CharClass.upper) counts.capitalWords++;
    if (capitals === length && length > 1) counts.allCapitalWords++;
  }
  const bits = wordBits.get(hash);
  counts.bits |= bits;
  pushWord(hash, (bits & WordClass.function) === 0, counts);
  return end;
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function pushWord(hash: number, isContent: boolean, counts: Counts): void {
  const { columns, firstWord } = counts;
  const at = columns.length;
  if (at - firstWord >= MOST_WORDS) return;
  counts.print = fnv(counts.print, hash);
  counts.pattern = fnv(counts.pattern, hash <= MOST_FIGURES && hash > 0 ? 1 : hash);
  columns.hashes[at] = hash;
  columns.isContent[at] = Number(isContent);
  columns.length = at + 1;
}

/** Every apostrophe inside a word, straight or curly, is this one to the hash. */
const APOSTROPHE = 0x27;

const isLowerAt = (source: string, at: number, limit: number): boolean =>
  at < limit && classOf(source.charCodeAt(at)) === CharClass.lower;

/** Numbers of so many figures or more are all alike. */
const MOST_FIGURES = 5;

/** Every number is one word to the hashes, by how many figures it has. */
function readNumber(source: string, start: number, limit: number, counts: Counts): number {
  let end = start;
  let figures = 0;
  for (; end < limit && classOf(source.charCodeAt(end)) === CharClass.digit; end++)
    figures = fnv(figures, source.charCodeAt(end));
  counts.numbers++;
  counts.print = fnv(counts.print, figures);
  pushWord(Math.min(end - start, MOST_FIGURES), false, counts);
  return end;
}

function readSign(
  source: string,
  at: number,
  limit: number,
  code: number,
  charClass: number,
  counts: Counts,
): void {
  switch (charClass) {
    case CharClass.lineBreak:
      break;
    case CharClass.mark:
      counts.marks++;
      if (code === ANGLE || code === GUILLEMET) counts.signs |= Sign.angle;
      break;
    case CharClass.dash:
      counts.dashes++;
      break;
    case CharClass.dot:
    case CharClass.terminator:
      countStop(source, at, limit, counts);
      break;
    case CharClass.symbol:
      countSymbol(code, counts);
      break;
    default:
      countPunctuation(source, at, limit, code, counts);
  }
}

const ANGLE = 0x203a;
const GUILLEMET = 0xbb;

function countSymbol(code: number, counts: Counts): void {
  if (code === 0x7c) {
    counts.bars++;
    counts.signs |= Sign.stroke;
  } else if (code === 0x3e) counts.signs |= Sign.angle;
  else if (code === 0x3d) counts.signs |= Sign.equals;
  else if (code === 0xa9) counts.signs |= Sign.copyright;
}

function countStop(source: string, at: number, limit: number, counts: Counts): void {
  if (at + 2 >= limit) return;
  const next = classOf(source.charCodeAt(at + 1));
  if (next === CharClass.upper && classOf(source.charCodeAt(at - 1)) === CharClass.lower) counts.seams++;
  if (next !== CharClass.space && next !== CharClass.mark) return;
  const after = classOf(source.charCodeAt(at + 2));
  if (after === CharClass.upper || after === CharClass.mark || after === CharClass.space) counts.innerStops++;
}

function countPunctuation(source: string, at: number, limit: number, code: number, counts: Counts): void {
  switch (code) {
    case 0x2c:
      counts.commas++;
      break;
    case 0x28:
    case 0x5b:
      counts.brackets++;
      break;
    case 0x40:
      counts.addresses++;
      counts.signs |= Sign.at;
      break;
    case 0x3a:
      if (source.startsWith("//", at + 1)) counts.addresses++;
      else counts.colons++;
      break;
    case 0x7b:
      counts.signs |= Sign.brace;
      break;
    case 0x2f:
      counts.signs |= Sign.stroke;
      break;
    case 0x29:
    case 0x5d:
      if (at + 1 < limit && classOf(source.charCodeAt(at + 1)) === CharClass.upper) counts.seams++;
      break;
  }
}

function endOf(source: string, start: number, end: number): LineEnd {
  let at = end - 1;
  if (at < start) return LineEnd.other;
  if (source[at] === "…" || (end - start >= 3 && source.startsWith("...", end - 3))) return LineEnd.ellipsis;
  const last = classOf(source.charCodeAt(at));
  if (last === CharClass.mark && at > start) {
    const inner = classOf(source.charCodeAt(--at));
    return inner === CharClass.dot || inner === CharClass.terminator || source[at] === ","
      ? LineEnd.stop
      : LineEnd.mark;
  }
  if (last === CharClass.dot || last === CharClass.terminator) return LineEnd.stop;
  if (last >= CharClass.lower && last <= CharClass.letter) return LineEnd.letter;
  if (last === CharClass.digit) return LineEnd.digit;
  if (source[at] === ":") return LineEnd.colon;
  return source[at] === ")" || source[at] === "]" ? LineEnd.bracket : LineEnd.other;
}

import { CharClass, classOf } from "@copydesk/text";
import { FNV_START, fnv, wordBits, WordClass } from "./en/word-classes.js";

/** How a line is made: counts taken in one pass over its characters. */
export interface Shape {
  readonly length: number;
  readonly words: number;
  readonly capitalWords: number;
  readonly allCapitalWords: number;
  readonly numbers: number;
  /** Words of each class of `WordClass`, by the number of its bit. */
  readonly classes: readonly number[];
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
  /** Hashes of the words in lower case, in order. */
  readonly hashes: readonly number[];
  /** The hashes of its words that are no small words and no numbers, each once. */
  readonly content: readonly number[];
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

const CLASS_COUNT = Object.keys(WordClass).length;
/** Words beyond this many are counted but not kept: they tell nothing new about a line. */
const MOST_WORDS = 64;

type Counts = { -readonly [K in keyof Shape]: Shape[K] };

/** Counts what a line is made of, in one pass. */
export function describeShape(text: string): Shape {
  const lists: Lists = {
    hashes: [],
    content: [],
    classes: new Array<number>(CLASS_COUNT).fill(0),
  };
  const counts = emptyCounts(text, lists);
  for (let i = 0; i < text.length;) {
    const charClass = classOf(text.charCodeAt(i));
    if (charClass >= CharClass.lower && charClass <= CharClass.letter) i = readWord(text, i, counts, lists);
    else if (charClass === CharClass.digit) i = readNumber(text, i, counts, lists);
    else i = readSign(text, i, charClass, counts);
  }
  return counts;
}

/** What grows while a line is read. */
interface Lists {
  readonly hashes: number[];
  readonly content: number[];
  readonly classes: number[];
}

function emptyCounts(text: string, { hashes, content, classes }: Lists): Counts {
  const first = text.length === 0 ? CharClass.space : classOf(text.charCodeAt(0));
  return {
    length: text.length,
    words: 0,
    capitalWords: 0,
    allCapitalWords: 0,
    numbers: 0,
    classes,
    bits: 0,
    innerStops: 0,
    commas: 0,
    bars: 0,
    colons: 0,
    marks: 0,
    dashes: 0,
    brackets: 0,
    addresses: 0,
    foreignLetters: 0,
    letters: 0,
    seams: 0,
    startsLower: first === CharClass.lower,
    startsCapital: first === CharClass.upper,
    startsMark: first === CharClass.mark,
    startsDigit: first === CharClass.digit,
    end: endOf(text),
    hashes,
    content,
  };
}

/** Reads letters, and apostrophes between them, and gives back where the word ends. */
function readWord(text: string, start: number, counts: Counts, { hashes, content, classes }: Lists): number {
  let hash = FNV_START;
  let capitals = 0;
  let previous: number = CharClass.space;
  let end = start;
  for (; end < text.length; end++) {
    let code = text.charCodeAt(end);
    const charClass = classOf(code);
    if (charClass === CharClass.upper) {
      capitals++;
      if (previous === CharClass.lower) counts.seams++;
      if (code < 0x80) code |= 0x20;
    } else if (charClass === CharClass.mark) {
      if (end + 1 >= text.length || classOf(text.charCodeAt(end + 1)) !== CharClass.lower) break;
      code = 0x27;
    } else if (charClass < CharClass.lower || charClass > CharClass.letter) break;
    if (code >= 0x80) counts.foreignLetters++;
    hash = fnv(hash, code);
    previous = charClass;
  }
  const length = end - start;
  counts.words++;
  counts.letters += length;
  if (classOf(text.charCodeAt(start)) === CharClass.upper) counts.capitalWords++;
  if (capitals === length && length > 1) counts.allCapitalWords++;
  const bits = wordBits.get(hash) ?? 0;
  counts.bits |= bits;
  countClasses(bits, classes);
  if (hashes.length < MOST_WORDS) {
    hashes.push(hash);
    if ((bits & WordClass.function) === 0 && !content.includes(hash)) content.push(hash);
  }
  return end;
}

function countClasses(bits: number, classes: number[]): void {
  for (let left = bits; left !== 0; left &= left - 1) classes[31 - Math.clz32(left & -left)]++;
}

/** Every number is one word to the hashes, by how many figures it has. */
function readNumber(text: string, start: number, counts: Counts, { hashes }: Lists): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharClass.digit) end++;
  counts.numbers++;
  if (hashes.length < MOST_WORDS) hashes.push(Math.min(end - start, 5));
  return end;
}

function readSign(text: string, at: number, charClass: number, counts: Counts): number {
  switch (charClass) {
    case CharClass.space:
    case CharClass.lineBreak:
    case CharClass.symbol:
      if (text[at] === "|") counts.bars++;
      break;
    case CharClass.mark:
      counts.marks++;
      break;
    case CharClass.dash:
      counts.dashes++;
      break;
    case CharClass.dot:
    case CharClass.terminator:
      countStop(text, at, counts);
      break;
    default:
      countPunctuation(text, at, counts);
  }
  return at + 1;
}

function countStop(text: string, at: number, counts: Counts): void {
  if (at + 2 >= text.length) return;
  const next = classOf(text.charCodeAt(at + 1));
  if (next === CharClass.upper && at > 0 && classOf(text.charCodeAt(at - 1)) === CharClass.lower)
    counts.seams++;
  if (next !== CharClass.space && next !== CharClass.mark) return;
  const after = classOf(text.charCodeAt(at + 2));
  if (after === CharClass.upper || after === CharClass.mark || after === CharClass.space) counts.innerStops++;
}

function countPunctuation(text: string, at: number, counts: Counts): void {
  const sign = text[at];
  if (sign === ",") counts.commas++;
  else if (sign === "(" || sign === "[") counts.brackets++;
  else if (sign === "@") counts.addresses++;
  else if (sign === ":") {
    if (text.startsWith("//", at + 1)) counts.addresses++;
    else counts.colons++;
  }
}

function endOf(text: string): LineEnd {
  let at = text.length - 1;
  if (at < 0) return LineEnd.other;
  if (text[at] === "…" || text.endsWith("...")) return LineEnd.ellipsis;
  const last = classOf(text.charCodeAt(at));
  if (last === CharClass.mark && at > 0) {
    const inner = classOf(text.charCodeAt(--at));
    return inner === CharClass.dot || inner === CharClass.terminator || text[at] === ","
      ? LineEnd.stop
      : LineEnd.mark;
  }
  if (last === CharClass.dot || last === CharClass.terminator) return LineEnd.stop;
  if (last >= CharClass.lower && last <= CharClass.letter) return LineEnd.letter;
  if (last === CharClass.digit) return LineEnd.digit;
  if (text[at] === ":") return LineEnd.colon;
  return text[at] === ")" || text[at] === "]" ? LineEnd.bracket : LineEnd.other;
}

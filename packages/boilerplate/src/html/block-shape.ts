/** What the characters of a block are like, whatever its language. */
export interface BlockShape {
  readonly length: number;
  readonly words: number;
  /** Words that begin with a capital, by all words. */
  readonly capitalised: number;
  /** Letters that are capitals, by all letters. */
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly quotes: number;
  readonly marks: number;
  readonly lines: number;
  readonly sentenceEnds: number;
  /** 0 letter, 1 full stop, 2 question or exclamation, 3 colon, 4 ellipsis, 5 quotation mark, 6 bracket, 7 other. */
  readonly ending: number;
  /** 0 lower case, 1 capital, 2 digit, 3 quotation mark, 4 other. */
  readonly beginning: number;
}

const Kind = {
  Other: 0,
  Space: 1,
  Lower: 2,
  Upper: 3,
  Digit: 4,
  Stop: 5,
  Ask: 6,
  Comma: 7,
  Quote: 8,
  Mark: 9,
  Colon: 10,
  Ellipsis: 11,
  Bracket: 12,
  Wide: 13,
};

/** The kind of each UTF-16 code unit, looked up instead of worked out. */
const KINDS = fillKinds();

function fillKinds(): Uint8Array {
  const kinds = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    if (char.toLowerCase() !== char) kinds[code] = Kind.Upper;
    else if (char.toUpperCase() !== char || /\p{L}|\p{M}/u.test(char)) kinds[code] = Kind.Lower;
    else if (/\p{N}/u.test(char)) kinds[code] = Kind.Digit;
    else if (/\s/.test(char)) kinds[code] = Kind.Space;
  }
  // Scripts without spaces between words: every second character counts as one.
  kinds.fill(Kind.Wide, 0x3040, 0x3100).fill(Kind.Wide, 0x3400, 0xa000).fill(Kind.Wide, 0x0e00, 0x0e80);
  const put = (chars: string, kind: number): void => {
    for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  };
  put(".。।۔", Kind.Stop);
  put("!?！？؟", Kind.Ask);
  put(",;،、，；", Kind.Comma);
  put("\"'“”‘’«»„‹›「」", Kind.Quote);
  put("|•·→►▶»©®@#/\\_*=+~<>", Kind.Mark);
  put(":：", Kind.Colon);
  put("…", Kind.Ellipsis);
  put(")]}", Kind.Bracket);
  return kinds;
}

export const isDigit = (code: number): boolean => KINDS[code] === Kind.Digit;
export const isLetter = (code: number): boolean => IS_LETTER[KINDS[code]] === 1;

const IS_LETTER = Uint8Array.from(Object.values(Kind), (kind) =>
  kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Wide ? 1 : 0,
);

/** Measures the text of a block. */
export function measureShape(text: string, start: number, end: number): BlockShape {
  const counts = new Uint32Array(14);
  let words = 0;
  let capitalised = 0;
  let sentenceEnds = 0;
  let lines = 1;
  let before = Kind.Space;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const isWordStart = before === Kind.Space && kind !== Kind.Space;
    if (isWordStart) words++;
    if (kind === Kind.Upper && (isWordStart || before === Kind.Quote)) capitalised++;
    if (code === 10) lines++;
    if (before >= Kind.Stop && before <= Kind.Ask && (kind === Kind.Space || kind >= Kind.Quote))
      sentenceEnds++;
    before = kind;
  }
  if (before === Kind.Stop || before === Kind.Ask) sentenceEnds++;
  words += (counts[Kind.Wide] ?? 0) >> 1;
  const letters = (counts[Kind.Lower] ?? 0) + (counts[Kind.Upper] ?? 0);
  return {
    length: end - start,
    words,
    capitalised: capitalised / Math.max(1, words),
    capitals: (counts[Kind.Upper] ?? 0) / Math.max(1, letters),
    digits: (counts[Kind.Digit] ?? 0) / Math.max(1, end - start),
    commas: counts[Kind.Comma] ?? 0,
    quotes: counts[Kind.Quote] ?? 0,
    marks: counts[Kind.Mark] ?? 0,
    lines,
    sentenceEnds,
    ending: endingOf(before),
    beginning: beginningOf(KINDS[text.charCodeAt(start)] ?? 0),
  };
}

function endingOf(kind: number): number {
  if (kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Digit || kind === Kind.Wide) return 0;
  const ending = [Kind.Stop, Kind.Ask, Kind.Colon, Kind.Ellipsis, Kind.Quote, Kind.Bracket].indexOf(kind);
  return ending < 0 ? 7 : ending + 1;
}

function beginningOf(kind: number): number {
  if (kind === Kind.Lower || kind === Kind.Wide) return 0;
  const beginning = [Kind.Upper, Kind.Digit, Kind.Quote].indexOf(kind);
  return beginning < 0 ? 4 : beginning + 1;
}

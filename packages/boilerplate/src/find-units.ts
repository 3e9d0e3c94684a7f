import { CharClass, classOf, findLines, type Span } from "@copydesk/text";

/**
 * The units that are kept or stripped: lines, or the lines of one paragraph that was wrapped at a width.
 *
 * Whether lines belong together is read from these lines alone, so that a unit is found again when others
 * around it are gone: what was stripped once stays as it is when it is stripped again.
 */
export function findUnits(source: string, within: Span = { start: 0, end: source.length }): Span[] {
  const units: Span[] = [];
  let block: Span[] = [];
  for (const line of linesWithin(source, within)) {
    const words = trim(source, line);
    const blank = words.start === words.end;
    const indented = words.start > line.start;
    if ((blank || indented) && block.length > 0) {
      pushBlock(source, block, units);
      block = [];
    }
    if (!blank) block.push(words);
  }
  if (block.length > 0) pushBlock(source, block, units);
  return units;
}

/** The span without white space at its ends, zero-width characters among it. */
export function trim(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpaceAt(source, start)) start++;
  while (end > start && isSpaceAt(source, end - 1)) end--;
  return { start, end };
}

function isSpaceAt(source: string, at: number): boolean {
  const charClass = classOf(source.charCodeAt(at));
  return charClass === CharClass.space || charClass === CharClass.lineBreak;
}

function linesWithin(source: string, { start, end }: Span): Span[] {
  if (start === 0 && end === source.length) return findLines(source);
  return findLines(source.slice(start, end)).map((line) => ({
    start: start + line.start,
    end: start + line.end,
  }));
}

const NARROWEST = 40;
const WIDEST = 100;
/** How far a full line may fall short of the widest: about the length of a long word. */
const RAGGED = 16;
const LONGEST_WORD = 24;

function pushBlock(source: string, block: readonly Span[], units: Span[]): void {
  if (isWrapped(source, block)) {
    units.push({ start: block[0].start, end: block[block.length - 1].end });
    return;
  }
  let open = block[0];
  for (let i = 1; i < block.length; i++) {
    if (goesOn(source, block[i - 1], block[i])) open = { start: open.start, end: block[i].end };
    else {
      units.push(open);
      open = block[i];
    }
  }
  units.push(open);
}

/** Four lines or more, all but the last of them full, and most of them taken up in lower case. */
function isWrapped(source: string, block: readonly Span[]): boolean {
  if (block.length < 4) return false;
  let widest = 0;
  for (const line of block) widest = Math.max(widest, line.end - line.start);
  if (widest < NARROWEST || widest > WIDEST) return false;
  for (let i = 0; i + 1 < block.length; i++) {
    if (block[i].end - block[i].start < widest - RAGGED) return false;
  }
  // A run of headlines is full and even too, but each of its lines begins with a capital.
  let takenUp = 0;
  for (let i = 1; i < block.length; i++) if (startsLower(source, block[i])) takenUp++;
  return takenUp * 2 >= block.length - 1;
}

/** A line that is long enough, has no end, and is taken up in lower case by the next. */
function goesOn(source: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  if (length > WIDEST) return false;
  if (length < NARROWEST) return isParted(source, line) && startsLower(source, next);
  const last = classOf(source.charCodeAt(line.end - 1));
  const isOpen =
    last === CharClass.lower ||
    last === CharClass.upper ||
    last === CharClass.digit ||
    last === CharClass.dash ||
    source[line.end - 1] === "," ||
    source[line.end - 1] === ";";
  return (
    isOpen && startsLower(source, next) && !isOneWord(source, next) && !source.startsWith("by:", next.start)
  );
}

const SHORTEST_PARTED = 20;

/** Does a line end inside a word: "and flooded the lifeboat sta-"? Then it goes on however short it is. */
const isParted = (source: string, { start, end }: Span): boolean =>
  end - start >= SHORTEST_PARTED &&
  source[end - 1] === "-" &&
  classOf(source.charCodeAt(end - 2)) === CharClass.lower;

/** Matches "e-mail", a button below a full line. Not "quay.", the last word of a paragraph. */
function isOneWord(source: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_WORD) return false;
  for (let at = start; at < end; at++) {
    const charClass = classOf(source.charCodeAt(at));
    if (charClass !== CharClass.lower && charClass !== CharClass.dash) return false;
  }
  return true;
}

const startsLower = (source: string, line: Span): boolean =>
  classOf(source.charCodeAt(line.start)) === CharClass.lower;

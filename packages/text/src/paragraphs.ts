import { CharClass, classOf } from "./chars.js";
import { assertText, type Span, trimSpan } from "./span.js";

/**
 * The paragraphs of a text, without the white space around them.
 *
 * A blank line always ends a paragraph. A single line break ends one too, but for text that was wrapped at
 * a width, a column of print among it: there only a blank line or an indented line begins a new one.
 *
 * @example
 * findParagraphs("One.\n\nTwo.") // => [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function findParagraphs(source: string): Span[] {
  assertText(source, "findParagraphs");
  const lines = findLines(source);
  const trimmed = lines.map((line) => trimLine(source, line));
  const breaks = kindOfBreaks(source, lines, trimmed);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (let i = 0; i < lines.length; i++) {
    const words = trimmed[i];
    const blank = words.start === words.end;
    if (open !== null && !blank && goesOn(source, lines, trimmed, i, breaks)) {
      open = { start: open.start, end: words.end };
    } else {
      if (open !== null) paragraphs.push(open);
      open = blank ? null : words;
    }
  }
  if (open !== null) paragraphs.push(open);
  return paragraphs;
}

/** An empty line is itself without white space: a text of nothing but line breaks makes no further spans. */
const trimLine = (source: string, line: Span): Span =>
  line.start === line.end ? line : trimSpan(source, line);

const OTHER_BREAKS = ["\r", "\u0085", "\u2028", "\u2029"];

/** The lines of a text, without their line breaks. CRLF is one break. */
export function findLines(source: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  if (!OTHER_BREAKS.some((other) => source.includes(other))) {
    // Only line feeds, as in most texts: the engine's own search is several times faster than a loop or a pattern.
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", start)) {
      lines.push({ start, end: at });
      start = at + 1;
    }
    lines.push({ start, end: source.length });
    return lines;
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    // Nearly every character lies between the line breaks of ASCII and the others.
    if (code > 0x0d && code < 0x85) continue;
    if (classOf(code) !== CharClass.lineBreak) continue;
    lines.push({ start, end: at });
    if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  lines.push({ start, end: source.length });
  return lines;
}

/** The lines of a column are longer than those of a menu, and may be shorter than those of a text that was wrapped as a whole. */
const COLUMN = 18;
const NARROWEST = 40;
const WIDEST = 100;

/** What the single line breaks of a text are: its own, those of a width it was wrapped at, or of broken lines of any length. */
type Breaks = "own" | "wrapped" | "broken";

function kindOfBreaks(source: string, lines: readonly Span[], trimmed: readonly Span[]): Breaks {
  const lengths: number[] = [];
  let small = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = trimmed[i + 1];
    if (next.start === next.end) continue;
    const length = trimmed[i].end - lines[i].start;
    if (length > 0) lengths.push(length);
    if (next.start === lines[i + 1].start && opensSmall(source, next)) small++;
  }
  const count = lengths.length;
  if (count < 4) return "own";
  lengths.sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(count * share)];
  // Most lines of a column are taken up in lower case. Lists and verses, as narrow, open theirs with capitals.
  const isColumn = small > count / 2 && at(0.5) >= COLUMN;
  const width = at(0.95);
  // Wrapped lines are nearly full; lines of their own are of every length.
  if ((isColumn || width >= NARROWEST) && width <= WIDEST && at(0.3) > width - 16) return "wrapped";
  return isColumn ? "broken" : "own";
}

/** Does a line go on with the paragraph of the line before? */
function goesOn(
  source: string,
  lines: readonly Span[],
  trimmed: readonly Span[],
  line: number,
  breaks: Breaks,
): boolean {
  const words = trimmed[line];
  const before = trimmed[line - 1];
  if (breaks === "wrapped")
    return words.start === lines[line].start || before.start !== lines[line - 1].start;
  // A lone wrapped line: long enough, without an end, and taken up in lower case.
  const length = before.end - before.start;
  return (
    (length >= NARROWEST || breaks === "broken") &&
    length <= WIDEST &&
    /[\p{L}\p{N},;–—-]$/u.test(source.slice(before.end - 1, before.end)) &&
    opensSmall(source, words)
  );
}

const opensSmall = (source: string, { start }: Span): boolean =>
  classOf(source.charCodeAt(start)) === CharClass.lower;

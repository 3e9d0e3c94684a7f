import { CharClass, classOf } from "./chars.js";
import { assertText, type Span, trimSpan } from "./span.js";

/**
 * The paragraphs of a text, without the white space around them.
 *
 * A blank line always ends a paragraph. A single line break ends one too, but for text that was wrapped at
 * a width: there only a blank line or an indented line begins a new one.
 *
 * @example
 * findParagraphs("One.\n\nTwo.") // => [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function findParagraphs(source: string): Span[] {
  assertText(source, "findParagraphs");
  const lines = findLines(source);
  const width = wrapWidth(source, lines);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  let previous: Span | null = null;
  for (const line of lines) {
    const words = trimLine(source, line);
    const blank = words.start === words.end;
    if (open !== null && previous !== null && !blank && goesOn(source, previous, line, words, width)) {
      open = { start: open.start, end: words.end };
    } else {
      if (open !== null) paragraphs.push(open);
      open = blank ? null : words;
    }
    previous = line;
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

const NARROWEST = 40;
const WIDEST = 100;

/** The width at which the text was wrapped, or 0 when its line breaks are its own. */
function wrapWidth(source: string, lines: readonly Span[]): number {
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = trimLine(source, lines[i + 1]);
    if (next.start === next.end) continue;
    const length = trimSpan(source, lines[i]).end - lines[i].start;
    if (length > 0) lengths.push(length);
  }
  if (lengths.length < 4) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)];
  if (width < NARROWEST || width > WIDEST) return 0;
  // Wrapped lines are nearly full; lines of their own are of every length.
  const full = lengths.filter((length) => length > width - 16).length;
  return full >= lengths.length * 0.7 ? width : 0;
}

/** Does this line go on with the paragraph of the line before? */
function goesOn(source: string, previous: Span, line: Span, words: Span, width: number): boolean {
  const before = trimSpan(source, previous);
  if (width > 0) return words.start === line.start || previous.start !== before.start;
  // A lone wrapped line: long enough, without an end, and taken up in lower case.
  const length = before.end - before.start;
  return (
    length >= NARROWEST &&
    length <= WIDEST &&
    /[\p{L}\p{N},;–—-]$/u.test(source.slice(before.end - 1, before.end)) &&
    /^\p{Ll}/u.test(source.slice(words.start, words.start + 1))
  );
}

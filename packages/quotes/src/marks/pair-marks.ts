import { type Diagnostic, findMarks, type Mark, type Span, type Tokens } from "@copydesk/text";

/** Words in marks, as a pair of marks encloses them. `start` and `end` take in the marks, `inner` does not. */
export interface MarkedSpan extends Span {
  readonly inner: Span;
  readonly shape: Mark["shape"];
  /** Was the closing mark found? */
  readonly closed: boolean;
  /** Index of the paragraph. */
  readonly paragraph: number;
}

export interface PairedMarks {
  /** The outermost spans in marks, in order; they neither overlap nor nest. */
  readonly spans: readonly MarkedSpan[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Open {
  readonly mark: Mark;
  readonly glyph: string;
}

/**
 * Pairs the quotation marks of each paragraph.
 *
 * A mark left open ends with its paragraph, and so does the harm of a stray one. Where the next paragraph
 * opens with a mark of the same shape, a missing close is the custom of the trade and no fault.
 */
export function pairMarks(tokens: Tokens, paragraphs: readonly Span[]): PairedMarks {
  const marks = findMarks(tokens, paragraphs);
  const spans: MarkedSpan[] = [];
  const diagnostics: Diagnostic[] = [];
  let first = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    while (first < marks.length && marks[first].start < paragraphs[p].start) first++;
    let last = first;
    while (last < marks.length && marks[last].start < paragraphs[p].end) last++;
    if (last > first) pairInParagraph(tokens, marks.slice(first, last), paragraphs, p, spans, diagnostics);
    first = last;
  }
  return { spans, diagnostics };
}

function pairInParagraph(
  tokens: Tokens,
  marks: readonly Mark[],
  paragraphs: readonly Span[],
  paragraph: number,
  spans: MarkedSpan[],
  diagnostics: Diagnostic[],
): void {
  const { source } = tokens;
  const stack: Open[] = [];
  let closesLeft = 0;
  for (const mark of marks) if (mayClose(mark)) closesLeft++;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark.role === "apostrophe" || mark.role === "prime") continue;
    if (mayClose(mark)) closesLeft--;
    const glyph = source.charAt(mark.start);
    const at = openFor(stack, mark, glyph);
    const closes = at >= 0 && (mark.role !== "open" || (glyph === "“" && stack[at].glyph === "„"));
    if (closes) {
      const open = stack[at];
      // To set the length of an array takes longer than all else that is done with a mark.
      while (stack.length > at) stack.pop();
      if (at === 0) spans.push(spanOf(source, open.mark, mark, paragraph));
    } else if (
      mark.role === "open" ||
      (mark.role === "either" &&
        (opensLoosely(source, mark, paragraphs[paragraph]) ||
          (stack.length === 0 && closesLeft > 0 && standsApart(source, mark))))
    ) {
      if (at === 0 && stack.length === 1 && closesLeft < 2 && mark.shape !== "single") {
        // A second opening mark and only one close to come: the first was never closed.
        const open = stack[0];
        stack.pop();
        spans.push(
          unclosed(source, open.mark, beforeAttribution(source, open.mark.end, mark.start), paragraph),
        );
        diagnostics.push(missingClose(open.mark));
      }
      if (mark.shape !== "single" || isLikelySingle(source, marks, i)) stack.push({ mark, glyph });
    } else if (mark.shape !== "single") {
      diagnostics.push({
        start: mark.start,
        end: mark.end,
        code: "quote-unopened",
        message: "A quotation mark closes what no mark has opened.",
      });
    }
  }
  const left = stack[0] as Open | undefined;
  if (left !== undefined) {
    const goesOn = opensAlike(source, paragraphs[paragraph + 1], left.glyph);
    if (left.mark.shape === "single" && !goesOn) return;
    spans.push(unclosed(source, left.mark, paragraphs[paragraph].end, paragraph));
    if (!goesOn) diagnostics.push(missingClose(left.mark));
  }
}

/** The innermost open mark that this one may close, or -1. */
function openFor(stack: readonly Open[], mark: Mark, glyph: string): number {
  for (let at = stack.length - 1; at >= 0 && at >= stack.length - 4; at--) {
    const open = stack[at];
    if (open.mark.shape === mark.shape && glyph !== "„") return at;
  }
  return -1;
}

/** Is it a double mark or a guillemet that may close? */
const mayClose = ({ shape, role }: Mark): boolean =>
  shape !== "single" && (role === "close" || role === "either");

/** A mark between spaces opens unless white space or the paragraph's end stands behind it. */
function opensLoosely(source: string, mark: Mark, paragraph: Span): boolean {
  return mark.shape !== "single" && mark.end < paragraph.end && !/\s/.test(source.charAt(mark.end));
}

/** Matches the first mark of `" We shall leave ," he said`. Not the sign of inches in `6 " wide`. */
const standsApart = (source: string, mark: Mark): boolean =>
  mark.shape === "double" && !/\d ?$/.test(source.slice(Math.max(0, mark.start - 2), mark.start));

/** A single mark opens a quotation only where another one may close it, or where it begins its paragraph. */
function isLikelySingle(source: string, marks: readonly Mark[], index: number): boolean {
  for (let i = index + 1; i < marks.length && i < index + 40; i++) {
    if (marks[i].shape === "single" && (marks[i].role === "close" || marks[i].role === "either")) return true;
  }
  return index === 0 && (marks[0].start === 0 || /[\n\r]/.test(source.charAt(marks[0].start - 1)));
}

const opensAlike = (source: string, next: Span | undefined, glyph: string): boolean =>
  next !== undefined && source.charAt(next.start) === glyph;

function spanOf(source: string, open: Mark, close: Mark, paragraph: number): MarkedSpan {
  let { end: start } = open;
  let end = Math.max(start, close.start);
  // Scanned print sets its marks apart: " We shall leave ."
  while (start < end && source.charAt(start) === " ") start++;
  while (end > start && source.charAt(end - 1) === " ") end--;
  return {
    start: open.start,
    end: close.end,
    inner: { start, end },
    shape: open.shape,
    closed: true,
    paragraph,
  };
}

/** Matches ", said Ann Lee." at the end of words that no mark closes. Not ", said and done, it works." */
const ATTRIBUTION = /,(?= (?:[^\s,]{1,20} ){0,4}(?:said|says|told|added|asked)\b[^,]{0,40}\.\s*$)/;

/** Where words in marks end that another mark interrupts: before who said them, where that stands there. */
function beforeAttribution(source: string, from: number, to: number): number {
  const tail = Math.max(from, to - LONGEST_ATTRIBUTION);
  const found = ATTRIBUTION.exec(source.slice(tail, to));
  return found === null ? to : tail + found.index + 1;
}

const LONGEST_ATTRIBUTION = 160;

function unclosed(source: string, open: Mark, limit: number, paragraph: number): MarkedSpan {
  let end = limit;
  while (end > open.end && /\s/.test(source.charAt(end - 1))) end--;
  return {
    start: open.start,
    end,
    inner: { start: open.end, end },
    shape: open.shape,
    closed: false,
    paragraph,
  };
}

const missingClose = (mark: Mark): Diagnostic => ({
  start: mark.start,
  end: mark.end,
  code: "quote-unclosed",
  message: "A quotation mark is never closed; the quotation is taken to end with its paragraph.",
});

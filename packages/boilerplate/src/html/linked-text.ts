import { assertSpan, type Diagnostic, type Span } from "@copydesk/text";
import type { LaidOutText } from "./lay-out-text.js";
import type { LinkedBody } from "./linked-data.js";
import { decodeJsonString, type DecodedString } from "./json-string.js";
import type { Page } from "./page.js";
import { scanPage } from "./scan-page.js";

/** A page shows its article when it has this much of the text that its data has. */
const ENOUGH = 0.5;
/** Less text than this in a page's data is a summary. In UTF-16 code units. */
const SHORTEST = 500;

/** The article's text as the page's data has it, for a page that does not show it. */
export interface LinkedText extends LaidOutText {
  /** Paragraph by paragraph, where it stands in the text and in the HTML. */
  readonly paragraphs: readonly { readonly at: Span; readonly html: Span }[];
  readonly diagnostic: Diagnostic;
}

/**
 * Reads the article from the page's data when the page itself shows less than half of it: a page that a script fills,
 * or the part before a paywall. Null where the page shows enough, or the data has nothing.
 */
export function readLinkedText(page: Page, body: LinkedBody | null, shown: string): LinkedText | null {
  if (body === null || body.value.length < SHORTEST) return null;
  const literal = findLiteral(page, body);
  if (literal === null) return null;
  // In preformatted text line breaks stay, and tags in the data are read as tags.
  const inner = scanPage(PREFORMATTED + literal.value);
  const paragraphs = inner.blocks.flatMap((block) => linesOf(inner.text, block));
  const length = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < SHORTEST || shown.length >= length * ENOUGH) return null;
  return layOut(paragraphs, inner, literal, shown);
}

const PREFORMATTED = "<pre>";

function layOut(paragraphs: readonly Span[], inner: Page, literal: DecodedString, shown: string): LinkedText {
  const starts: number[] = [];
  let text = "";
  for (const { start, end } of paragraphs) {
    if (text !== "") text += "\n\n";
    starts.push(text.length);
    text += inner.text.slice(start, end);
  }
  const toLiteral = (at: number): Span => {
    const { start, end } = inner.map.toHtml({ start: at, end: at + 1 });
    return literal.map.toHtml({ start: start - PREFORMATTED.length, end: end - PREFORMATTED.length });
  };
  const charToHtml = (offset: number): Span => {
    const index = lastAtOrBefore(starts, offset);
    const { start, end } = paragraphs[index];
    return toLiteral(Math.min(start + offset - starts[index], end - 1));
  };
  const toHtml = (span: Span): Span => {
    assertSpan(text, span);
    const { start } = charToHtml(span.start);
    return span.start === span.end ? { start, end: start } : { start, end: charToHtml(span.end - 1).end };
  };
  const message = `The page shows ${shown.length} characters of its article; the text was read from its JSON-LD.`;
  return {
    text,
    places: new Map(),
    toHtml,
    paragraphs: paragraphs.map(({ start, end }, i) => {
      const at = { start: starts[i], end: starts[i] + end - start };
      return { at, html: toHtml(at) };
    }),
    diagnostic: { code: "text-from-linked-data", ...literal.html, message },
  };
}

/** Index of the last of the rising starts that is not past the offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of a block without the white space around them; empty ones are left out. */
function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  let start = block.start;
  while (start < block.end) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 || stop > block.end ? block.end : stop;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    const from = start + line.length - line.trimStart().length;
    if (trimmed !== "") lines.push({ start: from, end: from + trimmed.length });
    start = end + 1;
  }
  return lines;
}

const KEY = /"(?:articleBody|text)"\s{0,20}:\s{0,20}"/g;

/** Where the text stands as a string in the page's data. */
function findLiteral(page: Page, { object, value }: LinkedBody): DecodedString | null {
  const { start, end } = object.html;
  const source = page.html.slice(start, end);
  for (const match of source.matchAll(KEY)) {
    const decoded = decodeJsonString(page.html, start + match.index + match[0].length, end);
    if (isSame(decoded.value, value)) return decoded;
  }
  return null;
}

/** Broken data is read with its control characters as spaces. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length &&
  (one === other || one.replace(/\p{Cc}/gu, " ") === other.replace(/\p{Cc}/gu, " "));

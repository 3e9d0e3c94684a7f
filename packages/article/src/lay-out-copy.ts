import type { Region, RegionKind } from "@copydesk/boilerplate";
import type { Fact, FactValue, HtmlReading } from "@copydesk/boilerplate/html";
import { assertSpan, type Span } from "@copydesk/text";
import type { StatedStamps } from "./choose-stamp.js";

/** Which part of the copy a piece is. */
export type PieceName = "title" | "authors" | "agency" | "published" | "updated" | "text";

/** A part of the copy: where it begins, and the way from it to the HTML. */
export interface Piece {
  readonly name: PieceName;
  readonly start: number;
  readonly text: string;
  /** How sure it is that the page means this, from 0 to 1. */
  readonly confidence: number;
  /** The HTML that a span of the piece was read from; null for what stands nowhere in it. */
  readonly toHtml: (span: Span) => Span | null;
}

/** A page as copy, from its headline to its last paragraph. */
export interface Copy {
  readonly source: string;
  readonly pieces: ReadonlyMap<PieceName, Piece>;
}

const SEPARATOR = "\n\n";
/** What stands between two authors. */
export const AUTHOR_SEPARATOR = ", ";

/** Writes what the page says of its article and the article's text below one another, a blank line between. */
export function layOutCopy(page: HtmlReading, { published, updated }: StatedStamps): Copy {
  const { metadata } = page;
  const { title, authors, agency } = metadata;
  const head = (
    name: PieceName,
    text: string | undefined,
    stated: FactValue<unknown> | null | undefined,
    fact: Fact<unknown> | null,
  ): Omit<Piece, "start"> => ({
    name,
    text: text ?? "",
    confidence: fact?.confidence ?? 0,
    toHtml: (span) => placeOf(page.html, text ?? "", stated?.html ?? null, span),
  });
  const parts: readonly Omit<Piece, "start">[] = [
    head("title", title?.value, title, title),
    head("authors", authors?.value.join(AUTHOR_SEPARATOR), authors, authors),
    head("agency", agency?.value, agency, agency),
    head("published", published?.words, published?.stated, metadata.published),
    head("updated", updated?.words, updated?.stated, metadata.updated),
    { name: "text", text: page.text, confidence: page.confidence, toHtml: page.toHtml },
  ];
  const pieces = new Map<PieceName, Piece>();
  let source = "";
  for (const one of parts) {
    if (one.text === "") continue;
    if (source !== "") source += SEPARATOR;
    pieces.set(one.name, { ...one, start: source.length });
    source += one.text;
  }
  return { source, pieces };
}

/** A stretch of a value that stands in the HTML to the letter; otherwise, as of "A &amp; B", the place of the whole. */
const placeOf = (html: string, text: string, place: Span | null, span: Span): Span | null =>
  place !== null && html.slice(place.start, place.end) === text
    ? { start: place.start + span.start, end: place.start + span.end }
    : place;

const KINDS: Readonly<Record<Exclude<PieceName, "text">, RegionKind>> = {
  title: "title",
  authors: "byline",
  agency: "byline",
  published: "published",
  updated: "published",
};

/** The regions of the copy: its head as the page states it, then those of its text. */
export function layOutRegions({ pieces }: Copy, ofText: readonly Region[]): Region[] {
  const regions: Region[] = [];
  let end = 0;
  for (const { name, start, text, confidence } of pieces.values()) {
    if (start > end) {
      regions.push({
        start: end,
        end: start,
        text: SEPARATOR,
        kind: "blank",
        kept: false,
        rule: "white-space",
        confidence: 1,
      });
    }
    end = start + text.length;
    if (name === "text") regions.push(...ofText);
    else
      regions.push({ start, end, text, kind: KINDS[name], kept: false, rule: "page-metadata", confidence });
  }
  return regions;
}

/**
 * The HTML that a span of the copy was read from. Of a span over several pieces that is the HTML of the first.
 *
 * @throws RangeError when the span is not inside the copy.
 */
export function copyToHtml({ source, pieces }: Copy, span: Span): Span | null {
  assertSpan(source, span);
  const piece = [...pieces.values()].filter(({ start }) => start <= span.start).at(-1);
  if (piece === undefined) return null;
  const end = Math.min(span.end - piece.start, piece.text.length);
  return piece.toHtml({ start: Math.min(span.start - piece.start, end), end });
}

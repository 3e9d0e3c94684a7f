import { bodyView, carveRegion, type Region } from "@copydesk/boilerplate";
import { type HtmlReading, type HtmlOptions, readHtml } from "@copydesk/boilerplate/html";
import { assertOptions, assertSpan, extract, type Span } from "@copydesk/text";
import type { Article } from "./article.js";
import { type ArticleOptions, readArticle } from "./read-article.js";

/** What `readPage` may be told. */
export interface PageOptions extends ArticleOptions, Pick<HtmlOptions, "url" | "contentType"> {}

/** The article of a page. Its spans are in `source`; `toHtml` leads from there to the page. */
export interface PageArticle extends Article {
  /** The article as copy: its title, byline and stamp where the page has them, then its text, a blank line between. */
  readonly source: string;
  /** What was read from the page itself: its metadata, each of its blocks, how likely it is an article. */
  readonly page: HtmlReading;
  /**
   * The HTML, in offsets of `page.html`, that a span of `source` was read from; null for what stands nowhere in it,
   * as a date that was read from the address.
   *
   * @throws RangeError when the span is not inside the source.
   */
  readonly toHtml: (span: Span) => Span | null;
}

const OPTIONS = ["reference", "prefer", "dateOrder", "strictness", "url", "contentType"];

/**
 * Reads a web page: who said what, when and where, each with its exact place in the HTML.
 *
 * @param html The page as text, or its bytes.
 * @throws TypeError when it is given neither, or an option that it does not know.
 * @throws RangeError when `reference` is no date or the strictness none of the three.
 * @example
 * const article = readPage("<article><h1>Tower to rise again</h1><p>The town will rebuild the tower that burnt down in the spring, after two years of work.</p><p>“We will rebuild,” the mayor said on Friday, in front of the hall.</p></article>", { reference: "2019-05-03" });
 * const { start, end } = article.toHtml(article.quotes[0].speaker);
 * article.page.html.slice(start, end) // => "the mayor"
 */
export function readPage(html: string | Uint8Array, options: PageOptions = {}): PageArticle {
  assertOptions(options, OPTIONS, "readPage");
  const { url, contentType, ...reading } = options;
  const page = readHtml(html, {
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(reading.strictness === undefined ? {} : { strictness: reading.strictness }),
  });
  const pieces = layOutCopy(page);
  const source = pieces.map(({ text }) => text).join(SEPARATOR);
  const toHtml = (span: Span): Span | null => {
    assertSpan(source, span);
    const piece = pieces.filter(({ start }) => start <= span.start).at(-1);
    if (piece === undefined) return null;
    const end = Math.min(span.end, piece.start + piece.text.length) - piece.start;
    return piece.toHtml({ start: Math.min(span.start - piece.start, end), end });
  };
  const found = readArticle(source, reading);
  // What the page states needs no rule to be recognised.
  const regions = pieces.reduce<readonly Region[]>(
    (all, { kind, start, text }) =>
      kind === null
        ? all
        : carveRegion(all, { start, end: start + text.length }, { kind, kept: false, rule: "page-metadata" }),
    found.regions,
  );
  const title = pieces.find(({ kind }) => kind === "title");
  return {
    ...found,
    title: title === undefined ? found.title : extract(source, 0, title.text.length),
    regions,
    body: bodyView(source, regions).text,
    source,
    page,
    toHtml,
  };
}

const SEPARATOR = "\n\n";

/** A part of the copy, and the way from it to the HTML. */
interface Piece {
  /** What the page says that it is; null for its text. */
  readonly kind: "title" | "byline" | "published" | null;
  readonly start: number;
  readonly text: string;
  readonly toHtml: (span: Span) => Span | null;
}

function layOutCopy(page: HtmlReading): Piece[] {
  const { title, authors, published } = page.metadata;
  const stamp = published === null ? "" : (published.value.iso ?? published.value.words);
  const byline = authors === null ? "" : `By ${authors.value.join(" and ")}`;
  const parts: readonly Omit<Piece, "start">[] = [
    { kind: "title", text: title?.value ?? "", toHtml: () => title?.html ?? null },
    { kind: "byline", text: byline, toHtml: () => authors?.html ?? null },
    { kind: "published", text: stamp, toHtml: () => published?.html ?? null },
    { kind: null, text: page.text, toHtml: page.toHtml },
  ];
  let start = 0;
  return parts
    .filter(({ text }) => text !== "")
    .map((part) => {
      const piece = { ...part, start };
      start += part.text.length + SEPARATOR.length;
      return piece;
    });
}

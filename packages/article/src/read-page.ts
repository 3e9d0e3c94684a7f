import { type HtmlReading, readHtml } from "@copydesk/boilerplate/html";
import type { Span } from "@copydesk/text";
import type { Article } from "./article.js";
import { assembleArticle } from "./assemble-article.js";
import { chooseStamp } from "./choose-stamp.js";
import { copyToHtml, layOutCopy } from "./lay-out-copy.js";
import { assertPage, type PageOptions, readPageOptions } from "./options.js";
import { sortCopy } from "./sort-copy.js";

/** The article of a page. Its spans are in `source`; `toHtml` leads from there to the page. */
export interface PageArticle extends Article {
  /** The article as copy: its title, authors, agency and stamps where the page has them, then its text, a blank line between. */
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

/**
 * Reads a web page: who said what, when and where, each with its exact place in the HTML.
 *
 * @param html The page as text, or its bytes.
 * @throws TypeError when it is given neither, or an option that it does not know or that is no string.
 * @throws RangeError when `reference` is no date, or another option none of its values.
 * @example
 * const article = readPage("<article><h1>Tower to rise again</h1><p>The town will rebuild the tower that burnt down in the spring, after two years of work.</p><p>“We will rebuild,” the mayor said on Friday, in front of the hall.</p></article>", { reference: "2019-05-03" });
 * const { start, end } = article.toHtml(article.quotes[0].speaker);
 * article.page.html.slice(start, end) // => "the mayor"
 */
export function readPage(html: string | Uint8Array, options: PageOptions = {}): PageArticle {
  assertPage(html, "readPage");
  const { timing, stripping, html: stated } = readPageOptions(options);
  const page = readHtml(html, stated);
  const { metadata } = page;
  const reading = {
    reference: timing.reference,
    dateOrder: timing.dateOrder,
    ...(metadata.language === null ? {} : { language: metadata.language.value }),
  };
  const stamps = {
    published: chooseStamp(metadata.published, reading),
    updated: chooseStamp(metadata.updated, reading),
  };
  const copy = layOutCopy(page, stamps);
  const sorted = sortCopy(copy, { metadata, blocks: page.regions, stamps, reading, stripping });
  return {
    ...assembleArticle(sorted, timing),
    source: copy.source,
    page,
    toHtml: (span) => copyToHtml(copy, span),
  };
}

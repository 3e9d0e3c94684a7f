import { itemAt } from "./item-at.js";
import type { Diagnostic } from "@copydesk/text";
import { articleLikelihood } from "./article-likelihood.js";
import type { Choice } from "./choose-blocks.js";
import { decodePage, type DecodedPage } from "./decode-page.js";
import { describeLinkedText, describeRegions } from "./describe-regions.js";
import { readHints } from "./hints.js";
import { judgeBlocks } from "./judge-blocks.js";
import { readLinkedData } from "./linked-data.js";
import { readPageMetadata } from "./metadata/read-page-metadata.js";
import { readContext } from "./features/page-context.js";
import { readHtmlOptions } from "./options.js";
import type { Page } from "./page.js";
import { measurePage } from "./page-shape.js";
import { readBody } from "./read-body.js";
import { scanPage } from "./scan-page.js";
import type { HtmlOptions, HtmlReading, HtmlRegion } from "./types.js";

/**
 * Reads a web page: the text of its article, what was left out and why, and what the page says of itself.
 *
 * Without a DOM and in one pass, so that a page of any size or depth is read in linear time. What is odd about the
 * page is a diagnostic; no page throws.
 *
 * @param source The page as text, or its bytes, whose encoding is then found out.
 * @throws TypeError when the source is neither a string nor bytes, or an option is unknown or not of its type.
 * @throws RangeError when the strictness is not one of the three.
 * @example
 * const page = readHtml("<title>Hall reopens | The Post</title><meta property=og:site_name content='The Post'><nav><a href=/>Home</a></nav><article><h1>Hall reopens</h1><p>By <a rel=author href=/lee>Ann Lee</a></p><p>The town hall reopened on Monday, two years after the fire that burnt down its tower.</p><p>Work on the roof &amp; the stairs goes on, the mayor said, and will take until spring.</p></article>");
 * page.text.split("\n\n")[1] // => "Work on the roof & the stairs goes on, the mayor said, and will take until spring."
 * page.metadata.title.value // => "Hall reopens"
 * page.metadata.authors.value // => ["Ann Lee"]
 * const { start, end } = page.toHtml({ start: page.text.indexOf("roof"), end: page.text.indexOf(" stairs") });
 * page.html.slice(start, end) // => "roof &amp; the"
 */
export function readHtml(source: string | Uint8Array, options: HtmlOptions = {}): HtmlReading {
  const { url, contentType, strictness, explain } = readHtmlOptions(options);
  const decoded = toDecoded(source, contentType);
  const page = scanPage(decoded.html);
  const shape = measurePage(page);
  const data = readLinkedData(page);
  const judgements = judgeBlocks(readContext(page, shape, readHints(page, data)), explain);
  const { choice: chosen, kept, linked, laidOut } = readBody(page, shape, data, judgements, strictness);
  const choice = linked === null ? chosen : keepNone(chosen);
  const reasons = explain ? judgements.map((one) => one.reasons) : null;
  const regions = describeRegions(page, shape, choice, laidOut, reasons);
  return {
    text: laidOut.text,
    regions: linked === null ? regions : [...regions, ...describeLinkedText(linked)].sort(byHtml),
    metadata: readPageMetadata({ page, data, url, body: bodyOf(page, kept) }),
    confidence: articleLikelihood(page, shape, data, chosen),
    html: page.html,
    encoding: decoded.encoding,
    diagnostics: [
      ...decoded.diagnostics,
      ...page.diagnostics,
      ...data.diagnostics,
      ...(linked === null ? [] : [linked.diagnostic]),
    ].sort(byPlace),
    toHtml: laidOut.toHtml,
  };
}

const keepNone = (choice: Choice): Choice => ({ ...choice, isKept: choice.isKept.map(() => false) });
const byHtml = (a: HtmlRegion, b: HtmlRegion): number => a.html.start - b.html.start;

function toDecoded(source: unknown, contentType: string | undefined): DecodedPage {
  if (typeof source === "string") {
    return { html: source, encoding: { name: "utf-16le", source: "given-as-text" }, diagnostics: [] };
  }
  if (source instanceof Uint8Array) return decodePage(source, contentType);
  throw new TypeError(
    `readHtml wants a string or a Uint8Array, and was given ${source === null ? "null" : typeof source}.`,
  );
}

const bodyOf = (page: Page, kept: readonly number[]): { start: number; end: number } => ({
  start: itemAt(page.blocks, kept[0] ?? -1)?.start ?? 0,
  end: itemAt(page.blocks, kept.at(-1) ?? -1)?.end ?? 0,
});

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.start - b.start || a.end - b.end;

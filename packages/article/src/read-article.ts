import { stripBoilerplate } from "@copydesk/boilerplate";
import { assertText } from "@copydesk/text";
import type { Article } from "./article.js";
import { assembleArticle } from "./assemble-article.js";
import { findStamps } from "./find-stamps.js";
import { type ArticleOptions, readArticleOptions } from "./options.js";

/**
 * Reads raw news copy: who said what, when and where, each with its exact place in the source.
 *
 * `reference` is the publication date where the caller knows it. Otherwise the article's dateline or its own stamp,
 * that of its last change where it has no other, resolves its times; where it has none, "Wednesday" stays `XXXX-WXX-3`.
 *
 * @throws TypeError when it is not given a string, or an option that it does not know or that is no string.
 * @throws RangeError when `reference` is no date, or another option none of its values.
 * @example
 * const article = readArticle('OSLO, May 3 (Reuters) - "We will rebuild," the mayor said on Friday.', { reference: "2019-05-03" });
 * article.dateline.places[0].country // => "NO"
 * article.quotes[0].verbatim[0].text // => "We will rebuild,"
 * article.quotes[0].speaker.text // => "the mayor"
 * article.times.map((time) => time.value) // => ["2019-05-03", "2019-05-03"]
 */
export function readArticle(source: string, options: ArticleOptions = {}): Article {
  assertText(source, "readArticle");
  const { timing, stripping } = readArticleOptions(options);
  const stripped = stripBoilerplate(source, stripping);
  const reading = { reference: timing.reference, dateOrder: timing.dateOrder };
  return assembleArticle({ ...stripped, source, ...findStamps(source, stripped, reading) }, timing);
}

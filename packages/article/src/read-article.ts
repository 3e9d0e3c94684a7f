import { type Strictness, stripBoilerplate } from "@copydesk/boilerplate";
import type { TimeOptions } from "@copydesk/dates";
import { assertOptions, assertText } from "@copydesk/text";
import type { Article } from "./article.js";
import { assembleArticle } from "./assemble-article.js";
import { readStamp } from "./read-stamp.js";

/** What `readArticle` may be told. */
export interface ArticleOptions extends Pick<TimeOptions, "reference" | "prefer" | "dateOrder"> {
  /** How readily lines are stripped from the body; "balanced" by default. */
  readonly strictness?: Strictness;
}

const OPTIONS = ["reference", "prefer", "dateOrder", "strictness"];

/**
 * Reads raw news copy: who said what, when and where, each with its exact place in the source.
 *
 * `reference` is the publication date where the caller knows it. Otherwise the article's dateline or its own stamp,
 * that of its last change where it has no other, resolves its times; where it has none, "Wednesday" stays `XXXX-WXX-3`.
 *
 * @throws TypeError when it is not given a string, or an option that it does not know.
 * @throws RangeError when `reference` is no date.
 * @example
 * const article = readArticle('OSLO, May 3 (Reuters) - "We will rebuild," the mayor said on Friday.', { reference: "2019-05-03" });
 * article.dateline.places[0].country // => "NO"
 * article.quotes[0].verbatim[0].text // => "We will rebuild,"
 * article.quotes[0].speaker.text // => "the mayor"
 * article.times.map((time) => time.value) // => ["2019-05-03", "2019-05-03"]
 */
export function readArticle(source: string, options: ArticleOptions = {}): Article {
  assertText(source, "readArticle");
  assertOptions(options, OPTIONS, "readArticle");
  const { strictness, ...timing } = options;
  const stripped = stripBoilerplate(source, strictness === undefined ? {} : { strictness });
  const reading = { reference: timing.reference ?? null, dateOrder: timing.dateOrder };
  const published = readStamp(source, stripped.published, reading);
  const updated = readStamp(source, stripped.updated, reading);
  return assembleArticle({ ...stripped, source, published, updated }, timing);
}

import { bodyView, carveRegion, type Region, type Strictness, stripBoilerplate } from "@copydesk/boilerplate";
import {
  type Dateline,
  findDateline,
  findTimes,
  findTimestamp,
  type Timestamp,
  type TimeOptions,
} from "@copydesk/dates";
import { resolvePlaces } from "@copydesk/dates/places";
import { findQuotes } from "@copydesk/quotes";
import { assertOptions, assertText, createView, type Extract, extract } from "@copydesk/text";
import { findAgency } from "@copydesk/text/en";
import type { Agency, Article } from "./article.js";
import { relocateDateline, relocateQuote, relocateSpeaker, relocateTimestamp } from "./relocate.js";

/** What `readArticle` may be told. */
export interface ArticleOptions extends Pick<TimeOptions, "reference" | "prefer" | "dateOrder"> {
  /** How readily lines are stripped from the body; "balanced" by default. */
  readonly strictness?: Strictness;
}

const OPTIONS = ["reference", "prefer", "dateOrder", "strictness"];

/**
 * Reads raw news copy: who said what, when and where, each with its exact place in the source.
 *
 * `reference` is the publication date where the caller knows it. Otherwise the article's own stamp or
 * dateline resolves its times; where it has neither, "Wednesday" stays `XXXX-WXX-3`.
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
  const published = stampIn(source, stripped.published, options);
  const updated = stampIn(source, stripped.updated, options);
  const reference = options.reference ?? momentOf(published);
  const dateline = datelineOf(source, stripped.regions, reference);

  const regions = dateline === null ? stripped.regions : carveDateline(stripped.regions, dateline);
  const body = bodyView(source, regions);
  const said = findQuotes(body.text);
  const times = findTimes(source, { ...timing, reference, dateline: wholeDay(dateline) });
  const diagnostics = said.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...body.toSourceSpan(diagnostic),
  }));

  return {
    title: stripped.title,
    authors: stripped.authors,
    agency: stripped.agency ?? agencyOf(source, dateline),
    published,
    updated,
    dateline,
    body: body.text,
    regions,
    quotes: said.quotes.map((quote) => relocateQuote(source, body, quote)),
    speakers: said.speakers.map((speaker) => relocateSpeaker(source, body, speaker)),
    times,
    diagnostics: [...stripped.diagnostics, ...diagnostics].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function stampIn(source: string, words: Extract | null, { reference }: ArticleOptions): Timestamp | null {
  if (words === null) return null;
  const stamp = findTimestamp(words.text, { reference: reference ?? null });
  return stamp && relocateTimestamp(source, createView(source, [words]), stamp);
}

function datelineOf(source: string, regions: readonly Region[], reference: string | null): Dateline | null {
  const body = bodyView(source, regions);
  const dateline = findDateline(body.text, { reference });
  return dateline && relocateDateline(source, body, resolvePlaces(dateline));
}

/** The dateline as regions of its own: one, unless it was broken over the edge of two. */
function carveDateline(regions: readonly Region[], { start, end }: Dateline): readonly Region[] {
  return regions
    .filter((region) => region.kept && region.start < end && start < region.end)
    .map((region) => ({ start: Math.max(start, region.start), end: Math.min(end, region.end) }))
    .reduce(
      (all, span) => carveRegion(all, span, { kind: "dateline", kept: false, rule: "dateline" }),
      regions,
    );
}

/** A stamp that says a month or a year alone is too coarse to resolve a weekday from. */
const momentOf = (stamp: Timestamp | null): string | null =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?/.exec(stamp?.value ?? "")?.[0] ?? null;

/** A dateline without a year says on which day of some year the story was filed, which resolves nothing. */
const wholeDay = (dateline: Dateline | null): string | null =>
  dateline?.date != null && /^\d{4}-\d\d-\d\d$/.test(dateline.date) ? dateline.date : null;

function agencyOf(source: string, dateline: Dateline | null): Agency | null {
  const named = dateline && findAgency(dateline.text);
  if (dateline === null || named === null) return null;
  return { ...extract(source, dateline.start + named.start, dateline.start + named.end), id: named.id };
}

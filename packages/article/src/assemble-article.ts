import { bodyView, carveRegion, type Region } from "@copydesk/boilerplate";
import { type Dateline, findTimes } from "@copydesk/dates";
import { findQuotes } from "@copydesk/quotes";
import { type Diagnostic, extract } from "@copydesk/text";
import { findAgency } from "@copydesk/text/en";
import type { Agency, Article } from "./article.js";
import { findFiling } from "./find-filing.js";
import type { Timing } from "./options.js";
import { dayOrMoment } from "./read-stamp.js";
import { relocateQuote, relocateSpeaker } from "./relocate.js";

/** Copy of which it is known what each stretch is, and what stands at its head. */
export interface SortedCopy extends Pick<Article, "title" | "authors" | "agency" | "published" | "updated"> {
  readonly source: string;
  readonly regions: readonly Region[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds in sorted copy where and when it was filed, who is quoted, and when things happened, and links the results. */
export function assembleArticle(copy: SortedCopy, timing: Timing): Article {
  const { source } = copy;
  const reference = timing.reference ?? dayOrMoment(copy.published) ?? dayOrMoment(copy.updated);
  const dateline = findFiling(source, copy.regions, reference);
  const regions = dateline === null ? copy.regions : carveDateline(copy.regions, dateline);
  const body = bodyView(source, regions);
  const said = findQuotes(body.text);
  const diagnostics = said.diagnostics.map((found) => ({ ...found, ...body.toSourceSpan(found) }));

  return {
    title: copy.title,
    authors: copy.authors,
    agency: copy.agency ?? agencyOf(source, dateline),
    published: copy.published,
    updated: copy.updated,
    dateline,
    notes: regions
      .filter(({ kind }) => kind === "correction")
      .map(({ start, end }) => extract(source, start, end)),
    body: body.text,
    regions,
    quotes: said.quotes.map((quote) => relocateQuote(source, body, quote)),
    speakers: said.speakers.map((speaker) => relocateSpeaker(source, body, speaker)),
    times: findTimes(source, { ...timing, reference, dateline: wholeDay(dateline) }),
    diagnostics: [...copy.diagnostics, ...diagnostics].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The dateline as regions of its own: one, unless it was broken over the edge of two. */
function carveDateline(regions: readonly Region[], { start, end }: Dateline): readonly Region[] {
  return regions
    .filter(
      (region) => (region.kept || region.kind === "dateline") && region.start < end && start < region.end,
    )
    .map((region) => ({ start: Math.max(start, region.start), end: Math.min(end, region.end) }))
    .reduce(
      (all, span) => carveRegion(all, span, { kind: "dateline", kept: false, rule: "dateline" }),
      regions,
    );
}

/** A dateline without a year says on which day of some year the story was filed, which resolves nothing. */
const wholeDay = (dateline: Dateline | null): string | null =>
  dateline?.date != null && /^\d{4}-\d\d-\d\d$/.test(dateline.date) ? dateline.date : null;

function agencyOf(source: string, dateline: Dateline | null): Agency | null {
  const named = dateline && findAgency(dateline.text);
  if (dateline === null || named === null) return null;
  return { ...extract(source, dateline.start + named.start, dateline.start + named.end), id: named.id };
}

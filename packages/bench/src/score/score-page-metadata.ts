import type { PageRecord } from "../data/records.js";
import { share } from "./ratios.js";

/** What somebody read of a page's metadata. */
export interface FoundMetadata {
  readonly title: string | null;
  readonly authors: string | readonly string[] | null;
  /** ISO 8601, or words that `Date` can read. */
  readonly date: string | null;
}

/** Shares of the pages whose gold has the field, from 0 to 1; null where no page has. */
export interface MetadataScore {
  readonly title: number | null;
  readonly authors: number | null;
  readonly day: number | null;
}

/** Titles and sets of authors have to be equal but for case and punctuation, dates to be of the same day. */
export function scorePageMetadata(
  pairs: readonly { readonly gold: PageRecord["gold"]; readonly found: FoundMetadata }[],
): MetadataScore {
  const scoreBy = (judge: (pair: (typeof pairs)[number]) => boolean | null): number | null => {
    const verdicts = pairs.map(judge).filter((verdict) => verdict !== null);
    return verdicts.length === 0 ? null : share(verdicts.filter(Boolean).length, verdicts.length);
  };
  return {
    title: scoreBy(({ gold, found }) => (gold.title ? plain(gold.title) === plain(found.title ?? "") : null)),
    authors: scoreBy(({ gold, found }) =>
      gold.authors === undefined || gold.authors.length === 0
        ? null
        : nameSet(gold.authors) === nameSet(found.authors ?? ""),
    ),
    day: scoreBy(({ gold, found }) => {
      const days = daysOf(gold.date ?? "");
      return days.length === 0 ? null : daysOf(found.date ?? "").some((day) => days.includes(day));
    }),
  };
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Names in one order, without "By". */
function nameSet(names: string | readonly string[]): string {
  const list = typeof names === "string" ? names.split(/[,;&|]|\band\b/i) : names;
  return list
    .map((name) => plain(name).replace(/^by /, ""))
    .filter((name) => name !== "")
    .sort()
    .join("|");
}

/** The day as it is written, and the day that it is in UTC. */
function daysOf(date: string): string[] {
  const written = /\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const moment = new Date(date);
  const inUtc = Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
  return [written, inUtc].filter((day) => day !== undefined);
}

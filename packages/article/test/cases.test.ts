import { type Case, readCases } from "@copydesk/testkit";
import { describe, expect, test } from "vitest";
import { type Article, readArticle } from "../src/index.js";

/**
 * What a careful reader finds in a case, in words rather than offsets. The head, the body, its crossheads and the
 * quotations are whole: what is not named there must not be found. Of what is stripped, of times and of damage only
 * what is named is looked at.
 */
interface Expected {
  readonly reference?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly dateline?: {
    readonly text: string;
    readonly places: readonly string[];
    readonly countries: readonly string[];
    readonly agency?: string;
    readonly date?: string;
  };
  /** The body, paragraph by paragraph. */
  readonly body: readonly string[];
  readonly crossheads?: readonly string[];
  /** Kinds of region that are found, and not kept. */
  readonly stripped?: readonly string[];
  readonly quotes?: readonly ExpectedQuote[];
  readonly times?: readonly (readonly [string, string])[];
  readonly notTimes?: readonly string[];
  readonly damage?: readonly (readonly [string, string])[];
  /** What is not read so yet, and why: the case waits for it. */
  readonly known?: { readonly head?: string; readonly body?: string; readonly quotes?: string };
}

/** A quotation: `told` is the reported clause, `said` the words in marks; a mixed one has both, a direct one only `said`. */
interface ExpectedQuote {
  readonly told?: readonly string[];
  readonly said?: readonly string[];
  readonly speaker: string | null;
  /** The name in the table of speakers. */
  readonly who: string | null;
  readonly cue: string | null;
  readonly continues?: number;
}

const read = ({ text, expected }: Case): { article: Article; expected: Expected; source: string } => {
  const claims = expected as Expected;
  const options = claims.reference === undefined ? {} : { reference: claims.reference };
  return { article: readArticle(text, options), expected: claims, source: text };
};

describe.each(readCases(new URL("cases", import.meta.url).pathname))("$name", (one) => {
  const { article, expected, source } = read(one);
  const { known = {} } = expected;

  test.skipIf(known.head !== undefined)(named("head", known.head), () => {
    const { title, authors, agency, published, updated, dateline } = article;
    expect({
      title: title?.text,
      authors: authors.map((author) => author.text),
      agency: agency?.id,
      published: published?.value,
      updated: updated?.value,
      dateline: dateline
        ? {
            text: dateline.text,
            places: dateline.places.map((place) => place.name),
            countries: dateline.places.map((place) => place.country),
            agency: dateline.agency ?? undefined,
            date: dateline.date ?? undefined,
          }
        : undefined,
    }).toEqual({
      title: expected.title,
      authors: expected.authors ?? [],
      agency: expected.agency,
      published: expected.published,
      updated: expected.updated,
      dateline: expected.dateline,
    });
  });

  test.skipIf(known.body !== undefined)(named("body", known.body), () => {
    expect(article.body).toBe(expected.body.join("\n\n"));
    const crossheads = article.regions
      .filter((region) => region.kind === "crosshead")
      .map((region) => region.text.trim());
    expect(crossheads).toEqual(expected.crossheads ?? []);
    const kinds = article.regions.filter((region) => !region.kept).map((region) => region.kind);
    expect(kinds).toEqual(expect.arrayContaining([...(expected.stripped ?? [])]));
  });

  test.skipIf(known.quotes !== undefined)(named("quotations", known.quotes), () => {
    expect(quotesOf(article)).toEqual(expected.quotes ?? []);
  });

  test("times", () => {
    const times = article.times.map((time): [string, string] => [time.text, time.value]);
    expect(times).toEqual(expect.arrayContaining([...(expected.times ?? [])]));
    for (const words of expected.notTimes ?? []) {
      const start = source.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      const touching = article.times.filter((time) => time.start < start + words.length && time.end > start);
      expect(
        touching.map((time) => time.text),
        words,
      ).toEqual([]);
    }
  });

  test("damage", () => {
    const damage = article.diagnostics.map((found): [string, string] => [
      found.code,
      source.slice(found.start, found.end),
    ]);
    expect(damage).toEqual(expect.arrayContaining([...(expected.damage ?? [])]));
  });
});

/** The name of a test, with why it waits where it does. */
const named = (name: string, why: string | undefined): string =>
  why === undefined ? name : `${name}, not yet: ${why}`;

const quotesOf = ({ quotes, speakers }: Article): ExpectedQuote[] =>
  quotes.map(({ form, parts, verbatim, speaker, speakerId, cue, continues }) => ({
    ...(form === "direct" ? {} : { told: parts.map((part) => part.text) }),
    ...(form === "indirect" ? {} : { said: verbatim.map((words) => words.text) }),
    speaker: speaker?.text ?? null,
    who: speakers.find(({ id }) => id === speakerId)?.name ?? null,
    cue: cue?.text ?? null,
    ...(continues === null ? {} : { continues }),
  }));

import { type Case, readCases } from "@copydesk/testkit";
import { describe, expect, test } from "vitest";
import { type Article, readArticle } from "../src/index.js";

/** What a case may say of an article, in words rather than offsets. What it does not say is not looked at. */
interface Expected {
  readonly reference?: string;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly agency?: string | null;
  readonly published?: string | null;
  readonly dateline?: {
    readonly text: string;
    readonly places: readonly string[];
    readonly countries: readonly string[];
    readonly agency?: string;
    readonly date?: string;
  } | null;
  readonly body?: string;
  readonly bodyStartsWith?: string;
  readonly bodyEndsWith?: string;
  readonly bodyContains?: readonly string[];
  readonly crossheads?: readonly string[];
  /** Kinds of region that are found, and not kept. */
  readonly stripped?: readonly string[];
  /** Quotations by their words in marks or, for reported ones, by their content; an empty list means none at all. */
  readonly quotes?: readonly {
    said?: string;
    content?: string;
    speaker?: string;
    who?: string;
    cue?: string;
  }[];
  readonly times?: readonly (readonly [string, string])[];
  readonly notTimes?: readonly string[];
  readonly damage?: readonly (readonly [string, string])[];
}

const read = ({ text, expected }: Case): { article: Article; expected: Expected; source: string } => {
  const claims = expected as Expected;
  const options = claims.reference === undefined ? {} : { reference: claims.reference };
  return { article: readArticle(text, options), expected: claims, source: text };
};

describe.each(readCases(new URL("cases", import.meta.url).pathname))("$name", (one) => {
  const { article, expected, source } = read(one);

  test("head", () => {
    const { title, authors, agency, published, dateline } = article;
    const found = {
      title: title?.text ?? null,
      authors: authors.map((author) => author.text),
      agency: agency?.id ?? null,
      published: published?.value ?? null,
      dateline: dateline && {
        text: dateline.text,
        places: dateline.places.map((place) => place.name),
        countries: dateline.places.map((place) => place.country),
        agency: dateline.agency,
        date: dateline.date,
      },
    };
    const { title: t, authors: a, agency: g, published: p, dateline: d } = expected;
    expect(found).toMatchObject(defined({ title: t, authors: a, agency: g, published: p, dateline: d }));
  });

  test("body", () => {
    expect(article.body.startsWith(expected.bodyStartsWith ?? "")).toBe(true);
    expect(article.body.slice(-60)).toContain((expected.bodyEndsWith ?? "").slice(-60));
    expect(article.body.endsWith(expected.bodyEndsWith ?? "")).toBe(true);
    for (const words of expected.bodyContains ?? []) expect(article.body).toContain(words);
    if (expected.body !== undefined) expect(article.body).toBe(expected.body);
    const kinds = article.regions.filter((region) => !region.kept).map((region) => region.kind);
    expect(kinds).toEqual(expect.arrayContaining([...(expected.stripped ?? [])]));
    const crossheads = article.regions
      .filter((region) => region.kind === "crosshead")
      .map((region) => region.text.trim());
    expect(crossheads).toEqual(expected.crossheads ?? crossheads);
  });

  test("quotations", () => {
    if (expected.quotes?.length === 0) expect(article.quotes.map((quote) => quote.text)).toEqual([]);
    for (const claim of expected.quotes ?? []) {
      const quote = article.quotes.find((candidate) =>
        claim.said === undefined
          ? candidate.parts.some((part) => part.text === claim.content)
          : candidate.verbatim.some((words) => words.text === claim.said),
      );
      const who = article.speakers.find((speaker) => speaker.id === quote?.speakerId)?.name;
      const found = {
        words: claim.said ?? claim.content,
        speaker: quote?.speaker?.text,
        who,
        cue: quote?.cue?.text,
      };
      expect(quote, `a quotation "${claim.said ?? claim.content ?? ""}"`).toBeDefined();
      expect(found).toMatchObject(defined({ speaker: claim.speaker, who: claim.who, cue: claim.cue }));
    }
  });

  test("times", () => {
    const times = article.times.map((time): [string, string] => [time.text, time.value]);
    expect(times).toEqual(expect.arrayContaining([...(expected.times ?? [])]));
    for (const words of expected.notTimes ?? []) {
      const start = source.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(
        article.times.some((time) => time.start < start + words.length && time.end > start),
        words,
      ).toBe(false);
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

/** The entries that a case says something about. */
const defined = (claims: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

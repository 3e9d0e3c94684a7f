import { assertPartition } from "@copydesk/text";
import { expectExtracts, expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as article from "../src/index.js";

const { readPage } = article;

const html =
  "<html><head><title>Hall reopens</title><meta property=article:published_time content=2021-05-03T10:22:00Z></head><body>" +
  "<nav><a href=/>Home</a></nav><article><h1>Hall reopens</h1><p class=byline>By Ann Lee</p>" +
  "<p>The town hall reopened on Monday, two years after the fire that burnt down its tower.</p>" +
  "<p>“We kept every stone &amp; every beam that could be kept,” said Carla Brandt, the mayor, in front of the hall.</p>" +
  "<p>Visitors can see the council chamber again from next week, and the archive by the end of the year.</p></article></body></html>";

test("a page is read as an article with its title, authors and stamp", () => {
  const found = readPage(html);
  expect(found.title?.text).toBe("Hall reopens");
  expect(found.authors.map(({ text }) => text)).toEqual(["Ann Lee"]);
  expect(found.published?.value).toMatch(/^2021-05-03/);
  expect(found.body).toContain("every stone & every beam");
  expect(found.body).not.toContain("Home");
});

test("what is found leads back to the HTML", () => {
  const found = readPage(html);
  const words = (span: article.Span): string => {
    const place = found.toHtml(span);
    return found.page.html.slice(place?.start, place?.end);
  };
  expect(found.quotes.map(({ speaker }) => speaker && words(speaker))).toEqual(["Carla Brandt"]);
  expect(found.quotes[0].verbatim.map(words)).toEqual([
    "We kept every stone &amp; every beam that could be kept,",
  ]);
  expect(found.title && words(found.title)).toBe("Hall reopens");
});

test("a date of the page resolves its times", () => {
  expect(readPage(html).times.map(({ value }) => value)).toContain("2021-05-03");
});

/** A page of one article with this in its head and this about its text. */
const pageOf = ({ head = "", top = "" }: { head?: string; top?: string }): string =>
  `<html lang=en-US><head>${head}</head><body><article><h1>Hall reopens</h1>${top}` +
  "<p>The town hall reopened on Monday, two years after the fire that burnt down its tower.</p>" +
  "<p>Visitors can see the council chamber again from next week, and the archive by the end of the year.</p></article></body></html>";

const publishedAt = (time: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${time}"}</script>`;

describe("the day of publication", () => {
  test.each([
    ["an evening that is the next day in UTC", "2020-02-25T02:25:54Z", "February 24, 2020", "2020-02-24"],
    [
      "a day that is elsewhere than the page",
      "2020-02-24T21:25:54Z",
      "February 25, 2020",
      "2020-02-24T21:25:54",
    ],
    ["the same day in both", "2020-02-24T12:25:54Z", "February 24, 2020", "2020-02-24T12:25:54"],
    [
      "a day that no zone makes the same moment",
      "2020-02-25T15:25:54Z",
      "February 24, 2020",
      "2020-02-25T15:25:54",
    ],
    ["a stamp in a zone of its own", "2020-02-25T02:25:54+01:00", "February 24, 2020", "2020-02-25T02:25:54"],
    ["months of another language", "gestern", "24. Februar 2020", "2020-02-24"],
    ["figures in the order of the page's language", "", "02/03/2020", "2020-02-03"],
  ])("%s", (_, data, shown, expected) => {
    const found = readPage(pageOf({ head: publishedAt(data), top: `<div class=date>${shown}</div>` }));
    expect(found.published?.value).toBe(expected);
  });
});

test("a morning that is the day before in UTC is the page's, east of Greenwich", () => {
  const html = pageOf({
    head: publishedAt("2023-12-22T22:30:00Z"),
    top: "<div class=date>23. Dezember 2023</div>",
  });
  expect(readPage(html.replace("en-US", "de")).published?.value).toBe("2023-12-23");
});

test("a time element in the page's zone is the page's day, a later change is not", () => {
  const head = publishedAt("2023-12-22T18:30:00Z");
  const time = (value: string): string =>
    pageOf({ head, top: `<time datetime=${value}></time>` }).replace("en-US", "en");
  expect(readPage(time("2023-12-23T05:30:00+11:00")).published?.value).toBe("2023-12-23T05:30:00");
  expect(readPage(time("2023-12-23T09:30:00+11:00")).published?.value).toBe("2023-12-22T18:30:00");
});

test("what the page states of its head is what the article has", () => {
  const found = readPage(
    pageOf({
      head: '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ek"}],"dateModified":"2021-05-04"}</script>',
    }),
  );
  expect(found.authors.map(({ text }) => text)).toEqual(["Ann Lee", "Bo Ek"]);
  expect(found.updated?.value).toBe("2021-05-04");
  expect(found.regions.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["title", "byline", "published"]),
  );
  expect(found.body.slice(0, 13)).toBe("The town hall");
});

test("a title that looks like a byline or a stamp is still the title", () => {
  for (const title of [
    "By Ann Lee",
    "May 3, 2021",
    "Related Articles",
    "© 2021 The Post",
    '"We will',
    "- 30 -",
  ]) {
    const found = readPage(`<title>${title}</title>${pageOf({})}`.replace("Hall reopens", title));
    expect(found.title?.text).toBe(title);
    assertPartition(found.source, found.regions);
  }
});

describe("whatever the page", () => {
  const piece = fc.oneof(
    newsText,
    fc.constantFrom(
      ...["title", "h1", "p", "article", "time", "div class=byline", "li"].flatMap((tag) => [
        `<${tag}>`,
        `</${tag}>`,
      ]),
    ),
    fc.constantFrom(
      "<br>",
      "&amp;",
      "&nbsp;",
      "<!--",
      "By Ann Lee",
      "May 3, 2021",
      "“We will,” she said.",
      publishedAt("2021-05-03T23:10Z"),
    ),
  );

  function expectPromises(page: string): void {
    const found = readPage(page, { url: "https://example.org/2021/05/03/hall" });
    const { source, page: reading, toHtml } = found;
    assertPartition(source, found.regions);
    const article = { ...found, page: null, toHtml: null };
    expectExtracts(source, article);
    expectJson(article);
    for (const { start, end } of [...found.regions, ...found.quotes, ...found.times]) {
      const html = toHtml({ start, end });
      if (html === null) continue;
      expect(html.start).toBeGreaterThanOrEqual(0);
      expect(html.end).toBeGreaterThanOrEqual(html.start);
      expect(html.end).toBeLessThanOrEqual(reading.html.length);
    }
  }

  test("every span is exact, the regions are the copy, and all leads into the page", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expectPromises(pieces.join(""));
      }),
      { numRuns: 100 },
    );
  });

  test("hostile ones too", () => {
    for (const { text } of hostileTexts(200)) {
      expectPromises(text);
      expectPromises(pageOf({ top: text }));
    }
  });

  test("a word leads to the very letters that it was read from", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const found = readPage(pageOf({ top: pieces.join("") }));
        const { text } = found.page;
        const offset = found.source.length - text.length;
        for (const { index, 0: word } of text.matchAll(/[a-z]{4,}/g)) {
          const html = found.toHtml({ start: offset + index, end: offset + index + word.length });
          expect(found.page.html.slice(html?.start, html?.end)).toBe(word);
        }
      }),
      { numRuns: 80 },
    );
  });
});

test("a table between paragraphs stays whole, row by row", () => {
  const [first, second, third] = ["by fire", "by water", "by time"].map(
    (how) => `<p>The council was told on Monday which parts of the old hall had been damaged ${how}.</p>`,
  );
  const rows = "<table><tr><td>Ward<td>Yes<td>No<tr><td>North<td>412<td>300</table>";
  const { body } = readPage(`<article><h1>Hall vote</h1>${first}${second}${rows}${third}${first}</article>`);
  expect(body).toContain("Ward\tYes\tNo\n\nNorth\t412\t300");
});

test("the date of an embedded post resolves no time of the article", () => {
  const post =
    "<blockquote class=twitter-tweet><p>Our hall is back!</p>— Ann Lee (@annlee) <a href=/x>March 4, 2012</a></blockquote>";
  const found = readPage(html.replace(/<meta[^>]*>/, "").replace("</article>", `${post}</article>`));
  expect(found.published).toBeNull();
  expect(found.times.find(({ text }) => text === "Monday")?.value).toBe("XXXX-WXX-1");
});

test("a page of nothing is an empty article", () => {
  expect(readPage("")).toMatchObject({ source: "", body: "", title: null, quotes: [] });
});

test("an option that is undefined is none", () => {
  expect(readPage("<p>It rained.</p>", { url: undefined, contentType: undefined }).source).toBe(
    readPage("<p>It rained.</p>").source,
  );
});

test("a caller's mistake is named", () => {
  const read = readPage as (...given: unknown[]) => unknown;
  expect(() => read(7)).toThrow(
    new TypeError("readPage wants a string or a Uint8Array, and was given number."),
  );
  expect(() => read("", { url: new URL("https://example.org/") })).toThrow(
    new TypeError("readPage wants url as a string (of a URL its href), and was given object."),
  );
  expect(() => read("", { contentType: null })).toThrow(
    "readPage wants contentType as a string, and was given null.",
  );
  expect(() => read("", { reference: "today" })).toThrow("readPage wants reference as an ISO 8601 date");
  expect(() => read("", { link: "x" })).toThrow('readPage knows no option "link"');
});

describe("every example in the documentation runs", () => {
  for (const example of readExamples(new URL("../src/read-page.ts", import.meta.url).pathname)) {
    test(example.name, () => {
      expect(example.run({ ...article })).toBeGreaterThan(0);
    });
  }
});

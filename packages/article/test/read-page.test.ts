import { readExamples } from "@copydesk/testkit";
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

test("a page of nothing is an empty article", () => {
  expect(readPage("")).toMatchObject({ source: "", body: "", title: null, quotes: [] });
});

test("a caller's mistake is named", () => {
  const read = readPage as (...given: unknown[]) => unknown;
  expect(() => read(7)).toThrow(TypeError);
  expect(() => read("", { link: "x" })).toThrow('readPage knows no option "link"');
});

describe("every example in the documentation runs", () => {
  for (const example of readExamples(new URL("../src/read-page.ts", import.meta.url).pathname)) {
    test(example.name, () => {
      expect(example.run({ ...article })).toBeGreaterThan(0);
    });
  }
});

import { expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as boilerplate from "../../src/html.js";

const { readHtml } = boilerplate;
const tags = [
  "<p>",
  "</p>",
  "<div class='story body'>",
  "</div>",
  "<br>",
  "<b>",
  "</b>",
  "<a href=/x>",
  "</a>",
  "<li>",
  "<ul>",
  "</ul>",
  "<h1>",
  "</h1>",
  "<table><tr><td>",
  "</table>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "&amp;",
  "&#x1F600;",
  "<time datetime=2021-05-03>",
  "<figure><img src=a.jpg><figcaption>",
  "</figure>",
  "<article>",
  "<pre>",
  "<",
];
const pages = fc.array(fc.oneof(newsText, fc.constantFrom(...tags))).map((parts) => parts.join(""));

test("what is found lies in the text and in the HTML, and survives JSON", () => {
  fc.assert(
    fc.property(pages, (html) => {
      const found = readHtml(html, { url: "https://example.org/a" });
      expectJson({ ...found, toHtml: null });
      let edge = 0;
      for (const { at, kept, text, html: place } of found.regions) {
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(html.length);
        expect(at === null).toBe(!kept);
        if (at === null) continue;
        expect(at.start).toBeGreaterThanOrEqual(edge);
        expect(found.text.slice(at.start, at.end)).toBe(text);
        edge = at.end;
      }
    }),
    { numRuns: 150 },
  );
});

test("letters of the text are the letters of the HTML that they lead to", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("word ", "<p>", "</p>", "<b>", "x", "<br>", "\n", "é", "<div>")),
      (parts) => {
        const html = parts.join("");
        const { text, toHtml } = readHtml(html, { strictness: "careful" });
        for (const [i, char] of Array.from(text).entries()) {
          const { start, end } = toHtml({ start: i, end: i + 1 });
          if (char.trim() !== "") expect(html.slice(start, end)).toBe(char);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("hostile texts neither throw nor hang", () => {
  for (const { text } of hostileTexts(5000)) readHtml(text);
});

const hostile = [
  "<div>",
  "<p>x",
  "<a href=x>y",
  "<ul><li>x",
  "<table><tr><td>x",
  "<td colspan=100000>x",
  "<h1>x",
  "<form>",
  "<b>",
  "</div>",
  "<svg>",
  "<script>",
  "<!--",
  "<title>",
  "<span class=byline>By Ann Lee</span>",
  "<time datetime=2020-01-01>x",
  '<script type="application/ld+json">[',
  "&",
  "&#",
  "<div hidden>x",
  "<pre>\n",
  "a | ",
  "<br>",
];
test.each(hostile)("20,000 times %s is read", (piece) => {
  expect(readHtml(piece.repeat(20_000)).regions.every(({ kept, text }) => !kept || text !== "")).toBe(true);
  expect(readHtml(`<title>${piece.repeat(20_000)}`).text).toBe("");
});

test("data that is nested without end is passed over", () => {
  const deep = `<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script><p>The hall.`;
  expect(readHtml(deep).regions.map(({ text }) => text)).toEqual(["The hall."]);
});

test("a page of more blocks than are read says so", () => {
  expect(readHtml("<p>The hall was open.</p>".repeat(4000)).diagnostics.map(({ code }) => code)).toEqual([
    "too-many-blocks",
  ]);
});

test("a caller's mistake is named", () => {
  const read = readHtml as (...given: unknown[]) => unknown;
  expect(() => read(7)).toThrow("readHtml wants a string or a Uint8Array, and was given number.");
  expect(() => read(null)).toThrow(TypeError);
  expect(() => read("a", null)).toThrow(TypeError);
  expect(() => read("a", { strict: true })).toThrow('readHtml knows no option "strict"');
  expect(() => read("a", { strictness: "very" })).toThrow(RangeError);
  expect(() => read("a", { url: 7 })).toThrow(TypeError);
  expect(() => readHtml("<p>a").toHtml({ start: 0, end: 999 })).toThrow(RangeError);
});

describe("every example in the documentation runs", () => {
  for (const example of readExamples(new URL("../../src/html/read-html.ts", import.meta.url).pathname)) {
    test(example.name, () => {
      expect(example.run({ ...boilerplate })).toBeGreaterThan(0);
    });
  }
});

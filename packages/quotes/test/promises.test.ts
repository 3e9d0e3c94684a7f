import { readdirSync } from "node:fs";
import { expectExtracts, expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as quotes from "../src/index.js";

const { findQuotes } = quotes;

/** What holds for whatever is found in whatever text. */
function expectPromises(source: string): void {
  const found = findQuotes(source, { includeMarked: true });
  expectExtracts(source, found);
  expectJson(found);
  const ids = found.speakers.map((speaker) => speaker.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [index, quote] of found.quotes.entries()) {
    if (quote.speakerId !== null) expect(ids).toContain(quote.speakerId);
    if (quote.continues !== null) expect(quote.continues).toBeLessThan(index);
    expect(quote.parts.length).toBeGreaterThan(0);
    expect(quote.verbatim.length > 0).toBe(quote.form !== "indirect");
    expect(quote.confidence).toBeGreaterThan(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
    expect(quote.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  }
}

test("extracts are exact, the result is plain JSON, and speakers are those of the table", () => {
  fc.assert(fc.property(newsText, expectPromises), { numRuns: 300 });
});

test("extracts are exact where marks stand as character references or commas", () => {
  const escaped = newsText.map((text) =>
    text.replace(/["“”’]/g, (mark) => (mark === "“" ? ",," : `&#${String(mark.charCodeAt(0))};`)),
  );
  fc.assert(fc.property(escaped, expectPromises), { numRuns: 100 });
  expect(() => findQuotes("&quot;".repeat(5_000) + ",,a".repeat(5_000))).not.toThrow();
});

test("hostile texts neither throw nor hang", () => {
  for (const { text } of hostileTexts(5_000)) findQuotes(text, { includeMarked: true });
});

test("a sentence without a word, or without a clause before its comma, is passed over", () => {
  for (const text of ["The maps suggest‘’. ”", ", Lee noted, be"]) {
    expect(() => findQuotes(text, { includeMarked: true })).not.toThrow();
  }
});

test("a caller's mistake is refused with what was wanted", () => {
  const loose = findQuotes as (...given: unknown[]) => unknown;
  expect(() => loose(7)).toThrow(/wants a string/);
  expect(() => loose("", { includMarked: true })).toThrow(/no option "includMarked"/);
  expect(() => loose("", { includeMarked: "yes" })).toThrow(/true or false/);
  expect(() => loose("", null)).toThrow(/options as an object/);
  expect(findQuotes("")).toEqual({ quotes: [], speakers: [], diagnostics: [] });
});

describe("every example in the documentation runs", () => {
  const folder = new URL("../src/", import.meta.url).pathname;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    for (const example of readExamples(folder + file)) {
      test(`${file}, ${example.name}`, () => {
        expect(example.run({ ...quotes })).toBeGreaterThan(0);
      });
    }
  }
});

describe("every example of the README runs", () => {
  const examples = readExamples(new URL("../README.md", import.meta.url).pathname);
  test.each(examples)("$name", (example) => {
    expect(example.run({ ...quotes })).toBeGreaterThan(0);
  });
});

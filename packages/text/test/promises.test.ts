import { readdirSync } from "node:fs";
import { expectExtracts, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as english from "../src/en.js";
import * as text from "../src/index.js";

const { findMarks, findParagraphs, findSentences, readTokens } = text;

test("tokens run in order, hold every letter, and begin and end without white space", () => {
  fc.assert(
    fc.property(newsText, (source) => {
      const tokens = readTokens(source);
      let edge = 0;
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.starts[i]).toBeGreaterThanOrEqual(edge);
        expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i]);
        expect(source.slice(edge, tokens.starts[i])).toMatch(/^[\s\u0085\u200b\u2060]*$/);
        edge = tokens.ends[i];
      }
      expect(source.slice(edge)).toMatch(/^[\s\u0085\u200b\u2060]*$/);
    }),
  );
});

test("sentences and marks lie inside paragraphs, in order", () => {
  fc.assert(
    fc.property(newsText, (source) => {
      const paragraphs = findParagraphs(source);
      expectExtracts(source, [paragraphs, findSentences(source), findMarks(readTokens(source), paragraphs)]);
      for (const spans of [paragraphs, findSentences(source)]) {
        for (const [i, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
      for (const sentence of findSentences(source)) {
        expect(paragraphs.some((one) => one.start <= sentence.start && sentence.end <= one.end)).toBe(true);
      }
    }),
  );
});

test("hostile texts neither throw nor hang", () => {
  for (const { text: hostile } of hostileTexts(20_000)) {
    findSentences(hostile);
    findMarks(readTokens(hostile), findParagraphs(hostile));
  }
});

describe("every example in the documentation runs", () => {
  const folder = new URL("../", import.meta.url).pathname;
  const sources = readdirSync(`${folder}src`).filter((name) => name.endsWith(".ts"));
  for (const file of ["README.md", ...sources.map((name) => `src/${name}`), "src/en/agencies.ts"]) {
    for (const example of readExamples(folder + file)) {
      test(`${file}, ${example.name}`, () => {
        expect(example.run({ ...text, ...english })).toBeGreaterThan(0);
      });
    }
  }
});

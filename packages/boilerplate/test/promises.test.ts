import { readdirSync } from "node:fs";
import { assertPartition } from "@copydesk/text";
import { expectExtracts, expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as boilerplate from "../src/index.js";

const { stripBoilerplate } = boilerplate;

test("regions join to the source, extracts are slices, and the result survives JSON", () => {
  fc.assert(
    fc.property(newsText, (source) => {
      const found = stripBoilerplate(source, { explain: true });
      assertPartition(source, found.regions);
      expect(found.regions.every((region) => region.end > region.start)).toBe(true);
      expectExtracts(source, found);
      expectJson(found);
    }),
    { numRuns: 300 },
  );
});

test("stripping a body again changes nothing", () => {
  for (const strictness of ["careful", "balanced", "thorough"] as const) {
    fc.assert(
      fc.property(newsText, (source) => {
        const { body } = stripBoilerplate(source, { strictness });
        expect(stripBoilerplate(body, { strictness }).body).toBe(body);
      }),
      { numRuns: 400 },
    );
  }
});

test("hostile texts neither throw nor hang, and keep their promises", () => {
  for (const { text } of hostileTexts(20_000)) {
    const found = stripBoilerplate(text);
    assertPartition(text, found.regions);
    expect(stripBoilerplate(found.body).body === found.body).toBe(true);
  }
});

test("a caller's mistake is named", () => {
  const strip = stripBoilerplate as (...given: unknown[]) => unknown;
  expect(() => strip(7)).toThrow(TypeError);
  expect(() => strip("a", null)).toThrow(
    "stripBoilerplate wants its options as an object, and was given null.",
  );
  expect(() => strip("a", { strict: true })).toThrow('stripBoilerplate knows no option "strict"');
  expect(() => strip("a", { strictness: "very" })).toThrow(RangeError);
  expect(() => strip("a", { explain: 1 })).toThrow(TypeError);
});

describe("every example in the documentation runs", () => {
  const folder = new URL("../src/", import.meta.url).pathname;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    for (const example of readExamples(folder + file)) {
      test(`${file}, ${example.name}`, () => {
        expect(example.run({ ...boilerplate })).toBeGreaterThan(0);
      });
    }
  }
});

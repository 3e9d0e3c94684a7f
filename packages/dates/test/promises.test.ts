import { readdirSync } from "node:fs";
import { expectExtracts, expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as dates from "../src/index.js";
import * as places from "../src/places.js";
import * as stamps from "../src/stamps.js";

const { findDateline, findTimes, findTimestamp } = dates;

const readAll = (text: string): unknown[] => [
  findTimes(text),
  findTimes(text, { reference: "2020-09-09T10:33:00Z", style: "timebank" }),
  findTimestamp(text, { reference: "2020-09-09" }),
  findTimestamp(text, { readForeign: stamps.readForeignStamp }),
  findDateline(text, { reference: "2020-09-09" }),
];

test("every result is an exact slice and survives JSON, whatever the text", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const results = readAll(text);
      expectExtracts(text, results);
      expectJson(results);
    }),
    { numRuns: 300 },
  );
});

test("times stand in order and do not overlap", () => {
  fc.assert(
    fc.property(newsText, (text) => {
      let edge = 0;
      for (const time of findTimes(text)) {
        expect(time.start).toBeGreaterThanOrEqual(edge);
        edge = time.end;
      }
    }),
  );
});

test("hostile texts neither throw nor hang", () => {
  for (const { text } of hostileTexts(20_000)) readAll(text);
});

describe("every example in the documentation runs", () => {
  const folder = new URL("../src/", import.meta.url).pathname;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    for (const example of readExamples(folder + file)) {
      test(`${file}, ${example.name}`, () => {
        expect(example.run({ ...dates, ...places, ...stamps })).toBeGreaterThan(0);
      });
    }
  }
});

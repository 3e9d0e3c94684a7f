import { readdirSync, readFileSync } from "node:fs";
import { assertPartition } from "@copydesk/text";
import { expectExtracts, expectJson, hostileTexts, newsText, readExamples } from "@copydesk/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as api from "../src/index.js";

const { readArticle } = api;
const here = (path: string): string => new URL(path, import.meta.url).pathname;
const seeds = readdirSync(here("../../../seeds"))
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(here(`../../../seeds/${file}`), "utf8"));

const schema = JSON.parse(readFileSync(here("../article.schema.json"), "utf8")) as object;
const isArticle = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

function expectPromises(source: string): void {
  const article = readArticle(source, { reference: "2020-09-09" });
  assertPartition(source, article.regions);
  expectExtracts(source, article);
  expectJson(article);
  expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true);
  const ids = article.speakers.map((speaker) => speaker.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const quote of article.quotes) {
    if (quote.speakerId !== null) expect(ids).toContain(quote.speakerId);
  }
}

test("the seeds and random copy keep every promise of an article", () => {
  seeds.forEach(expectPromises);
  fc.assert(fc.property(newsText, expectPromises), { numRuns: 150 });
});

test("pieces of the seeds, cut anywhere, keep every promise too", () => {
  const piece = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat())
    .map(([seed, from, length]) =>
      seed.slice(from % seed.length, (from % seed.length) + (length % seed.length)),
    );
  fc.assert(fc.property(piece, expectPromises), { numRuns: 60 });
});

test("what is wrong with a text is told in the order of the text", () => {
  const source = 'The board doesnt meet.\n\n"It is over, the mayor said.\n\nIt isnt, others said.\u0007';
  const starts = readArticle(source).diagnostics.map(({ start }) => start);
  expect(new Set(readArticle(source).diagnostics.map(({ code }) => code)).size).toBeGreaterThan(2);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("hostile texts keep every promise", () => {
  for (const { text } of hostileTexts(400)) expectPromises(text);
});

describe("the same text gives the same article", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    vi.useRealTimers();
  });

  const readings = (): string => JSON.stringify(seeds.map((seed) => readArticle(seed)));
  const expected = readings();

  test.each(["UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "America/St_Johns"])(
    "in the zone %s",
    (name) => {
      process.env["TZ"] = name;
      expect(readings()).toBe(expected);
    },
  );

  test.each(["1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "2099-12-31T12:00:00Z"])("at %s", (moment) => {
    vi.useFakeTimers({ now: new Date(moment) });
    expect(readings()).toBe(expected);
  });
});

describe("a caller's mistake is named", () => {
  test("a text that is no string", () => {
    // @ts-expect-error a caller without types
    expect(() => readArticle(null)).toThrow("readArticle wants a string, and was given null.");
  });

  test("an option that is not known", () => {
    // @ts-expect-error a caller without types
    expect(() => readArticle("", { refrence: "2020-09-09" })).toThrow(
      'readArticle knows no option "refrence"',
    );
  });

  test.each(["yesterday", "2020-13-01", "2020-02-30", ""])("a reference that is no date: %j", (reference) => {
    expect(() => readArticle("On Wednesday.", { reference })).toThrow(
      new RangeError(
        'readArticle wants reference as an ISO 8601 date or timestamp such as "2020-09-09" or "2020-09-09T10:33:00Z"' +
          ` (of a Date its toISOString()), and was given ${JSON.stringify(reference)}.`,
      ),
    );
  });

  test.each([
    ["a Date", { reference: new Date(0) }, TypeError, "readArticle wants reference as an ISO 8601 date"],
    ["no string", { strictness: 1 }, TypeError, "readArticle wants strictness as one of careful, balanced"],
    ["a word of its own", { prefer: "maybe" }, RangeError, "readArticle wants prefer as one of past, future"],
    ["another", { dateOrder: "dmy" }, RangeError, 'month-first, day-first, and was given "dmy".'],
    ["a list of options", [], TypeError, "readArticle wants its options as an object"],
  ])("%s, in the name of the function that was called", (_, options, kind, message) => {
    const read = readArticle as (...given: unknown[]) => unknown;
    expect(() => read("", options)).toThrow(kind);
    expect(() => read("", options)).toThrow(message);
  });

  test("an option that is undefined is none", () => {
    const open = { reference: undefined, prefer: undefined, dateOrder: undefined, strictness: undefined };
    expect(readArticle("It rained on Wednesday.", open)).toEqual(readArticle("It rained on Wednesday."));
    expect(readArticle("It rained.", { reference: null })).toEqual(readArticle("It rained."));
  });
});

describe("every example in the documentation runs", () => {
  for (const file of ["../../../README.md", "../README.md", "../src/read-article.ts"]) {
    for (const example of readExamples(here(file))) {
      test(`${file}, ${example.name}`, () => {
        expect(example.run({ ...api })).toBeGreaterThan(0);
      });
    }
  }
});

import { expectJson, readCases } from "@copydesk/testkit";
import { assertPartition } from "@copydesk/text";
import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";

const cases = readCases(new URL("cases/", import.meta.url).pathname);

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(10);
});

describe("whole texts as scrapers leave them", () => {
  test.each(cases)("$name", ({ text, expected }) => {
    const found = stripBoilerplate(text);
    assertPartition(text, found.regions);
    expectJson(found);
    expect({
      title: found.title?.text ?? null,
      authors: found.authors.map((author) => author.text),
      published: found.published?.text ?? null,
      body: found.body.split("\n\n"),
    }).toEqual(expected);
  });

  test.each(cases)("$name, stripped again, stays as it is", ({ text }) => {
    const { body } = stripBoilerplate(text);
    expect(stripBoilerplate(body).body).toBe(body);
  });
});

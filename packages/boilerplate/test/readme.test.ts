import { readFileSync } from "node:fs";
import { readExamples } from "@copydesk/testkit";
import { expect, test } from "vitest";
import * as html from "../src/html.js";
import * as boilerplate from "../src/index.js";
import { story, storyWith } from "./lines.js";

const file = new URL("../README.md", import.meta.url).pathname;

for (const example of readExamples(file)) {
  test(`the readme's ${example.name}`, () => {
    expect(example.run({ ...boilerplate, ...html })).toBeGreaterThan(0);
  });
}

const cells = readFileSync(file, "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const table = cells
  .filter(([, kind = "", kept]) => kind.startsWith("`") && (kept === "yes" || kept === "no"))
  .map(([, kind = "", kept, line = ""]) => ({ kind: kind.slice(1, -1), kept: kept === "yes", line }));
const rows = table.filter(({ kind }) => !["title", "other", "blank"].includes(kind));

test("the readme has a line for most kinds", () => {
  expect(rows.length).toBeGreaterThan(12);
});

test.each(rows)("the readme's $kind: $line", ({ kind, kept, line }) => {
  const place = ["byline", "published", "caption"].includes(kind) ? "head" : "middle";
  const source = storyWith(place, line);
  const region = boilerplate.stripBoilerplate(source).regions.find((one) => one.text === line);
  expect(region).toMatchObject({ kind, kept });
});

test("the readme's title is the story's", () => {
  expect(boilerplate.stripBoilerplate(storyWith("tail", "")).title?.text).toBe(story.title);
  expect(table).toContainEqual({ kind: "title", kept: false, line: story.title });
});

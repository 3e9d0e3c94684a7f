import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findTimes } from "../src/index.js";
import { elements, rules } from "../src/rules/index.js";
import { timebankRules } from "../src/rules/timebank.js";
import { anything, entries, namedWords } from "../src/symbols.js";

const folder = new URL("../src/", import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, text: readFileSync(folder + file, "utf8") }));

test("every word that a reader asks for by itself is named, so that it can be found", () => {
  findTimes("");
  const asked = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\bword\([^"\n]{1,60}\) [!=]== "([^"]+)"/g)].map(([, word]) => ({ file, word })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ word }) => !namedWords.has(word))).toEqual([]);
});

test("there is room for every word that is named", () => {
  expect(entries.length).toBeGreaterThan(500);
  expect(entries.length).toBeLessThan(anything.length);
});

test("every rule has a name in kebab-case and stands behind lines that it matches and must not", () => {
  for (const { name } of [...rules, ...timebankRules]) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  for (const { file, text } of sources.filter(({ file }) => file.startsWith("rules/"))) {
    const count = text.match(/^ {2}rule\(/gm)?.length ?? 0;
    const described = text.match(/Matches [^*\n]* Not [^*\n]*\*\/\s+rule\(/g)?.length ?? 0;
    expect([file, described]).toEqual([file, count]);
  }
});

test("every pattern calls elements that there are, and every element is called", () => {
  const called = [...rules, ...timebankRules].flatMap(
    ({ pattern }) => pattern.match(/\b[A-Z][A-Z-]*\b/g) ?? [],
  );
  expect([...new Set(called)].sort()).toEqual(Object.keys(elements).sort());
});

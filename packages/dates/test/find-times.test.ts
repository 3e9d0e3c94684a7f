import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findTimes, type TimeOptions } from "../src/index.js";

const reference = "2020-09-09";
const read = (text: string, options: TimeOptions = {}): string[] =>
  findTimes(text, { reference, ...options }).map((time) => {
    const { type, value, mod, quant, freq, zone } = time;
    const more = Object.entries({ mod, quant, freq, zone: zone?.kind })
      .filter(([, given]) => given !== null && given !== undefined)
      .map(([name, given]) => ` ${name}=${String(given)}`);
    return `${time.text} = ${type} ${value}${more.join("")}`;
  });

/**
 * A line of a table: a sentence with its times in brackets, and behind "=>" the type and value of each in order, with
 * its mod, quant and freq and the kind of its zone where it has them.
 */
interface Row {
  readonly line: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** "[on Sundays|Sundays]" marks words of which only some are the time; "DATE 1998@1998" is a time not in brackets. */
function readRow(line: string): Row {
  const [sentence, values = ""] = line.split(" => ");
  const marked: string[] = [];
  const pieces = sentence.split("[").map((piece, index) => {
    if (index === 0) return piece;
    const [bracket, rest = ""] = piece.split("]");
    const [words, time = words] = bracket.split("|");
    marked.push(time);
    return words + rest;
  });
  const expected = values
    .split("; ")
    .filter((value) => value !== "")
    .map((value) => {
      const [wanted, words = marked.shift()] = value.split("@");
      return `${String(words)} = ${wanted}`;
    });
  return { line, text: pieces.join(""), expected };
}

const folder = new URL("./tables/", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  const rows = readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readRow);
  describe(file, () => {
    test.each(rows)("$line", ({ text, expected }) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

test.each([
  "They will talk on.\n\nThe mayor resigned Thursday.",
  "Talks will go on\nThe mayor resigned Thursday.\nNo more was said of it that day, or on any other.",
])("what a paragraph says of the time to come is not said of the next one: %j", (text) => {
  expect(read(text)).toContain("Thursday = DATE 2020-09-03");
});

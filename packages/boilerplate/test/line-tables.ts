import { describe, expect, test } from "vitest";
import { type RegionKind, stripBoilerplate } from "../src/index.js";
import { type Place, storyWith } from "./lines.js";

/** Where lines stand, what they are, and the rule that says so. */
export type StrippedLines = readonly [Place, RegionKind, string, readonly string[]];

/** Tests that each line, put into a story by itself, is stripped as what it is. */
export function testStripped(table: readonly StrippedLines[]): void {
  for (const [place, kind, rule, lines] of table) {
    describe(`${rule} strips ${kind} at the ${place}`, () => {
      test.each(lines)("%s", (line) => {
        const source = storyWith(place, line);
        const start = source.indexOf(line);
        const region = stripBoilerplate(source).regions.find((one) => one.start === start);
        expect(region).toMatchObject({ text: line, kind, rule, kept: false });
      });
    });
  }
}

/** Tests that each line, put into the middle of a story, is a paragraph of its body. */
export function testKept(lines: readonly string[]): void {
  test.each(lines)("%s", (line) => {
    expect(stripBoilerplate(storyWith("middle", line)).body.split("\n\n")).toContain(line);
  });
}

import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { story } from "./lines.js";

const paragraph = "Building is to begin in May, once the last of the ice has left the bay and the quay is";
const withEnd = (end: string): string =>
  [story.title, story.opening, ...story.middle, paragraph + end].join("\n\n");

describe("a tail glued to the last paragraph is cut off and nothing before it", () => {
  test.each([
    [" clRead More – Source", " cl", "Read More – Source"],
    [" clRead more", " cl", "Read more"],
    [" clREAD MORE", " cl", "REAd MORE".toUpperCase()],
    [" cl… Read full story", " cl…", "Read full story"],
    [" cl…Read the full article at the source", " cl…", "Read the full article at the source"],
    [" cl [+1234 chars]", " cl", "[+1234 chars]"],
    [" cl… (continued)", " cl…", "(continued)"],
    [" cl[...]", " cl", "[...]"],
    [" cl[…]", " cl", "[…]"],
    [" cleared. Continue reading", " cleared.", "Continue reading"],
    [" cleared. Read More »", " cleared.", "Read More »"],
    [" cleared. Click to tweet", " cleared.", "Click to tweet"],
    [" cleared.Advertisement", " cleared.", "Advertisement"],
    [" cleared.Share", " cleared.", "Share"],
  ])("%s", (end, kept, cut) => {
    const source = withEnd(end);
    const found = stripBoilerplate(source);
    expect(found.body.endsWith(paragraph + kept)).toBe(true);
    expect(found.regions.filter((region) => !region.kept && region.text === cut)).toHaveLength(1);
  });

  test("several tails go one after another", () => {
    const { body } = stripBoilerplate(withEnd(" cl[…]Continue reading"));
    expect(body.endsWith(`${paragraph} cl`)).toBe(true);
  });
});

describe("an end that only looks like a tail stays", () => {
  test.each([
    " cleared, and they were urged to read more",
    " cleared. She told the children to read more.",
    " cleared for those who continue reading",
    " cleared (continued overleaf)",
    " cleared [+12 points]",
    " cleared, as one paid for an advertisement.",
    " cleared by those who own a share",
    " cleared of what he called “click to tweet”",
  ])("%s", (end) => {
    expect(stripBoilerplate(withEnd(end)).body.endsWith(paragraph + end)).toBe(true);
  });
});

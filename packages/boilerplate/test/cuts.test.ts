import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { story, storyWith } from "./lines.js";

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
    [" cleared. Enditem", " cleared.", "Enditem"],
    [" cleared.Enditem", " cleared.", "Enditem"],
    [" cleared. (END)", " cleared.", "(END)"],
    [" cleared. -30-", " cleared.", "-30-"],
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

test("a story that an end mark is glued to does not break off", () => {
  expect(stripBoilerplate(withEnd(" cleared. Enditem")).diagnostics).toEqual([]);
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
    " cleared to the (END) of it",
    " cleared by noon, at the very end",
    " cleared of what he called “click to tweet”",
  ])("%s", (end) => {
    expect(stripBoilerplate(withEnd(end)).body.endsWith(paragraph + end)).toBe(true);
  });
});

describe("a piece inside a line that runs into its neighbours is cut out and the rest stays whole", () => {
  const first = story.opening;
  const second = story.end[0];
  test.each([
    ["", "By Ann Lee", first],
    ["", "By Ann McDonald and Bo Diaz", first],
    ["", "Published 1 day ago", first],
    ["", "The mayor on the steps of the hall. (Photo: Acme)", first],
    [first, "Related: The pier in pictures", second],
    [first, "Read more: The pier in pictures", second],
    [first, "Story continues below", second],
    [first, "Have a tip? Write to news@example.org", ""],
    [first, "Follow Ann Lee on Twitter", ""],
  ])("%s⟦%s⟧%s", (before, piece, after) => {
    const source = [story.title, before + piece + after, ...story.middle].join("\n\n");
    const { body, regions } = stripBoilerplate(source);
    const kept = [before, after].filter((part) => part !== "");
    expect(body.split("\n\n").slice(0, kept.length)).toEqual(kept);
    expect(regions.filter((region) => !region.kept && region.text === piece)).toHaveLength(1);
  });
});

describe("capitals inside words are no seams to cut at", () => {
  test.each([
    "OpenAI and ShareChat said that PlayStation sales had risen since the McDonald brothers left YouTube.",
    "ShareThis said on Monday that it had bought PhotoBucket and the makers of LiveJournal for nine million crowns.",
    "HomePod owners in the U.S.Senate race were asked by DeSantis whether they had read the MacBook manual.",
    "The choir sang “Read More Books” and PlayBill printed the words on its page, so that all could follow.",
  ])("%s", (line) => {
    const source = [story.title, story.opening, line, ...story.end].join("\n\n");
    expect(stripBoilerplate(source).body.split("\n\n")).toContain(line);
  });
});

test("a credit of the agency is cut from behind the last words of its story", () => {
  const credit = "(Reporting by Ann Lee; Editing by Bo Diaz)";
  const { regions } = stripBoilerplate(storyWith("tail", `($1 = 0.8042 pounds) ${credit}`));
  expect(regions.find(({ text }) => text === credit)).toMatchObject({
    kind: "byline",
    rule: "reporting-tail",
  });
  expect(regions.find(({ text }) => text === "($1 = 0.8042 pounds)")?.kept).toBe(true);
  const told = "The paper hired her to work from the quay (reporting by phone)";
  expect(stripBoilerplate(storyWith("middle", told)).body).toContain(told);
});

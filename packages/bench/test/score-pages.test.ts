import { describe, expect, test } from "vitest";
import { scorePageMetadata } from "../src/score/score-page-metadata.js";
import { scorePages } from "../src/score/score-pages.js";

const gold = "The river rose overnight and fell by noon";

describe("scorePages", () => {
  test("the same words are exact, whatever stands between them", () => {
    expect(scorePages([{ gold, found: "The river rose\n\novernight, and fell by noon." }])).toEqual({
      pages: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      exact: 1,
    });
  });

  test("a line too many costs precision, a lost one recall", () => {
    const more = scorePages([{ gold, found: `${gold} sign up here` }]);
    expect([more.precision, more.recall, more.exact]).toEqual([5 / 8, 1, 0]);
    const less = scorePages([{ gold, found: "The river rose overnight" }]);
    expect([less.precision, less.recall]).toEqual([1, 1 / 5]);
  });

  test("a text that is repeated is found only once", () => {
    expect(
      scorePages([{ gold: "one two three four", found: "one two three four one two three four" }]).precision,
    ).toBe(1 / 5);
  });

  test("a page of which nothing was found counts for recall alone", () => {
    const score = scorePages([
      { gold, found: "" },
      { gold, found: gold },
    ]);
    expect([score.precision, score.recall, score.exact]).toEqual([1, 0.5, 0.5]);
  });
});

describe("scorePageMetadata", () => {
  const found = { title: "Hall re-opens!", authors: ["Bo Ek", "Ann Lee"], date: "2021-05-03T23:30:00-05:00" };
  const score = (one: Parameters<typeof scorePageMetadata>[0][number]["gold"]) =>
    scorePageMetadata([{ gold: one, found }]);

  test("case, punctuation and the order of authors are nothing", () => {
    expect(score({ title: "hall re opens", authors: "By Ann Lee and Bo Ek" })).toEqual({
      title: 1,
      authors: 1,
      day: null,
    });
  });

  test.each([
    ["2021-05-03", 1],
    ["2021-05-04", 1],
    ["2021-05-05", 0],
  ])("a day counts as written and in UTC: %s", (date, day) => {
    expect(score({ date }).day).toBe(day);
  });

  test("an author too many is wrong", () => {
    expect(score({ authors: ["Ann Lee"] }).authors).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import type { ResidueRecord } from "../src/data/records.js";
import { alignWords } from "../src/score/align-words.js";
import { scoreResidue } from "../src/score/score-residue.js";

const record: ResidueRecord = {
  id: "set/page-1/some-extractor",
  source: "some-extractor",
  coverage: 1,
  lines: [
    { text: "The river rose overnight", label: "keep" },
    { text: "Sign up for more", label: "drop", kind: "newsletter" },
    { text: "Whatever this may be", label: "ignore" },
    { text: "and fell by noon. Read More", label: "mixed", keep: [[0, 17]] },
  ],
};
const rightText = "The river rose overnight\nand fell by noon.";
const withIgnored = rightText.replace("\n", "\nWhatever this may be\n");

describe("scoreResidue", () => {
  test("a text of which only the body is left is exact, whatever becomes of ignored lines", () => {
    const score = scoreResidue([record], () => withIgnored);
    expect(score).toMatchObject({
      exactTexts: 1,
      dropPrecision: 1,
      dropRecall: 1,
      bodyLinesKept: 1,
      mixedRight: 1,
    });
  });

  test("a glued tail that stays makes the text wrong, and no line", () => {
    const score = scoreResidue([record], () => `${rightText} Read More`);
    expect(score).toMatchObject({ exactTexts: 0, dropRecall: 1, mixedRight: 0 });
  });

  test("a line counts as dropped when less than half of its words are left", () => {
    expect(scoreResidue([record], () => "The").bodyLinesKept).toBe(0);
    expect(scoreResidue([record], () => "river rose").bodyLinesKept).toBe(1);
  });

  test("two texts of one page weigh as much as the only text of another", () => {
    const other = { ...record, id: "set/page-1/another-extractor" };
    const third = { ...record, id: "set/page-2/some-extractor" };
    const score = scoreResidue([record, other, third], ({ id }) => (id === third.id ? "" : rightText));
    expect(score.exactTexts).toBe(0.5);
    expect(score.pages).toBe(2);
  });

  test("texts that lack much of the gold are left out", () => {
    expect(scoreResidue([{ ...record, coverage: 0.5 }], () => "")).toMatchObject({ texts: 0, skipped: 1 });
  });

  test("says how much of each kind was dropped", () => {
    expect(scoreResidue([record], () => rightText).droppedByKind.get("newsletter")).toEqual({
      lines: 1,
      dropped: 1,
    });
  });
});

describe("alignWords", () => {
  test("finds what was left of a list, in order", () => {
    expect([...alignWords(["a", "c", "d"], ["a", "b", "c", "d"])]).toEqual([0, 2, 3]);
  });

  test("runs that occur once are anchors among words that occur often", () => {
    const whole = "so it goes so it ends here".split(" ");
    expect([...alignWords("now so it ends now".split(" "), whole)]).toEqual([-1, 3, 4, 5, -1]);
  });

  test("a word that is nowhere has no partner", () => {
    expect([...alignWords(["a", "x", "b"], ["a", "b"])]).toEqual([0, -1, 1]);
  });
});

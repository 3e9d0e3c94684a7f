import { describe, expect, test } from "vitest";
import type { QuoteRow } from "../src/data/records.js";
import { scoreMarks } from "../src/score/score-marks.js";
import { scoreConfidence } from "../src/score/score-confidence.js";
import { isSameName, scoreQuotes } from "../src/score/score-quotes.js";

const text = '"We will rebuild," the mayor said. Ann Lee hoped that it would rain.';
const find = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const said: QuoteRow = {
  ...find("We will rebuild"),
  type: "direct",
  speaker: find("the mayor"),
  cue: find("said"),
};
const hoped: QuoteRow = {
  ...find("that it would rain"),
  type: "indirect",
  speaker: find("Ann Lee"),
  cue: find("hoped"),
  speech: false,
};

describe("scoreQuotes", () => {
  test("marks and punctuation at the edges of an extent do not matter", () => {
    const found = [{ ...said, ...find('"We will rebuild,"') }];
    expect(scoreQuotes([{ text, gold: [said], found }])).toMatchObject({
      exact: { f1: 1 },
      cueExact: { f1: 1 },
    });
  });

  test("a quotation with the wrong speaker is found, but not jointly", () => {
    const found = [{ ...said, speaker: find("Ann Lee") }];
    const score = scoreQuotes([{ text, gold: [said], found }]);
    expect([score.overlap.f1, score.joint.f1, score.speaker]).toEqual([1, 0, 0]);
  });

  test("what was not said is neither right nor wrong when only speech counts", () => {
    const gold = [said, hoped];
    expect(scoreQuotes([{ text, gold, found: gold }], { speechOnly: true })).toMatchObject({
      gold: 1,
      found: 1,
    });
    expect(scoreQuotes([{ text, gold, found: [said] }], { speechOnly: true }).exact.f1).toBe(1);
    expect(scoreQuotes([{ text, gold, found: [said] }]).exact.recall).toBe(0.5);
  });

  test("only the types that are asked for are scored", () => {
    const score = scoreQuotes([{ text, gold: [said, hoped], found: [said, hoped] }], { types: ["direct"] });
    expect(score).toMatchObject({ gold: 1, found: 1, exact: { f1: 1 } });
  });

  test("a quotation that nobody made lowers precision", () => {
    expect(scoreQuotes([{ text, gold: [said], found: [said, find("it would rain")] }]).exact.precision).toBe(
      0.5,
    );
  });

  test("one cue for two quotations counts once", () => {
    const second = { ...said, ...find("it would rain") };
    const score = scoreQuotes([{ text, gold: [said, second], found: [said, second] }]);
    expect(score.cueExact.f1).toBe(1);
  });
});

test("names are the same when their last words are, a genitive aside", () => {
  expect(isSameName("Ann Lee", "Lee's")).toBe(true);
  expect(isSameName("Ann Lee", "Ann Low")).toBe(false);
  expect(isSameName("Ann Lee", undefined)).toBe(false);
});

test("words in marks are told from quotations stretch by stretch", () => {
  const gold = [
    { start: 0, end: 5, attributed: true },
    { start: 10, end: 15, attributed: false },
    { start: 20, end: 25, attributed: false },
  ];
  const marked = [
    { start: 11, end: 14 },
    { start: 40, end: 44 },
  ];
  expect(scoreMarks([{ gold, marked }])).toMatchObject({ precision: 1, recall: 0.5 });
});

describe("scoreConfidence", () => {
  const row = (words: string, by: string, confidence: number) => ({
    ...find(words),
    speaker: find(by),
    confidence,
  });

  test("counts what is equally sure together, the surest first", () => {
    const found = [row("We will rebuild", "the mayor", 0.9), row("said", "the mayor", 0.5)];
    expect(scoreConfidence([{ text, gold: [said], found }])).toEqual([
      { confidence: 0.9, found: 1, right: 1, close: 1 },
      { confidence: 0.5, found: 1, right: 0, close: 0 },
    ]);
  });

  test("a part of the words is right, but not close; another's words are neither", () => {
    const found = [row("rebuild", "the mayor", 0.9)];
    expect(scoreConfidence([{ text, gold: [said], found }])[0]).toMatchObject({ right: 1, close: 0 });
    const wrong = [row("We will rebuild", "Ann Lee", 0.9)];
    expect(scoreConfidence([{ text, gold: [said], found: wrong }])[0]).toMatchObject({ right: 0, close: 0 });
  });

  test("what was not said counts for nothing", () => {
    const found = [row("it would rain", "Ann Lee", 0.9)];
    expect(scoreConfidence([{ text, gold: [hoped], found }])).toEqual([]);
  });
});

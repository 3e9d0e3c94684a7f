import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/index.js";

/** The confidence of the last quotation of a text. */
const confidenceOf = (text: string): number | undefined => findQuotes(text).quotes.at(-1)?.confidence;

/** Texts from the surest to the least sure: each pair says the same, and one fact of it differs. */
const falling: readonly (readonly [fact: string, surer: string, less: string])[] = [
  ["words in marks, and a clause", '"It was late," Ann Lee said.', "Ann Lee said that it was late."],
  [
    "a verb that says, and one that may mean more",
    "Ann Lee said it was late.",
    "Ann Lee argued it was late.",
  ],
  ["a clause, and an object", "Ann Lee said it was late.", "Ann Lee denied the claim."],
  ["a full name, and one that nothing explains", "Ann Lee said it was late.", "Lee said it was late."],
  ["a name, and a pronoun", '"It was late," Ann Lee said.', 'Ann Lee left. "It was late," she said.'],
  [
    "a pronoun near its name, and far from it",
    'Ann Lee left. "It was late," she said.',
    'Ann Lee left. It rained. It snowed. "It was late," she said.',
  ],
  [
    "a title that is known, and one of who was just named",
    'Senator Ann Lee left. "It was late," the senator said.',
    'Ann Lee left. "It was late," the tycoon said.',
  ],
  [
    "a pronoun of whom is known, and of nobody",
    'Ann Lee left. "It was late," she said.',
    '"It was late," she said.',
  ],
  [
    "one of the name, and two",
    'Ann Lee left. "It was late," Lee said.',
    'Ann Lee met Tom Lee. "It was late," Lee said.',
  ],
  [
    "a paragraph that says who speaks, and one that goes on",
    'Ann Lee said: "It was late."',
    'Ann Lee said: "It was late.⏎⏎"It was dark."',
  ],
  ["a cue, and none", '"It was late," Ann Lee said.', 'Ann Lee left. "It was late."'],
];

describe("a quotation is less sure", () => {
  test.each(falling)("where all but one fact is the same: %s", (_, surer, less) => {
    const [more, fewer] = [surer, less].map((text) => confidenceOf(text.replaceAll("⏎", "\n")));
    expect(more).toBeGreaterThan(fewer ?? 1);
  });
});

/** Pairs whose difference says nothing of how sure it is. */
const alike: readonly (readonly [fact: string, one: string, other: string])[] = [
  ["the order of words", '"It was late," Ann Lee said.', '"It was late," said Ann Lee.'],
  ["a role beside the name", "Ann Lee said it was late.", "Ann Lee, a baker, said it was late."],
  [
    "the name in full once, and then its surname",
    "Ann Lee said it was late.",
    "Ann Lee left. Lee said it was late.",
  ],
  [
    "a house, and a person",
    "The ministry of Ann Lee left. Ann Lee said no.",
    "The BBC left. The BBC said no.",
  ],
  ["the paragraph", 'Ann Lee left. "It was late," she said.', 'Ann Lee left.⏎⏎"It was late," she said.'],
];

describe("a quotation is as sure", () => {
  test.each(alike)("whatever %s", (_, one, other) => {
    const [first, second] = [one, other].map((text) => confidenceOf(text.replaceAll("⏎", "\n")));
    expect(first).toBe(second);
  });
});

test("confidences are twentieths", () => {
  const { quotes } = findQuotes('Lee left. "It was late," he argued.\n\n"It was dark."');
  for (const { confidence } of quotes) expect(Math.round(20 * confidence) / 20).toBe(confidence);
});

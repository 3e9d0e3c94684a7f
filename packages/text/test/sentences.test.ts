import { describe, expect, test } from "vitest";
import { abbreviations } from "../src/en.js";
import { findLines, findParagraphs, findSentences, isSentenceEnd, readTokens } from "../src/index.js";

const slices = (find: (source: string) => { start: number; end: number }[], source: string): string[] =>
  find(source).map(({ start, end }) => source.slice(start, end));

describe("sentences", () => {
  test.each<[string, string[]]>([
    ["a title goes on", ["Mr. Lee met Gen. Ito.", "They spoke."]],
    ["a month before a day goes on", ["It opened on Sept. 9 in Oslo.", "It closed in Nov.", "The end."]],
    ["initials go on", ["J. K. Marsh and George W. Hall agreed."]],
    ["the U.S. before a noun goes on", ["He joined the U.S. Army.", "He left."]],
    ["the U.S. before a word that opens sentences ends", ["She moved to the U.S.", "The rest stayed."]],
    ["a time of day before a name goes on", ["At 2 p.m. Tuesday it rained."]],
    ["a closing mark stays with its sentence", ['He said "No."', "Then he left."]],
    ["a closing bracket stays with its sentence", ["(It was late.)", "We slept."]],
    ["a question before a lower-case verb goes on", ["“Why?” he asked."]],
    ["decimals and versions go on", ["Prices rose 3.5 percent to 1,000.50 dollars."]],
    ["an ellipsis before a lower-case word goes on", ["It was ... well, late."]],
    ["a company's name goes on", ["Acme Inc. Chairman Ray Poe resigned."]],
    ["figures may open a sentence", ["It ended.", "300 people came."]],
    ["an opening mark may open a sentence", ["It ended.", "“Go,” she said."]],
    ["a verb that looks like a day ends its sentence", ["There he sat.", "Ann stood."]],
    ["No. before a figure goes on", ["He is at No. 10 today.", "No.", "Never."]],
    ["I is no initial", ["It was I.", "Then Ann came."]],
  ])("%s", (_, expected) => {
    expect(slices(findSentences, expected.join(" "))).toEqual(expected);
  });

  test("a sentence ends with its paragraph, stop or no stop", () => {
    expect(slices(findSentences, "A headline\n\nA line\n\nIt ends.")).toEqual([
      "A headline",
      "A line",
      "It ends.",
    ]);
  });
});

test("a full stop is asked by itself whether it ends a sentence", () => {
  const tokens = readTokens('Gen. Lee said "No." He left.');
  const ends = Array.from({ length: tokens.length }, (_, index) => index).filter((index) =>
    isSentenceEnd(tokens, index, tokens.source.length),
  );
  expect(ends.map((index) => tokens.starts[index])).toEqual([17, 27]);
});

describe("paragraphs", () => {
  test("a blank line divides, with spaces in it or not", () => {
    expect(slices(findParagraphs, "One.\n \nTwo.\r\n\r\nThree.")).toEqual(["One.", "Two.", "Three."]);
  });

  test("a single line break divides where lines are of every length", () => {
    expect(
      slices(findParagraphs, "First here.\n• Second\nThird, which is longer than the two."),
    ).toHaveLength(3);
  });

  const wrapped = [
    "OSLO, May 3 - The harbour board said it will widen the channel by",
    "forty metres, after two ferries touched bottom there in one week,",
    "and that it would pay for the work out of its own pocket and time.",
    "  The ferries went back into service at noon, a spokesman for them",
    "said, and both had been looked over by divers the evening before.",
    "Nobody was hurt.",
  ];
  test("lines wrapped at a width are one paragraph, up to an indented one", () => {
    expect(findParagraphs(wrapped.join("\n"))).toHaveLength(2);
  });

  test("a lone line break before a lower-case word goes on", () => {
    expect(
      findParagraphs("The council will meet again on the matter of\nthe bridge next week."),
    ).toHaveLength(1);
  });

  const column = [
    "The harbour board said",
    "it will widen the channel",
    "by forty metres. Two",
    "ferries of the Orr line",
    "touched bottom there in",
    "one week, and the divers",
    "were called twice.",
  ];
  test("a column of print is one paragraph, also where a line opens with a capital", () => {
    const capital = column.map((line) => line.replace("ferries", "Ferries"));
    expect(findParagraphs(column.join("\n"))).toHaveLength(1);
    expect(findParagraphs(capital.join("\n"))).toHaveLength(1);
    expect(findParagraphs([...column, "", ...column].join("\n"))).toHaveLength(2);
  });

  test("broken lines of any length go on in lower case, up to the end of a sentence", () => {
    const broken = [
      "The harbour board said on Tues-",
      "day that",
      "it will widen the channel for ferries",
      "as soon as it can.",
      "Nobody was hurt in the",
      "week before that.",
    ];
    expect(findParagraphs(broken.join("\n"))).toHaveLength(2);
  });

  test("verses, lists, menus and sentences of a line each keep their lines", () => {
    for (const lines of [
      [
        "The harbour lies in grey,",
        "The divers sleep till noon,",
        "And nobody will say",
        "That May has come too soon.",
      ],
      [
        "apples from the Orr farm",
        "Pears from the coast",
        "Plums, late and small",
        "Nuts in their shells",
        "Figs",
      ],
      ["popular", "trending", "lists", "log in", "about us", "terms"],
      [
        "The board met at noon.",
        "It widened the channel.",
        "Two ferries had to wait.",
        "Nobody was hurt there.",
      ],
    ])
      expect(findParagraphs(lines.join("\n"))).toHaveLength(lines.length);
  });

  test("lines are found at every kind of break", () => {
    expect(slices(findLines, "a\r\nb\nc\rd\u2028e")).toEqual(["a", "b", "c", "d", "e"]);
  });
});

test("every abbreviation is found by the letters that its token has", () => {
  for (const word of abbreviations) {
    const source = `${word[0].toUpperCase()}${word.slice(1)}. Zyzzva`;
    expect(isSentenceEnd(readTokens(source), 1, source.length), word).toBe(false);
  }
});

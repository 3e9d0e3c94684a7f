import { describe, expect, test } from "vitest";
import { findMarks, findParagraphs, readTokens } from "../src/index.js";

const roles = (source: string): string =>
  findMarks(readTokens(source), findParagraphs(source))
    .map((mark) => source.slice(mark.start, mark.end) + mark.role)
    .join(" ");

describe("marks", () => {
  test.each([
    ["straight double marks by the spaces around them", '"Yes," he said, "no."', '"open "close "open "close'],
    ["a straight mark before a full stop closes", 'the "best".', '"open "close'],
    ["a mark behind a dash opens", 'they—"all"—left', '"open "close'],
    ["a mark between letters is left open", 'He said,"Go"then', '"either "either'],
    ["a mark between spaces is left open", 'a " b', '"either'],
    ["curly marks say what they are", "“Yes,” he said", "“open ”close"],
    ["a closing mark where one must open is the wrong way round", "He said ”yes”", "”open ”close"],
    ["guillemets say what they are", "«Oui»", "«open »close"],
    ["guillemets that point inwards, before a comma", "»Oui«, he said, »non«.", "»open «close »open «close"],
    ["guillemets with spaces inside", "« Oui », he said", "«open »close"],
    ["typewriter marks", "``Yes,'' she", "``open ''close"],
    ["an apostrophe inside a word is part of it", "don't", ""],
    ["a decade has an apostrophe", "the '90s and ’68", "'apostrophe ’apostrophe"],
    ["an elided word has an apostrophe", "get 'em, rock 'n' roll", "'apostrophe 'apostrophe 'apostrophe"],
    ["a plural possessive has an apostrophe", "the dogs' home", "'apostrophe"],
    [
      "a plural possessive inside single marks",
      "‘The dogs’ home is full,’ he said",
      "‘open ’apostrophe ’close",
    ],
    ["a word in single marks that ends in s", "the 'pass' rule", "'open 'close"],
    ["a name that ends in s, outside marks", "James’ car", "’apostrophe"],
    ["feet and inches are primes", `he is 5'10" tall`, `'prime "prime`],
    ["prime signs are primes", "40°26′", "′prime"],
    [
      "a single mark open in one paragraph says nothing of the next",
      "'He left\n\nthe dogs' home",
      "'open 'apostrophe",
    ],
  ])("%s", (_, source, expected) => {
    expect(roles(source)).toBe(expected);
  });
});

import { describe, expect, test } from "vitest";
import { listTokens, readTokens, TokenFlag, TokenKind, tokenText } from "../src/index.js";

const words = (source: string): string[] => listTokens(readTokens(source)).map((token) => token.text);

describe("tokens", () => {
  test.each<[string, string, string[]]>([
    ["a possessive ending comes apart", "China's dogs’ home", ["China", "'s", "dogs", "’", "home"]],
    ["a contraction with n't stays whole", "don't can’t", ["don't", "can’t"]],
    ["other contractions come apart", "they've he’ll I'm", ["they", "'ve", "he", "’ll", "I", "'m"]],
    ["a name with an apostrophe stays whole", "O'Brien o’clock l'Oréal", ["O'Brien", "o’clock", "l'Oréal"]],
    ["hyphenated words come apart", "third-quarter", ["third", "-", "quarter"]],
    [
      "an abbreviation of letters keeps its stops",
      "the U.S. at 2 p.m. now",
      ["the", "U.S.", "at", "2", "p.m.", "now"],
    ],
    ["an abbreviation without its last stop", "a U.S firm", ["a", "U.S", "firm"]],
    ["one letter with a stop is an initial", "J. Smith", ["J", ".", "Smith"]],
    ["initials run together stay together", "J.R.R. Ames", ["J.R.R.", "Ames"]],
    ["a number keeps its grouping", "1,000.5 and 3.5", ["1,000.5", "and", "3.5"]],
    ["a list of figures is no number", "May 3,5 and 9", ["May", "3", ",", "5", "and", "9"]],
    ["figures and letters run together", "the 44th, 90s, 10am", ["the", "44th", ",", "90s", ",", "10am"]],
    ["a word may end in figures", "G7 Covid-19", ["G7", "Covid", "-", "19"]],
    ["a sum with a time keeps its colon apart", "10:33", ["10", ":", "33"]],
    [
      "an address runs to the next space",
      "see https://example.org/a?b. Then",
      ["see", "https://example.org/a?b.", "Then"],
    ],
    ["an address may begin with www", "www.example.org/x y", ["www.example.org/x", "y"]],
    ["typewriter marks are one token", "``Yes,'' she", ["``", "Yes", ",", "''", "she"]],
    ["an ellipsis is one token", "well... no", ["well", "...", "no"]],
    ["a decimal point at a sentence's end is a stop", "It rose 3.", ["It", "rose", "3", "."]],
    ["a pair of surrogates is one symbol", "a😀b", ["a", "😀", "b"]],
    ["accents that stand apart belong to their letter", "cafe\u0301s", ["cafe\u0301s"]],
    ["zero-width space is space", "a\u200bb", ["a", "b"]],
    ["nothing gives nothing", " \n\t", []],
  ])("%s", (_, source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  test("words of ASCII letters come with the last six of them packed", () => {
    const pack = (word: string): number =>
      Array.from(word).reduce((key, letter) => (key << 5) | (letter.charCodeAt(0) & 31), 0);
    const { letters } = readTokens("He asked REPORTERS twice: café, don't, U.S., G7, x");
    const none = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect([...letters]).toEqual([
      pack("he"),
      pack("asked"),
      pack("orters"),
      pack("twice"),
      ...none,
      pack("x"),
    ]);
  });

  test("columns grow for a text of many short tokens", () => {
    const source = "ab?c!".repeat(500);
    const tokens = readTokens(source);
    expect(tokens.length).toBe(2000);
    expect(
      listTokens(tokens)
        .map((token) => token.text)
        .join(""),
    ).toBe(source);
    expect([...tokens.letters]).toEqual(Array.from({ length: 500 }, () => [34, 0, 3, 0]).flat());
  });

  test("flags tell capitals, spaces and line breaks", () => {
    const tokens = readTokens("UN he\nShe (A)");
    const flags = [...tokens.flags];
    expect(flags[0]).toBe(TokenFlag.lineBefore | TokenFlag.capital | TokenFlag.allCapitals);
    expect(flags[1]).toBe(TokenFlag.spaceBefore);
    expect(flags[2]).toBe(TokenFlag.lineBefore | TokenFlag.capital);
    expect(flags[3]).toBe(TokenFlag.spaceBefore);
    expect(flags[4]).toBe(TokenFlag.capital);
  });

  test("a lone surrogate is a symbol", () => {
    const tokens = readTokens("\ud800a");
    expect(tokens.kinds[0]).toBe(TokenKind.symbol);
    expect(tokenText(tokens, 1)).toBe("a");
  });

  test("what is not a string is refused with what it was", () => {
    // @ts-expect-error a caller without types
    expect(() => readTokens(12)).toThrow("readTokens wants a string, and was given number.");
  });
});

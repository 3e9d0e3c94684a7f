import { readTokens } from "@copydesk/text";
import { expect, test } from "vitest";
import { lexicon } from "../src/words/lexicon.js";
import { WordTable } from "../src/words/word-table.js";

const find = (table: WordTable, text: string): number => table.find(text, 0, text.length);

test("a word is found in any case and with any apostrophe, and nothing else is", () => {
  const table = new WordTable(["", "said", "isn't", "misrepresentation", "communiqué"]);
  expect(["said", "Said", "SAID"].map((word) => find(table, word))).toEqual([1, 1, 1]);
  expect(["isn't", "isn’t", "ISN'T"].map((word) => find(table, word))).toEqual([2, 2, 2]);
  expect(["Misrepresentation", "communiqué"].map((word) => find(table, word))).toEqual([3, 4]);
  const strangers = ["", "sai", "saids", "isnt", "misrepresentations", "said1", "中", "ſaid", "a".repeat(40)];
  expect(strangers.map((word) => find(table, word))).toEqual(strangers.map(() => 0));
});

test("a word is found inside its text", () => {
  const table = new WordTable(["", "said"]);
  expect(table.find("he said so", 3, 7)).toBe(1);
});

test("a word is found by the letters that its token has", () => {
  const words = lexicon();
  const source = "He SAID the Minister misrepresented it, Zyzzva";
  const { starts, ends, letters } = readTokens(source);
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i], ends[i]];
    expect(words.find(source, start, end, letters[i])).toBe(words.find(source, start, end));
  }
});

test("the value of a word is found with it, and nothing has none", () => {
  const table = new WordTable(["", "said", "misrepresentation"], [0, 7, -9]);
  expect(["Misrepresentation", "said", "sai"].map((word) => table.value(find(table, word)))).toEqual([
    -9, 7, 0,
  ]);
});

test("a word that no key can hold is refused", () => {
  expect(() => new WordTable(["", "naïve"])).toThrow(/"naïve"/);
  expect(() => new WordTable(["", "a".repeat(19)])).toThrow(RangeError);
});

test("every word of the lexicon is found under its own number", () => {
  const known = lexicon();
  for (const [number, word] of known.words.entries()) {
    expect(known.find(word, 0, word.length)).toBe(number);
  }
});

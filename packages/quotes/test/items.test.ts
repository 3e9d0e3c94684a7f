import { expect, test } from "vitest";
import { ItemKind, Items } from "../src/words/item.js";
import { lexicon } from "../src/words/lexicon.js";
import { LetterSet, WordSet } from "../src/words/word-set.js";

const SOURCE = "a b c d e f g";

/** Seven words, one letter each. */
function sevenWords(): Items {
  const items = new Items(SOURCE, lexicon(), 7, 4);
  for (let start = 0; start < SOURCE.length; start += 2)
    items.add(ItemKind.word, start, start + 1, 0, 0, false);
  return items;
}

const shown = (items: Items): string => {
  let all = "";
  for (let i = 0; i < items.length; i++) all += items.kind(i) === ItemKind.none ? "·" : items.text(i);
  return all;
};

test("before the first item of a text and behind its last there is nothing that a rule could read", () => {
  const items = sevenWords();
  items.close();
  expect(shown(items)).toBe("··abcdefg··");
  expect(items.opens(2)).toBe(true);
  expect(items.closes(8)).toBe(true);
  expect([items.isName(1), items.has(1, -1), items.word(9)]).toEqual([false, false, ""]);
});

test("items that are cut into pieces keep their order, and a piece does not see the next", () => {
  const items = sevenWords();
  items.cut(2, 3);
  expect(shown(items)).toBe("··abc··def··g");
  expect([items.opens(7), items.closes(9), items.text(12)]).toEqual([true, true, "g"]);
});

test("a word is in a set by the number of its entry, and what the lexicon does not know is in none", () => {
  const entryOf = (word: string): number => lexicon().find(word, 0, word.length);
  const words = new WordSet("said of xylophonist");
  expect(["said", "of", "the", "xylophonist"].map((word) => words.has(entryOf(word)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a set of letters finds its words in any case, whatever the lexicon knows, and no part of a word", () => {
  const source = "HARBOUR harbour Harbours Harb Späth";
  const items = new Items(source, lexicon(), 5, 1);
  for (const { index, 0: word } of source.matchAll(/\S+/g))
    items.add(ItemKind.word, index, index + word.length, 0, 0, true);
  const words = new LetterSet(["harbour", "quay"]);
  expect([2, 3, 4, 5, 6].map((item) => words.has(items, item))).toEqual([true, true, false, false, false]);
});

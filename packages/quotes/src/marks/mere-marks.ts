import { housesInMarks, workNouns } from "../en/works.js";
import { ItemKind, type Items, type MereKind } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import type { MarkedSpan } from "./pair-marks.js";
import { WordSet } from "../words/word-set.js";

const WORKS = new WordSet(workNouns);
const HOUSES = new WordSet(housesInMarks);

/** What words in marks are by their look and their neighbours alone; null where an attribution must decide. */
export function kindOfMere(items: Items, index: number, span: MarkedSpan): MereKind | null {
  const { source } = items;
  const words = source.slice(span.inner.start, span.inner.end);
  if (source.charAt(span.start - 1) === "=") return "markup";
  if (isCrosshead(items, index, words)) return "crosshead";
  if (isNickname(items, index, words)) return "nickname";
  return isTitle(items, index, words) ? "title" : null;
}

/** Matches `- 'Fundamental threat' -` and a short phrase in marks alone. Not `"We will win."`, a sentence. */
const isCrosshead = (items: Items, index: number, words: string): boolean =>
  hasOnlyDashes(items, index, -1) &&
  hasOnlyDashes(items, index, 1) &&
  !hasMoreWords(words, 7) &&
  !/[.,!?…][’']?$/.test(words.trim());

/** Stand dashes and nothing else between an item and the end of its sentence, or its beginning? */
function hasOnlyDashes(items: Items, index: number, step: 1 | -1): boolean {
  let i = index + step;
  while (items.kind(i) === ItemKind.dash) i += step;
  return items.kind(i) === ItemKind.none;
}

/** Matches `Joe "Sticks" Malone`. Not `Lee "never" agreed`. */
const isNickname = (items: Items, index: number, words: string): boolean =>
  items.isName(index - 1) &&
  items.isName(index + 1) &&
  /^\p{Lu}/u.test(words) &&
  !/[.,!?]$/.test(words) &&
  !hasMoreWords(words, 3);

/** Matches `the film "Rear Window"`, `the daily «Vesti»` and `Radio Dunmore's "Good Evening."`. Not `the film "is a disgrace"`. */
function isTitle(items: Items, index: number, words: string): boolean {
  const before = wordBefore(items, index);
  if (items.isIn(index - 1, HOUSES)) return isOneName(words) || isCapitalised(words);
  return (
    (items.isIn(before, WORKS) ||
      isIntroduced(items, index, before) ||
      isOwned(items, index) ||
      items.isIn(index - 2, PROCLAIMING) ||
      isAired(items, index)) &&
    isCapitalised(withoutStop(words))
  );
}

/** American print sets the stop of the sentence inside the marks: 'on "Meet the Mayor."'. */
const withoutStop = (words: string): string => words.replace(/[.,]\s*$/, "");

/** Matches 'proclaimed March "Pothole Month."' Not 'proclaimed "Pothole Month"'. */
const PROCLAIMING = new WordSet("proclaimed declared");

/** Matches 'on "Meet the Mayor"', 'told "Meet the Mayor"' and 'the host of "Meet the Mayor"'. Not 'chants of "Save Our Pier"'. */
const isAired = (items: Items, index: number): boolean =>
  items.isIn(index - 1, AIRING) || (items.isIn(index - 1, OF) && items.has(index - 2, Word.person));

const AIRING = new WordSet("on told");
const OF = new WordSet("of");

/** Matches "Vesti" behind "the newspaper". Not "Never!" and "never". */
const isOneName = (words: string): boolean => /^\p{Lu}[\p{L}\p{N}-]*$/u.test(words);

const isOwned = (items: Items, index: number): boolean =>
  items.kind(index - 1) === ItemKind.possessive && items.isName(index - 2);

const TITLED = new WordSet("titled entitled");
const CALLED = new WordSet("called");

/** Matches `a film called "The Last Ferry"` and `an essay, entitled "On Rain"`. Not `Lee called "The Last Ferry" dull`. */
function isIntroduced(items: Items, index: number, before: number): boolean {
  return items.isIn(before, TITLED) || (items.isIn(before, CALLED) && items.isIn(index - 2, WORKS));
}

/** The word before a stretch in marks, a comma between them or not. */
export function wordBefore(items: Items, index: number): number {
  return items.kind(index - 1) === ItemKind.comma ? index - 2 : index - 1;
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|de|la|vs)$/;

/** Every long word has a capital, as in the title of a work; one word alone says nothing. */
export function isCapitalised(words: string): boolean {
  if (/[.?]$/.test(words)) return false;
  const word = /[\p{L}\p{N}]\S*/gu;
  let count = 0;
  for (let match = word.exec(words); match !== null; match = word.exec(words)) {
    if (!SMALL.test(match[0]) && !/^[\p{Lu}\p{N}]/u.test(match[0])) return false;
    count++;
  }
  return count >= 2;
}

/** The last sign of words in marks with the one before it: a pattern would look for them from the first word on. */
export const endOfWords = (words: string): string => words.trimEnd().slice(-2);

/** Are there more words than so many? Quotations are long and the numbers small: nobody counts to the end. */
export function hasMoreWords(words: string, than: number): boolean {
  const word = /[\p{L}\p{N}]\S*/gu;
  let count = 0;
  while (count <= than && word.test(words)) count++;
  return count > than;
}

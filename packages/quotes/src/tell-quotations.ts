import { namingWords, workNouns } from "./en/works.js";
import { type Item, ItemKind } from "./items.js";
import type { Sentence } from "./sentence.js";
import type { MarkedWords } from "./types.js";

/** What words in marks are by their look and their neighbours; null where an attribution must decide. */
export type MarkedKind = MarkedWords["kind"];

const WORKS = new Set(workNouns.split(" "));
const NAMING = new Set(namingWords.split(" "));

/** Kinds that no attribution makes a quotation of, whatever surrounds them. */
export function surelyMere(sentence: Sentence, index: number): MarkedKind | null {
  const { items } = sentence;
  const item = items[index];
  const span = sentence.marked[item.marked];
  const words = sentence.source.slice(span.inner.start, span.inner.end);
  if (isCrosshead(items, index, words)) return "crosshead";
  if (isNickname(items, index, words)) return "nickname";
  return isTitle(sentence, index, words) ? "title" : null;
}

/** Words in marks that no attribution has claimed. */
export function kindOfUnclaimed(sentence: Sentence, index: number): MarkedKind {
  const sure = surelyMere(sentence, index);
  if (sure !== null) return sure;
  const span = sentence.marked[sentence.items[index].marked];
  const words = sentence.source.slice(span.inner.start, span.inner.end);
  const before = wordBefore(sentence, index);
  if (NAMING.has(before)) return "term";
  if (isCapitalised(words)) return "title";
  return /[.!?]['’"]?$/.test(words.trim()) || wordCount(words) > 7 ? "unattributed" : "scare-quote";
}

/** Matches `- 'Fundamental threat' -` and a short phrase in marks alone. Not `"We will win."`, a sentence. */
function isCrosshead(items: readonly Item[], index: number, words: string): boolean {
  if (items.some((item, i) => i !== index && item.kind !== ItemKind.dash)) return false;
  return wordCount(words) <= 7 && !/[.,!?…][’']?$/.test(words.trim());
}

/** Matches `Joe "Sticks" Malone`. Not `Lee "never" agreed`. */
function isNickname(items: readonly Item[], index: number, words: string): boolean {
  const before = items[index - 1] as Item | undefined;
  const after = items[index + 1] as Item | undefined;
  return (
    before?.isName === true &&
    after?.isName === true &&
    /^\p{Lu}/u.test(words) &&
    !/[.,!?]$/.test(words) &&
    wordCount(words) <= 3
  );
}

/** Matches `the film "Rear Window"`. Not `the film "is a disgrace"`. */
function isTitle(sentence: Sentence, index: number, words: string): boolean {
  return isCapitalised(words) && WORKS.has(wordBefore(sentence, index));
}

/** The word before a stretch in marks, a comma between them or not, in lower case. */
function wordBefore(sentence: Sentence, index: number): string {
  let i = index - 1;
  if (i >= 0 && sentence.items[i].kind === ItemKind.comma) i--;
  if (i < 0) return "";
  const word = sentence.source.slice(sentence.items[i].start, sentence.items[i].end).toLowerCase();
  const glued = i >= 2 && sentence.items[i - 1].kind === ItemKind.hyphen;
  return glued
    ? sentence.source.slice(sentence.items[i - 2].start, sentence.items[i].end).toLowerCase()
    : word;
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|de|la|vs)$/;

/** Every long word has a capital, as in the title of a work; one word alone says nothing. */
function isCapitalised(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  if (list.length < 2 || /[.?]$/.test(words)) return false;
  return list.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
}

const wordCount = (words: string): number => words.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

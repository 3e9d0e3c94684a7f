import { workNouns } from "./en/works.js";
import { type Item, ItemKind } from "./item.js";
import type { MarkedSpan } from "./pair-marks.js";

/** Kinds of words in marks that no attribution makes a quotation of, whatever surrounds them. */
export type MereKind = "crosshead" | "nickname" | "title" | "markup";

const WORKS = new Set(workNouns.split(" "));

/** What words in marks are by their look and their neighbours alone; null where an attribution must decide. */
export function kindOfMere(
  source: string,
  items: readonly Item[],
  index: number,
  span: MarkedSpan,
): MereKind | null {
  const words = source.slice(span.inner.start, span.inner.end);
  if (source.charAt(span.start - 1) === "=") return "markup";
  if (isCrosshead(items, index, words)) return "crosshead";
  if (isNickname(items, index, words)) return "nickname";
  return isTitle(items, index, words) ? "title" : null;
}

/** Matches `- 'Fundamental threat' -` and a short phrase in marks alone. Not `"We will win."`, a sentence. */
function isCrosshead(items: readonly Item[], index: number, words: string): boolean {
  for (let i = 0; i < items.length; i++) if (i !== index && items[i].kind !== ItemKind.dash) return false;
  return !hasMoreWords(words, 7) && !/[.,!?…][’']?$/.test(words.trim());
}

/** Matches `Joe "Sticks" Malone`. Not `Lee "never" agreed`. */
function isNickname(items: readonly Item[], index: number, words: string): boolean {
  return (
    index > 0 &&
    index + 1 < items.length &&
    items[index - 1].isName &&
    items[index + 1].isName &&
    /^\p{Lu}/u.test(words) &&
    !/[.,!?]$/.test(words) &&
    !hasMoreWords(words, 3)
  );
}

/** Matches `the film "Rear Window"` and `Channel 9's "Good Evening"`. Not `the film "is a disgrace"`. */
function isTitle(items: readonly Item[], index: number, words: string): boolean {
  const before = wordBefore(items, index);
  return (
    (WORKS.has(before) || isIntroduced(items, index, before) || isOwned(items, index)) && isCapitalised(words)
  );
}

const isOwned = (items: readonly Item[], index: number): boolean =>
  index >= 2 && items[index - 1].kind === ItemKind.possessive && items[index - 2].isName;

/** Matches `a film called "The Last Ferry"` and `an essay, entitled "On Rain"`. Not `Lee called "The Last Ferry" dull`. */
function isIntroduced(items: readonly Item[], index: number, word: string): boolean {
  if (word === "titled" || word === "entitled") return true;
  return word === "called" && index >= 2 && WORKS.has(items[index - 2].word);
}

/** The word before a stretch in marks, a comma between them or not, where the lexicon knows it. */
export function wordBefore(items: readonly Item[], index: number): string {
  const at = index > 0 && items[index - 1].kind === ItemKind.comma ? index - 2 : index - 1;
  return at >= 0 ? items[at].word : "";
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

/** Are there more words than so many? Quotations are long and the numbers small: nobody counts to the end. */
export function hasMoreWords(words: string, than: number): boolean {
  const word = /[\p{L}\p{N}]\S*/gu;
  let count = 0;
  while (count <= than && word.test(words)) count++;
  return count > than;
}

import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";

export const has = (item: Item | undefined, bits: number): boolean =>
  item !== undefined && (item.bits & bits) !== 0;

export const isWord = (item: Item | undefined): boolean => item?.kind === ItemKind.word;

/** The word of an item in lower case, where the lexicon knows it. */
export const textOf = (item: Item | undefined): string => item?.word ?? "";

export const isTo = (item: Item): boolean => item.word === "to";

export const isNounLike = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.isName ||
    (item.kind === ItemKind.word &&
      (item.bits === 0 ||
        (item.bits & (Word.noun | Word.person | Word.group | Word.organisation | Word.document)) !== 0)));

export const isSubjectLike = (item: Item | undefined): boolean =>
  item !== undefined && (item.isName || has(item, Word.pronoun | Word.determiner));

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document;

/** A word that is verb and noun alike reads as a verb before a clause, an object, or words in marks. */
export function readsAsVerb(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1] as Item | undefined;
  if (previous === undefined) return false;
  if (has(previous, Word.pronoun | Word.relative) && !has(previous, Word.determiner)) return true;
  const next = items[i + 1] as Item | undefined;
  if (next === undefined || next.kind === ItemKind.possessive) return false;
  if (next.kind === ItemKind.marked) return true;
  if (next.kind === ItemKind.end)
    return previous.isName && has(items[i], Word.reporting) && has(items[i], Word.present);
  if (has(next, Word.determiner | Word.pronoun)) return true;
  if (textOf(next) === "that" || has(next, Word.time)) return true;
  if (previous.isName && next.isName) return has(items[i], Word.present | Word.reporting);
  if (has(next, Word.preposition)) {
    if (previous.isName) return true;
    // "The resolution calls for", but "the calls for help".
    return has(items[i], Word.reporting) && has(items[i], Word.present) && has(previous, SPEAKING);
  }
  // A name takes the form in -s: "Lee claims victory", but "the Lee campaign manager".
  if (!has(items[i], Word.present)) return false;
  return previous.isName && !isTo(next) && (next.bits & (Word.verb | Word.auxiliary)) === 0;
}

/** "more than 300 groups", "around 50 experts", "at least a dozen". */
export function startsQuantity(items: readonly Item[], i: number): boolean {
  if (!has(items[i], Word.quantityLead)) return false;
  const word = textOf(items[i]);
  const next = items[i + 1] as Item | undefined;
  if (next === undefined) return false;
  const isNumber = (item: Item | undefined): boolean =>
    item?.kind === ItemKind.number || has(item, Word.number) || item?.kind === ItemKind.symbol;
  if (/^(?:around|about|nearly|almost|over|roughly|some|only|just)$/.test(word)) return isNumber(next);
  if (/^(?:more|less|fewer)$/.test(word)) return textOf(next) === "than" && isNumber(items[i + 2]);
  if (word === "at") return /^(?:least|most)$/.test(textOf(next)) && isNumber(items[i + 2]);
  return word === "up" && textOf(next) === "to" && isNumber(items[i + 2]);
}

/** "last week", "this morning", "earlier this year", "two days later", "days earlier". */
export function timePhraseEnd(items: readonly Item[], i: number): number {
  if (!has(items[i], Word.timeLead | Word.number) && items[i].kind !== ItemKind.number) return i;
  let at = i;
  while (
    at < items.length &&
    at < i + 4 &&
    /^(?:early|earlier|late|later|just|the|a|only)$/.test(textOf(items[at]))
  )
    at++;
  if (
    /^(?:this|last|next|that|past|previous|same|few|several|many)$/.test(textOf(items[at])) ||
    has(items[at], Word.number) ||
    items[at]?.kind === ItemKind.number
  )
    at++;
  if (at === i || !has(items[at], Word.timeNoun)) return i;
  at++;
  const after = textOf(items[at]);
  if (/^(?:ago|later|earlier|before)$/.test(after)) return at + 1;
  if (items[at]?.kind === ItemKind.possessive || items[at]?.kind === ItemKind.hyphen || after === "of")
    return i;
  const first = textOf(items[i]);
  return /^(?:this|last|next|that|earlier|later|late|early)$/.test(first) ? at : i;
}

import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";

export const has = (item: Item | undefined, bits: number): boolean =>
  item !== undefined && (item.bits & bits) !== 0;

export const isWord = (item: Item | undefined): boolean => item?.kind === ItemKind.word;

/** The word of an item in lower case, where the lexicon knows it. */
const textOf = (item: Item | undefined): string => item?.word ?? "";

export const isTo = (item: Item): boolean => (item.bits & Word.preposition) !== 0 && item.word === "to";

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
  if (i === 0) return false;
  const previous = items[i - 1];
  if (has(previous, Word.pronoun | Word.relative) && !has(previous, Word.determiner)) return true;
  // "he typically votes".
  if (has(previous, Word.adverb) && has(items[i - 2], Word.pronoun) && !has(items[i - 2], Word.determiner))
    return true;
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
  if (ABOUT.has(word)) return isNumber(next);
  const second = textOf(next);
  const isCompared =
    (COMPARING.has(word) && second === "than") ||
    (word === "at" && (second === "least" || second === "most")) ||
    (word === "up" && second === "to");
  return isCompared && isNumber(items[i + 2]);
}

const isNumber = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === ItemKind.number || item.kind === ItemKind.symbol || (item.bits & Word.number) !== 0);

// Sets of words the lexicon knows: a look into one is several times faster than a pattern.
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const ABOUT = words("around about nearly almost over roughly some only just");
const COMPARING = words("more less fewer");

/** "last week", "this morning", "earlier this year", "two days later", "days earlier". */
export function timePhraseEnd(items: readonly Item[], i: number): number {
  if ((items[i].bits & (Word.timeLead | Word.number)) === 0 && items[i].kind !== ItemKind.number) return i;
  const last = items.length - 1;
  let at = i;
  while (at < last && at < i + 4 && TIME_ADVERBS.has(items[at].word)) at++;
  if (at < last && isTimeDeterminer(items[at])) at++;
  if (at === i || !has(items[at], Word.timeNoun)) return i;
  at++;
  if (at <= last && BEHIND_TIME.has(items[at].word)) return at + 1;
  if (at <= last && leavesTime(items[at])) return i;
  return OPENING_TIME.has(items[i].word) ? at : i;
}

const TIME_ADVERBS = words("early earlier late later just the a only");
const TIME_DETERMINERS = words("this last next that past previous same few several many");
const BEHIND_TIME = words("ago later earlier before");
const OPENING_TIME = words("this last next that earlier later late early");

const isTimeDeterminer = (item: Item): boolean =>
  item.kind === ItemKind.number || has(item, Word.number) || TIME_DETERMINERS.has(item.word);

/** "this week's vote", "a year-long strike", "the last days of May": the noun of time belongs to what follows. */
const leavesTime = (item: Item): boolean =>
  item.kind === ItemKind.possessive || item.kind === ItemKind.hyphen || item.word === "of";

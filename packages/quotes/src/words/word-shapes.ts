import { ItemKind, type Items } from "./item.js";
import { Word } from "./lexicon.js";
import { WordSet } from "./word-set.js";

export const isWord = (items: Items, i: number): boolean => items.kind(i) === ItemKind.word;

export const isTo = (items: Items, i: number): boolean =>
  items.has(i, Word.preposition) && items.word(i) === "to";

export const isNounLike = (items: Items, i: number): boolean =>
  items.isName(i) || (isWord(items, i) && (items.bitsOf(i) === 0 || items.has(i, NOUNS)));

const NOUNS = Word.noun | Word.person | Word.group | Word.organisation | Word.document;

export const isSubjectLike = (items: Items, i: number): boolean =>
  items.isName(i) || items.has(i, Word.pronoun | Word.determiner);

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document;

/** A word that is verb and noun alike reads as a verb before a clause, an object, or words in marks. */
export function readsAsVerb(items: Items, i: number): boolean {
  if (items.opens(i)) return false;
  const previous = i - 1;
  if (items.has(previous, Word.pronoun | Word.relative) && !items.has(previous, Word.determiner)) return true;
  // "he typically votes".
  if (
    items.has(previous, Word.adverb) &&
    items.has(i - 2, Word.pronoun) &&
    !items.has(i - 2, Word.determiner)
  )
    return true;
  const next = i + 1;
  if (items.closes(i) || items.kind(next) === ItemKind.possessive) return false;
  if (items.kind(next) === ItemKind.marked) return true;
  // 'the show "Late Tide"': the title of a work.
  if (items.mere(next) !== null) return false;
  if (items.kind(next) === ItemKind.end)
    return (
      items.has(i, Word.reporting) &&
      items.has(i, Word.present) &&
      (items.isName(previous) || (items.has(previous, Word.person) && followsMarks(items, previous)))
    );
  if (items.has(next, Word.determiner | Word.pronoun)) return true;
  if (items.word(next) === "that" || items.has(next, Word.time)) return true;
  if (items.isName(previous) && items.isName(next)) return items.has(i, Word.present | Word.reporting);
  if (items.has(next, Word.preposition)) {
    if (items.isName(previous)) return true;
    // "The resolution calls for", but "the calls for help".
    return items.has(i, Word.reporting) && items.has(i, Word.present) && items.has(previous, SPEAKING);
  }
  // A name takes the form in -s: "Lee claims victory", but "the Lee campaign manager".
  if (!items.has(i, Word.present)) return false;
  // "New research shows coffee is safe", but "the research reports were late".
  const isSubject =
    items.isName(previous) || (items.has(previous, Word.document) && items.has(i, Word.reporting));
  return isSubject && !isTo(items, next) && !items.has(next, Word.verb | Word.auxiliary);
}

/** Matches the "claims" of `"Never," the new mayor claims.` Not of "It tells of the mayor claims." */
function followsMarks(items: Items, i: number): boolean {
  let at = i;
  while (at > i - LONGEST_MENTION && (isWord(items, at) || items.kind(at) === ItemKind.hyphen)) at--;
  return items.kind(at) === ItemKind.marked;
}

const LONGEST_MENTION = 6;

/** "more than 300 groups", "around 50 experts", "at least a dozen". */
export function startsQuantity(items: Items, i: number): boolean {
  if (!items.has(i, Word.quantityLead)) return false;
  const word = items.word(i);
  const next = i + 1;
  if (items.closes(i)) return false;
  if (items.isIn(i, ABOUT)) return isNumber(items, next);
  const second = items.word(next);
  const isCompared =
    (items.isIn(i, COMPARING) && second === "than") ||
    (word === "at" && (second === "least" || second === "most")) ||
    (word === "up" && second === "to");
  return isCompared && isNumber(items, i + 2);
}

const isNumber = (items: Items, i: number): boolean =>
  items.kind(i) === ItemKind.number || items.kind(i) === ItemKind.symbol || items.has(i, Word.number);

const ABOUT = new WordSet("around about nearly almost over roughly some only just");
const COMPARING = new WordSet("more less fewer");

/** "last week", "last Sunday", "this morning", "earlier this year", "two days later", "days earlier". */
export function timePhraseEnd(items: Items, i: number): number {
  if (!items.has(i, Word.timeLead | Word.number) && items.kind(i) !== ItemKind.number) return i;
  let at = i;
  while (!items.closes(at) && at < i + 4 && items.isIn(at, TIME_ADVERBS)) at++;
  if (!items.closes(at) && isTimeDeterminer(items, at)) at++;
  if (at === i || !items.has(at, Word.timeNoun | Word.time)) return i;
  at++;
  if (items.isIn(at, BEHIND_TIME)) return at + 1;
  if (leavesTime(items, at)) return i;
  return items.isIn(i, OPENING_TIME) ? at : i;
}

const TIME_ADVERBS = new WordSet("early earlier late later just the a only");
const TIME_DETERMINERS = new WordSet("this last next that past previous same few several many");
const BEHIND_TIME = new WordSet("ago later earlier before");
const OPENING_TIME = new WordSet("this last next that earlier later late early");

const isTimeDeterminer = (items: Items, i: number): boolean =>
  items.kind(i) === ItemKind.number || items.has(i, Word.number) || items.isIn(i, TIME_DETERMINERS);

/** "this week's vote", "a year-long strike", "the last days of May": the noun of time belongs to what follows. */
const leavesTime = (items: Items, i: number): boolean =>
  items.kind(i) === ItemKind.possessive || items.kind(i) === ItemKind.hyphen || items.word(i) === "of";

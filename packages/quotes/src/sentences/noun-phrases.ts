import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import type { Chunks } from "../words/chunk.js";
import { Kind } from "../words/kind.js";
import { isNounLike, readsAsVerb, startsQuantity } from "../words/word-shapes.js";
import { WordSet } from "../words/word-set.js";

/** Adds the noun phrase that begins with an item, and tells where it ends. */
export function nounPhrase(chunks: Chunks, items: Items, i: number): number {
  if (startsQuantity(items, i)) {
    const glue = items.isIn(i, LONG_QUANTITIES) ? 2 : 1;
    return nounPhraseFrom(chunks, items, i, i + glue);
  }
  return nounPhraseFrom(chunks, items, i, i);
}

/** "more than", "at least", "up to": two words before the number. */
const LONG_QUANTITIES = new WordSet("more less fewer at up");

/** Adds a noun phrase whose items up to `at` are known to belong to it; `nouns`, how many of them are nouns. */
export function nounPhraseFrom(chunks: Chunks, items: Items, from: number, at: number, nouns = 0): number {
  let i = at;
  let head = Math.max(from, at - 1);
  let open = at > from && nouns === 0;
  for (; items.kind(i) !== ItemKind.none; i++) {
    const step = nounStep(items, i, from, open, nouns);
    if (step === Step.stop) break;
    if (step === Step.bracket) {
      i = closingBracket(items, i);
      continue;
    }
    head = i;
    if (step === Step.noun) nouns++;
    open = step === Step.open;
    if (step === Step.whole) return chunks.add(Kind.noun, i + 1, head);
    if (items.kind(i) === ItemKind.possessive) nouns = 0;
  }
  if (i === from) return chunks.add(Kind.other, from + 1, from);
  return chunks.add(Kind.noun, i, head);
}

enum Step {
  open = 1,
  noun = 2,
  whole = 3,
  bracket = 4,
  stop = 5,
}

/** What one more item does to a noun phrase. `open`: a noun must still come. */
function nounStep(items: Items, i: number, from: number, open: boolean, nouns: number): Step {
  const first = i === from;
  switch (items.kind(i)) {
    case ItemKind.number:
    case ItemKind.symbol:
      return nouns > 0 && items.kind(i) === ItemKind.number && !items.isName(i - 1) ? Step.stop : Step.open;
    case ItemKind.hyphen:
      return first ? Step.stop : Step.open;
    case ItemKind.possessive:
      return !first && isPossessive(items, i) ? Step.open : Step.stop;
    case ItemKind.marked:
      return items.isPhrase(i) && (open || isNounLike(items, i + 1)) ? Step.noun : Step.stop;
    case ItemKind.open:
      return !first && closingBracket(items, i) > i && items.isName(i - 1) ? Step.bracket : Step.stop;
    case ItemKind.word:
      return wordStep(items, i, first, open, nouns);
    case ItemKind.comma:
    case ItemKind.colon:
    case ItemKind.semicolon:
    case ItemKind.dash:
    case ItemKind.close:
    case ItemKind.end:
    case ItemKind.contraction:
    case ItemKind.none:
      return Step.stop;
  }
}

function wordStep(items: Items, i: number, first: boolean, open: boolean, nouns: number): Step {
  const bits = items.bitsOf(i);
  if ((bits & Word.time) !== 0) return open ? Step.open : Step.stop;
  if (items.isName(i))
    return !first && nouns > 0 && !items.isName(i - 1) && !leadsName(items, i) && !open
      ? Step.stop
      : Step.noun;
  if ((bits & MORE_THAN_NOUN) === 0) return Step.noun;
  if ((bits & Word.pronoun) !== 0 && (bits & Word.determiner) === 0) return first ? Step.whole : Step.stop;
  if ((bits & Word.determiner) !== 0) {
    if (first)
      return isNounPhraseInner(items, i + 1) && !standsAlone(items, i) && !isTold(items, i)
        ? Step.open
        : Step.whole;
    // "14:32 The minister": a time of day, and a phrase of its own.
    return open && nouns === 0 && items.kind(i - 1) !== ItemKind.number ? Step.open : Step.stop;
  }
  if (!first && items.kind(i - 1) === ItemKind.hyphen) return Step.noun;
  if ((bits & (Word.auxiliary | Word.coordinator | Word.subordinator)) !== 0) return Step.stop;
  if ((bits & Word.preposition) !== 0) {
    return open && ((bits & Word.noun) !== 0 || items.kind(i + 1) === ItemKind.hyphen)
      ? Step.open
      : Step.stop;
  }
  if ((bits & Word.adverb) !== 0) {
    const next = items.kind(i + 1);
    if (next === ItemKind.hyphen) return Step.open;
    return open && nouns === 0 && next === ItemKind.word ? Step.open : Step.stop;
  }
  if ((bits & Word.number) !== 0) return Step.open;
  return lowerWordStep(items, i, open, nouns);
}

/** What none of these can be is a noun of the phrase, wherever it stands. */
const MORE_THAN_NOUN =
  Word.pronoun |
  Word.determiner |
  Word.auxiliary |
  Word.coordinator |
  Word.subordinator |
  Word.preposition |
  Word.adverb |
  Word.number |
  Word.verb;

/** "another said", "many say": a determiner that is a subject by itself. */
const standsAlone = (items: Items, i: number): boolean =>
  items.has(i + 1, Word.reporting) &&
  items.has(i + 1, Word.past | Word.base) &&
  items.isIn(i, LONE_DETERMINERS) &&
  !isNounLike(items, i + 2);

/** The "her" of "told her the dam was safe" and "told her that". Not of "told her mother", nor of "all her many friends". */
const isTold = (items: Items, i: number): boolean =>
  items.word(i) === "her" &&
  (items.has(i + 1, Word.subordinator | Word.possessive) || items.isIn(i + 1, ARTICLES));

const ARTICLES = new WordSet("the a an no");

const LONE_DETERMINERS = new WordSet("another many some others both all most several few each");

function lowerWordStep(items: Items, i: number, open: boolean, nouns: number): Step {
  const bits = items.bitsOf(i);
  if ((bits & Word.verb) === 0 || items.kind(i + 1) === ItemKind.hyphen) return Step.noun;
  // "those surveyed said", "six in 10 say he".
  if ((bits & Word.participle) !== 0 && items.has(i + 1, Word.verb) && items.word(i - 1) === "those")
    return Step.noun;
  const isReporting = (bits & Word.reporting) !== 0;
  if (isReporting && items.kind(i - 1) === ItemKind.number && items.has(i + 1, Word.pronoun))
    return Step.stop;
  const isNoun = (bits & Word.noun) !== 0;
  // A determiner or adjective wants its noun before any verb: "the proposed law", "his claims".
  if (open && nouns === 0) return isNoun || (bits & Word.base) !== 0 ? Step.noun : Step.open;
  if (isNoun && (bits & Word.ing) !== 0) return Step.noun;
  if (isNoun) return readsAsVerb(items, i) ? Step.stop : Step.noun;
  if ((bits & (Word.past | Word.participle | Word.ing)) !== 0) return Step.stop;
  return (bits & (Word.present | Word.base)) !== 0 && nouns > 0 ? Step.stop : Step.noun;
}

/** "the groups' letter", "Trump's plan": not "Trump's running" or "he's a liar". */
function isPossessive(items: Items, i: number): boolean {
  const next = i + 1;
  if (items.has(i - 1, Word.pronoun)) return false;
  if (items.kind(next) !== ItemKind.word)
    return items.kind(next) === ItemKind.marked || items.kind(next) === ItemKind.number;
  if (items.isName(next)) return true;
  return !items.has(
    next,
    Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.pronoun | Word.auxiliary,
  );
}

/** May a name follow this common noun in one phrase: "spokesman John Lee", "candidate Ann Poe"? */
const leadsName = (items: Items, i: number): boolean =>
  !items.has(i - 1, Word.occasion | Word.timeNoun | Word.document | Word.group);

const isNounPhraseInner = (items: Items, i: number): boolean => {
  const kind = items.kind(i);
  if (kind === ItemKind.marked || kind === ItemKind.number || kind === ItemKind.symbol) return true;
  if (kind !== ItemKind.word) return false;
  return (
    items.isName(i) ||
    items.has(i, Word.determiner | Word.number | Word.noun) ||
    !items.has(i, Word.auxiliary | Word.coordinator | Word.subordinator | Word.preposition | Word.pronoun)
  );
};

/** The index of the bracket that closes within a few items, or `i` where none does. */
function closingBracket(items: Items, i: number): number {
  for (let at = i + 1; items.kind(at) !== ItemKind.none && at < i + 6; at++)
    if (items.kind(at) === ItemKind.close) return at;
  return i;
}

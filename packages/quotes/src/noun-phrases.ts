import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import { type Chunk, Kind } from "./kind.js";
import { has, isNounLike, readsAsVerb, startsQuantity } from "./word-shapes.js";

export function nounPhrase(items: readonly Item[], i: number): Chunk {
  if (startsQuantity(items, i)) {
    const glue = LONG_QUANTITIES.has(items[i].word) ? 2 : 1;
    return nounPhraseFrom(items, i, i + glue);
  }
  return nounPhraseFrom(items, i, i);
}

/** "more than", "at least", "up to": two words before the number. */
const LONG_QUANTITIES = new Set(["more", "less", "fewer", "at", "up"]);

/** Reads a noun phrase whose items up to `at` are known to belong to it. */
export function nounPhraseFrom(items: readonly Item[], from: number, at: number): Chunk {
  let i = at;
  let head = Math.max(from, at - 1);
  let open = at > from;
  let nouns = 0;
  for (; i < items.length; i++) {
    const item = items[i];
    const step = nounStep(items, i, from, open, nouns);
    if (step === "stop") break;
    if (step === "bracket") {
      i = closingBracket(items, i);
      continue;
    }
    head = i;
    if (step === "noun") nouns++;
    open = step === "open";
    if (step === "whole") return { kind: Kind.noun, from, to: i + 1, head };
    if (item.kind === ItemKind.possessive) nouns = 0;
  }
  if (i === from) return { kind: Kind.other, from, to: from + 1, head: from };
  return { kind: Kind.noun, from, to: i, head };
}

type Step = "open" | "noun" | "whole" | "bracket" | "stop";

/** What one more item does to a noun phrase. `open`: a noun must still come. */
function nounStep(items: readonly Item[], i: number, from: number, open: boolean, nouns: number): Step {
  const item = items[i];
  const first = i === from;
  switch (item.kind) {
    case ItemKind.number:
    case ItemKind.symbol:
      return nouns > 0 && item.kind === ItemKind.number && !items[i - 1].isName ? "stop" : "open";
    case ItemKind.hyphen:
      return first ? "stop" : "open";
    case ItemKind.possessive:
      return !first && isPossessive(items, i) ? "open" : "stop";
    case ItemKind.marked:
      return item.isPhrase && (open || isNounLike(items[i + 1])) ? "noun" : "stop";
    case ItemKind.open:
      return !first && closingBracket(items, i) > i && items[i - 1].isName ? "bracket" : "stop";
    case ItemKind.word:
      return wordStep(items, i, first, open, nouns);
    case ItemKind.comma:
    case ItemKind.colon:
    case ItemKind.semicolon:
    case ItemKind.dash:
    case ItemKind.close:
    case ItemKind.end:
    case ItemKind.contraction:
      return "stop";
  }
}

function wordStep(items: readonly Item[], i: number, first: boolean, open: boolean, nouns: number): Step {
  const item = items[i];
  if (has(item, Word.time)) return open ? "open" : "stop";
  if (item.isName)
    return !first && nouns > 0 && !items[i - 1].isName && !leadsName(items, i) && !open ? "stop" : "noun";
  if (has(item, Word.pronoun) && !has(item, Word.determiner)) return first ? "whole" : "stop";
  if (has(item, Word.determiner)) {
    if (first) return isNounPhraseInner(items[i + 1]) && !standsAlone(items, i) ? "open" : "whole";
    // "14:32 The minister": a time of day, and a phrase of its own.
    return open && nouns === 0 && items[i - 1].kind !== ItemKind.number ? "open" : "stop";
  }
  if (!first && items[i - 1].kind === ItemKind.hyphen) return "noun";
  if (has(item, Word.auxiliary | Word.coordinator | Word.subordinator)) return "stop";
  if (has(item, Word.preposition)) {
    return open && (has(item, Word.noun) || items[i + 1]?.kind === ItemKind.hyphen) ? "open" : "stop";
  }
  if (has(item, Word.adverb) && items[i + 1]?.kind === ItemKind.hyphen) return "open";
  if (has(item, Word.adverb))
    return open && nouns === 0 && items[i + 1]?.kind === ItemKind.word ? "open" : "stop";
  if (has(item, Word.number)) return "open";
  return lowerWordStep(items, i, open, nouns);
}

/** "another said", "many say": a determiner that is a subject by itself. */
const standsAlone = (items: readonly Item[], i: number): boolean =>
  has(items[i + 1], Word.reporting) &&
  has(items[i + 1], Word.past | Word.base) &&
  LONE_DETERMINERS.has(items[i].word) &&
  !isNounLike(items[i + 2]);

const LONE_DETERMINERS = new Set([
  "another",
  "many",
  "some",
  "others",
  "both",
  "all",
  "most",
  "several",
  "few",
  "each",
]);

function lowerWordStep(items: readonly Item[], i: number, open: boolean, nouns: number): Step {
  const item = items[i];
  if (!has(item, Word.verb) || items[i + 1]?.kind === ItemKind.hyphen) return "noun";
  // "those surveyed said", "six in 10 say he".
  if (items[i - 1]?.word === "those" && has(item, Word.participle) && has(items[i + 1], Word.verb))
    return "noun";
  if (items[i - 1]?.kind === ItemKind.number && has(item, Word.reporting) && has(items[i + 1], Word.pronoun))
    return "stop";
  // A determiner or adjective wants its noun before any verb: "the proposed law", "his claims".
  if (open && nouns === 0) return has(item, Word.noun | Word.base) ? "noun" : "open";
  if (has(item, Word.ing) && has(item, Word.noun)) return "noun";
  if (has(item, Word.past | Word.participle | Word.ing) && !has(item, Word.noun)) return "stop";
  if (!has(item, Word.noun)) return has(item, Word.present | Word.base) && nouns > 0 ? "stop" : "noun";
  return readsAsVerb(items, i) ? "stop" : "noun";
}

/** "the groups' letter", "Trump's plan": not "Trump's running" or "he's a liar". */
function isPossessive(items: readonly Item[], i: number): boolean {
  const next = items[i + 1] as Item | undefined;
  if (next === undefined) return false;
  if (has(items[i - 1], Word.pronoun)) return false;
  if (next.kind !== ItemKind.word) return next.kind === ItemKind.marked || next.kind === ItemKind.number;
  if (next.isName) return true;
  return !has(
    next,
    Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.pronoun | Word.auxiliary,
  );
}

/** May a name follow this common noun in one phrase: "spokesman John Lee", "candidate Ann Poe"? */
const leadsName = (items: readonly Item[], i: number): boolean =>
  !has(items[i - 1], Word.occasion | Word.timeNoun | Word.document | Word.group);

const isNounPhraseInner = (item: Item | undefined): boolean => {
  if (item === undefined) return false;
  if (item.kind === ItemKind.marked || item.kind === ItemKind.number || item.kind === ItemKind.symbol)
    return true;
  if (item.kind !== ItemKind.word) return false;
  if (item.isName) return true;
  if ((item.bits & (Word.determiner | Word.number)) !== 0) return true;
  if ((item.bits & Word.noun) !== 0) return true;
  return (
    (item.bits &
      (Word.auxiliary | Word.coordinator | Word.subordinator | Word.preposition | Word.pronoun)) ===
    0
  );
};

/** The index of the bracket that closes within a few items, or `i` where none does. */
function closingBracket(items: readonly Item[], i: number): number {
  for (let at = i + 1; at < items.length && at < i + 6; at++)
    if (items[at].kind === ItemKind.close) return at;
  return i;
}

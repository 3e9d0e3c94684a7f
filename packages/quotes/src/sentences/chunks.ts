import { duties } from "../en/adjectives.js";
import { joinHouseList } from "../words/house-lists.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { type Chunk, Kind } from "../words/kind.js";
import {
  isNounLike,
  isSubjectLike,
  isTo,
  isWord,
  readsAsVerb,
  startsQuantity,
  timePhraseEnd,
} from "../words/word-shapes.js";
import { nounPhrase, nounPhraseFrom } from "./noun-phrases.js";
import { MOODS, WordSet } from "../words/word-set.js";

/** Cuts the items of a sentence into noun phrases, verb groups and the small words between them. */
export function readChunks(items: Items, first: number): Chunk[] {
  const chunks: Chunk[] = [];
  let last: Chunk | undefined;
  let i = first;
  while (items.kind(i) !== ItemKind.none) {
    const before = last?.kind;
    last = chunkAt(items, i, last);
    chunks.push(last);
    i = last.to;
    if (last.kind === Kind.noun && before === Kind.coordinator) joinHouseList(items, chunks);
  }
  return chunks;
}

function chunkAt(items: Items, i: number, last: Chunk | undefined): Chunk {
  switch (items.kind(i)) {
    case ItemKind.word:
      return wordChunk(items, i, last);
    case ItemKind.comma:
      return single(Kind.comma, i);
    case ItemKind.colon:
      return single(Kind.colon, i);
    case ItemKind.semicolon:
      return single(Kind.semicolon, i);
    case ItemKind.dash:
      return single(Kind.dash, i);
    case ItemKind.open:
    case ItemKind.close:
      return single(Kind.bracket, i);
    case ItemKind.end:
      return single(Kind.end, i);
    case ItemKind.contraction:
    case ItemKind.possessive:
      return verbGroup(items, i, i);
    case ItemKind.marked:
      return items.isPhrase(i) && isNounLike(items, i + 1) ? nounPhrase(items, i) : single(Kind.marked, i);
    case ItemKind.number:
      return isTimeOfDay(items, i)
        ? { kind: Kind.time, from: i, to: i + 2, head: i + 1 }
        : nounPhrase(items, i);
    case ItemKind.hyphen:
    case ItemKind.symbol:
    case ItemKind.none:
      return nounPhrase(items, i);
  }
}

/** Matches "14:32", whose colon is no item. Not "14 32". */
const isTimeOfDay = (items: Items, i: number): boolean =>
  items.kind(i + 1) === ItemKind.number && items.source.charAt(items.end(i)) === ":";

/** Every word with none of these begins a noun phrase. */
const SPECIAL =
  Word.time |
  Word.timeLead |
  Word.number |
  Word.auxiliary |
  Word.verb |
  Word.participle |
  Word.ing |
  Word.subordinator |
  Word.coordinator |
  Word.quantityLead |
  Word.adverb |
  Word.preposition;

function wordChunk(items: Items, i: number, last: Chunk | undefined): Chunk {
  const bits = items.bitsOf(i);
  if ((bits & SPECIAL) === 0) return nounPhraseFrom(items, i, i);
  if ((bits & Word.preposition) !== 0 && isTo(items, i) && startsVerb(items, i + 1) && !isOfSource(items, i))
    return infinitive(items, i);
  if ((bits & OF_TIME) !== 0) {
    const time = timeChunk(items, i, last);
    if (time !== null) return time;
  }
  if ((bits & Word.auxiliary) !== 0) return verbGroup(items, i, i);
  if ((bits & OF_VERBS) !== 0) {
    const verbal = verbalChunk(items, i, last);
    if (verbal !== null) return verbal;
  }
  if ((bits & Word.subordinator) !== 0 && !isDemonstrative(items, i)) return single(Kind.subordinator, i);
  if ((bits & Word.coordinator) !== 0) return single(Kind.coordinator, i);
  if (startsQuantity(items, i)) return nounPhrase(items, i);
  if ((bits & (Word.adverb | Word.preposition)) === 0) return nounPhrase(items, i);
  if (items.kind(i + 1) === ItemKind.hyphen) return nounPhraseFrom(items, i, i + 1);
  return single((bits & Word.adverb) !== 0 ? Kind.adverb : Kind.preposition, i);
}

const OF_TIME = Word.time | Word.timeLead | Word.number;
const OF_VERBS = Word.verb | Word.participle | Word.ing;

/** A time, where the word begins one. */
function timeChunk(items: Items, i: number, last: Chunk | undefined): Chunk | null {
  if (items.has(i, Word.time)) {
    // "…," Jun wrote: nobody but a person of that name.
    const isSpeaker = last?.kind === Kind.marked && items.has(i + 1, Word.reporting);
    return isSpeaker ? single(Kind.noun, i) : timeAt(items, i);
  }
  const time = timePhraseEnd(items, i);
  return time > i ? { kind: Kind.time, from: i, to: time, head: time - 1 } : null;
}

/** A verb group, a participle or a gerund, where a form of a verb is not part of a noun phrase. */
function verbalChunk(items: Items, i: number, last: Chunk | undefined): Chunk | null {
  // "shot back Lee", "wrote back that".
  if (last?.kind === Kind.verb && items.isIn(i, BACK)) return single(Kind.adverb, i);
  if (isDuty(items, i)) return nounPhraseFrom(items, i, i + 1);
  // "denied claims that": no verb stands right behind another.
  if (
    last?.kind === Kind.verb &&
    items.has(i, Word.noun) &&
    items.has(i, Word.present) &&
    !helps(items, last.head)
  )
    return nounPhraseFrom(items, i, i + 1, 1);
  if (isFinite(items, i, last)) return verbGroup(items, i, i);
  const opensPhrase = last?.kind === Kind.verb || (last?.kind === Kind.marked && items.isIn(i, MOODS));
  if (opensPhrase && items.has(i, Word.participle) && isNounLike(items, i + 1))
    return nounPhraseFrom(items, i, i + 1);
  if (isParticiple(items, i, last)) return single(Kind.participle, i);
  return isGerund(items, i, last) ? single(Kind.gerund, i) : null;
}

const BACK = new WordSet("back");

/** The "acting" of "acting mayor Ann Lee" and the "visiting" of "visiting Prime Minister Lee". Not of "visiting the mayor". */
const isDuty = (items: Items, i: number): boolean =>
  items.isIn(i, ON_DUTY) && items.has(i + 1, Word.title | Word.person) && !items.isName(i);

const ON_DUTY = new WordSet(duties);

const single = (kind: Kind, i: number): Chunk => ({ kind, from: i, to: i + 1, head: i });

/** The "to" of "according to research", behind which no verb stands. */
const isOfSource = (items: Items, to: number): boolean => items.isIn(to - 1, ACCORDING);

const ACCORDING = new WordSet("according");

/** Behind "to": a verb, perhaps after an adverb. */
function startsVerb(items: Items, i: number): boolean {
  const at = items.has(i, Word.adverb) ? i + 1 : i;
  return !items.isName(at) && isWord(items, at) && items.has(at, Word.base | Word.auxiliary);
}

function infinitive(items: Items, i: number): Chunk {
  let head = i + 1;
  while (items.has(head, Word.adverb) && !items.closes(head)) head++;
  let to = head + 1;
  // "to be called", "to have said".
  while (
    items.kind(to) !== ItemKind.none &&
    items.has(head, Word.auxiliary) &&
    items.has(to, Word.auxiliary | Word.participle | Word.adverb)
  ) {
    if (!items.has(to, Word.adverb)) head = to;
    to++;
  }
  return { kind: Kind.infinitive, from: i, to, head };
}

/** An auxiliary or verb with what belongs to it: "has also called", "was not asked", "could have said". */
function verbGroup(items: Items, from: number, at: number): Chunk {
  let head = at;
  let to = at + 1;
  while (items.kind(to) !== ItemKind.none && helps(items, head)) {
    if (items.isName(to) || items.kind(to) !== ItemKind.word) break;
    if (
      items.has(to, Word.adverb) ||
      (items.bitsOf(to) === 0 && items.end(to) - items.start(to) > 3 && isAdverbBefore(items, to))
    ) {
      to++;
      continue;
    }
    if (!items.has(to, Word.auxiliary | Word.base | Word.participle | Word.ing)) break;
    if (items.has(to, Word.determiner)) break;
    head = to++;
  }
  // Adverbs behind a bare auxiliary belong to what follows.
  return { kind: Kind.verb, from, to: head + 1, head };
}

/** An auxiliary, or a verb by its contracted ending. */
export const helps = (items: Items, i: number): boolean =>
  items.has(i, Word.auxiliary) ||
  items.kind(i) === ItemKind.contraction ||
  items.kind(i) === ItemKind.possessive;

/** "was reportedly told": an unknown word between an auxiliary and a participle is an adverb. */
const isAdverbBefore = (items: Items, i: number): boolean =>
  items.has(i + 1, Word.participle | Word.ing) && !items.has(i + 1, Word.noun);

/** May a verb follow what stands before? After a determiner, preposition or possessive a noun must. */
function admitsVerb(items: Items, i: number, last: Chunk | undefined): boolean {
  if (last === undefined) return false;
  if (last.kind === Kind.preposition) return false;
  const previous = i - 1;
  if (items.kind(previous) === ItemKind.hyphen) return false;
  return (
    !items.has(previous, Word.determiner) || items.has(previous, Word.pronoun) || last.kind === Kind.noun
  );
}

function isFinite(items: Items, i: number, last: Chunk | undefined): boolean {
  if (items.isName(i) || !items.has(i, Word.verb)) return false;
  if (items.kind(i + 1) === ItemKind.hyphen) return false;
  // "Said Ms. Brooks, …": a sentence that opens with its cue.
  if (items.opens(i))
    return items.has(i, Word.reporting) && items.has(i, Word.past) && isSubjectLike(items, i + 1);
  if (!admitsVerb(items, i, last)) return false;
  // "Three men, witnesses said, ran": people, and their verb behind them.
  if (items.has(i, Word.group) && items.has(i + 1, Word.verb | Word.auxiliary)) return false;
  if (items.has(i, Word.past)) return !isAdjectival(items, i, last);
  if (items.has(i, Word.present)) return !items.has(i, Word.noun) || readsAsVerb(items, i);
  if (!items.has(i, Word.base)) return false;
  return takesBase(items, i, last) && (!items.has(i, Word.noun) || readsAsVerb(items, i));
}

/** "the released figures": a past form between a determiner and a noun. After a noun phrase it is a verb. */
function isAdjectival(items: Items, i: number, last: Chunk | undefined): boolean {
  if (last === undefined) return false;
  // "…," devastated Ann Lee said.
  if (last.kind === Kind.marked) return items.isIn(i, MOODS) && isNounLike(items, i + 1);
  // "said undecided voter Ann Lee": two verbs do not follow each other.
  if (last.kind === Kind.verb) return isNounLike(items, i + 1);
  return last.kind === Kind.adverb && items.has(i - 2, Word.determiner) && isNounLike(items, i + 1);
}

/** Plural nouns, "they", "we", "I", "you", "who" and coordinated verbs take a base form: "officials say". */
function takesBase(items: Items, i: number, last: Chunk | undefined): boolean {
  const previous = i - 1;
  if (last === undefined) return false;
  if (last.kind === Kind.coordinator || last.kind === Kind.adverb || last.kind === Kind.comma) return true;
  if (items.has(previous, Word.pronoun | Word.relative | Word.group | Word.number)) return true;
  return last.kind === Kind.noun || last.kind === Kind.time || last.kind === Kind.bracket;
}

/** "allegations made by": a participle behind a noun, before "by". */
function isParticiple(items: Items, i: number, last: Chunk | undefined): boolean {
  if (last?.kind !== Kind.noun) return false;
  return items.has(i, Word.participle) && !items.has(i, Word.noun);
}

function isGerund(items: Items, i: number, last: Chunk | undefined): boolean {
  if (items.isName(i) || !items.has(i, Word.ing)) return false;
  if (last === undefined || !items.has(i - 1, Word.determiner)) return true;
  return last.kind !== Kind.noun && !(items.has(i, Word.noun) && isWord(items, i - 1));
}

/** "that law", "this": a pointing word before a noun, not the "that" of a clause. */
function isDemonstrative(items: Items, i: number): boolean {
  if (!items.has(i, Word.determiner)) return false;
  if (items.closes(i)) return true;
  const next = i + 1;
  // "said that the law", "argues that it": a clause follows.
  if (
    items.has(next, Word.determiner | Word.pronoun) ||
    items.isName(next) ||
    items.kind(next) !== ItemKind.word
  )
    return false;
  if (items.opens(i)) return true;
  const previous = i - 1;
  return items.has(previous, Word.preposition | Word.coordinator) && !items.has(previous, Word.verb);
}

/** "Wednesday", "Sept. 9", "June 30, 2020"; "Wednesday's" begins a noun phrase instead. */
function timeAt(items: Items, i: number): Chunk {
  let to = i + 1;
  while (
    items.kind(to) !== ItemKind.none &&
    (items.has(to, Word.time | Word.timeNoun) || items.kind(to) === ItemKind.number)
  )
    to++;
  if (items.kind(to) === ItemKind.comma && items.kind(to + 1) === ItemKind.number) to += 2;
  if (items.kind(to) === ItemKind.possessive) return nounPhraseFrom(items, i, to + 1);
  // "said on Friday fares were high": the day ends its own phrase.
  const isDay = items.word(i - 1) === "on";
  if (!isDay && to === i + 1 && isNounLike(items, to) && !items.isName(to) && !items.has(to, Word.verb))
    return nounPhraseFrom(items, i, to);
  return { kind: Kind.time, from: i, to, head: to - 1 };
}

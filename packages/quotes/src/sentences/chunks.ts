import { duties } from "../en/adjectives.js";
import { joinHouseList } from "../words/house-lists.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import type { Chunks } from "../words/chunk.js";
import { Kind } from "../words/kind.js";
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

/** Cuts the items of a sentence into noun phrases, verb groups and the small words between them; tells their kinds. */
export function readChunks(chunks: Chunks, items: Items, first: number): number {
  let i = first;
  let kinds = 0;
  chunks.open(first);
  let last = Kind.none;
  while (items.kind(i) !== ItemKind.none) {
    const before = last;
    i = chunkAt(chunks, items, i, before);
    last = chunks.kind(chunks.length - 1);
    kinds |= last;
    if (last === Kind.noun && before === Kind.coordinator) joinHouseList(items, chunks);
  }
  return kinds;
}

/** Adds the chunk that begins with an item, behind one of the kind `last`, and tells where it ends. */
function chunkAt(chunks: Chunks, items: Items, i: number, last: Kind): number {
  switch (items.kind(i)) {
    case ItemKind.word:
      return wordChunk(chunks, items, i, last);
    case ItemKind.comma:
      return single(chunks, Kind.comma, i);
    case ItemKind.colon:
      return single(chunks, Kind.colon, i);
    case ItemKind.semicolon:
      return single(chunks, Kind.semicolon, i);
    case ItemKind.dash:
      return single(chunks, Kind.dash, i);
    case ItemKind.open:
    case ItemKind.close:
      return single(chunks, Kind.bracket, i);
    case ItemKind.end:
      return single(chunks, Kind.end, i);
    case ItemKind.contraction:
    case ItemKind.possessive:
      return verbGroup(chunks, items, i);
    case ItemKind.marked:
      return items.isPhrase(i) && isNounLike(items, i + 1)
        ? nounPhrase(chunks, items, i)
        : single(chunks, Kind.marked, i);
    case ItemKind.number:
      return isTimeOfDay(items, i) ? chunks.add(Kind.time, i + 2, i + 1) : nounPhrase(chunks, items, i);
    case ItemKind.hyphen:
    case ItemKind.symbol:
    case ItemKind.none:
      return nounPhrase(chunks, items, i);
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

function wordChunk(chunks: Chunks, items: Items, i: number, last: Kind): number {
  const bits = items.bitsOf(i);
  if ((bits & SPECIAL) === 0) return nounPhraseFrom(chunks, items, i, i);
  if ((bits & Word.preposition) !== 0 && isTo(items, i) && startsVerb(items, i + 1) && !isOfSource(items, i))
    return infinitive(chunks, items, i);
  if ((bits & OF_TIME) !== 0) {
    const time = timeChunk(chunks, items, i, last);
    if (time > i) return time;
  }
  if ((bits & Word.auxiliary) !== 0) return verbGroup(chunks, items, i);
  if ((bits & OF_VERBS) !== 0) {
    const verbal = verbalChunk(chunks, items, i, last);
    if (verbal > i) return verbal;
  }
  if ((bits & Word.subordinator) !== 0 && !isDemonstrative(items, i))
    return single(chunks, Kind.subordinator, i);
  if ((bits & Word.coordinator) !== 0) return single(chunks, Kind.coordinator, i);
  if (startsQuantity(items, i)) return nounPhrase(chunks, items, i);
  if ((bits & (Word.adverb | Word.preposition)) === 0) return nounPhrase(chunks, items, i);
  if (items.kind(i + 1) === ItemKind.hyphen) return nounPhraseFrom(chunks, items, i, i + 1);
  return single(chunks, (bits & Word.adverb) !== 0 ? Kind.adverb : Kind.preposition, i);
}

const OF_TIME = Word.time | Word.timeLead | Word.number;
const OF_VERBS = Word.verb | Word.participle | Word.ing;

/** A time, where the word begins one. */
function timeChunk(chunks: Chunks, items: Items, i: number, last: Kind): number {
  if (items.has(i, Word.time)) {
    if (last !== Kind.preposition && isGivenName(items, i)) return nounPhraseFrom(chunks, items, i, i + 1);
    // "…," Jun wrote: nobody but a person of that name.
    const isSpeaker = last === Kind.marked && items.has(i + 1, Word.reporting);
    return isSpeaker ? single(chunks, Kind.noun, i) : timeAt(chunks, items, i);
  }
  const time = timePhraseEnd(items, i);
  return time > i ? chunks.add(Kind.time, time, time - 1) : i;
}

/** The "June" of "June Brown said" and "said Jan Novak". Not of "Tuesday June 3", nor behind "in". */
const isGivenName = (items: Items, i: number): boolean =>
  items.isIn(i, MONTHS_AND_NAMES) &&
  items.isName(i + 1) &&
  !items.has(i + 1, Word.time | Word.number | Word.organisation);

const MONTHS_AND_NAMES = new WordSet("jan april june august");

/** A verb group, a participle or a gerund, where a form of a verb is not part of a noun phrase. */
function verbalChunk(chunks: Chunks, items: Items, i: number, last: Kind): number {
  // "shot back Lee", "wrote back that".
  if (last === Kind.verb && items.isIn(i, BACK)) return single(chunks, Kind.adverb, i);
  if (isDuty(items, i)) return nounPhraseFrom(chunks, items, i, i + 1);
  // "denied claims that": no verb stands right behind another.
  if (
    last === Kind.verb &&
    items.has(i, Word.noun) &&
    items.has(i, Word.present) &&
    !helps(items, chunks.head(chunks.length - 1))
  )
    return nounPhraseFrom(chunks, items, i, i + 1, 1);
  if (isFinite(items, i, last)) return verbGroup(chunks, items, i);
  const opensPhrase = last === Kind.verb || (last === Kind.marked && items.isIn(i, MOODS));
  if (opensPhrase && items.has(i, Word.participle) && isNounLike(items, i + 1))
    return nounPhraseFrom(chunks, items, i, i + 1);
  if (isParticiple(items, i, last)) return single(chunks, Kind.participle, i);
  return isGerund(items, i, last) ? single(chunks, Kind.gerund, i) : i;
}

const BACK = new WordSet("back");

/** The "acting" of "acting mayor Ann Lee" and the "visiting" of "visiting Prime Minister Lee". Not of "visiting the mayor". */
const isDuty = (items: Items, i: number): boolean =>
  items.isIn(i, ON_DUTY) && items.has(i + 1, Word.title | Word.person) && !items.isName(i);

const ON_DUTY = new WordSet(duties);

const single = (chunks: Chunks, kind: Kind, i: number): number => chunks.add(kind, i + 1, i);

/** The "to" of "according to research", behind which no verb stands. */
const isOfSource = (items: Items, to: number): boolean => items.isIn(to - 1, ACCORDING);

const ACCORDING = new WordSet("according");

/** Behind "to": a verb, perhaps after an adverb. */
function startsVerb(items: Items, i: number): boolean {
  const at = items.has(i, Word.adverb) ? i + 1 : i;
  return !items.isName(at) && isWord(items, at) && items.has(at, Word.base | Word.auxiliary);
}

function infinitive(chunks: Chunks, items: Items, i: number): number {
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
  return chunks.add(Kind.infinitive, to, head);
}

/** An auxiliary or verb with what belongs to it: "has also called", "was not asked", "could have said". */
function verbGroup(chunks: Chunks, items: Items, at: number): number {
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
  return chunks.add(Kind.verb, head + 1, head);
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
function admitsVerb(items: Items, i: number, last: Kind): boolean {
  if (last === Kind.none) return false;
  if (last === Kind.preposition) return false;
  const previous = i - 1;
  if (items.kind(previous) === ItemKind.hyphen) return false;
  return !items.has(previous, Word.determiner) || items.has(previous, Word.pronoun) || last === Kind.noun;
}

function isFinite(items: Items, i: number, last: Kind): boolean {
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
function isAdjectival(items: Items, i: number, last: Kind): boolean {
  if (last === Kind.none) return false;
  // "…," devastated Ann Lee said.
  if (last === Kind.marked) return items.isIn(i, MOODS) && isNounLike(items, i + 1);
  // "said undecided voter Ann Lee": two verbs do not follow each other.
  if (last === Kind.verb) return isNounLike(items, i + 1);
  return last === Kind.adverb && items.has(i - 2, Word.determiner) && isNounLike(items, i + 1);
}

/** Plural nouns, "they", "we", "I", "you", "who" and coordinated verbs take a base form: "officials say". */
function takesBase(items: Items, i: number, last: Kind): boolean {
  const previous = i - 1;
  if (last === Kind.none) return false;
  if (last === Kind.coordinator || last === Kind.adverb || last === Kind.comma) return true;
  if (items.has(previous, Word.pronoun | Word.relative | Word.group | Word.number)) return true;
  return last === Kind.noun || last === Kind.time || last === Kind.bracket;
}

/** "allegations made by": a participle behind a noun, before "by". */
function isParticiple(items: Items, i: number, last: Kind): boolean {
  if (last !== Kind.noun) return false;
  return items.has(i, Word.participle) && !items.has(i, Word.noun);
}

function isGerund(items: Items, i: number, last: Kind): boolean {
  if (items.isName(i) || !items.has(i, Word.ing)) return false;
  if (last === Kind.none || !items.has(i - 1, Word.determiner)) return true;
  return last !== Kind.noun && !(items.has(i, Word.noun) && isWord(items, i - 1));
}

/** "that law", "this": a pointing word before a noun, not the "that" of a clause. */
function isDemonstrative(items: Items, i: number): boolean {
  if (!items.has(i, Word.determiner)) return false;
  if (items.closes(i)) return true;
  const next = i + 1;
  // "said that the law", "argues that it", "and that two men": a clause follows.
  if (
    items.has(next, Word.determiner | Word.pronoun | Word.number | Word.group) ||
    items.isName(next) ||
    items.kind(next) !== ItemKind.word
  )
    return false;
  if (items.opens(i)) return true;
  const previous = i - 1;
  return items.has(previous, Word.preposition | Word.coordinator) && !items.has(previous, Word.verb);
}

/** "Wednesday", "Sept. 9", "June 30, 2020"; "Wednesday's" begins a noun phrase instead. */
function timeAt(chunks: Chunks, items: Items, i: number): number {
  let to = i + 1;
  while (
    items.kind(to) !== ItemKind.none &&
    (items.has(to, Word.time | Word.timeNoun) || items.kind(to) === ItemKind.number)
  )
    to++;
  if (items.kind(to) === ItemKind.comma && items.kind(to + 1) === ItemKind.number) to += 2;
  if (items.kind(to) === ItemKind.possessive) return nounPhraseFrom(chunks, items, i, to + 1);
  // "said on Friday fares were high": the day ends its own phrase.
  const isDay = items.word(i - 1) === "on";
  if (!isDay && to === i + 1 && isNounLike(items, to) && !items.isName(to) && !items.has(to, Word.verb))
    return nounPhraseFrom(chunks, items, i, to);
  return chunks.add(Kind.time, to, to - 1);
}

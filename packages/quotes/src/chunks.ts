import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import { type Chunk, Kind } from "./kind.js";
import {
  has,
  isNounLike,
  isSubjectLike,
  isTo,
  isWord,
  readsAsVerb,
  startsQuantity,
  timePhraseEnd,
} from "./word-shapes.js";
import { nounPhrase, nounPhraseFrom } from "./noun-phrases.js";

/** Cuts the items of a sentence into noun phrases, verb groups and the small words between them. */
export function readChunks(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let last: Chunk | undefined;
  let i = 0;
  while (i < items.length) {
    last = chunkAt(items, i, last);
    chunks.push(last);
    i = last.to;
  }
  return chunks;
}

/** The chunk that a sign makes by itself. */
const SIGNS: ReadonlyMap<ItemKind, Kind> = new Map([
  [ItemKind.comma, Kind.comma],
  [ItemKind.colon, Kind.colon],
  [ItemKind.semicolon, Kind.semicolon],
  [ItemKind.dash, Kind.dash],
  [ItemKind.open, Kind.bracket],
  [ItemKind.close, Kind.bracket],
  [ItemKind.end, Kind.end],
]);

function chunkAt(items: readonly Item[], i: number, last: Chunk | undefined): Chunk {
  const item = items[i];
  if (item.kind === ItemKind.word) return wordChunk(items, i, last);
  const sign = SIGNS.get(item.kind);
  if (sign !== undefined) return single(sign, i);
  if (item.kind === ItemKind.contraction || item.kind === ItemKind.possessive) return verbGroup(items, i, i);
  if (item.kind === ItemKind.marked && !(item.isPhrase && isNounLike(items[i + 1])))
    return single(Kind.marked, i);
  return nounPhrase(items, i);
}

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

function wordChunk(items: readonly Item[], i: number, last: Chunk | undefined): Chunk {
  const item = items[i];
  if (!has(item, SPECIAL)) return nounPhrase(items, i);
  if (isTo(item) && startsVerb(items, i + 1)) return infinitive(items, i);
  // "…," Jun wrote: nobody but a person of that name.
  if (has(item, Word.time) && last?.kind === Kind.marked && has(items[i + 1], Word.reporting))
    return single(Kind.noun, i);
  if (has(item, Word.time)) return timeAt(items, i);
  const time = timePhraseEnd(items, i);
  if (time > i) return { kind: Kind.time, from: i, to: time, head: time - 1 };
  if (has(item, Word.auxiliary)) return verbGroup(items, i, i);
  if (isFinite(items, i, last)) return verbGroup(items, i, i);
  if (last?.kind === Kind.verb && has(item, Word.participle) && isNounLike(items[i + 1]))
    return nounPhraseFrom(items, i, i + 1);
  if (isParticiple(items, i, last)) return single(Kind.participle, i);
  if (isGerund(items, i, last)) return single(Kind.gerund, i);
  if (has(item, Word.subordinator) && !isDemonstrative(items, i)) return single(Kind.subordinator, i);
  if (has(item, Word.coordinator)) return single(Kind.coordinator, i);
  if (startsQuantity(items, i)) return nounPhrase(items, i);
  if (has(item, Word.adverb | Word.preposition) && items[i + 1]?.kind === ItemKind.hyphen)
    return nounPhraseFrom(items, i, i + 1);
  if (has(item, Word.adverb)) return single(Kind.adverb, i);
  if (has(item, Word.preposition)) return single(Kind.preposition, i);
  return nounPhrase(items, i);
}

const single = (kind: Kind, i: number): Chunk => ({ kind, from: i, to: i + 1, head: i });

/** Behind "to": a verb, perhaps after an adverb. */
function startsVerb(items: readonly Item[], i: number): boolean {
  const at = has(items[i], Word.adverb) ? i + 1 : i;
  const item = items[at] as Item | undefined;
  if (item === undefined || item.isName || item.kind !== ItemKind.word) return false;
  return has(item, Word.base) || has(item, Word.auxiliary);
}

function infinitive(items: readonly Item[], i: number): Chunk {
  let head = i + 1;
  while (has(items[head], Word.adverb) && head + 1 < items.length) head++;
  let to = head + 1;
  // "to be called", "to have said".
  while (
    to < items.length &&
    has(items[head], Word.auxiliary) &&
    has(items[to], Word.auxiliary | Word.participle | Word.adverb)
  ) {
    if (!has(items[to], Word.adverb)) head = to;
    to++;
  }
  return { kind: Kind.infinitive, from: i, to, head };
}

/** An auxiliary or verb with what belongs to it: "has also called", "was not asked", "could have said". */
function verbGroup(items: readonly Item[], from: number, at: number): Chunk {
  let head = at;
  let to = at + 1;
  const helps = (item: Item): boolean =>
    has(item, Word.auxiliary) || item.kind === ItemKind.contraction || item.kind === ItemKind.possessive;
  while (to < items.length && helps(items[head])) {
    const next = items[to];
    if (next.isName || next.kind !== ItemKind.word) break;
    if (
      has(next, Word.adverb) ||
      (next.bits === 0 && next.end - next.start > 3 && isAdverbBefore(items, to))
    ) {
      to++;
      continue;
    }
    if (!has(next, Word.auxiliary | Word.base | Word.participle | Word.ing)) break;
    if (has(next, Word.determiner)) break;
    head = to++;
  }
  // Adverbs behind a bare auxiliary belong to what follows.
  return { kind: Kind.verb, from, to: head + 1, head };
}

/** "was reportedly told": an unknown word between an auxiliary and a participle is an adverb. */
const isAdverbBefore = (items: readonly Item[], i: number): boolean =>
  has(items[i + 1], Word.participle | Word.ing) && !has(items[i + 1], Word.noun);

/** May a verb follow what stands before? After a determiner, preposition or possessive a noun must. */
function admitsVerb(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  if (last === undefined) return false;
  if (last.kind === Kind.preposition) return false;
  const previous = items[i - 1];
  if (previous.kind === ItemKind.hyphen) return false;
  return !has(previous, Word.determiner) || has(previous, Word.pronoun) || last.kind === Kind.noun;
}

function isFinite(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  const item = items[i];
  if (item.isName || !has(item, Word.verb)) return false;
  if (i + 1 < items.length && items[i + 1].kind === ItemKind.hyphen) return false;
  // "Said Ms. Brooks, …": a sentence that opens with its cue.
  if (i === 0) return has(item, Word.reporting) && has(item, Word.past) && isSubjectLike(items[1]);
  if (!admitsVerb(items, i, last)) return false;
  if (has(item, Word.past)) return !isAdjectival(items, i, last);
  if (has(item, Word.present)) return !has(item, Word.noun) || readsAsVerb(items, i);
  if (!has(item, Word.base)) return false;
  return takesBase(items, i, last) && (!has(item, Word.noun) || readsAsVerb(items, i));
}

/** "the released figures": a past form between a determiner and a noun. After a noun phrase it is a verb. */
function isAdjectival(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  if (last === undefined) return false;
  // "said undecided voter Ann Lee": two verbs do not follow each other.
  if (last.kind === Kind.verb) return isNounLike(items[i + 1]);
  return last.kind === Kind.adverb && has(items[i - 2], Word.determiner) && isNounLike(items[i + 1]);
}

/** Plural nouns, "they", "we", "I", "you", "who" and coordinated verbs take a base form: "officials say". */
function takesBase(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  const previous = items[i - 1];
  if (last === undefined) return false;
  if (last.kind === Kind.coordinator || last.kind === Kind.adverb || last.kind === Kind.comma) return true;
  if (has(previous, Word.pronoun | Word.relative | Word.group | Word.number)) return true;
  return last.kind === Kind.noun || last.kind === Kind.time || last.kind === Kind.bracket;
}

/** "allegations made by": a participle behind a noun, before "by". */
function isParticiple(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  if (last?.kind !== Kind.noun) return false;
  return has(items[i], Word.participle) && !has(items[i], Word.noun);
}

function isGerund(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  const item = items[i];
  if (item.isName || !has(item, Word.ing)) return false;
  if (last === undefined || !has(items[i - 1], Word.determiner)) return true;
  return last.kind !== Kind.noun && !(has(item, Word.noun) && isWord(items[i - 1]));
}

/** "that law", "this": a pointing word before a noun, not the "that" of a clause. */
function isDemonstrative(items: readonly Item[], i: number): boolean {
  if (!has(items[i], Word.determiner)) return false;
  if (i + 1 >= items.length) return true;
  const next = items[i + 1];
  // "said that the law", "argues that it": a clause follows.
  if (has(next, Word.determiner | Word.pronoun) || next.isName || next.kind !== ItemKind.word) return false;
  if (i === 0) return true;
  const previous = items[i - 1];
  return has(previous, Word.preposition | Word.coordinator) && !has(previous, Word.verb);
}

/** "Wednesday", "Sept. 9", "June 30, 2020"; "Wednesday's" begins a noun phrase instead. */
function timeAt(items: readonly Item[], i: number): Chunk {
  let to = i + 1;
  while (
    to < items.length &&
    (has(items[to], Word.time | Word.timeNoun) || items[to].kind === ItemKind.number)
  )
    to++;
  if (items[to]?.kind === ItemKind.comma && items[to + 1]?.kind === ItemKind.number) to += 2;
  if (items[to]?.kind === ItemKind.possessive) return nounPhraseFrom(items, i, to + 1);
  // "said on Friday fares were high": the day ends its own phrase.
  const isDay = items[i - 1]?.word === "on";
  if (!isDay && to === i + 1 && isNounLike(items[to]) && !items[to].isName && !has(items[to], Word.verb))
    return nounPhraseFrom(items, i, to);
  return { kind: Kind.time, from: i, to, head: to - 1 };
}

import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";

/** The pieces that a sentence is read as; bits, so that several can be asked for at once. */
export const Kind = {
  noun: 1 << 0,
  verb: 1 << 1,
  infinitive: 1 << 2,
  gerund: 1 << 3,
  participle: 1 << 4,
  preposition: 1 << 5,
  coordinator: 1 << 6,
  subordinator: 1 << 7,
  adverb: 1 << 8,
  time: 1 << 9,
  marked: 1 << 10,
  comma: 1 << 11,
  colon: 1 << 12,
  dash: 1 << 13,
  bracket: 1 << 14,
  semicolon: 1 << 15,
  end: 1 << 16,
  other: 1 << 17,
} as const;

/** A run of items that belong together. `head` is the item that gives it its kind: the last noun, the main verb. */
export interface Chunk {
  /** One of `Kind`. */
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const has = (item: Item | undefined, bits: number): boolean => item !== undefined && (item.bits & bits) !== 0;
const isWord = (item: Item | undefined): boolean => item?.kind === ItemKind.word;

/** Cuts the items of a sentence into noun phrases, verb groups and the small words between them. */
export function readChunks(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < items.length) {
    const chunk = chunkAt(items, i, chunks);
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;
}

/** The chunk that a sign makes by itself, or 0. */
function kindOfSign(kind: number): number {
  switch (kind) {
    case ItemKind.comma:
      return Kind.comma;
    case ItemKind.colon:
      return Kind.colon;
    case ItemKind.semicolon:
      return Kind.semicolon;
    case ItemKind.dash:
      return Kind.dash;
    case ItemKind.open:
    case ItemKind.close:
      return Kind.bracket;
    case ItemKind.end:
      return Kind.end;
    default:
      return 0;
  }
}

function chunkAt(items: readonly Item[], i: number, before: readonly Chunk[]): Chunk {
  const item = items[i];
  const sign = kindOfSign(item.kind);
  if (sign !== 0) return single(sign, i);
  const last = before.at(-1);
  if (item.kind === ItemKind.contraction) return verbGroup(items, i, i);
  if (item.kind === ItemKind.possessive) return verbGroup(items, i, i);
  if (item.kind === ItemKind.marked && !(item.isPhrase && isNounLike(items[i + 1])))
    return single(Kind.marked, i);
  if (!isWord(item)) return nounPhrase(items, i);
  if (isTo(item) && startsVerb(items, i + 1)) return infinitive(items, i);
  if (has(item, Word.time)) return timeAt(items, i);
  const time = timePhraseEnd(items, i);
  if (time > i) return { kind: Kind.time, from: i, to: time, head: time - 1 };
  if (has(item, Word.auxiliary)) return verbGroup(items, i, i);
  if (isFinite(items, i, last)) return verbGroup(items, i, i);
  if (isParticiple(items, i, last)) return single(Kind.participle, i);
  if (isGerund(items, i, last)) return single(Kind.gerund, i);
  if (has(item, Word.subordinator) && !isDemonstrative(items, i)) return single(Kind.subordinator, i);
  if (has(item, Word.coordinator)) return single(Kind.coordinator, i);
  if (startsQuantity(items, i)) return nounPhrase(items, i);
  if (has(item, Word.adverb)) return single(Kind.adverb, i);
  if (has(item, Word.preposition)) return single(Kind.preposition, i);
  return nounPhrase(items, i);
}

const single = (kind: number, i: number): Chunk => ({ kind, from: i, to: i + 1, head: i });

/** The word of an item in lower case, where the lexicon knows it. */
const textOf = (item: Item | undefined): string => item?.word ?? "";

const isTo = (item: Item): boolean => item.word === "to";

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
  if (items.at(i + 1)?.kind === ItemKind.hyphen) return false;
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

/** A word that is verb and noun alike reads as a verb before a clause, an object, or words in marks. */
function readsAsVerb(items: readonly Item[], i: number): boolean {
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
  if (has(next, Word.preposition) && previous.isName) return true;
  // A name takes the form in -s: "Lee claims victory", but "the Lee campaign manager".
  if (!has(items[i], Word.present)) return false;
  return previous.isName && !isTo(next) && (next.bits & (Word.verb | Word.auxiliary)) === 0;
}

/** "allegations made by": a participle behind a noun, before "by". */
function isParticiple(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  if (last?.kind !== Kind.noun) return false;
  return has(items[i], Word.participle) && !has(items[i], Word.noun);
}

function isGerund(items: readonly Item[], i: number, last: Chunk | undefined): boolean {
  const item = items[i];
  if (item.isName || !has(item, Word.ing)) return false;
  if (has(item, Word.noun) && items[i - 1]?.kind === ItemKind.word && has(items[i - 1], Word.determiner))
    return false;
  return last === undefined || !has(items[i - 1], Word.determiner) || last.kind !== Kind.noun;
}

/** "that law", "this": a pointing word before a noun, not the "that" of a clause. */
function isDemonstrative(items: readonly Item[], i: number): boolean {
  if (!has(items[i], Word.determiner)) return false;
  const previous = items[i - 1] as Item | undefined;
  const next = items[i + 1] as Item | undefined;
  if (next === undefined) return true;
  // "said that the law", "argues that it": a clause follows.
  if (has(next, Word.determiner | Word.pronoun) || next.isName || next.kind !== ItemKind.word) return false;
  if (previous === undefined) return true;
  return has(previous, Word.preposition | Word.coordinator) && !has(previous, Word.verb);
}

const isSubjectLike = (item: Item | undefined): boolean =>
  item !== undefined && (item.isName || has(item, Word.pronoun | Word.determiner));

const isNounLike = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.isName ||
    (item.kind === ItemKind.word &&
      (item.bits === 0 ||
        (item.bits & (Word.noun | Word.person | Word.group | Word.organisation | Word.document)) !== 0)));

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
  if (to === i + 1 && isNounLike(items[to]) && !items[to].isName && !has(items[to], Word.verb))
    return nounPhraseFrom(items, i, to);
  return { kind: Kind.time, from: i, to, head: to - 1 };
}

/** "last week", "this morning", "earlier this year", "two days later", "days earlier". */
function timePhraseEnd(items: readonly Item[], i: number): number {
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

/** "more than 300 groups", "around 50 experts", "at least a dozen". */
function startsQuantity(items: readonly Item[], i: number): boolean {
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

function nounPhrase(items: readonly Item[], i: number): Chunk {
  if (startsQuantity(items, i)) {
    const glue = /^(?:more|less|fewer|at|up)$/.test(textOf(items[i])) ? 2 : 1;
    return nounPhraseFrom(items, i, i + glue);
  }
  return nounPhraseFrom(items, i, i);
}

/** Reads a noun phrase whose items up to `at` are known to belong to it. */
function nounPhraseFrom(items: readonly Item[], from: number, at: number): Chunk {
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
    default:
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
    if (first) return isNounPhraseInner(items[i + 1]) ? "open" : "whole";
    return open && nouns === 0 ? "open" : "stop";
  }
  if (items[i - 1]?.kind === ItemKind.hyphen && !first) return "noun";
  if (has(item, Word.auxiliary | Word.coordinator | Word.subordinator)) return "stop";
  if (has(item, Word.preposition)) {
    return open && (has(item, Word.noun) || items[i + 1]?.kind === ItemKind.hyphen) ? "open" : "stop";
  }
  if (has(item, Word.adverb))
    return open && nouns === 0 && items[i + 1]?.kind === ItemKind.word ? "open" : "stop";
  if (has(item, Word.number)) return "open";
  return lowerWordStep(items, i, open, nouns);
}

function lowerWordStep(items: readonly Item[], i: number, open: boolean, nouns: number): Step {
  const item = items[i];
  if (!has(item, Word.verb) || items[i + 1]?.kind === ItemKind.hyphen) return "noun";
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

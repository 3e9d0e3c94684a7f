import { behindAge } from "../speakers/about-phrases.js";
import { asCommon } from "./common-phrases.js";
import { isDemonym } from "../words/kind-of-name.js";
import { ItemKind, type Items } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { mentionAt, type MentionDraft } from "./mention.js";
import { asName, nameRun, type NameRun, officeHolder } from "./name-phrases.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import { firstIsIn, firstWord, headIsName, isKind, type Sentence, startOf } from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

/** What a noun phrase says of whoever it stands for; `k` is its first chunk. */
export function readMention(sentence: Sentence, k: number): MentionDraft | null {
  const { items, chunks } = sentence;
  const from = chunks.from(k);
  const end = chunks.to(k);
  const to = withoutBracket(items, from, end);
  const last = to - 1;
  const isPronoun = last === from && items.has(last, Word.pronoun);
  if (!isPronoun && items.kind(last) !== ItemKind.word && items.kind(last) !== ItemKind.marked) return null;
  const mention = mentionAt(items.start(from), items.end(end - 1), false);
  mention.isSubject = isSubjectAt(sentence, k);
  mention.isPlace = isPlaceAt(sentence, k);
  mention.acronym = acronymIn(sentence, to, end);
  if (isPronoun) {
    mention.clauseEnd = clauseEndAt(sentence, k);
    return asPronoun(mention, items.word(last), items.bitsOf(last));
  }
  const office = officeHolder(sentence, k);
  if (office !== null) return asName(mention, sentence, k, office, office.to);
  const run = heldOffice(sentence, k) ?? nameRun(items, from, to);
  return run === null || isManyNamed(items, run) || isTitleAlone(items, from, run)
    ? asCommon(mention, sentence, from, to, k)
    : asName(mention, sentence, k, run, to);
}

/** The "Piet Steen" of "Kenya Piet Steen" behind "Ambassador to", or null where no such title stands before. */
const heldOffice = (sentence: Sentence, k: number): NameRun | null =>
  firstWord(sentence, k - 1) === "to" && isKind(sentence, k - 2, Kind.noun)
    ? officeHolder(sentence, k - 2)
    : null;

/** "she" for the "her" of "her warning". */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
]);

const OWNING = new WordSet("his her their its");

/** The "Ann Lee" of "Ann Lee's lawyer", or null where no name owns what a phrase stands for. */
export function readNamedOwner(sentence: Sentence, k: number): MentionDraft | null {
  const from = sentence.chunks.from(k);
  const to = sentence.chunks.to(k);
  const { items } = sentence;
  const owns = ownerEnd(items, from, to);
  if (owns === from || items.isIn(from, OWNING)) return null;
  const run = nameRun(items, from, owns);
  return run === null ? null : asName(ownerAt(items, from, owns), sentence, k, run, owns);
}

/** The same, "she" for "her lawyer", and "the union" of "the union's lawyer"; null: nobody owns it. */
export function readOwner(sentence: Sentence, k: number): MentionDraft | null {
  const from = sentence.chunks.from(k);
  const to = sentence.chunks.to(k);
  const { items } = sentence;
  const pronoun = OWNERS.get(items.word(from));
  if (pronoun !== undefined) return asPronoun(ownerAt(items, from, from + 1), pronoun, items.bitsOf(from));
  const named = readNamedOwner(sentence, k);
  if (named !== null) return named;
  const owns = ownerEnd(items, from, to);
  if (owns === from || !items.has(owns - 1, SPEAKING)) return null;
  return asCommon(ownerAt(items, from, owns), sentence, from, owns);
}

/** The item behind the owner in a phrase, which is its last possessive ending; its first where it has none. */
function ownerEnd(items: Items, from: number, to: number): number {
  let owns = to - 2;
  while (owns > from && items.kind(owns) !== ItemKind.possessive) owns--;
  return Math.max(owns, from);
}

const SPEAKING = Word.person | Word.group | Word.organisation;

const ownerAt = (items: Items, from: number, to: number): MentionDraft =>
  mentionAt(items.start(from), items.end(to - 1), true);

/** "the NGOs", "two MPs": an acronym with a plural ending describes and does not name. */
const isManyNamed = (items: Items, run: NameRun): boolean =>
  run.to - run.from === 1 &&
  items.source.charCodeAt(items.end(run.from) - 1) === SMALL_S &&
  /^[A-Z]{2,}s$/.test(items.text(run.from));

const SMALL_S = 0x73;

/** "the Commissioner", "the Prime Minister", "the Dane", "the FIR": capitals, but nobody's name. Not "King", which may be one. */
function isTitleAlone(items: Items, from: number, run: NameRun): boolean {
  if (!items.has(from, Word.determiner | Word.number) || from >= run.from) return false;
  const last = run.to - 1;
  if (items.has(last, Word.person | Word.title)) return true;
  if (run.to - run.from > 1) return false;
  // "the 34-year-old Dane", "the tall Dane".
  if (isDemonym(items, last)) return true;
  if (run.from - from > 1) return false;
  return items.has(last, Word.document) && !items.has(last, Word.organisation) && !items.isIn(last, PAPERS);
}

/** Documents by whose name a newspaper goes: "the Bulletin said". */
const PAPERS = new WordSet("bulletin record review");

const isSubjectAt = (sentence: Sentence, k: number): boolean => {
  let next = phraseEnd(sentence, k);
  while (isKind(sentence, next, Kind.adverb | Kind.time)) next++;
  if (isKind(sentence, next, Kind.verb)) return !isKind(sentence, k - 1, Kind.preposition);
  if (!isKind(sentence, next, Kind.comma)) return false;
  // "For Lee, it was a shock": through whose eyes it is told.
  return (
    k === sentence.from ||
    isKind(sentence, k - 1, Kind.coordinator) ||
    (k === sentence.from + 1 && firstWord(sentence, sentence.from) === "for") ||
    (isKind(sentence, k - 1, Kind.comma) && isVerbBehindAside(sentence, next))
  );
};

/** Matches ", 34, said" and ", 34, a baker, said" behind "On the pier, Lee". Not ", 34, of Leeds". */
function isVerbBehindAside(sentence: Sentence, comma: number): boolean {
  const aside = behindAge(sentence, comma + 1);
  if (aside > comma + 1 && isKind(sentence, aside, Kind.verb)) return true;
  if (!isKind(sentence, aside, Kind.noun) || headIsName(sentence, aside)) return false;
  const end = phraseEnd(sentence, aside);
  return isKind(sentence, end, Kind.comma) && isKind(sentence, end + 1, Kind.verb);
}

const isPlaceAt = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k - 1, Kind.preposition) && firstIsIn(sentence, k - 1, PLACING);

const PLACING = new WordSet("in at on into across outside inside near throughout around via");

/** The comma, or the verb that no longer stands in the clause of a phrase nor in one that it reports. */
function clauseEndAt(sentence: Sentence, k: number): number {
  let verbs = 0;
  let at = k + 1;
  for (; at < sentence.to; at++) {
    if (isKind(sentence, at, CLAUSE_ENDS)) break;
    if (isKind(sentence, at, Kind.verb) && ++verbs > 2) break;
  }
  return at < sentence.to ? startOf(sentence, at) : sentence.source.length;
}

const CLAUSE_ENDS = Kind.comma | Kind.semicolon | Kind.dash | Kind.end;

function withoutBracket(items: Items, from: number, to: number): number {
  if (items.kind(to - 1) !== ItemKind.close) return to;
  for (let i = to - 1; i > from; i--) if (items.kind(i) === ItemKind.open) return i;
  return to;
}

/** The word between two brackets, where it has capitals only: "(WB)". */
function acronymIn(sentence: Sentence, open: number, to: number): string | null {
  if (to - open !== 3) return null;
  const word = sentence.items.text(open + 1);
  return /^[A-Z][A-Za-z]{0,6}[A-Z]$/.test(word) ? word : null;
}

const MANY = new Set(["they", "we", "them", "us", "these", "those", "others"]);

function asPronoun(mention: MentionDraft, noun: string, bits: number): MentionDraft {
  mention.type = "pronoun";
  mention.name = noun;
  mention.noun = noun;
  mention.gender = (bits & Word.male) !== 0 ? "male" : (bits & Word.female) !== 0 ? "female" : null;
  if (mention.gender !== null) mention.kind = "person";
  mention.plural = MANY.has(noun);
  return mention;
}

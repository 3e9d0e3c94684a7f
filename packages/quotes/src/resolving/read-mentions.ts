import { behindAge } from "../speakers/about-phrases.js";
import { ItemKind } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import type { Mention, MentionDraft } from "./mention.js";
import { nameOfSource } from "../speakers/named-source.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import { readMention, readNamedOwner } from "./read-mention.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  headIsName,
  headIsIn,
  headItem,
  isKind,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

/** Every noun phrase of a sentence that may be somebody who speaks, in order, each tied to whom it describes. */
export function readMentions(sentence: Sentence): MentionDraft[] {
  const mentions: MentionDraft[] = [];
  /** Where those begin who are described by a subject. */
  const subjects: number[] = [];
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!isKind(sentence, k, Kind.noun)) continue;
    const owner = readNamedOwner(sentence, k);
    if (owner !== null) mentions.push(owner);
    if (!(maySpeak(sentence, k) || isOneOf(sentence, k))) continue;
    const mention = readMention(sentence, k);
    if (mention === null) continue;
    const described = whoIsDescribed(sentence, k, mention, mentions);
    // "The victim, Alan Frith, said he …": the name shares the place of its description.
    const isSubject = mention.isSubject || subjects.includes(mention.start);
    const isApart = mention.isSubject || isKind(sentence, k - 1, Kind.comma);
    if (mention.type === "common" && described !== null && isApart) subjects.push(described);
    mention.isSubject = isSubject;
    mention.sameAs = described;
    mentions.push(mention);
  }
  return mentions;
}

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document;

/** Does the phrase end in a name, in a noun for somebody who speaks, or is it a pronoun that is a subject? */
function maySpeak(sentence: Sentence, k: number): boolean {
  const from = sentence.chunks.from(k);
  const to = sentence.chunks.to(k);
  const { items } = sentence;
  const last = to - 1;
  if (items.kind(last) === ItemKind.close) return true;
  if (items.has(last, Word.pronoun)) return to - from === 1 && items.isIn(last, SUBJECT_PRONOUNS);
  return items.isName(last) || items.has(last, SPEAKING) || isAge(sentence, k);
}

const SUBJECT_PRONOUNS = new WordSet("he she they it");

/** "the 24-year-old", and no "10-year-old boat". */
const isAge = (sentence: Sentence, k: number): boolean =>
  endOf(sentence, k) - startOf(sentence, k) > "-year-old".length &&
  sentence.source.charCodeAt(endOf(sentence, k) - 1) === D &&
  /\d-year-old$/.test(sentence.source.slice(startOf(sentence, k), endOf(sentence, k)));

const D = 0x64;

/** "One of them, Ann Lee, said", "His opposite number, Tom Reed, said": the name behind the comma says who. */
const isOneOf = (sentence: Sentence, k: number): boolean =>
  ((headIsIn(sentence, k, ONES) || firstIsIn(sentence, k, OWN)) && nameBehind(sentence, k) >= 0) ||
  isCalledByName(sentence, k);

/**
 * "The ex-mascot, Tom Reed, said", "Lee's successor, Ann Poe, said": a definite phrase, a name and what it says tell by
 * their place that the two are one, whatever the noun. Not "In the town, Tom Reed, said", nor "A storm, Tom Reed, 40, said".
 */
function isCalledByName(sentence: Sentence, k: number): boolean {
  const comma = k + 1;
  if (!isKind(sentence, comma, Kind.comma) || isKind(sentence, k - 1, Kind.preposition)) return false;
  const verb = comma + 3;
  return (
    isFullName(sentence, comma + 1) &&
    isKind(sentence, verb, Kind.verb) &&
    isKind(sentence, verb - 1, Kind.comma) &&
    headHas(sentence, verb, Word.reporting) &&
    isDefinite(sentence, k) &&
    nameBehind(sentence, k) >= 0
  );
}

/** "Ann Lee". Not the "Wexford" of "The town, Wexford, said". */
const isFullName = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k, Kind.noun) && sentence.chunks.to(k) - sentence.chunks.from(k) > 1;

/** "the ex-mascot", "Lee's successor". */
function isDefinite({ items, chunks }: Sentence, k: number): boolean {
  const from = chunks.from(k);
  const to = chunks.to(k);
  if (items.isIn(from, THE)) return true;
  for (let i = from + 1; i < to; i++) if (items.kind(i) === ItemKind.possessive) return true;
  return false;
}

const THE = new WordSet("the");
const ONES = new WordSet("one another");
const OWN = new WordSet("his her their");

/** The start of the name that a description belongs to, or null where it stands alone. */
function whoIsDescribed(
  sentence: Sentence,
  k: number,
  mention: Mention,
  before: readonly Mention[],
): number | null {
  if (mention.type !== "common" || mention.plural) return null;
  if (isKind(sentence, k - 1, Kind.preposition) && nameOfSource(sentence, k) < 0) return null;
  if (mention.kind !== "person" && mention.kind !== "unknown") return null;
  const name = nameBehind(sentence, k);
  if (name >= 0) return startOf(sentence, name);
  if (mention.kind !== "person") return null;
  return namedBefore(sentence, k, before) ?? subjectOfCopula(sentence, k, before);
}

/** The name in "The head of the agency, Tom Reed, said" and "One of them, Ann Lee, said", or -1. */
function nameBehind(sentence: Sentence, k: number): number {
  const comma = phraseEnd(sentence, k);
  const name = comma + 1;
  // "A spokesman for the ferry's owner, Blue Line": the owner has the name.
  if (!isKind(sentence, comma, Kind.comma | Kind.dash) || !isKind(sentence, name, Kind.noun)) return -1;
  if (comma > k + 1 && headHas(sentence, comma - 1, Word.person) && !isFirstsName(sentence, k, comma, name))
    return -1;
  if (!headIsName(sentence, name) || headHas(sentence, name, Word.organisation)) return -1;
  // "Counsel for Poe, Ann Lee of Harbour Chambers, said".
  const end = firstWord(sentence, name + 1) === "of" ? name + 3 : name + 1;
  return isKind(sentence, end, Kind.comma | Kind.end | Kind.dash | Kind.bracket) ? name : -1;
}

/** Of two people, one by the other, the name is the first one's: "the mother of the boy, Ann Lee", whom her own name tells from the boy. */
const isFirstsName = (sentence: Sentence, k: number, comma: number, name: number): boolean => {
  if (isSilk(sentence, name)) return true;
  const gender = genderAt(sentence, headItem(sentence, k));
  const other = genderAt(sentence, headItem(sentence, comma - 1));
  return (
    gender !== 0 &&
    (gender | other) === (Word.male | Word.female) &&
    genderAt(sentence, sentence.chunks.from(name)) === gender
  );
};

const genderAt = ({ items }: Sentence, i: number): number => items.bitsOf(i) & (Word.male | Word.female);

/** "Mr Hugh Bell KC" is counsel, and not whom counsel speaks for. */
const isSilk = (sentence: Sentence, name: number): boolean =>
  /\s[KQS]C$/.test(sentence.source.slice(startOf(sentence, name), endOf(sentence, name)));

/** How many chunks before its comma a name may begin: "Tom Reed of the union of bakers,". */
const NAME_REACH = 5;

/** The name in "Ann Lee, a baker," and "Tom Reed, 45, the mayor of Leeds,". Not in "On Monday Lee, the mayor said". */
function namedBefore(sentence: Sentence, k: number, before: readonly Mention[]): number | null {
  if (isKind(sentence, phraseEnd(sentence, k), Kind.verb)) return null;
  for (const comma of [k - 1, k - 3]) {
    if (!isKind(sentence, comma, Kind.comma | Kind.dash) || behindAge(sentence, comma + 1) !== k) continue;
    for (let at = comma - 1; at >= comma - NAME_REACH; at--) {
      if (!isNamedAt(sentence, at, before) || phraseEnd(sentence, at) !== comma) continue;
      return headIsName(sentence, at) ? startOf(sentence, at) : null;
    }
  }
  return null;
}

/** Does a chunk name somebody, or is it a pronoun? */
const isNamedAt = (sentence: Sentence, k: number, before: readonly Mention[]): boolean =>
  isKind(sentence, k, Kind.noun) &&
  before.some(({ type, start, isOwner }) => type !== "common" && !isOwner && start === startOf(sentence, k));

/** "Lee is a retired teacher", "she became the mayor": whom the description is told of. */
function subjectOfCopula(sentence: Sentence, k: number, before: readonly Mention[]): number | null {
  if (!isKind(sentence, k - 1, Kind.verb)) return null;
  if (!headIsIn(sentence, k - 1, COPULAS)) return null;
  return isNamedAt(sentence, k - 2, before) ? startOf(sentence, k - 2) : null;
}

const COPULAS = new WordSet("is was became becomes");

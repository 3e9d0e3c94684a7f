import { Kind } from "../words/kind.js";
import { endsAsHouse } from "../words/kind-of-name.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  headIsIn,
  headIsName,
  headItem,
  isKind,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { LetterSet, MOODS, WordSet } from "../words/word-set.js";

const HOLDING = new WordSet("at with");
export const OF_OR_FOR = new WordSet("of for");
const AFFILIATING = new WordSet("of at for from with");

/** What a noun phrase, or what stands behind it, tells of somebody. */
export interface About {
  readonly role: string | null;
  readonly affiliation: string | null;
}

export const NOTHING: About = { role: null, affiliation: null };

const PRESS = new WordSet("press");

/** The words of some items, `to` exclusive. */
export const wordsOf = (sentence: Sentence, from: number, to: number): string =>
  from < to ? sentence.source.slice(sentence.items.start(from), sentence.items.end(to - 1)) : "";

/** What stands before a name or is a description: "Chinese foreign ministry" and "spokesman". */
export function roleAndPlace(sentence: Sentence, from: number, to: number): About {
  const { items } = sentence;
  let start = from;
  while (start < to && leadsIn(items, start)) start++;
  if (start >= to) return NOTHING;
  // "14:32 Ann Lee" has no role before her name.
  if (items.kind(start) !== ItemKind.word && !/\p{L}/u.test(wordsOf(sentence, start, to))) return NOTHING;
  // "anti-Lee" tells no role, nor does "South Korea's Ann Lee"; "the agency's Ann Lee" and "CNN's Ann Lee" tell a house.
  if (items.kind(to - 1) === ItemKind.hyphen) return NOTHING;
  if (items.kind(to - 1) === ItemKind.possessive) {
    const isHouse =
      items.has(to - 2, Word.organisation) ||
      isAcronym(items.text(to - 2)) ||
      (to - 2 > start && items.isName(to - 2) && endsAsHouse(items, start, to - 1));
    return { role: null, affiliation: isHouse ? wordsOf(sentence, start, to - 1) : null };
  }
  const split = placeEnd(items, start, to);
  const behind = items.kind(split) === ItemKind.possessive ? split + 1 : split;
  if (behind >= to) return { role: wordsOf(sentence, start, to), affiliation: null };
  return {
    role: wordsOf(sentence, behind, to),
    affiliation: split > start ? wordsOf(sentence, start, split) : null,
  };
}

/** "the" and "one", and the mood of "heartbroken mum Ann Lee", which is no part of what she is. */
const leadsIn = (items: Items, i: number): boolean =>
  items.has(i, Word.determiner | Word.number) ||
  items.kind(i) === ItemKind.possessive ||
  items.isIn(i, MOODS);

const OF_ROLES = /^(?:[Cc]hief|former|retired)$/;
const OPENS_ROLES = new LetterSet(["retired", "former", "chief"]);

/**
 * The item behind the house that a role is held in: a name or a possessive makes it one.
 * Matches "Chinese foreign ministry" before "spokesman" and "the union's" before "lawyer". Not "station" before
 * "commander", which belongs to the role.
 */
function placeEnd(items: Items, start: number, to: number): number {
  let end = start;
  // "retired Army Lt. Gen.", "Chief Cabinet Secretary": the house is no "retired Army", nor a "Chief Cabinet".
  if (OPENS_ROLES.has(items, start) && OF_ROLES.test(items.text(start))) return start;
  let named = false;
  for (let i = start; i < to - 1; i++) {
    // "White House press secretary": the press is no house.
    if (items.isIn(i, PRESS)) continue;
    named ||= items.isName(i) && !(items.opens(i) && items.word(i) !== "");
    if (items.has(i, Word.organisation) && (named || items.kind(i + 1) === ItemKind.possessive)) end = i + 1;
  }
  return end;
}

/**
 * What stands behind a noun phrase: "of Amnesty International", ", liaison at the Service".
 * Not "his mother" in "From Leeds, his mother wrote", which has a verb of its own.
 */
export function aboutPhrase(sentence: Sentence, k: number): About {
  const direct = affiliationAt(sentence, k + 1);
  if (direct !== null) return { role: null, affiliation: direct };
  if (!isKind(sentence, k + 1, Kind.comma)) return NOTHING;
  const at = behindAge(sentence, k + 2);
  // ", of the bakers' guild,".
  const apart = affiliationAt(sentence, k + 2);
  if (apart !== null) return { role: null, affiliation: apart };
  if (!isKind(sentence, at, Kind.noun) || !headHas(sentence, at, Word.person)) return NOTHING;
  if (isKind(sentence, k - 1, Kind.preposition) || isKind(sentence, phraseEnd(sentence, at), Kind.verb))
    return NOTHING;
  const from = sentence.chunks.from(at);
  const to = sentence.chunks.to(at);
  const own = roleAndPlace(sentence, from, to);
  const role = own.affiliation === null ? withoutArticle(sentence, from, to) : own.role;
  const behind = secondRole(sentence, at + 1);
  const field = affiliationAt(sentence, behind) === null ? fieldEnd(sentence, behind) : behind;
  const rest = field > at + 1 ? sentence.source.slice(endOf(sentence, at), endOf(sentence, field - 1)) : "";
  return {
    role: role === null ? null : role + rest,
    affiliation: affiliationAt(sentence, field) ?? houseAt(sentence, field) ?? own.affiliation,
  };
}

/** Past the "and chief executive" of "Ann Lee, president and chief executive of Alto". Not past "and her husband". */
const secondRole = (sentence: Sentence, k: number): number =>
  firstWord(sentence, k) === "and" &&
  isKind(sentence, k + 1, Kind.noun) &&
  headHas(sentence, k + 1, Word.person) &&
  !sentence.items.has(sentence.chunks.from(k + 1), Word.determiner)
    ? k + 2
    : k;

/** "at Alto Capital" behind a role: whatever the name, somebody works there. */
const houseAt = (sentence: Sentence, k: number): string | null =>
  firstIsIn(sentence, k, HOLDING) && isKind(sentence, k + 1, Kind.noun) && headIsName(sentence, k + 1)
    ? withoutArticle(sentence, sentence.chunks.from(k + 1), sentence.chunks.to(k + 1))
    : null;

/** Past the field that a role is held in: "of research" in "head of research at Alto Capital". */
function fieldEnd(sentence: Sentence, k: number): number {
  const isField =
    firstIsIn(sentence, k, OF_OR_FOR) &&
    isKind(sentence, k + 1, Kind.noun) &&
    (!headIsName(sentence, k + 1) || firstIsIn(sentence, k + 2, HOLDING)) &&
    !headHas(sentence, k + 1, Word.pronoun | Word.person | Word.group);
  return isField ? k + 2 : k;
}

/** The " of the list" of "the head of the list". Not the " of the union" of "the head of the union", which is a house. */
export function fieldBehind(sentence: Sentence, k: number): string {
  const end = affiliationAt(sentence, k + 1) === null ? fieldEnd(sentence, k + 1) : k + 1;
  return end > k + 1 ? sentence.source.slice(endOf(sentence, k), endOf(sentence, end - 1)) : "";
}

/** Past the "45," of "Tom Reed, 45, a baker". */
export function behindAge(sentence: Sentence, k: number): number {
  if (!isKind(sentence, k, Kind.noun | Kind.other) || !isKind(sentence, k + 1, Kind.comma)) return k;
  const from = sentence.chunks.from(k);
  const to = sentence.chunks.to(k);
  return to - from === 1 && sentence.items.kind(from) === ItemKind.number ? k + 2 : k;
}

/** "of Amnesty International", "at the International Service for Human Rights", "for the ministry". */
function affiliationAt(sentence: Sentence, k: number): string | null {
  if (!isKind(sentence, k, Kind.preposition) || !firstIsIn(sentence, k, AFFILIATING)) return null;
  if (!isKind(sentence, k + 1, Kind.noun)) return null;
  const { items, chunks } = sentence;
  const from = chunks.from(k + 1);
  const to = chunks.to(k + 1);
  const endsSo = to - from > 1 && headIsName(sentence, k + 1) && endsAsHouse(items, from, to);
  if (!endsSo && headHas(sentence, k + 1, Word.person | Word.group | Word.timeNoun)) return null;
  let names = 0;
  let isOrganisation = endsSo || headHas(sentence, k + 1, Word.organisation);
  for (let i = from; i < to; i++) {
    if (!items.isName(i)) continue;
    names++;
    isOrganisation ||= items.has(i, Word.organisation);
  }
  isOrganisation ||=
    headIsName(sentence, k + 1) && holdsForHouse(sentence, k) && !isPersonal(items, from, to);
  const isLongName =
    names >= 2 && isKind(sentence, k + 2, Kind.preposition) && firstWord(sentence, k + 2) === "for";
  if (!isOrganisation && !isLongName && !isAcronym(items.text(headItem(sentence, k + 1)))) return null;
  let end = k + 2;
  while (
    firstIsIn(sentence, end, OF_OR_FOR) &&
    isKind(sentence, end + 1, Kind.noun) &&
    headIsName(sentence, end + 1)
  )
    end += 2;
  const start =
    items.has(from, Word.determiner) && to - from > 1 ? items.start(from + 1) : startOf(sentence, k + 1);
  return sentence.source.slice(start, endOf(sentence, end - 1));
}

/** Those who speak for a house, or lead it. */
const SPEAKING_FOR = new WordSet(
  "spokesman spokeswoman spokesperson analyst economist strategist correspondent lobbyist representative",
);
const LEADING = new WordSet(
  "executive officer founder co-founder chairman chairwoman chair owner boss manager",
);

/** Matches the "for" of "a spokesman for Delcor" and the "of" of "the founder of Delcor". Not of "a lawyer for Lee", "a baker of Leeds". */
const holdsForHouse = (sentence: Sentence, k: number): boolean =>
  firstWord(sentence, k) === "of"
    ? headIsIn(sentence, k - 1, LEADING)
    : firstIsIn(sentence, k, FOR_OR_AT) && headIsIn(sentence, k - 1, SPEAKING_FOR);

const FOR_OR_AT = new WordSet("for at with");

/** Holds a phrase a given name or a title, as the name of a house does not? */
function isPersonal(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items.has(i, Word.male | Word.female | Word.person | Word.title | Word.time)) return true;
  return false;
}

const isAcronym = (word: string): boolean => /^[A-Z][A-Z.&]{1,6}$/.test(word);

function withoutArticle(sentence: Sentence, from: number, to: number): string {
  return wordsOf(sentence, sentence.items.has(from, Word.determiner) && to - from > 1 ? from + 1 : from, to);
}

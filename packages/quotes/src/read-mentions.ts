import type { Span } from "@copydesk/text";
import { Kind } from "./kind.js";
import { phraseEnd } from "./find-speakers.js";
import { type Item, ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import { endOf, firstWord, headItem, isKind, type Sentence, startOf } from "./sentence.js";

export type Gender = "male" | "female";

/** Somebody or something that a noun phrase names or describes. */
export interface Mention extends Span {
  readonly type: "name" | "common" | "pronoun";
  /** The name without titles and roles ("Zhao Lijian"), the phrase itself for the others. */
  readonly name: string;
  /** The noun that says what it is, in lower case: "spokesman", "groups", "they". */
  readonly noun: string;
  readonly kind: "person" | "organisation" | "group" | "document" | "unknown";
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** "a spokesman", "some officials": somebody new, or somebody without a name. */
  readonly indefinite: boolean;
  readonly isSubject: boolean;
}

/** Every noun phrase of a sentence that may be somebody who speaks, in order. */
export function readMentions(sentence: Sentence): Mention[] {
  const mentions: Mention[] = [];
  for (let k = 0; k < sentence.chunks.length; k++) {
    if (!isKind(sentence, k, Kind.noun) || !maySpeak(sentence, k)) continue;
    const mention = readMention(sentence, k);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document;

/** Does the phrase end in a name, in a noun for somebody who speaks, or is it a pronoun that is a subject? */
function maySpeak(sentence: Sentence, k: number): boolean {
  const { from, to } = sentence.chunks[k];
  const last = sentence.items[to - 1];
  if (last.kind === ItemKind.close) return true;
  if (has(last, Word.pronoun)) return to - from === 1 && /^(?:he|she|they|it)$/.test(last.word);
  return last.isName || has(last, SPEAKING);
}

const has = (item: Item | undefined, bits: number): boolean => item !== undefined && (item.bits & bits) !== 0;
const wordsOf = (sentence: Sentence, from: number, to: number): string =>
  from < to ? sentence.source.slice(sentence.items[from].start, sentence.items[to - 1].end) : "";

/** What a noun phrase says of whoever it stands for; `k` is its first chunk. */
export function readMention(sentence: Sentence, k: number): Mention | null {
  const chunk = sentence.chunks[k];
  const { items } = sentence;
  const to = withoutBracket(items, chunk.from, chunk.to);
  const last = items[to - 1] as Item | undefined;
  if (last === undefined) return null;
  const place: Place = {
    start: items[chunk.from].start,
    end: items[chunk.to - 1].end,
    isSubject: isSubjectAt(sentence, k),
  };
  if (to - chunk.from === 1 && has(last, Word.pronoun)) return pronounOf(last, place);
  if (last.kind !== ItemKind.word && last.kind !== ItemKind.marked) return null;
  const office = officeHolder(sentence, k);
  if (office !== null) return nameOf(sentence, chunk.from, office, office.to, NOTHING, place);
  const run = nameRun(items, chunk.from, to);
  const around = aboutPhrase(sentence, k);
  return run === null || isManyNamed(sentence.source, items, run)
    ? commonOf(sentence, chunk.from, to, around, place)
    : nameOf(sentence, chunk.from, run, to, around, place);
}

/** Where a mention stands and whether a verb follows it. */
type Place = Pick<Mention, "start" | "end" | "isSubject">;

/** "the NGOs", "two MPs": an acronym with a plural ending describes and does not name. */
const isManyNamed = (source: string, items: readonly Item[], run: { from: number; to: number }): boolean =>
  run.to - run.from === 1 && /^[A-Z]{2,}s$/.test(source.slice(items[run.from].start, items[run.from].end));

const isSubjectAt = (sentence: Sentence, k: number): boolean => {
  let next = phraseEnd(sentence, k);
  while (isKind(sentence, next, Kind.adverb | Kind.time)) next++;
  if (isKind(sentence, next, Kind.verb)) return !isKind(sentence, k - 1, Kind.preposition);
  return isKind(sentence, next, Kind.comma) && (k === 0 || isKind(sentence, k - 1, Kind.coordinator));
};

function withoutBracket(items: readonly Item[], from: number, to: number): number {
  if (items[to - 1].kind !== ItemKind.close) return to;
  for (let i = to - 1; i > from; i--) if (items[i].kind === ItemKind.open) return i;
  return to;
}

/** The run of names that a phrase ends in: [from, to). "the Trump campaign" ends in none. */
function nameRun(items: readonly Item[], from: number, to: number): { from: number; to: number } | null {
  let start = to;
  while (start > from && belongsToName(items, start - 1, from)) start--;
  while (start < to && !items[start].isName) start++;
  return start < to ? { from: start, to } : null;
}

const belongsToName = (items: readonly Item[], i: number, from: number): boolean => {
  const item = items[i];
  if (item.isName) return true;
  if (item.kind === ItemKind.hyphen || item.kind === ItemKind.symbol) return i > from;
  // "Ludwig van Beethoven", "Simone de Beauvoir".
  return (
    item.kind === ItemKind.word &&
    item.bits === 0 &&
    item.end - item.start <= 3 &&
    i > from &&
    items[i - 1].isName
  );
};

interface About {
  readonly role: string | null;
  readonly affiliation: string | null;
}

const NOTHING: About = { role: null, affiliation: null };

/** "Secretary of State Ann Lee": the name stands in the phrase behind "of", from its given name on. */
function officeHolder(sentence: Sentence, k: number): { from: number; to: number } | null {
  if (!has(headItem(sentence, k), Word.person | Word.title) || firstWord(sentence, k + 1) !== "of")
    return null;
  if (!isKind(sentence, k + 2, Kind.noun)) return null;
  const { from, to } = sentence.chunks[k + 2];
  for (let i = from + 1; i + 1 < to; i++) {
    const item = sentence.items[i];
    if (item.isName && has(item, Word.male | Word.female) && sentence.items[to - 1].isName)
      return { from: i, to };
  }
  return null;
}

/** What stands behind a noun phrase: "of Amnesty International", ", liaison at the Service". */
function aboutPhrase(sentence: Sentence, k: number): About {
  const direct = affiliationAt(sentence, k + 1);
  if (direct !== null) return { role: null, affiliation: direct };
  if (!isKind(sentence, k + 1, Kind.comma)) return { role: null, affiliation: null };
  const at = k + 2;
  if (!isKind(sentence, at, Kind.noun) || !has(headItem(sentence, at), Word.person))
    return { role: null, affiliation: null };
  const role = withoutArticle(sentence, sentence.chunks[at].from, sentence.chunks[at].to);
  const own = roleAndPlace(sentence, sentence.chunks[at].from, sentence.chunks[at].to);
  return {
    role: own.affiliation === null ? role : own.role,
    affiliation: affiliationAt(sentence, at + 1) ?? own.affiliation,
  };
}

/** "of Amnesty International", "at the International Service for Human Rights", "for the ministry". */
function affiliationAt(sentence: Sentence, k: number): string | null {
  if (!isKind(sentence, k, Kind.preposition) || !/^(?:of|at|for|from|with)$/.test(firstWord(sentence, k)))
    return null;
  if (!isKind(sentence, k + 1, Kind.noun)) return null;
  const chunk = sentence.chunks[k + 1];
  const head = headItem(sentence, k + 1);
  if (has(head, Word.person | Word.group | Word.timeNoun)) return null;
  const names = sentence.items.slice(chunk.from, chunk.to).filter((item) => item.isName);
  const isOrganisation = has(head, Word.organisation) || names.some((item) => has(item, Word.organisation));
  const isLongName =
    names.length >= 2 && isKind(sentence, k + 2, Kind.preposition) && firstWord(sentence, k + 2) === "for";
  if (!isOrganisation && !isLongName && !isAcronym(sentence, head)) return null;
  let end = k + 2;
  while (
    /^(?:for|of)$/.test(firstWord(sentence, end)) &&
    isKind(sentence, end + 1, Kind.noun) &&
    headItem(sentence, end + 1).isName
  )
    end += 2;
  const start =
    has(sentence.items[chunk.from], Word.determiner) && chunk.to - chunk.from > 1
      ? sentence.items[chunk.from + 1].start
      : startOf(sentence, k + 1);
  return sentence.source.slice(start, endOf(sentence, end - 1));
}

const isAcronym = (sentence: Sentence, item: Item): boolean =>
  /^[A-Z][A-Z.&]{1,6}$/.test(sentence.source.slice(item.start, item.end));

function withoutArticle(sentence: Sentence, from: number, to: number): string {
  const first = sentence.items[from];
  return wordsOf(sentence, has(first, Word.determiner) && to - from > 1 ? from + 1 : from, to);
}

function pronounOf(item: Item, place: Place): Mention {
  const noun = item.word;
  const gender = has(item, Word.male) ? "male" : has(item, Word.female) ? "female" : null;
  const plural = /^(?:they|we|them|us|these|those|others)$/.test(noun);
  const kind = gender === null ? "unknown" : "person";
  return {
    start: place.start,
    end: place.end,
    isSubject: place.isSubject,
    type: "pronoun",
    name: noun,
    noun,
    kind,
    plural,
    gender,
    role: null,
    affiliation: null,
    indefinite: /one$|body$|others/.test(noun),
  };
}

/** "Chinese foreign ministry spokesman Zhao Lijian": name, role and affiliation. */
function nameOf(
  sentence: Sentence,
  from: number,
  run: { from: number; to: number },
  to: number,
  around: About,
  place: Place,
): Mention {
  const { items } = sentence;
  let core = run.from;
  for (let i = run.from; i + 1 < run.to; i++) if (has(items[i], Word.title | Word.person)) core = i + 1;
  while (core + 1 < run.to && !items[core].isName) core++;
  // A house keeps all of its name: "the Dockers' Union".
  if (has(items[run.to - 1], Word.organisation)) core = firstOfName(items, from, core);
  const names = items.slice(core, run.to);
  const before = roleAndPlace(sentence, from, core);
  const text = wordsOf(sentence, core, to);
  const titled = core > run.from || before.role !== null;
  const organisation =
    names.some((item) => has(item, Word.organisation | Word.document)) ||
    (!titled && /^[A-Z][A-Z.&]+$/.test(text));
  const article = has(items[from], Word.determiner) && core === from + 1;
  const kind = organisation
    ? "organisation"
    : titled || around.role !== null || (!article && names.length >= 2)
      ? "person"
      : "unknown";
  return {
    start: place.start,
    end: place.end,
    isSubject: place.isSubject,
    type: "name",
    name: text,
    noun: text.toLowerCase(),
    kind,
    plural: false,
    gender: genderOf(items.slice(from, run.to), names[0]),
    role: organisation ? null : (around.role ?? before.role),
    affiliation: kind === "organisation" ? null : (around.affiliation ?? before.affiliation),
    indefinite: false,
  };
}

/** Back over what a house's name is made of: names and their possessive endings. */
function firstOfName(items: readonly Item[], from: number, core: number): number {
  let first = core;
  while (first > from && (items[first - 1].isName || items[first - 1].kind === ItemKind.possessive)) first--;
  return items[first].kind === ItemKind.possessive ? first + 1 : first;
}

/** A title or role tells the gender, else the given name does. */
function genderOf(items: readonly Item[], given: Item | undefined): Gender | null {
  for (const item of items) {
    if (item !== given && has(item, Word.title | Word.person)) {
      if (has(item, Word.female)) return "female";
      if (has(item, Word.male)) return "male";
    }
  }
  if (has(given, Word.female)) return has(given, Word.male) ? null : "female";
  return has(given, Word.male) ? "male" : null;
}

/** What stands before a name or is a description: "Chinese foreign ministry" and "spokesman". */
function roleAndPlace(sentence: Sentence, from: number, to: number): About {
  const { items } = sentence;
  let start = from;
  while (start < to && (has(items[start], Word.determiner) || items[start].kind === ItemKind.possessive))
    start++;
  if (start >= to) return { role: null, affiliation: null };
  let split = start;
  for (let i = start; i < to - 1; i++) if (has(items[i], Word.organisation)) split = i + 1;
  if (items[split]?.kind === ItemKind.possessive) split++;
  if (split >= to) return { role: wordsOf(sentence, start, to), affiliation: null };
  const place = split > start ? wordsOf(sentence, start, split).replace(/['’]s?$/, "") : null;
  return { role: wordsOf(sentence, split, to), affiliation: place };
}

/** "a Chinese foreign ministry spokesperson", "the NGOs", "Wednesday's letter". */
function commonOf(sentence: Sentence, from: number, to: number, around: About, place: Place): Mention {
  const { items } = sentence;
  const head = items[to - 1];
  const noun = sentence.source.slice(head.start, head.end).toLowerCase();
  const text = wordsOf(sentence, from, to);
  const person = has(head, Word.person);
  const number = items
    .slice(from, to)
    .some((item) => item.kind === ItemKind.number || has(item, Word.number));
  const plural = has(head, Word.group) || (number && noun.endsWith("s")) || (/[^su]s$/.test(noun) && !person);
  const own =
    person || has(head, Word.group) ? roleAndPlace(sentence, from, to) : { role: null, affiliation: null };
  return {
    start: place.start,
    end: place.end,
    isSubject: place.isSubject,
    type: "common",
    name: text,
    noun,
    kind: kindOf(head, plural),
    plural,
    gender: genderOf(items.slice(from, to), undefined),
    role: person ? (own.role ?? around.role) : null,
    affiliation: person ? (around.affiliation ?? own.affiliation) : null,
    indefinite: !isDefinite(sentence, items[from]),
  };
}

function kindOf(head: Item, plural: boolean): Mention["kind"] {
  if (has(head, Word.person)) return "person";
  if (has(head, Word.document)) return "document";
  if (has(head, Word.organisation) && !plural) return "organisation";
  return has(head, Word.group) || plural ? "group" : "unknown";
}

const isDefinite = (sentence: Sentence, item: Item): boolean =>
  item.isName ||
  /^(?:the|this|that|these|those|his|her|its|their|our|my)$/i.test(
    sentence.source.slice(item.start, item.end),
  );

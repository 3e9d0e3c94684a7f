import { aboutPhrase, type About, fieldBehind, NOTHING, roleAndPlace, wordsOf } from "./about-phrases.js";
import { knownHouses } from "./en/houses.js";
import { demonyms } from "./en/titles.js";
import { phraseEnd } from "./find-speakers.js";
import { type Item, ItemKind } from "./item.js";
import { Kind } from "./kind.js";
import { Word } from "./lexicon.js";
import type { Gender, Mention } from "./mention.js";
import { endOf, firstWord, headItem, isKind, type Sentence, startOf } from "./sentence.js";
import { has } from "./word-shapes.js";

const KNOWN_HOUSES = new Set(knownHouses.split(" "));
const DEMONYMS = new Set(demonyms.split(" "));

/** What a noun phrase says of whoever it stands for; `k` is its first chunk. */
export function readMention(sentence: Sentence, k: number): Mention | null {
  const chunk = sentence.chunks[k];
  const { items } = sentence;
  const to = withoutBracket(items, chunk.from, chunk.to);
  const last = items[to - 1] as Item | undefined;
  if (last === undefined) return null;
  const { start } = items[chunk.from];
  const { end } = items[chunk.to - 1];
  const isPronoun = to - chunk.from === 1 && has(last, Word.pronoun);
  const place: Place = {
    start,
    end,
    isSubject: isSubjectAt(sentence, k),
    isOwner: false,
    clauseEnd: isPronoun ? clauseEndAt(sentence, k) : end,
    isPlace: isPlaceAt(sentence, k),
    acronym: acronymIn(sentence, to, chunk.to),
  };
  if (isPronoun) return pronounOf(last, place);
  if (last.kind !== ItemKind.word && last.kind !== ItemKind.marked) return null;
  const office = officeHolder(sentence, k);
  if (office !== null) return nameOf(sentence, chunk.from, office, office.to, NOTHING, place);
  const run = nameRun(items, chunk.from, to);
  const around = aboutPhrase(sentence, k);
  return run === null ||
    isManyNamed(sentence.source, items, run) ||
    isTitleAlone(sentence.source, items, chunk.from, run)
    ? commonOf(sentence, chunk.from, to, around, place, k)
    : nameOf(sentence, chunk.from, run, to, around, place);
}

/** "she" for the "her" of "her warning". */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
]);

/** The "Ann Lee" of "Ann Lee's lawyer", or null where no name owns what a phrase stands for. */
export function readNamedOwner(sentence: Sentence, k: number): Mention | null {
  const { from, to } = sentence.chunks[k];
  const { items } = sentence;
  const owns = ownerEnd(items, from, to);
  if (owns === from || OWNERS.has(items[from].word)) return null;
  const run = nameRun(items, from, owns);
  return run === null ? null : nameOf(sentence, from, run, owns, NOTHING, ownerAt(items, from, owns));
}

/** The same, "she" for "her lawyer", and "the union" of "the union's lawyer"; null: nobody owns it. */
export function readOwner(sentence: Sentence, k: number): Mention | null {
  const { from, to } = sentence.chunks[k];
  const { items } = sentence;
  const pronoun = OWNERS.get(items[from].word);
  if (pronoun !== undefined)
    return pronounOf({ ...items[from], word: pronoun }, ownerAt(items, from, from + 1));
  const named = readNamedOwner(sentence, k);
  if (named !== null) return named;
  const owns = ownerEnd(items, from, to);
  if (owns === from || !has(items[owns - 1], SPEAKING)) return null;
  return commonOf(sentence, from, owns, NOTHING, ownerAt(items, from, owns));
}

/** The item behind the owner in a phrase, which is its last possessive ending; its first where it has none. */
function ownerEnd(items: readonly Item[], from: number, to: number): number {
  let owns = to - 2;
  while (owns > from && items[owns].kind !== ItemKind.possessive) owns--;
  return Math.max(owns, from);
}

const SPEAKING = Word.person | Word.group | Word.organisation;

function ownerAt(items: readonly Item[], from: number, to: number): Place {
  const { end } = items[to - 1];
  const { start } = items[from];
  return { start, end, isSubject: false, isOwner: true, clauseEnd: end, isPlace: false, acronym: null };
}

/** Where a mention stands, and what its phrase adds in a bracket. */
type Place = Pick<Mention, "start" | "end" | "isSubject" | "isOwner" | "clauseEnd" | "isPlace" | "acronym">;

/** A mention with its place. Written out: spread into one record, the two took more time than all the reading. */
const mentionAt = (place: Place, what: Omit<Mention, keyof Place | "sameAs">): Mention => ({
  start: place.start,
  end: place.end,
  type: what.type,
  name: what.name,
  noun: what.noun,
  kind: what.kind,
  plural: what.plural,
  gender: what.gender,
  role: what.role,
  affiliation: what.affiliation,
  acronym: place.acronym,
  pointer: what.pointer,
  isSubject: place.isSubject,
  isOwner: place.isOwner,
  clauseEnd: place.clauseEnd,
  isPlace: place.isPlace,
  sameAs: null,
});

/** "the NGOs", "two MPs": an acronym with a plural ending describes and does not name. */
const isManyNamed = (source: string, items: readonly Item[], run: { from: number; to: number }): boolean =>
  run.to - run.from === 1 &&
  source.charAt(items[run.from].end - 1) === "s" &&
  /^[A-Z]{2,}s$/.test(source.slice(items[run.from].start, items[run.from].end));

/** "the Commissioner", "the Prime Minister", "the Dane", "the FIR": capitals, but nobody's name. Not "King", which may be one. */
function isTitleAlone(
  source: string,
  items: readonly Item[],
  from: number,
  run: { from: number; to: number },
): boolean {
  if (!has(items[from], Word.determiner) || from >= run.from) return false;
  const last = items[run.to - 1];
  if (has(last, Word.person | Word.title)) return true;
  if (run.to - run.from > 1 || run.from - from > 1) return false;
  return isDemonym(source, last) || (has(last, Word.document) && !has(last, Word.organisation));
}

const isDemonym = (source: string, item: Item): boolean =>
  item.isName && DEMONYMS.has(source.slice(item.start, item.end).toLowerCase());

const isSubjectAt = (sentence: Sentence, k: number): boolean => {
  let next = phraseEnd(sentence, k);
  while (isKind(sentence, next, Kind.adverb | Kind.time)) next++;
  if (isKind(sentence, next, Kind.verb)) return !isKind(sentence, k - 1, Kind.preposition);
  return isKind(sentence, next, Kind.comma) && (k === 0 || isKind(sentence, k - 1, Kind.coordinator));
};

const isPlaceAt = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k - 1, Kind.preposition) && PLACING.has(firstWord(sentence, k - 1));

const PLACING = new Set("in at on into across outside inside near throughout around via".split(" "));

/** The comma, or the verb that no longer stands in the clause of a phrase nor in one that it reports. */
function clauseEndAt(sentence: Sentence, k: number): number {
  let verbs = 0;
  let at = k + 1;
  for (; at < sentence.chunks.length; at++) {
    if (isKind(sentence, at, CLAUSE_ENDS)) break;
    if (isKind(sentence, at, Kind.verb) && ++verbs > 2) break;
  }
  return at < sentence.chunks.length ? startOf(sentence, at) : sentence.source.length;
}

const CLAUSE_ENDS = Kind.comma | Kind.semicolon | Kind.dash | Kind.end;

function withoutBracket(items: readonly Item[], from: number, to: number): number {
  if (items[to - 1].kind !== ItemKind.close) return to;
  for (let i = to - 1; i > from; i--) if (items[i].kind === ItemKind.open) return i;
  return to;
}

/** The word between two brackets, where it has capitals only: "(WB)". */
function acronymIn(sentence: Sentence, open: number, to: number): string | null {
  if (to - open !== 3) return null;
  const { start, end } = sentence.items[open + 1];
  const word = sentence.source.slice(start, end);
  return /^[A-Z][A-Za-z]{0,6}[A-Z]$/.test(word) ? word : null;
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

const MANY = new Set(["they", "we", "them", "us", "these", "those", "others"]);

function pronounOf(item: Item, place: Place): Mention {
  const noun = item.word;
  const gender = has(item, Word.male) ? "male" : has(item, Word.female) ? "female" : null;
  return mentionAt(place, {
    type: "pronoun",
    name: noun,
    noun,
    kind: gender === null ? "unknown" : "person",
    plural: MANY.has(noun),
    gender,
    role: null,
    affiliation: null,
    pointer: /one$|body$|others/.test(noun) ? "none" : "definite",
  });
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
  const before = withoutCourtesy(roleAndPlace(sentence, from, core));
  const bare = wordsOf(sentence, core, to);
  const titled = core > run.from || before.role !== null;
  const organisation =
    isHouse(items, core, run.to) ||
    (!titled && core + 1 === to && KNOWN_HOUSES.has(bare.toLowerCase())) ||
    (!titled && /^[A-Z][A-Z.&]+$/.test(bare));
  const text = organisation && !place.isOwner ? bare + placeOfHouse(sentence, place.end) : bare;
  const article = has(items[from], Word.determiner) && core === from + 1;
  const gender = organisation ? null : genderOf(items, from, run.to, items[core]);
  const kind = organisation
    ? "organisation"
    : titled || around.role !== null || gender !== null || (!article && run.to - core >= 2)
      ? "person"
      : "unknown";
  return mentionAt(place, {
    type: "name",
    name: text,
    noun: "",
    kind,
    plural: !titled && run.to - core === 1 && (has(items[core], Word.group) || isPeople(bare)),
    gender,
    role: organisation ? null : (around.role ?? before.role),
    affiliation: kind === "organisation" ? null : (around.affiliation ?? before.affiliation),
    pointer: article ? "definite" : "none",
  });
}

/** "Dockers' Union", "University of Leeds". Not "Bill Moss", whose given name is also a noun. */
function isHouse(items: readonly Item[], from: number, to: number): boolean {
  if (has(items[to - 1], Word.organisation | Word.document)) return true;
  if (has(items[from], Word.male | Word.female)) return false;
  for (let i = from; i < to; i++) if (has(items[i], Word.organisation | Word.document)) return true;
  return false;
}

const BEHIND_HOUSES = new Set(["of", "for"]);

/** The " of Leeds" of "the University of Leeds": a name goes on behind "of", where it is a house's. */
function placeOfHouse(sentence: Sentence, end: number): string {
  const { chunks, items, source } = sentence;
  let k = 0;
  while (k < chunks.length && items[chunks[k].from].start < end) k++;
  let last = end;
  while (k > 0 && BEHIND_HOUSES.has(firstWord(sentence, k)) && isKind(sentence, k + 1, Kind.noun)) {
    if (!headItem(sentence, k + 1).isName || has(headItem(sentence, k + 1), Word.time)) break;
    last = endOf(sentence, k + 1);
    k += 2;
  }
  return source.slice(end, last);
}

/** "the 24-year-old" is a person. */
const isAged = (text: string): boolean => /\d-year-old$/.test(text);

/** "Democrats", "Italians", "Americans": many people by one name. */
const isPeople = (name: string): boolean =>
  name.endsWith("s") && /(?:icans|ians|eans|ists|crats|izens)$/.test(name);

const LONGEST_COURTESY = "madam.".length;

/** "Mr" and "Mrs" are no roles. */
const withoutCourtesy = (about: About): About =>
  about.role !== null &&
  about.role.length <= LONGEST_COURTESY &&
  /^(?:mr|mrs|ms|miss|mx|sir|madam|dr|prof)\.?$/i.test(about.role)
    ? { ...about, role: null }
    : about;

/** Back over what a house's name is made of: names and their possessive endings. */
function firstOfName(items: readonly Item[], from: number, core: number): number {
  let first = core;
  while (first > from && (items[first - 1].isName || items[first - 1].kind === ItemKind.possessive)) first--;
  return items[first].kind === ItemKind.possessive ? first + 1 : first;
}

/** A title or role tells the gender, else the given name does. */
function genderOf(items: readonly Item[], from: number, to: number, given: Item | undefined): Gender | null {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item !== given && has(item, Word.title | Word.person)) {
      if (has(item, Word.female)) return "female";
      if (has(item, Word.male)) return "male";
    }
  }
  if (has(given, Word.female)) return has(given, Word.male) ? null : "female";
  return has(given, Word.male) ? "male" : null;
}

/** "a Chinese foreign ministry spokesperson", "the NGOs", "Wednesday's letter"; `k` is its chunk, where it fills one. */
function commonOf(
  sentence: Sentence,
  from: number,
  to: number,
  around: About,
  place: Place,
  k: number | null = null,
): Mention {
  const { items } = sentence;
  const head = items[to - 1];
  const noun = head.word === "" ? sentence.source.slice(head.start, head.end).toLowerCase() : head.word;
  const name = wordsOf(sentence, from, to);
  const holds = has(head, Word.person) || (noun === "old" && isAged(name));
  const person = holds || isDemonym(sentence.source, head);
  const plural =
    has(head, Word.group) ||
    (noun.endsWith("s") && (holdsNumber(items, from, to) || (!person && /[^su]s$/.test(noun))));
  const own = holds || has(head, Word.group) ? roleAndPlace(sentence, from, to) : NOTHING;
  const field = holds && k !== null ? fieldBehind(sentence, k) : "";
  return mentionAt(place, {
    type: "common",
    name,
    noun,
    kind: person ? "person" : kindOf(head, plural),
    plural,
    gender: genderOf(items, from, to, undefined),
    role: holds ? (own.role === null ? around.role : own.role + field) : null,
    affiliation: person ? (around.affiliation ?? own.affiliation) : null,
    pointer: pointerOf(sentence, from, to),
  });
}

function holdsNumber(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items[i].kind === ItemKind.number || has(items[i], Word.number)) return true;
  return false;
}

function kindOf(head: Item, plural: boolean): Mention["kind"] {
  if (has(head, Word.document)) return "document";
  if (has(head, Word.organisation) && !plural) return "organisation";
  return has(head, Word.group) || plural ? "group" : "unknown";
}

/** "the minister", "Ohio senator" in a headline; "his mother", "Lee's mother"; "a spokesman". */
function pointerOf(sentence: Sentence, from: number, to: number): Mention["pointer"] {
  const { items } = sentence;
  const first = items[from];
  if (has(first, Word.possessive)) return "own";
  for (let i = from + 1; i < to - 1; i++) if (items[i].kind === ItemKind.possessive) return "own";
  return first.isName || POINTING.has(first.word) ? "definite" : "none";
}

const POINTING = new Set(["the", "this", "that", "these", "those"]);

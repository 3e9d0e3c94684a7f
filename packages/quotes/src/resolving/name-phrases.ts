import {
  type About,
  aboutPhrase,
  NOTHING,
  OF_OR_FOR,
  roleAndPlace,
  wordsOf,
} from "../speakers/about-phrases.js";
import { genderOf } from "./gender.js";
import { ItemKind, type Items } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { behindPlace, kindOfName } from "../words/kind-of-name.js";
import { Word } from "../words/lexicon.js";
import type { MentionDraft } from "./mention.js";
import { SENT } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  headIsIn,
  headIsName,
  isKind,
  type Sentence,
} from "../sentences/sentence.js";

/** Items that are a name: [from, to). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The run of names that a phrase ends in: [from, to). "the Trump campaign" ends in none. */
export function nameRun(items: Items, from: number, to: number): NameRun | null {
  let start = to;
  while (start > from && belongsToName(items, start - 1, from)) start--;
  while (start < to && !items.isName(start) && !(isParticle(items, start) && start + 1 < to)) start++;
  return start < to ? { from: start, to } : null;
}

const belongsToName = (items: Items, i: number, from: number): boolean => {
  const kind = items.kind(i);
  if (items.isName(i)) return true;
  if (kind === ItemKind.hyphen || kind === ItemKind.symbol) return i > from;
  // Only a list that is a house's name holds commas.
  if (kind === ItemKind.comma || items.has(i, Word.coordinator)) return i > from;
  if (items.has(i, Word.determiner)) return i > from && items.has(i - 1, Word.coordinator);
  // "Ludwig van Beethoven", "Simone de Beauvoir".
  return (
    kind === ItemKind.word && items.bitsOf(i) === 0 && (isAfterName(items, i, from) || isParticle(items, i))
  );
};

const isAfterName = (items: Items, i: number, from: number): boolean =>
  isShort(items, i) && i > from && items.isName(i - 1);

/** "von der Ast", "Maria de los Santos", "Khalid bin Said": where there are several, none but the first follows a name. */
const isParticle = (items: Items, i: number): boolean => isShort(items, i) && PARTICLES.has(items.text(i));

/** No particle and no letters behind a name are longer: other words need not be looked up. */
const isShort = (items: Items, i: number): boolean => items.end(i) - items.start(i) <= 3;

const PARTICLES = new Set("al bin da de del den der di du el ibn la las los ten ter van von".split(" "));

/**
 * "Secretary of State Ann Lee", "Ambassador to Kenya Piet Steen": the name stands in the phrase behind "of", from its
 * given name or initial on, or in that behind "to", where a place is over.
 */
export function officeHolder(sentence: Sentence, k: number): NameRun | null {
  if (!headHas(sentence, k, Word.person | Word.title)) return null;
  const join = firstWord(sentence, k + 1);
  if (join !== "of" && !(join === "to" && headIsIn(sentence, k, SENT))) return null;
  if (!isKind(sentence, k + 2, Kind.noun)) return null;
  const from = sentence.chunks.from(k + 2);
  const to = sentence.chunks.to(k + 2);
  const { items } = sentence;
  if (!items.isName(to - 1)) return null;
  if (join === "to") {
    const behind = behindPlace(items, items.has(from, Word.determiner) ? from + 1 : from, to);
    return behind === null || isHouse(items, behind, to) ? null : { from: behind, to };
  }
  for (let i = from + 1; i + 1 < to; i++)
    if (items.isName(i) && (items.has(i, Word.male | Word.female) || isInitial(items.text(i))))
      return { from: i, to };
  return null;
}

/** "K." */
const isInitial = (word: string): boolean => word.length <= 2 && /^\p{Lu}\.?$/u.test(word);

/** "Chinese foreign ministry spokesman Zhao Lijian": name, role and affiliation. `k` is the chunk that it begins in. */
export function asName(
  mention: MentionDraft,
  sentence: Sentence,
  k: number,
  run: NameRun,
  to: number,
): MentionDraft {
  const { items, chunks } = sentence;
  const from = chunks.from(k);
  const behind = chunks.to(k);
  let core = run.from;
  for (let i = run.from; i + 1 < run.to; i++)
    if (
      items.has(i, Word.title | Word.person) ||
      (i > run.from && isShort(items, i - 1) && items.text(i - 1) === "Det")
    )
      core = i + 1;
  while (core + 1 < run.to && !items.isName(core) && !isParticle(items, core)) core++;
  if (
    core - 2 >= from &&
    items.kind(core - 1) === ItemKind.hyphen &&
    ARABIC_ARTICLE.test(items.text(core - 2))
  )
    core -= 2;
  // A house keeps all of its name: "the Dockers' Union".
  if (items.has(run.to - 1, Word.organisation)) core = firstOfName(items, from, core);
  const before = withoutCourtesy(roleAndPlace(sentence, from, core));
  const end = withoutSuffix(items, core, run.to);
  const bare = nameInMarks(sentence, core, run.to) ?? wordsOf(sentence, core, end < run.to ? end : to);
  const seat = end < run.to && SEATS.has(items.text(end)) ? items.text(end) : null;
  const titled = core > run.from || before.role !== null;
  const article = items.has(from, Word.determiner) && core === from + 1;
  const byItself =
    core > from && items.has(core - 1, Word.title | Word.person)
      ? null
      : (kindOfName(items, core, run.to, bare, article && end === run.to && items.word(from) === "the") ??
        (isBehindHouse(items, from, core) ? "organisation" : null));
  const organisation = byItself === "organisation" || isHouse(items, core, run.to);
  const name = organisation && !mention.isOwner ? bare + placeOfHouse(sentence, k + 1) : bare;
  // Of an owner, and of who holds an office, what stands behind the phrase tells nothing.
  const around = organisation || mention.isOwner || run.from >= behind ? NOTHING : aboutPhrase(sentence, k);
  const gender = organisation ? null : genderOf(items, from, run.to, core);
  const isMany = byItself === "group" || (!titled && run.to - core === 1 && items.has(core, Word.group));
  const kind = organisation
    ? "organisation"
    : isMany
      ? "group"
      : titled || around.role !== null || gender !== null || (!article && run.to - core >= 2)
        ? "person"
        : "unknown";
  mention.type = "name";
  mention.name = name;
  mention.isFull = name.includes(" ");
  mention.kind = kind;
  mention.plural = isMany;
  mention.gender = gender;
  if (!organisation && !isMany) mention.role = around.role ?? before.role ?? seat;
  if (!organisation) mention.affiliation = around.affiliation ?? before.affiliation;
  if (article) mention.pointer = "definite";
  return mention;
}

/** The "Vesti" of "the newspaper «Vesti»", or null where no marks stand around the name. */
function nameInMarks({ items, marked, source }: Sentence, core: number, to: number): string | null {
  if (core + 1 < to || items.mere(core) === null) return null;
  const { inner } = marked[items.marked(core)];
  return source.slice(inner.start, inner.end);
}

/** The item behind "Jones" in "Martin Jones Jr." and "Ann Jones QC". */
function withoutSuffix(items: Items, core: number, to: number): number {
  let end = to;
  while (end - 1 > core && isShort(items, end - 1) && SUFFIXES.has(items.text(end - 1))) end--;
  return end;
}

/** Letters behind a name that say what somebody does. */
const SEATS = new Set(["MP", "MSP", "MEP", "MLA", "TD"]);
const SUFFIXES = new Set([...SEATS, ..."Jr Sr II III IV QC KC SC OBE MBE CBE KBE MD PhD Esq".split(" ")]);

/** The "al" of "al-Masri", which belongs to the name. Not the "anti" of "anti-Masri". */
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)$/;

/** "the newspaper Morgenpost", "the firm Orbis". Not "the firm's Lee". */
const isBehindHouse = (items: Items, from: number, core: number): boolean =>
  core > from && !items.isName(core - 1) && items.has(core - 1, Word.organisation);

/** "Dockers' Union", "University of Leeds". Not "Bill Moss", whose given name is also a noun. */
function isHouse(items: Items, from: number, to: number): boolean {
  if (items.has(to - 1, Word.organisation | Word.document)) return true;
  if (items.has(from, Word.male | Word.female)) return false;
  for (let i = from; i < to; i++) if (items.has(i, Word.organisation | Word.document)) return true;
  return false;
}

/** The " of Leeds" of "the University of Leeds", from chunk `k` on: a name goes on behind "of", where it is a house's. */
function placeOfHouse(sentence: Sentence, k: number): string {
  let end = k;
  while (firstIsIn(sentence, end, OF_OR_FOR) && isKind(sentence, end + 1, Kind.noun)) {
    if (!headIsName(sentence, end + 1) || headHas(sentence, end + 1, Word.time)) break;
    end += 2;
  }
  if (end === k) return "";
  const place = sentence.source.slice(endOf(sentence, k - 1), endOf(sentence, end - 1));
  return place.replace(/ \([^()]{1,12}\)$/, "");
}

const LONGEST_COURTESY = "madam.".length;

/** "Mr" and "Mrs" are no roles. */
const withoutCourtesy = (about: About): About =>
  about.role !== null &&
  about.role.length <= LONGEST_COURTESY &&
  /^(?:mr|mrs|ms|miss|mx|sir|madam|dr|prof|shri|smt)\.?$/i.test(about.role)
    ? { ...about, role: null }
    : about;

/** Back over what a house's name is made of: names and their possessive endings. */
function firstOfName(items: Items, from: number, core: number): number {
  let first = core;
  while (first > from && (items.isName(first - 1) || items.kind(first - 1) === ItemKind.possessive)) first--;
  return items.kind(first) === ItemKind.possessive ? first + 1 : first;
}

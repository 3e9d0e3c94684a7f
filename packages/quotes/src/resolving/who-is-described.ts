import { isOffice } from "./called.js";
import { byNames, demonyms, houseNouns, officeNouns, soleOffices } from "../en/titles.js";
import { type Entity, isSameGender, isTold, wordsIn } from "./entity.js";
import type { Mention } from "./mention.js";
import { headOf } from "./name-forms.js";
import type { SpeakersTable } from "./speakers-table.js";

const BY_NAMES = new Set(`${officeNouns} ${byNames} ${demonyms}`.split(" "));
const SOLE_OFFICES = new Set(soleOffices.split(" "));
const HOUSES = new Set(houseNouns.split(" "));

/**
 * Whom "the minister", "his mother" or "the company" stands for: who is called so anywhere in the text, the one
 * that was spoken of last before the others; else, for a by-name, whoever is being spoken of. Null: somebody new.
 */
export function whoIsDescribed(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  if (mention.pointer === "none" || mention.plural) return null;
  if (mention.kind === "organisation") return houseOf(table, mention, sentence);
  if (mention.kind !== "person") return table.find(mention);
  const holder = holderOf(table, mention, sentence);
  if (holder !== null && (holder.named || sentence - holder.sentence <= REACH)) return holder;
  return byNamed(table, mention, sentence) ?? holder;
}

/** Who holds the title or is called by the noun; of several the one that fits the other words best. */
function holderOf(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  const called = holdersOf(table, mention);
  if (called.length < 2) return called.at(0) ?? null;
  const words = wordsBefore(mention);
  // "the former president" is rather a former one.
  const former = words.includes("former");
  const prime = words.includes("prime");
  let best: Entity | null = null;
  let bestScore = -Infinity;
  for (const entity of called) {
    const fit = 3 * sharedWords(entity, words) - (former === isTold(entity, "former") ? 0 : 3);
    // However near another minister stands, "the prime minister" is the one who is prime, and "the minister" rather not.
    const rank = prime === isTold(entity, "prime") ? 0 : -OTHER_RANK;
    const score = fit + rank + nearness(entity, sentence) + (entity.named ? 1 : 0);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

/** As much as four sentences between two mentions. */
const OTHER_RANK = 6;

/** Who is called by the noun and may be meant. */
function holdersOf(table: SpeakersTable, mention: Mention): readonly Entity[] {
  const called = table.calledBy(mention.noun);
  if (called.length === 0) return called;
  const deputy = isDeputy(mention.name);
  return called.filter(
    (entity) =>
      !entity.plural &&
      entity.kind !== "organisation" &&
      isSameGender(entity, mention) &&
      deputy === RANKS.some((rank) => isTold(entity, rank)),
  );
}

/** The words of a description but its noun and its article, in lower case. */
const wordsBefore = ({ name, noun }: Mention): string[] =>
  wordsIn(name).filter((word) => word !== noun && !POINTERS.has(word));

const POINTERS = new Set(["the", "a", "an", "his", "her"]);

/** How many of these words are known of an entity. */
function sharedWords(entity: Entity, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (isTold(entity, word)) shared++;
  return shared;
}

/** "the deputy mayor" is not the mayor. */
const RANKS = ["deputy", "vice", "assistant", "acting", "shadow"];
const isDeputy = (name: string): boolean => wordsIn(name).some((word) => RANKS.includes(word));

/** Falls with the distance to the last mention; somebody whom the text has not come to as yet is far off. */
function nearness(entity: Entity, sentence: number): number {
  if (entity.sentence < 0) return -12;
  const distance = Math.min(sentence - entity.sentence, 10);
  const quoted = entity.lastQuoted >= 0 && sentence - entity.lastQuoted <= 2;
  return (quoted ? 1 : 0) + (entity.wasSubject ? 1 : 0) - 1.5 * distance;
}

/** How many sentences back a by-name reaches. */
const REACH = 4;

/** Matches "the billionaire" and "the 24-year-old" behind a sentence about Lee. Not "the spokesman", nor "the senator" for a mayor. */
function byNamed(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  if (mention.pointer !== "definite" || !(BY_NAMES.has(mention.noun) || isAge(mention.name))) return null;
  const words = wordsBefore(mention);
  if (isSoleOffice(mention, words)) return null;
  const takesOffice = isOffice(mention.noun);
  // "Poe wrote to the governor": whoever is the subject is not the object too.
  const subject = mention.isSubject ? null : subjectHere(table, sentence);
  return table.bestOfLate(sentence - REACH, (entity) => {
    if (!entity.named || entity.plural || !isPersonal(entity) || !isSameGender(entity, mention))
      return -Infinity;
    if (entity === subject || (takesOffice && table.holdsOffice(entity))) return -Infinity;
    return 3 * sharedWords(entity, words) + 2 * nearness(entity, sentence);
  });
}

/** Is there only one whom a title by itself means, whoever was just named: "the prime minister"? Not "the former president", "the Ohio governor". */
const isSoleOffice = ({ noun }: Mention, words: readonly string[]): boolean =>
  SOLE_OFFICES.has(noun) && words.every((word) => word === "prime");

/** The last subject of a sentence so far. */
const subjectHere = (table: SpeakersTable, sentence: number): Entity | null =>
  table.bestOfLate(sentence, (entity) => (entity.wasSubject && entity.sentence === sentence ? 0 : -Infinity));

/** "the 24-year-old", whatever noun follows: "the 24-year-old mechanic". */
const isAge = (name: string): boolean => /^the \d{1,3}-year-old(?= |$)/i.test(name);

/** A person, or a bare name that no preposition has shown to be a place. Not the "Turnout" of "Turnout fell", which opens its sentence. */
const isPersonal = (entity: Entity): boolean =>
  entity.kind === "person" ||
  (entity.kind === "unknown" &&
    !entity.isPlace &&
    entity.wasSubject &&
    (entity.standsInside || entity.lastQuoted >= 0));

/** "the ministry" after "the Transport Ministry", "the company" after "Boeing". Not "Chile's government" after "Boeing". */
function houseOf(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  const known = table.find(mention) ?? holderOfHouse(table, mention, sentence);
  if (
    known !== null ||
    mention.pointer === "own" ||
    mention.name.indexOf(" ") !== mention.name.lastIndexOf(" ")
  )
    return known;
  if (!HOUSES.has(mention.noun)) return null;
  const isPublic = PUBLIC.has(mention.noun);
  return table.bestOfLate(sentence - REACH, (entity) =>
    entity.named &&
    isHouse(entity) &&
    (entity.wasSubject || wasQuotedSince(entity, sentence - REACH)) &&
    !(isPublic && (entity.kind === "unknown" || HOUSES.has(headOf(entity.name))))
      ? 0
      : -Infinity,
  );
}

/**
 * Public bodies: what says by its own name that it is another house is none of them, be it the "Harbour Bank" or the
 * "Forest Committee", nor is a bare name of whatever kind.
 */
const PUBLIC = new Set(["commission", "committee", "council", "court", "government"]);

const isHouse = (entity: Entity): boolean =>
  entity.kind === "organisation" || (entity.kind === "unknown" && entity.gender === null);

const wasQuotedSince = ({ lastQuoted }: Entity, sentence: number): boolean =>
  lastQuoted >= 0 && lastQuoted >= sentence;

function holderOfHouse(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  const called = table.calledBy(mention.noun);
  if (called.length === 0) return null;
  const isBare = mention.name.length <= "the ".length + mention.noun.length;
  const own = isBare ? [] : namesBefore(mention.name, mention.noun);
  let best: Entity | null = null;
  for (const entity of called) {
    if (entity.kind !== "organisation" || entity.plural) continue;
    if (own.length > 0 && !isOfSame(own, namesBefore(entity.name, mention.noun))) continue;
    if (best === null || isNearer(entity, best, sentence)) best = entity;
  }
  return best;
}

/** Of two houses that are equally near, the one that spoke last. */
function isNearer(entity: Entity, other: Entity, sentence: number): boolean {
  const more = nearness(entity, sentence) - nearness(other, sentence);
  return more > 0 || (more === 0 && entity.lastQuoted > other.lastQuoted);
}

/** "chile" in "Chile's government", nothing in "the government" and "The Government": the beginnings of the names that tell a house from others. */
const namesBefore = (name: string, noun: string): string[] =>
  name
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => CAPITAL.test(word) && !ARTICLES.has(word) && word.toLowerCase() !== noun)
    .map((word) => word.slice(0, ROOT).toLowerCase());

const CAPITAL = /^\p{Lu}/u;
const ARTICLES = new Set(["The", "A", "An", "Its", "Their", "His", "Her", "This", "That"]);
/** As many letters as "Chile" and "Chilean" have in common, "Spain" and "Spanish". */
const ROOT = 3;

/** Do the names before one noun leave room for those before the other? "British" government and "Britain's" do, and "the" government. */
function isOfSame(some: readonly string[], others: readonly string[]): boolean {
  const [few, more] = some.length < others.length ? [some, others] : [others, some];
  return few.every((one) => more.includes(one));
}

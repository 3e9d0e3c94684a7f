import { Called } from "./called.js";
import { type Entity, groupOf, isSameGender, tell, toEntity } from "./entity.js";
import type { Mention } from "./mention.js";
import {
  areOnePerson,
  initialsOf,
  isFuller,
  innerSurname,
  isMisspelt,
  isSuffixed,
  keyTextOf,
  nicknameIn,
  shortOf,
  withoutArabicArticle,
} from "./name-forms.js";
import { type NameKey, NameKeys } from "./name-keys.js";

/** The people, organisations and groups of a text, found by the names that they go by. */
export class SpeakersTable {
  readonly entities: Entity[] = [];
  /** Who the labels of a printed talk stand for. */
  readonly labels = new Map<string, Entity>();
  /** Whoever was quoted last. */
  lastSpeaker: Entity | null = null;
  /** The first sentence of the paragraph that is being read. */
  paragraph = 0;
  private readonly names = new NameKeys();
  private readonly called = new Called();
  /** Mentions in the order of the text: whoever was spoken of last stands last. */
  private readonly log: Entity[] = [];
  /** Those with a given name and a surname, as many as are looked through. */
  private readonly people: { readonly entity: Entity; readonly surname: string }[] = [];

  /**
   * The entity of a name or description, entered when it is new, with what the mention adds to it. `other` is somebody
   * whom it cannot be.
   */
  enter(mention: Mention, other: Entity | null = null): Entity {
    const known = this.find(mention);
    const entity = known === null || known === other ? this.add(mention) : known;
    this.learn(entity, mention);
    entity.count++;
    return entity;
  }

  /** Several who speak as one, entered once by the words that join them. */
  enterGroup(name: string, sentence: number, offset: number): Entity {
    const key = this.names.of(name);
    const entity = key.holder ?? groupOf(name);
    if (key.holder === null) {
      this.entities.push(entity);
      key.holder = entity;
    }
    entity.sentence = sentence;
    entity.offset = offset;
    this.note(entity);
    return entity;
  }

  /** Notes that an entity is spoken of here. */
  touch(entity: Entity, mention: Mention, sentence: number): void {
    const isNew = entity.sentence < sentence;
    if (isNew) entity.since = sentence - entity.sentence;
    // "Ann Lee, a baker, left": what describes her does not undo that she acts.
    const describes = mention.type === "common" && mention.sameAs !== null;
    entity.wasSubject = mention.isSubject || (describes && !isNew && entity.wasSubject);
    entity.sentence = sentence;
    entity.offset = mention.start;
    entity.acts ||= mention.isSubject;
    if (mention.isFull) entity.lastFull = sentence;
    this.note(entity);
  }

  /**
   * Of all who were mentioned lately and not before a sentence, the one with the highest score, and of equals the
   * last. A score of -Infinity rules somebody out.
   */
  bestOfLate(sentence: number, scoreOf: (entity: Entity) => number): Entity | null {
    const { log } = this;
    const last = Math.max(0, log.length - LATELY);
    let best: Entity | null = null;
    let bestScore = -Infinity;
    for (let turn = log.length - 1; turn >= last; turn--) {
      const entity = log[turn];
      if (entity.turn !== turn) continue;
      if (entity.sentence < sentence) break;
      const score = scoreOf(entity);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private note(entity: Entity): void {
    entity.turn = this.log.length;
    this.log.push(entity);
  }

  /** All who are called by a noun anywhere in the text. */
  calledBy(noun: string): readonly Entity[] {
    return this.called.by(noun);
  }

  /** Is an entity called by the title of an office? */
  holdsOffice(entity: Entity): boolean {
    return this.called.holdsOffice(entity);
  }

  /** Notes that an entity goes by a noun. */
  call(entity: Entity, noun: string): void {
    this.called.call(entity, noun);
  }

  /** Who bears this name, or a part of it, and is of its gender. */
  find(mention: Mention): Entity | null {
    const key = this.names.keyOf(mention);
    const { holder } = key;
    if (holder !== null && isSameGender(holder, mention)) return holder;
    if (mention.type !== "name") return null;
    const last = this.names.lastOf(key);
    if (last === key && mention.isPlace) return null;
    const { sharers } = last;
    if (last === key)
      return mostNamed(sharers, mention) ?? innerBearerOf(key, mention) ?? this.houseOf(key.text, mention);
    return sharers === null || mention.kind === "organisation" ? null : samePerson(sharers, mention, key);
  }

  /**
   * Of several who share the surname of a mention, the one whom the text has just named in full: "Ruth Vane said …
   * Ms Vane added"; else one of the gender that its title tells. `bearer` is who it would be elsewhere.
   */
  justNamed(mention: Mention, bearer: Entity | null, sentence: number): Entity | null {
    if (bearer?.isShared !== true) return bearer;
    const { sharers } = this.names.keyOf(mention);
    if (sharers === null || sharers.length < 2) return bearer;
    const fitting = ofGender(sharers, mention);
    const near = fitting.filter((one) => one.lastFull >= 0 && sentence - one.lastFull <= FULL_REACH);
    if (near.length === 1) return near[0];
    return isSameGender(bearer, mention) ? bearer : (mostNamed(fitting, mention) ?? bearer);
  }

  /** "the Church" of the "Church of the Holy Rood". */
  private houseOf(noun: string, mention: Mention): Entity | null {
    if (mention.kind !== "organisation" || mention.pointer !== "definite") return null;
    const houses = this.called.by(noun).filter((one) => one.kind === "organisation");
    return mostNamed(houses, mention);
  }

  /** Notes what a mention says of an entity: fuller name, role, affiliation, gender, the nouns it goes by. */
  learn(entity: Entity, mention: Mention): void {
    const { role, affiliation, acronym } = mention;
    // Of several Reeds of whom no more is known, who "Mr Reed" is shows only when the text is read.
    if (!entity.isShared || mention.type !== "name" || mention.isFull) entity.gender ??= mention.gender;
    const isNew = entity.role === null;
    entity.role ??= role;
    if (affiliation !== null && !this.isPersons(affiliation)) entity.affiliation ??= affiliation;
    entity.isSurelyPerson ||= entity.kind === "person" && (mention.gender !== null || role !== null);
    entity.isPlace ||= mention.isPlace;
    // Nobody asks after the articles of a house, which most names with one are.
    if (mention.type === "name" && mention.pointer === "definite" && !mention.isOwner && mayBePerson(entity))
      entity.articles += mention.isFull && OF_A_PEOPLE.test(mention.name) ? 0 : 1;
    if (entity.kind === "unknown") entity.kind = mention.kind;
    if (entity.name !== mention.name) this.learnName(entity, mention);
    if (acronym !== null) this.names.at(acronym.toLowerCase()).holder = entity;
    if (mention.type === "common") {
      this.call(entity, mention.noun);
      tell(entity, mention.name);
    } else if (mention.kind === "organisation") this.call(entity, this.names.nounOf(mention));
    if (affiliation !== null) tell(entity, affiliation);
    if (role !== null && (role !== entity.role || isNew)) this.learnRole(entity, role);
  }

  private learnName(entity: Entity, mention: Mention): void {
    if (entity.named && mention.type === "name" && isFuller(mention.name, entity.name)) {
      entity.name = mention.name;
      this.nameIt(entity, mention);
    }
    // "Tom Reed" for "Tom Reed III", where the text calls him so.
    if (isSuffixed(entity.name, mention.name)) entity.name = mention.name;
  }

  /** Is it somebody's surname: "Lee" of "a spokesman for Lee"? */
  private isPersons(name: string): boolean {
    if (name.includes(" ")) return false;
    const { holder, sharers } = this.names.of(name);
    return holder?.kind === "person" || sharers?.some((one) => one.kind === "person") === true;
  }

  private learnRole(entity: Entity, role: string): void {
    tell(entity, role);
    this.called.callAll(entity, role);
  }

  /** "AL" for Ann Lee, where nobody else has her initials. */
  personByInitials(initials: string): Entity | null {
    const people = this.entities.filter(
      (one) => one.kind === "person" && one.name.replace(/(\p{Lu})[^\s-]*[\s-]*/gu, "$1") === initials,
    );
    return people.length === 1 ? people[0] : null;
  }

  /** A new entity, of which no more is known than its mention says. */
  add(mention: Mention): Entity {
    const entity = toEntity(mention);
    this.entities.push(entity);
    this.nameIt(entity, mention);
    return entity;
  }

  private nameIt(entity: Entity, mention: Mention): void {
    const key = this.names.keyOf(mention);
    key.holder = entity;
    if (!entity.named) return;
    const last = this.names.lastOf(key);
    share(last, entity);
    if (last !== key && entity.kind !== "organisation") this.shareMore(key, entity);
    const short = last !== key && entity.kind === "organisation" ? shortOf(key.text) : null;
    if (short !== null) this.names.at(short).holder ??= entity;
    const initials = initialsOf(mention.name);
    if (initials !== null) this.names.at(initials).holder ??= entity;
  }

  /** Somebody goes by their given name too, by a nickname, without an Arabic article, and in Spanish by the first of two surnames. */
  private shareMore(key: NameKey, entity: Entity): void {
    share(this.names.firstOf(key), entity);
    const inner = innerSurname(key.text);
    if (inner !== null) this.names.at(inner).innerBearer ??= entity;
    const { text: surname } = this.names.lastOf(key);
    for (const also of [withoutArabicArticle(surname), nicknameIn(key.text)])
      if (also !== null) share(this.names.at(also), entity);
    if (this.people.length < MOST_PEOPLE) this.people.push({ entity, surname });
  }

  /** "Ann Maurer" for a "Mauer" whom the text never names in full; a bare name that is nobody's misspelt stays as it is. */
  unmisspelt(entity: Entity): Entity {
    if (!entity.named || entity.kind !== "unknown" || entity.name.includes(" ")) return entity;
    const name = this.names.of(entity.name).text;
    let bearer: Entity | null = null;
    for (const { entity: one, surname } of this.people) {
      if (one.kind !== "person" || !isMisspelt(name, surname)) continue;
      if (bearer !== null && bearer !== one) return entity;
      bearer = one;
    }
    return bearer ?? entity;
  }
}

/** "the Frenchman Luc Brun", "the South African Piet Steyn": somebody, for all the article. Not "the Human Ballet". */
const OF_A_PEOPLE = /^(?:\w+ )?\w+(?:[cei]an|ese|[chrs]man|woman|ish) \S/;

/** How many mentions back a pronoun may reach. */
const LATELY = 60;
/** How many sentences a name given in full holds good for the bare surname. */
const FULL_REACH = 2;
/** Among how many names a misspelt one is looked for. */
const MOST_PEOPLE = 64;
/** No family of a news story is larger. */
const MOST_HOLDERS = 8;

/** Notes that an entity has this key's name as a part of its own. */
function share(key: NameKey, entity: Entity): void {
  const { sharers } = key;
  // Most are one's own: an array that begins empty would take room for seventeen.
  if (sharers === null) key.sharers = [entity];
  if (sharers === null || sharers.includes(entity) || sharers.length === MOST_HOLDERS) return;
  sharers.push(entity);
  if (sharers.length > 1) for (const one of sharers) one.isShared = true;
}

/** "Mr. Cruz" has lost its title already; "Ted Cruz" and "Rafael Edward Cruz" are told apart. */
function samePerson(sharers: readonly Entity[], mention: Mention, { text }: NameKey): Entity | null {
  const parts = text.split(" ");
  for (const one of sharers) {
    if (one.kind === "organisation" || !isSameGender(one, mention)) continue;
    if (areOnePerson(keyTextOf(one.name).split(" "), parts)) return one;
  }
  return null;
}

/** "Pedro Sanz Castillo" for "Sanz", where nobody is called so otherwise. Not the "Maddow Show" for "Maddow", which is no person by any title. */
function innerBearerOf({ innerBearer }: NameKey, mention: Mention): Entity | null {
  const isFit = innerBearer?.isSurelyPerson === true && isSameGender(innerBearer, mention);
  return isFit ? innerBearer : null;
}

const mayBePerson = ({ kind }: Entity): boolean => kind === "person" || kind === "unknown";

/** Those who may be "Mrs. Lee": who is known to be a woman, and only where nobody is, whoever is not known to be a man. */
function ofGender(sharers: readonly Entity[], mention: Mention): readonly Entity[] {
  const known = mention.gender === null ? [] : sharers.filter((one) => one.gender === mention.gender);
  return known.length > 0 ? known : sharers.filter((one) => isSameGender(one, mention));
}

/** A bare surname is whoever of its gender is named most often with it; of equals, the first. */
function mostNamed(holders: readonly Entity[] | null, mention: Mention): Entity | null {
  let best: Entity | null = null;
  if (holders === null) return best;
  const fitting = mention.gender === null ? holders : ofGender(holders, mention);
  for (const one of fitting) if (best === null || one.count > best.count) best = one;
  return best;
}

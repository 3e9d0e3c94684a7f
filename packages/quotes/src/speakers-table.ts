import { titleNouns } from "./en/titles.js";
import { type Entity, groupOf, isSameGender, toEntity } from "./entity.js";
import type { Mention } from "./mention.js";

/** A name as it is looked up, and who goes by it. */
class Key {
  holder: Entity | null = null;
  private surname: string | null = null;

  constructor(readonly text: string) {}

  /** Its last word; of a name of one word the same as `text`. Cut out when it is asked for. */
  get last(): string {
    this.surname ??= this.text.slice(this.text.lastIndexOf(" ") + 1);
    return this.surname;
  }

  /** All of its words, which are seldom asked for. */
  get parts(): readonly string[] {
    return this.text.split(" ");
  }
}

/** The people, organisations and groups of a text, found by the names that they go by. */
export class SpeakersTable {
  readonly entities: Entity[] = [];
  /** Who the labels of a printed talk stand for. */
  readonly labels = new Map<string, Entity>();
  private readonly byName = new Map<string, Key>();
  /** The same by names as they are written: most are written alike again and again. */
  private readonly asWritten = new Map<string, Key>();
  /** By surname or given name: all that share it. */
  private readonly byPart = new Map<string, Entity[]>();
  /** By a noun that it is called by or a title that it holds. */
  private readonly byTitle = new Map<string, Entity[]>();
  /** Mentions in the order of the text: whoever was spoken of last stands last. */
  private readonly log: Entity[] = [];

  /** The entity of a name or description, entered when it is new, with what the mention adds to it. */
  enter(mention: Mention): Entity {
    const key = this.keyOf(mention.name);
    const entity = this.findByKey(mention, key) ?? this.addByKey(mention, key);
    this.learn(entity, mention);
    entity.count++;
    return entity;
  }

  /** Several who speak as one, entered once by the words that join them. */
  enterGroup(name: string, sentence: number, offset: number): Entity {
    const key = this.keyOf(name);
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
    entity.sentence = sentence;
    entity.offset = mention.start;
    entity.wasSubject = mention.isSubject;
    entity.acts ||= mention.isSubject;
    if (mention.type === "name" && mention.name.includes(" ")) entity.lastFull = sentence;
    this.note(entity);
  }

  /** Whoever was mentioned lately and not before a sentence, the last first. */
  lately(sentence: number): Entity[] {
    const { log } = this;
    const lately: Entity[] = [];
    for (let turn = log.length - 1; turn >= 0 && turn >= log.length - LATELY; turn--) {
      const entity = log[turn];
      if (entity.turn !== turn) continue;
      if (entity.sentence < sentence) break;
      lately.push(entity);
    }
    return lately;
  }

  private note(entity: Entity): void {
    entity.turn = this.log.length;
    this.log.push(entity);
  }

  /** All who are called by a noun anywhere in the text. */
  called(noun: string): readonly Entity[] {
    return this.byTitle.get(noun) ?? [];
  }

  /** Who bears this name, or a part of it, and is of its gender. */
  find(mention: Mention): Entity | null {
    return this.findByKey(mention, this.keyOf(mention.name));
  }

  /** Of several who share a surname, the one whom the text has just named in full: "Ruth Vane said … Ms Vane added". */
  justNamed(mention: Mention, sentence: number): Entity | null {
    const sharers = this.byPart.get(this.keyOf(mention.name).text);
    if (sharers === undefined || sharers.length < 2) return null;
    const near = sharers.filter(
      (one) => one.lastFull >= 0 && sentence - one.lastFull <= FULL_REACH && isSameGender(one, mention),
    );
    return near.length === 1 ? near[0] : null;
  }

  private findByKey(mention: Mention, key: Key): Entity | null {
    const { text, holder } = key;
    if (holder !== null && isSameGender(holder, mention)) return holder;
    if (mention.type !== "name") return null;
    const { last } = key;
    const sharers = this.byPart.get(last);
    const holders = sharers === undefined ? [] : sharers.filter((one) => isSameGender(one, mention));
    if (last.length === text.length)
      return mention.isPlace ? null : (mostNamed(holders) ?? this.houseOf(text, mention));
    if (holders.length === 0 || mention.kind === "organisation") return null;
    const { parts } = key;
    // "Mr. Cruz" has lost its title already; "Ted Cruz" and "Rafael Edward Cruz" are told apart.
    return (
      holders.find((one) => one.kind !== "organisation" && areOnePerson(this.keyOf(one.name).parts, parts)) ??
      null
    );
  }

  /** "the Church" of the "Church of the Holy Rood". */
  private houseOf(noun: string, { kind, pointer }: Mention): Entity | null {
    if (kind !== "organisation" || pointer !== "definite") return null;
    return mostNamed(this.called(noun).filter((one) => one.kind === "organisation"));
  }

  /** Notes what a mention says of an entity: fuller name, role, affiliation, gender, the nouns it goes by. */
  learn(entity: Entity, mention: Mention): void {
    entity.gender ??= mention.gender;
    entity.role ??= mention.role;
    entity.affiliation ??= mention.affiliation;
    entity.isSurelyPerson ||= entity.kind === "person" && (mention.gender !== null || mention.role !== null);
    entity.isPlace ||= mention.isPlace;
    if (entity.kind === "unknown") entity.kind = mention.kind;
    if (entity.named && mention.type === "name" && isFuller(mention.name, entity.name)) {
      entity.name = mention.name;
      this.nameIt(entity, mention.name, this.keyOf(mention.name));
    }
    if (mention.acronym !== null) this.keyAt(mention.acronym.toLowerCase()).holder = entity;
    this.learnTitles(entity, mention);
  }

  private learnTitles(entity: Entity, mention: Mention): void {
    if (mention.type === "common") this.call(entity, mention.noun);
    else if (mention.kind === "organisation") this.call(entity, headOf(mention.name));
    if (mention.affiliation !== null) entity.words.note(mention.affiliation);
    if (mention.type === "common") entity.words.note(mention.name);
    if (mention.role === null) return;
    entity.words.note(mention.role);
    // "Gary Lee's doctor" is a doctor, whatever Gary Lee may be.
    const held = mention.role.slice(
      Math.max(mention.role.lastIndexOf("'s "), mention.role.lastIndexOf("’s "), 0),
    );
    for (const word of held.toLowerCase().split(/[\s.-]+/)) this.call(entity, word);
  }

  /** Notes that an entity goes by a noun, and by those that mean the same. */
  call(entity: Entity, noun: string): void {
    this.callOnly(entity, noun);
    const alike = titleNouns.get(noun);
    if (alike !== undefined) for (const title of alike) this.callOnly(entity, title);
  }

  private callOnly(entity: Entity, title: string): void {
    if (entity.titles.has(title)) return;
    entity.titles.add(title);
    const holders = this.byTitle.get(title);
    if (holders === undefined) this.byTitle.set(title, [entity]);
    else if (holders.push(entity) > MOST_CALLED) holders.shift();
  }

  /** The one person whom the text names before an offset, or null where it names several or none. */
  onlyPerson(before: number): Entity | null {
    const people = this.entities.filter(
      (one) => one.named && one.kind === "person" && one.offset >= 0 && one.offset < before,
    );
    return people.length === 1 ? people[0] : null;
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
    return this.addByKey(mention, this.keyOf(mention.name));
  }

  private addByKey(mention: Mention, key: Key): Entity {
    const entity = toEntity(mention);
    this.entities.push(entity);
    this.nameIt(entity, mention.name, key);
    return entity;
  }

  private nameIt(entity: Entity, name: string, key: Key): void {
    key.holder = entity;
    if (!entity.named) return;
    const { text, last } = key;
    this.shareOut(last, entity);
    if (last.length < text.length && entity.kind !== "organisation")
      this.shareOut(text.slice(0, text.indexOf(" ")), entity);
    const short = shortOf(key, entity);
    if (short !== null) this.keyAt(short).holder ??= entity;
    const initials = initialsOf(name);
    if (initials !== null) this.keyAt(initials).holder ??= entity;
  }

  private keyOf(name: string): Key {
    let key = this.asWritten.get(name);
    if (key === undefined) {
      key = this.keyAt(keyTextOf(name));
      this.asWritten.set(name, key);
    }
    return key;
  }

  private keyAt(text: string): Key {
    let key = this.byName.get(text);
    if (key === undefined) {
      key = new Key(text);
      this.byName.set(text, key);
    }
    return key;
  }

  private shareOut(part: string, entity: Entity): void {
    const holders = this.byPart.get(part);
    if (holders === undefined) this.byPart.set(part, [entity]);
    else if (!holders.includes(entity) && holders.length < MOST_HOLDERS) holders.push(entity);
  }
}

/** How many mentions back a pronoun may reach. */
const LATELY = 60;
/** How many sentences a name given in full holds good for the bare surname. */
const FULL_REACH = 2;
/** No family of a news story is larger. */
const MOST_HOLDERS = 8;
/** How many may be called by one noun and still be told apart. */
const MOST_CALLED = 24;

/** A bare surname is whoever is named most often with it; of equals, the first. */
function mostNamed(holders: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const one of holders) if (best === null || one.count > best.count) best = one;
  return best;
}

/** "Ted Cruz" for "Cruz", "J. Lee" for "John Lee"; not "Bill Clinton" for "Hillary Clinton". */
function areOnePerson(other: readonly string[], parts: readonly string[]): boolean {
  if (other.length === 1) return true;
  const [given] = parts;
  if (other[0] === given || parts.includes(other[0]) || other.includes(given)) return true;
  const isInitial = other[0].length === 1 || given.length === 1;
  return isInitial && other[0].charAt(0) === given.charAt(0);
}

/** A name as it is looked up: in lower case, without article, full stops and apostrophes. */
function keyTextOf(name: string): string {
  const key = name.toLowerCase();
  const from = key.startsWith("the ") ? 4 : key.startsWith("a ") ? 2 : key.startsWith("an ") ? 3 : 0;
  const bare = from === 0 ? key : key.slice(from);
  return isPlain(bare) ? bare : bare.replace(/[.’']/g, "").replace(/\s+/g, " ");
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const A = 0x61;
const Z = 0x7a;

/** Nothing but small letters of ASCII, hyphens and single spaces. */
function isPlain(key: string): boolean {
  let before = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const isLetter = (code >= A && code <= Z) || code === HYPHEN;
    if (!isLetter && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return true;
}

/** "Dockers' Union" and "Union of Dockers" are "the union" later on. */
function headOf(name: string): string {
  const of = name.search(/ (?:of|for) /);
  const head = of < 0 ? name : name.slice(0, of);
  return head.slice(head.lastIndexOf(" ") + 1).toLowerCase();
}

/** "Harbour Foods Ltd" is "Harbour Foods", "Amnesty International" is "Amnesty"; "Moscow Times" is not "Moscow". */
function shortOf({ text, last }: Key, { kind }: Entity): string | null {
  if (kind !== "organisation" || last.length === text.length) return null;
  return FIRM_ENDS.has(last) ? text.slice(0, text.length - last.length - 1) : null;
}

const FIRM_ENDS = new Set(
  "inc corp corporation co company ltd llc plc gmbh international group holdings".split(" "),
);

/** "International Service for Human Rights" as "ishr". */
function initialsOf(name: string): string | null {
  if (name.length < 8 || countCapitals(name) < 3 || name.indexOf(" ") === name.lastIndexOf(" ")) return null;
  let initials = "";
  for (const word of name.split(/[\s-]+/)) if (countCapitals(word.charAt(0)) > 0) initials += word.charAt(0);
  return initials.length >= 3 ? initials.toLowerCase() : null;
}

function countCapitals(name: string): number {
  let capitals = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) | 0x20;
    if (code >= A && code <= Z && code !== name.charCodeAt(i)) capitals++;
  }
  return capitals;
}

/** "Ann Lee" than "Lee", "John Hale" than "J. Hale". */
function isFuller(name: string, than: string): boolean {
  if (name.length <= than.length || /\d/.test(name)) return false;
  const words = name.split(" ").length;
  const known = than.split(" ").length;
  return words > known || (words === known && words > 1 && /^\p{Lu}\.? /u.test(than));
}

import type { Extract } from "@copydesk/text";
import { titleNouns } from "./en/nouns.js";
import type { Gender, Mention } from "./read-mentions.js";
import type { Speaker } from "./types.js";

/** Somebody or something of the text, with all that is known of it. */
export interface Entity {
  name: string;
  kind: Mention["kind"];
  gender: Gender | null;
  plural: boolean;
  named: boolean;
  role: string | null;
  /** The role that it is remembered by. */
  knownRole: string | null;
  affiliation: string | null;
  /** Where it was last mentioned: index of the sentence, and offset. */
  sentence: number;
  offset: number;
  wasSubject: boolean;
  count: number;
  readonly quoted: Extract[];
  lastQuoted: number;
}

/** The people, organisations and groups of a text, found by the names that they go by. */
export class SpeakersTable {
  readonly entities: Entity[] = [];
  private readonly byName = new Map<string, Entity>();
  /** Mentions in the order of the text: whoever was spoken of last stands last. */
  private readonly log: Entity[] = [];
  /** The last to be called by a noun or to hold a role: "minister". */
  private readonly byRole = new Map<string, Entity[]>();
  /** By surname, given name or short name; null where two share one. */
  private readonly byPart = new Map<string, Entity | null>();

  /** The entity of a name or description, entered when it is new. */
  enter(mention: Mention, sentence: number): Entity {
    const known = this.find(mention);
    const entity = known ?? this.add(mention);
    if (known !== null) this.learn(known, mention);
    this.touch(entity, mention, sentence);
    entity.count++;
    return entity;
  }

  /** Notes that an entity is spoken of here. */
  touch(entity: Entity, mention: Mention, sentence: number): void {
    entity.sentence = sentence;
    entity.offset = mention.start;
    entity.wasSubject = mention.isSubject;
    this.log.push(entity);
    if (mention.type === "common") this.remember(entity, mention.noun);
    else if (entity.kind === "organisation") this.remember(entity, lastWord(mention.name));
    if (mention.role !== null && mention.role !== entity.knownRole) {
      entity.knownRole = mention.role;
      for (const word of mention.role.toLowerCase().split(/[\s.-]+/)) {
        this.remember(entity, word);
        for (const noun of titleNouns.get(word) ?? []) this.remember(entity, noun);
      }
    }
  }

  /** Whoever was mentioned lately, the last first; an entity stands there as often as it was mentioned. */
  lately(): Entity[] {
    return this.log.slice(-LATELY).reverse();
  }

  /** Those who were last called by a noun, the last at the end. */
  called(noun: string): readonly Entity[] {
    return this.byRole.get(noun) ?? [];
  }

  private remember(entity: Entity, noun: string): void {
    const holders = this.byRole.get(noun) ?? [];
    if (holders.at(-1) === entity) return;
    const at = holders.indexOf(entity);
    if (at >= 0) holders.splice(at, 1);
    holders.push(entity);
    if (holders.length > 6) holders.shift();
    this.byRole.set(noun, holders);
  }

  find(mention: Mention): Entity | null {
    const key = keyOf(mention.name);
    const exact = this.byName.get(key);
    if (exact !== undefined) return exact;
    if (mention.type !== "name") return null;
    if (!key.includes(" ")) return this.byPart.get(key) ?? null;
    // "Mr. Cruz" has lost its title already; "Ted Cruz" and "Rafael Edward Cruz" are told apart.
    const parts = key.split(" ");
    const last = this.byPart.get(parts[parts.length - 1]) ?? null;
    if (last === null || mention.kind === "organisation" || last.kind === "organisation") return null;
    const other = keyOf(last.name).split(" ");
    return other.length === 1 || other[0] === parts[0] || parts.includes(other[0]) ? last : null;
  }

  private add(mention: Mention): Entity {
    const entity: Entity = {
      name: mention.name,
      kind: mention.kind,
      gender: mention.gender,
      plural: mention.plural,
      named: mention.type === "name",
      role: mention.role,
      knownRole: null,
      affiliation: mention.affiliation,
      sentence: -1,
      offset: -1,
      wasSubject: false,
      count: 0,
      quoted: [],
      lastQuoted: -1,
    };
    this.entities.push(entity);
    this.nameIt(entity, mention.name);
    return entity;
  }

  private nameIt(entity: Entity, name: string): void {
    const key = keyOf(name);
    this.byName.set(key, entity);
    if (!entity.named) return;
    const parts = key.split(" ");
    this.shareOut(parts[parts.length - 1], entity);
    if (parts.length > 1 && entity.kind !== "organisation") this.shareOut(parts[0], entity);
    const initials = initialsOf(name);
    if (initials !== null) this.byName.set(initials, entity);
  }

  private shareOut(part: string, entity: Entity): void {
    const holder = this.byPart.get(part);
    if (holder === undefined || (holder !== null && holder.name.length < 3)) this.byPart.set(part, entity);
  }

  private learn(entity: Entity, mention: Mention): void {
    entity.gender ??= mention.gender;
    entity.role ??= mention.role;
    entity.affiliation ??= mention.affiliation;
    if (entity.kind === "unknown") entity.kind = mention.kind;
    if (entity.named && mention.type === "name" && isFuller(mention.name, entity.name)) {
      entity.name = mention.name;
      this.nameIt(entity, mention.name);
    }
  }
}

/** How many mentions back a pronoun may reach. */
const LATELY = 60;

/** A name as it is looked up: in lower case, without article, full stops and apostrophes. */
function keyOf(name: string): string {
  const key = name.toLowerCase();
  const from = key.startsWith("the ") ? 4 : key.startsWith("a ") ? 2 : key.startsWith("an ") ? 3 : 0;
  const bare = from === 0 ? key : key.slice(from);
  return /[.’']|\s\s|[^\S ]/.test(bare) ? bare.replace(/[.’']/g, "").replace(/\s+/g, " ") : bare;
}

/** "Dockers' Union" is "the union" later on. */
const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** "International Service for Human Rights" as "ishr". */
function initialsOf(name: string): string | null {
  if (name.length < 8 || name.indexOf(" ") === name.lastIndexOf(" ")) return null;
  const words = name.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  return words.length >= 3 ? words.map((word) => word.charAt(0).toLowerCase()).join("") : null;
}

const isFuller = (name: string, than: string): boolean =>
  name.length > than.length && name.split(" ").length > than.split(" ").length && !/\d/.test(name);

/** The entities that are quoted, as they go into the result. */
export function listSpeakers(entities: readonly Entity[]): { speakers: Speaker[]; ids: Map<Entity, string> } {
  const ids = new Map<Entity, string>();
  const speakers: Speaker[] = [];
  for (const entity of entities.filter((one) => one.quoted.length > 0)) {
    const id = `s${speakers.length + 1}`;
    ids.set(entity, id);
    speakers.push({
      id,
      name: entity.name,
      kind: kindOf(entity),
      role: entity.role,
      affiliation: entity.affiliation,
      mentions: entity.quoted,
    });
  }
  return { speakers, ids };
}

function kindOf(entity: Entity): Speaker["kind"] {
  if (entity.kind === "person") return entity.named ? "person" : "unnamed";
  if (entity.kind === "unknown")
    return entity.named ? (entity.gender === null ? "organisation" : "person") : "unnamed";
  return entity.kind;
}

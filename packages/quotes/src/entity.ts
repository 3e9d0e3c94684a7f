import type { Extract } from "@copydesk/text";
import type { Gender, Mention } from "./mention.js";

/** Somebody or something of the text, with all that is known of it. */
export interface Entity {
  name: string;
  kind: Mention["kind"];
  gender: Gender | null;
  plural: boolean;
  named: boolean;
  role: string | null;
  affiliation: string | null;
  /** Every noun that it is called by or holds as a title, in lower case: "minister". */
  readonly titles: Set<string>;
  /** The words of its roles and affiliations, in lower case: "ohio" of "an Ohio senator". */
  readonly words: Set<string>;
  /** A person beyond doubt: by a title, a role, a given name. */
  isSurelyPerson: boolean;
  /** Mentioned where places stand: "in Moscow", "on Twitter". */
  isPlace: boolean;
  /** How often the text names it. */
  count: number;
  /** Where it was last mentioned: index of the sentence, and offset. */
  sentence: number;
  offset: number;
  wasSubject: boolean;
  /** Was it a subject anywhere before? */
  acts: boolean;
  /** The sentence in which it was last quoted, or -1. */
  lastQuoted: number;
  readonly quoted: Extract[];
}

/** An entity of which no more is known than one mention says. */
export const toEntity = (mention: Mention): Entity =>
  blank(mention.name, mention.kind, {
    gender: mention.gender,
    plural: mention.plural,
    named: mention.type === "name",
  });

/** Several people who speak as one: "Tom Reed and Ann Lee". */
export const groupOf = (name: string): Entity =>
  blank(name, "group", { gender: null, plural: true, named: true });

function blank(
  name: string,
  kind: Entity["kind"],
  known: Pick<Entity, "gender" | "plural" | "named">,
): Entity {
  return {
    name,
    kind,
    ...known,
    role: null,
    affiliation: null,
    titles: new Set(),
    words: new Set(),
    isSurelyPerson: false,
    isPlace: false,
    count: 0,
    sentence: -1,
    offset: -1,
    wasSubject: false,
    acts: false,
    lastQuoted: -1,
    quoted: [],
  };
}

export const isSameGender = (entity: Entity, { gender }: Mention): boolean =>
  gender === null || entity.gender === null || gender === entity.gender;

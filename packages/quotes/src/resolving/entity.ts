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
  /** Is it called by the title of an office? */
  holdsOffice: boolean;
  /** What its roles and affiliations say: "an Ohio senator"; as it is written, and in lower case when that is asked for. */
  told: string;
  folded: string;
  /** A person beyond doubt: by a title, a role, a given name. */
  isSurelyPerson: boolean;
  /** Named inside a sentence too: "Turnout fell" alone names nobody. */
  standsInside: boolean;
  /** Mentioned where places stand: "in Moscow", "on Twitter". */
  isPlace: boolean;
  /** How often it is named with an article. */
  articles: number;
  /** Does somebody else have its surname or given name? */
  isShared: boolean;
  /** How often the text names it. */
  count: number;
  /** Where it was last mentioned: index of the sentence, and offset. */
  sentence: number;
  offset: number;
  /** How many sentences before that one it was mentioned before. */
  since: number;
  /** Where it last stands among all mentions. */
  turn: number;
  wasSubject: boolean;
  /** Was it a subject anywhere before? */
  acts: boolean;
  /** The sentence in which it was last quoted, or -1. */
  lastQuoted: number;
  /** The sentence in which its name last stood in full, or -1. */
  lastFull: number;
  readonly quoted: Extract[];
}

/** An entity of which no more is known than one mention says. */
export const toEntity = (mention: Mention): Entity =>
  blank(mention.name, mention.kind, mention.gender, mention.plural, mention.type === "name");

/** Several people who speak as one: "Tom Reed and Ann Lee". */
export const groupOf = (name: string): Entity => blank(name, "group", null, true, true);

function blank(
  name: string,
  kind: Entity["kind"],
  gender: Gender | null,
  plural: boolean,
  named: boolean,
): Entity {
  return {
    name,
    kind,
    gender,
    plural,
    named,
    role: null,
    affiliation: null,
    holdsOffice: false,
    told: "",
    folded: "",
    isSurelyPerson: false,
    standsInside: false,
    isPlace: false,
    articles: 0,
    isShared: false,
    count: 0,
    sentence: -1,
    offset: -1,
    since: 0,
    turn: -1,
    wasSubject: false,
    acts: false,
    lastQuoted: -1,
    lastFull: -1,
    quoted: [],
  };
}

/** Notes words that are told of an entity. */
export function tell(entity: Entity, words: string): void {
  entity.told = entity.told === "" ? words : `${entity.told} ${words}`;
}

/** Is a word, in lower case, among those of its roles and affiliations: "ohio" of "an Ohio senator"? */
export function isTold(entity: Entity, word: string): boolean {
  if (word === "" || entity.told.length < word.length) return false;
  if (entity.folded.length !== entity.told.length) entity.folded = entity.told.toLowerCase();
  const { folded } = entity;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (!isLetterAt(folded, at - 1) && !isLetterAt(folded, at + word.length)) return true;
  return false;
}

const isLetterAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Words in lower case. A class of all letters is asked of each in turn, which takes many times as long: only beyond ASCII. */
export function wordsIn(text: string): string[] {
  const folded = text.toLowerCase();
  return folded.split(BEYOND_ASCII.test(folded) ? /[^\p{L}\p{N}]+/u : /[^a-z\d]+/);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

export const isSameGender = (entity: Entity, { gender }: Mention): boolean =>
  gender === null || entity.gender === null || gender === entity.gender;

/** Is it named with an article, as no person is: "the Treasury"? One "the Trump" is not enough. */
export const takesArticle = ({ articles, count }: Entity): boolean => 2 * articles > count;

import type { Span } from "@copydesk/text";

export type Gender = "male" | "female";

/** Somebody or something that a noun phrase names or describes. */
export interface Mention extends Span {
  readonly type: "name" | "common" | "pronoun";
  /** The name without titles and roles ("Zhao Lijian"), the phrase itself for the others. */
  readonly name: string;
  /** A name of several words: "Ann Lee". */
  readonly isFull: boolean;
  /** The noun that says what it is, in lower case: "spokesman", "groups", "they"; "" where a name does. */
  readonly noun: string;
  readonly kind: "person" | "organisation" | "group" | "document" | "unknown";
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The short form that a bracket gives: "WB" in "the Water Board (WB)". */
  readonly acronym: string | null;
  /** What makes a description point at somebody: "the" minister, "his" mother; none: "a spokesman", "officials". */
  readonly pointer: "definite" | "own" | "none";
  readonly isSubject: boolean;
  /** Named only as an owner: "Ann Lee" in "Ann Lee's lawyer", a phrase that stands for somebody else. */
  readonly isOwner: boolean;
  /** Of a pronoun, where its clause ends, as far as commas tell. */
  readonly clauseEnd: number;
  /** Behind "in", "at" or "on", where places stand. */
  readonly isPlace: boolean;
  /** The start of the mention that says who this is: "Ann Lee" for the second of "Ann Lee, a baker". */
  readonly sameAs: number | null;
}

/** Where a mention stands, and what its phrase adds in a bracket. */
export type Place = Pick<
  Mention,
  "start" | "end" | "isSubject" | "isOwner" | "clauseEnd" | "isPlace" | "acronym"
>;

/** A mention with its place. Written out: spread into one record, the two took more time than all the reading. */
export const mentionAt = (place: Place, what: Omit<Mention, keyof Place | "isFull" | "sameAs">): Mention => ({
  start: place.start,
  end: place.end,
  type: what.type,
  name: what.name,
  isFull: what.type === "name" && what.name.includes(" "),
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

/** The mention with whom it describes, and as a subject or not. */
export const tiedTo = (mention: Mention, sameAs: number | null, isSubject: boolean): Mention =>
  sameAs === mention.sameAs && isSubject === mention.isSubject
    ? mention
    : {
        start: mention.start,
        end: mention.end,
        type: mention.type,
        name: mention.name,
        isFull: mention.isFull,
        noun: mention.noun,
        kind: mention.kind,
        plural: mention.plural,
        gender: mention.gender,
        role: mention.role,
        affiliation: mention.affiliation,
        acronym: mention.acronym,
        pointer: mention.pointer,
        isSubject,
        isOwner: mention.isOwner,
        clauseEnd: mention.clauseEnd,
        isPlace: mention.isPlace,
        sameAs,
      };

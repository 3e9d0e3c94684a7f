import type { Span } from "@copydesk/text";
import type { NameKey } from "./name-keys.js";

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
  /** Its name as it is looked up, or null before that is. */
  key: NameKey | null;
}

/**
 * A mention while it is read: first where it stands, then what it is, at last whom it describes. One record for all
 * stages, and of one shape: whatever is asked of mentions takes longer where some of them are copies with changes.
 */
export type MentionDraft = { -readonly [Field in keyof Mention]: Mention[Field] };

/** A mention of which no more is known than where it stands. */
export const mentionAt = (start: number, end: number, isOwner: boolean): MentionDraft => ({
  start,
  end,
  type: "common",
  name: "",
  isFull: false,
  noun: "",
  kind: "unknown",
  plural: false,
  gender: null,
  role: null,
  affiliation: null,
  acronym: null,
  pointer: "none",
  isSubject: false,
  isOwner,
  clauseEnd: end,
  isPlace: false,
  sameAs: null,
  key: null,
});

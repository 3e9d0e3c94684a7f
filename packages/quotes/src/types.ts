import type { Diagnostic, Extract } from "@copydesk/text";

/** Something somebody said or wrote, and who that was. */
export interface Quote extends Extract {
  /** direct: all of the content stands in marks; mixed: some of it; indirect: none. */
  readonly form: "direct" | "mixed" | "indirect";
  /** The content piece by piece: a quotation that its attribution splits has several. */
  readonly parts: readonly Extract[];
  /** The words in marks, without the marks; none for an indirect quotation. */
  readonly verbatim: readonly Extract[];
  /** The mention that the text attributes the words to: "she", "the letter". */
  readonly speaker: Extract | null;
  /** Which of the speakers that is; null where the text leaves it open. */
  readonly speakerId: string | null;
  /** What introduces the words: "said", "according to", ":". */
  readonly cue: Extract | null;
  /** Who was told, where it is said: "reporters". */
  readonly addressee: Extract | null;
  /** Where or in what it was said, where the text tells: "in a joint statement". */
  readonly occasion: Extract | null;
  /** Was the closing mark of every piece in marks found? True for an indirect quotation. */
  readonly closed: boolean;
  /** Index of the quotation that this one goes on from. */
  readonly continues: number | null;
  /** From 0 to 1, in twentieths: how sure it is that this is a quotation of this speaker. The README says of what it is made. */
  readonly confidence: number;
  /** What decided it, in kebab-case. */
  readonly rule: string;
}

/** Somebody or something that is quoted. */
export interface Speaker {
  readonly id: string;
  /** The fullest name in the text. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "group" | "document" | "unnamed";
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Every mention that a quotation is attributed to, in order. */
  readonly mentions: readonly Extract[];
}

/** Words in marks that are nobody's utterance, and what they are instead. */
export interface MarkedWords extends Extract {
  readonly kind: "scare-quote" | "title" | "nickname" | "term" | "crosshead" | "markup";
}

export interface FindQuotesOptions {
  /** List also the words in marks that are no quotation. Default: false. */
  readonly includeMarked?: boolean;
}

export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `findQuotes` gives with `includeMarked`. */
export interface FoundQuotesAndMarked extends FoundQuotes {
  readonly marked: readonly MarkedWords[];
}

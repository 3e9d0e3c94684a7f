import type { Diagnostic, Extract } from "@copydesk/text";

/** What a region of copy is. */
export type RegionKind =
  | "title"
  | "byline"
  | "published"
  | "dateline"
  | "caption"
  | "crosshead"
  | "paragraph"
  | "list-item"
  | "blank"
  | "copyright"
  | "related"
  | "read-more"
  | "newsletter"
  | "share"
  | "advertisement"
  | "navigation"
  | "contact"
  | "correction"
  | "other";

/** A stretch of the source. Regions run edge to edge: joined, their texts are the source. */
export interface Region extends Extract {
  readonly kind: RegionKind;
  /** Is it part of the body? */
  readonly kept: boolean;
  /** What decided it, in kebab-case. */
  readonly rule: string;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
  /** With `explain: true`, what spoke for stripping (above 0) or keeping (below 0), the weightiest first. */
  readonly reasons?: readonly Reason[];
}

/** One feature of a line and how far it moved the verdict, in log-odds of being residue. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** The words under a picture, and who made the picture. */
export interface Caption extends Extract {
  readonly credit: Extract | null;
}

/** A news agency as it is named in the copy, and the identifier that records carry. */
export interface Agency extends Extract {
  readonly id: string;
}

/** How readily lines are stripped. */
export type Strictness = "careful" | "balanced" | "thorough";

/** What `stripBoilerplate` may be told. */
export interface StripOptions {
  /** "careful" strips only what is certain, "thorough" what is more likely residue than not; "balanced" by default. */
  readonly strictness?: Strictness;
  /** Give each judged region the features that made its verdict; false by default. */
  readonly explain?: boolean;
}

/** An article taken apart: its body, what was stuck to it, and what that says about the article. */
export interface Stripped {
  readonly regions: readonly Region[];
  /** The kept regions, joined by a blank line; by nothing where something was cut out of the middle of a sentence. */
  readonly body: string;
  readonly title: Extract | null;
  /** Names only: "Ann Lee" of "By Ann Lee, Staff Writer". */
  readonly authors: readonly Extract[];
  readonly agency: Agency | null;
  /** The words of the stamp without its label: "September 9, 2020 10:33 AM". */
  readonly published: Extract | null;
  readonly updated: Extract | null;
  readonly captions: readonly Caption[];
  /** Corrections and editor's notes, whether they are kept or not. */
  readonly notes: readonly Extract[];
  /** Who holds the copyright: "Agence France-Presse" of "© Agence France-Presse". */
  readonly copyright: Extract | null;
  /** What is wrong with the text itself. */
  readonly diagnostics: readonly Diagnostic[];
}

import type { Span } from "@copydesk/text";

/** What a cue reports, piece by piece. */
export interface Content {
  readonly parts: readonly Span[];
  readonly rule: string;
}

/** What is told of the noun before "which islanders say". */
export const RELATIVE_RULE = "relative-clause";

/** Where the content behind a cue begins, and as what. */
export interface Start {
  readonly chunk: number;
  readonly kind: "marked" | "clause" | "infinitive" | "object" | "colon";
  readonly rule: string;
}

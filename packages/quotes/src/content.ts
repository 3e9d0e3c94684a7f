import type { Span } from "@copydesk/text";

/** What a cue reports: the pieces of its content, and what stands between cue and content. */
export interface Content {
  readonly parts: readonly Span[];
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly rule: string;
}

export interface Start {
  readonly chunk: number;
  /** Opened by "that", a question word, a colon or a mark; else a bare clause or a noun phrase. */
  readonly explicit: boolean;
  readonly kind: "marked" | "clause" | "infinitive" | "object" | "colon";
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly rule: string;
}

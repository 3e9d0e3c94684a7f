import type { Region } from "@copydesk/boilerplate";
import type { Dateline, TimeExpression, Timestamp } from "@copydesk/dates";
import type { Quote, Speaker } from "@copydesk/quotes";
import type { Diagnostic, Extract } from "@copydesk/text";

/** A news agency where the copy names it, with the identifier that records carry: "AFP". */
export interface Agency extends Extract {
  readonly id: string;
}

/** One article: who said what, when and where, each with its exact place in the source. */
export interface Article {
  readonly title: Extract | null;
  /** Names only: no "By", no role. */
  readonly authors: readonly Extract[];
  readonly agency: Agency | null;
  readonly published: Timestamp | null;
  readonly updated: Timestamp | null;
  readonly dateline: Dateline | null;
  /** What its editors say of the article itself: corrections, and what was added since. */
  readonly notes: readonly Extract[];
  /** The kept paragraphs, joined by a blank line. */
  readonly body: string;
  /** The whole source, piece by piece: joined, their texts are the source. */
  readonly regions: readonly Region[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  /** Times of the whole source, also of what is not kept: a caption has a date too. */
  readonly times: readonly TimeExpression[];
  readonly diagnostics: readonly Diagnostic[];
}

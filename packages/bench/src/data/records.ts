import type { Span } from "@copydesk/text";
import { hasFields } from "./read-records.js";

/** A time expression of a corpus, or of a system under test. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
  /** Above 0 where it stands inside another one, which TIMEX2 allows. */
  readonly depth?: number;
}

/** An article with its time expressions, and the day it was published. */
export interface TimesRecord {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

export const isTimesRecord = (value: unknown): value is TimesRecord =>
  hasFields(value, { id: "string", dct: "string", text: "string", timexes: "array" });

/** What a dateline says, as its corpus has it. */
export interface DatelineGold {
  readonly cities: readonly string[];
  readonly agency?: string | null;
  readonly date: string;
}

/** A story that opens with a dateline. Without gold the dateline is too odd to score. */
export interface DatelineRecord {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly gold?: DatelineGold | null;
}

export const isDatelineRecord = (value: unknown): value is DatelineRecord =>
  hasFields(value, { id: "string", date: "string", text: "string" });

/** A story that opens without a dateline. */
export interface PlainRecord {
  readonly id: string;
  readonly text: string;
}

export const isPlainRecord = (value: unknown): value is PlainRecord =>
  hasFields(value, { id: "string", text: "string" });

/** A quotation of a corpus, or of a system under test. */
export interface QuoteRow extends Span {
  readonly type?: string;
  readonly speaker?: Span | null;
  /** All the words that name the speaker, where they do not stand together. */
  readonly speakerParts?: readonly Span[];
  readonly cue?: Span | null;
  /** False for what is believed or meant and not said. */
  readonly speech?: boolean;
  readonly speakerCanonical?: string;
}

/** A stretch in double marks, and whether it is anybody's utterance. */
export interface MarkedSpan extends Span {
  readonly attributed: boolean;
}

export interface QuotesRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly QuoteRow[];
  readonly marks?: readonly MarkedSpan[];
}

export const isQuotesRecord = (value: unknown): value is QuotesRecord =>
  hasFields(value, { id: "string", text: "string", quotes: "array" });

/** Who a pronoun or a title that is quoted stands for. */
export interface CoreferenceRecord extends Span {
  readonly id: string;
  readonly speakerCanonical: string;
}

export const isCoreferenceRecord = (value: unknown): value is CoreferenceRecord =>
  hasFields(value, { id: "string", start: "number", end: "number", speakerCanonical: "string" });

/** A line that an extractor left, and whether it is body. */
export interface ResidueLine {
  readonly text: string;
  readonly label: "keep" | "drop" | "mixed" | "ignore";
  readonly kind?: string;
  /** Of a mixed line, the spans that are body. */
  readonly keep?: readonly (readonly [number, number])[];
}

/** The text that one extractor made of one page. */
export interface ResidueRecord {
  readonly id: string;
  readonly source: string;
  /** How much of the gold body the text holds, from 0 to 1. */
  readonly coverage: number;
  readonly lines: readonly ResidueLine[];
}

export const isResidueRecord = (value: unknown): value is ResidueRecord =>
  hasFields(value, { id: "string", source: "string", coverage: "number", lines: "array" });

/** A web page, and what its makers say of its article. Which fields the gold has differs by corpus. */
export interface PageRecord {
  readonly id: string;
  readonly url?: string;
  readonly html: string;
  readonly gold: {
    readonly text?: string;
    readonly title?: string;
    /** One string or a list. */
    readonly authors?: string | readonly string[];
    readonly date?: string;
  };
}

export const isPageRecord = (value: unknown): value is PageRecord =>
  hasFields(value, { id: "string", html: "string", gold: "object" });

/** The text that somebody made of a page. */
export interface PageText {
  readonly id: string;
  readonly text: string;
}

export const isPageText = (value: unknown): value is PageText =>
  hasFields(value, { id: "string", text: "string" });

import type { Diagnostic, Span } from "@copydesk/text";
import type { Reason, RegionKind, Strictness } from "../types.js";

/** Where on a page a fact about its article was found. */
export type FactSource =
  | "json-ld"
  | "open-graph"
  | "meta"
  | "microdata"
  | "link"
  | "heading"
  | "title-element"
  | "byline"
  | "time-element"
  | "text"
  | "url"
  | "language-attribute";

/** What one part of the page says. */
export interface FactValue<T> {
  readonly value: T;
  readonly source: FactSource;
  /** Where it stands in the HTML; null for what was read from the address. */
  readonly html: Span | null;
}

/** A fact that a page states, perhaps in several places. */
export interface Fact<T> extends FactValue<T> {
  /** How sure it is, from 0 to 1: sources that agree raise it, sources that differ lower it. */
  readonly confidence: number;
  /** What other parts of the page say instead. */
  readonly alternatives: readonly FactValue<T>[];
}

/** A date as a page gives it. */
export interface PageDate {
  /** The words or the machine-readable value, as found: "May 3, 2021 | 10:22 am", "2021-05-03T10:22:00Z". */
  readonly words: string;
  /** The value in ISO 8601 where the page gives one, with its own precision and zone; null for a date in words. */
  readonly iso: string | null;
}

export interface LeadImage {
  /** Absolute where the page's address is known. */
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** What a page says of its article. Null: looked for and not found. */
export interface PageMetadata {
  /** Without the name of the site. */
  readonly title: Fact<string> | null;
  /** Names only. */
  readonly authors: Fact<readonly string[]> | null;
  /** The identifier of a news agency that the byline or the data names: "AFP". */
  readonly agency: Fact<string> | null;
  readonly published: Fact<PageDate> | null;
  readonly updated: Fact<PageDate> | null;
  readonly publisher: Fact<string> | null;
  readonly section: Fact<string> | null;
  /** As the page writes it: "en-GB". */
  readonly language: Fact<string> | null;
  readonly canonicalUrl: Fact<string> | null;
  readonly image: Fact<LeadImage> | null;
}

/** A block of the page: what it is, whether it is body, and where it stands. */
export interface HtmlRegion {
  readonly kind: RegionKind;
  readonly kept: boolean;
  /** What decided it, in kebab-case. */
  readonly rule: string;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
  readonly text: string;
  /** Its place in the article's text; null when it is not kept. */
  readonly at: Span | null;
  readonly html: Span;
  /** The innermost elements around it, from the outside in: "article > div.story > p". */
  readonly path: string;
  /** With `explain: true`, what spoke for stripping (above 0) or keeping (below 0), the weightiest first. */
  readonly reasons?: readonly Reason[];
}

/** How the bytes of a page were read. */
export interface PageEncoding {
  /** The encoding by its WHATWG name: "utf-8", "windows-1252". */
  readonly name: string;
  readonly source: "given-as-text" | "byte-order-mark" | "header" | "meta" | "content";
}

/** What `readHtml` may be told. */
export interface HtmlOptions {
  /** The address of the page: its own links are resolved against it, and a date in it is read. */
  readonly url?: string;
  /** The `Content-Type` that the page came with; only for bytes. */
  readonly contentType?: string;
  /** "careful" strips only what is certain, "thorough" what is more likely residue than not; "balanced" by default. */
  readonly strictness?: Strictness;
  /** Give each region the features that made its verdict; false by default. */
  readonly explain?: boolean;
}

/** A page taken apart. Offsets called `html` are into `html`; all others are into `text`. */
export interface HtmlReading {
  /** The text of the article without its title: paragraphs with a blank line between them. */
  readonly text: string;
  /** Every block of the page in order, kept or stripped. */
  readonly regions: readonly HtmlRegion[];
  readonly metadata: PageMetadata;
  /** How likely the page is an article, from 0 to 1. */
  readonly confidence: number;
  /** The page as text: what was given, or the bytes decoded. */
  readonly html: string;
  readonly encoding: PageEncoding;
  /** What is wrong with the page, in offsets of `html`. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The HTML that a span of `text` was read from, from its first character to its last.
   *
   * @throws RangeError when the span is not inside the text.
   */
  readonly toHtml: (span: Span) => Span;
}

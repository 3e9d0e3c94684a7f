import type { Diagnostic, Span } from "@copydesk/text";
import type { OffsetMap } from "./offset-map.js";

/** What an element is to the reader of a page; a node carries the roles of its ancestors too. */
export const Role = {
  Article: 1,
  Main: 2,
  Aside: 4,
  Navigation: 8,
  Header: 16,
  Footer: 32,
  Figure: 64,
  Caption: 128,
  Form: 256,
  List: 512,
  Table: 1024,
  Quote: 2048,
  Heading: 4096,
  Hidden: 8192,
  MarkedBody: 16384,
  Paragraph: 32768,
  Link: 65536,
  Preformatted: 131072,
  /** Entries of a live blog, which a page adds to while it is open. */
  Updates: 262144,
} as const;

/** An element of the page that bounds text or that has a name: a block, or one with a class, an id or a property. */
export interface PageNode {
  readonly tag: string;
  /** Index of the node around this one; -1 for the outermost. */
  readonly parent: number;
  readonly depth: number;
  /** Class, id and test id as they are written, in one string. */
  readonly names: string;
  /** The words that those are made of: see `nameTokens`. */
  readonly tokens: readonly string[];
  /** The roles of this element and of all around it: a sum of `Role`. */
  readonly roles: number;
  readonly ownRole: number;
  /** Microdata: what property this element is, and the value that stands in an attribute. */
  readonly itemprop: string;
  readonly value: string;
  readonly rel: string;
  readonly href: string;
  /** Offset of its start tag. */
  readonly html: number;
  /** Offset in the text of the page where its text begins and ends. */
  readonly textStart: number;
  textEnd: number;
}

/** A stretch of text without a boundary in it, as a browser would lay it out: [start, end) in the text of the page. */
export interface Block extends Span {
  /** Index of the node of the innermost block element around the block. */
  readonly node: number;
  /** Index of the innermost node around the block's first character: that one, or an inline element in it. */
  readonly inner: number;
  readonly tag: string;
  readonly links: number;
  readonly linkLength: number;
  readonly boldLength: number;
  /** How many images, videos and frames stand between the block before and this one. */
  readonly media: number;
}

/** One `<meta>` or `<link>` of the page. */
export interface PageFact {
  /** Its name, property, http-equiv or rel, in lower case. */
  readonly name: string;
  readonly value: string;
  readonly html: Span;
}

export interface PageImage {
  readonly url: string;
  readonly alt: string;
  readonly width: number | null;
  readonly node: number;
  readonly html: Span;
}

/** What one pass over the HTML finds. Offsets called `html` are into the HTML, all others into `text`. */
export interface Page {
  readonly html: string;
  /** The text of all blocks, each ended by a line break. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly Block[];
  readonly facts: readonly PageFact[];
  readonly images: readonly PageImage[];
  /** Where the data of `<script type="application/ld+json">` stands. */
  readonly data: readonly Span[];
  readonly title: { readonly value: string; readonly html: Span } | null;
  readonly language: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

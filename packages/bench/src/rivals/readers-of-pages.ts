import type { FoundMetadata } from "../score/score-page-metadata.js";
import { loadRival } from "./install-rivals.js";

/** What a reader makes of a page. */
export interface PageFinding extends FoundMetadata {
  /** The text; what it costs to get it out of the rivals' HTML is no cost of theirs. */
  readonly readText: () => string;
}

/** Somebody's reader of pages, under the same calls as ours. */
export interface PageReader {
  readonly name: string;
  readonly read: (html: string, url: string) => PageFinding;
}

interface Dom {
  readonly document: DomDocument;
}
interface DomDocument {
  styleSheets?: unknown;
  URL?: string;
  readonly defaultView: { getComputedStyle?: unknown } | null;
  readonly body: { readonly textContent: string | null };
}
interface Linkedom {
  readonly parseHTML: (html: string) => Dom;
}
interface ReadabilityModule {
  readonly Readability: new (document: DomDocument) => {
    parse(): {
      readonly content: string | null;
      readonly title: string | null;
      readonly byline: string | null;
      readonly publishedTime: string | null;
    } | null;
  };
}
type DefuddleConstructor = new (
  document: DomDocument,
  options: { readonly url: string },
) => {
  parse(): {
    readonly content: string;
    readonly title: string;
    readonly author: string;
    readonly published: string;
  };
};

/** @mozilla/readability over linkedom, parsing included. */
export function readabilityReader(): PageReader {
  const { parseHTML } = loadRival("linkedom") as Linkedom;
  const { Readability } = loadRival("@mozilla/readability") as ReadabilityModule;
  return {
    name: "@mozilla/readability + linkedom",
    read: (html) => {
      const found = new Readability(parseHTML(html).document).parse();
      return {
        readText: () => textOf(parseHTML, found?.content ?? ""),
        title: found?.title ?? null,
        authors: found?.byline ?? null,
        date: found?.publishedTime ?? null,
      };
    },
  };
}

/** Defuddle over linkedom, with what it asks of a DOM that linkedom lacks. */
export function defuddleReader(): PageReader {
  const { parseHTML } = loadRival("linkedom") as Linkedom;
  const Defuddle = loadRival("defuddle") as DefuddleConstructor;
  return {
    name: "defuddle + linkedom",
    read: (html, url) => {
      const { document } = parseHTML(html);
      document.styleSheets ??= [];
      if (document.defaultView) document.defaultView.getComputedStyle ??= () => ({ display: "" });
      if (url !== "") document.URL = url;
      const { content, title, author, published } = silently(() => new Defuddle(document, { url }).parse());
      return { readText: () => textOf(parseHTML, content), title, authors: author, date: published };
    },
  };
}

/** It tells the console of every JSON-LD that it cannot parse. */
function silently<T>(run: () => T): T {
  const { error, warn, log } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined, log: () => undefined });
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

const BLOCK_END = /<(?:br|\/(?:p|div|li|h[1-6]|td|th|tr|figcaption|blockquote|pre|section|article))\b/gi;

/** The text of what was extracted, with the boundaries of blocks kept, which `textContent` alone glues together. */
function textOf(parseHTML: Linkedom["parseHTML"], content: string): string {
  const spaced = content.replace(BLOCK_END, "\n$&");
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}

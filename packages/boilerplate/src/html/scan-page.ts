import { itemAt } from "./item-at.js";
import { type Diagnostic, type Span } from "@copydesk/text";
import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { AttributeReader } from "./attributes.js";
import { DEPTH_LIMIT, ElementStack, openElement, type OpenElement } from "./element-stack.js";
import { closesParagraph, isCustomElement, isUnshownElement, isVoidElement } from "./elements.js";
import { nameTokens } from "./name-tokens.js";
import { type Block, type Page, type PageFact, type PageImage, type PageNode } from "./page.js";
import { isAuthorAddress, isForScreenReaders, roleOf } from "./roles.js";
import { TextBuilder } from "./text-builder.js";

/** A longer page is read up to here. In UTF-16 code units. */
const PAGE_LIMIT = 1 << 24;
/** Nodes beyond this many are not told apart from the one around them. */
const NODE_LIMIT = 50_000;
/** The text of a page is read up to this block. Articles have a few hundred, pages with their lists about one thousand. */
const BLOCK_LIMIT = 3000;
const FACT_LIMIT = 2000;
const MEDIA = new Set(["img", "video", "iframe", "picture", "audio", "object", "embed", "amp-img"]);

/** Matches a quotation whose marks are written in the page: "“It", "&ldquo;It". Not "It". */
const OPENS_MARKED =
  /^\s*(?:["“”«„'‘‚‹]|&(?:[lr]dquo|quot|[lr]aquo|[lr]squo|[bs]dquo|#82(?:16|2[0-2])|#x201[8c-e]);)/i;
const LONGEST_MARK = 16;

/** Reads a page in one pass: its text in blocks, the elements around them, and what it says of itself. */
export function scanPage(html: string): Page {
  const scanner = new PageScanner(html);
  const tokenizer = new Tokenizer({}, scanner);
  tokenizer.write(html.length > PAGE_LIMIT ? html.slice(0, PAGE_LIMIT) : html);
  tokenizer.end();
  return scanner.finish();
}

const NO_TOKENS: readonly string[] = [];
/** Where the outermost element stands. */
const OUTSIDE = { node: -1, blockNode: -1 };

class PageScanner implements TokenizerCallbacks {
  readonly #html: string;
  readonly #text: TextBuilder;
  readonly #attributes: AttributeReader;
  readonly #stack: ElementStack;
  readonly #nodes: PageNode[] = [];
  readonly #blocks: Block[] = [];
  readonly #facts: PageFact[] = [];
  readonly #images: PageImage[] = [];
  readonly #data: Span[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #tokens = new Map<string, readonly string[]>();
  #title: Page["title"] = null;
  #language: string | null = null;
  #tag = "";
  #tagStart = 0;
  /** Where the token before this one ended: an entity begins there. */
  #edge = 0;
  #block = emptyBlock();
  #blockStart = -1;
  #lineBreaks = 0;
  #media = 0;
  /** For each open `<q>`, whether its marks are written: browsers show them, and the HTML has none. */
  readonly #quotations: boolean[] = [];
  /** The element whose raw text is being gathered: a title or a data script. */
  #raw: { readonly isTitle: boolean; readonly start: number; value: string } | null = null;

  constructor(html: string) {
    this.#html = html;
    this.#text = new TextBuilder(html);
    this.#attributes = new AttributeReader(html);
    this.#stack = new ElementStack((closed) => {
      this.#onClosed(closed);
    });
    if (html.length > PAGE_LIMIT) {
      const message = `Only the first ${PAGE_LIMIT} of ${html.length} characters were read.`;
      this.#diagnostics.push({ code: "page-cut", start: PAGE_LIMIT, end: html.length, message });
    }
  }

  finish(): Page {
    this.#stack.closeAll();
    this.#endBlock();
    return {
      html: this.#html,
      text: this.#text.text,
      map: this.#text.map,
      nodes: this.#nodes,
      blocks: this.#blocks,
      facts: this.#facts,
      images: this.#images,
      data: this.#data,
      title: this.#title,
      language: this.#language,
      diagnostics: this.#diagnostics,
    };
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes.startTag();
  }
  onattribname(start: number, end: number): void {
    this.#attributes.startAttribute(start, end);
  }
  onattribdata(start: number, end: number): void {
    this.#attributes.addText(start, end);
  }
  onattribentity(code: number): void {
    this.#attributes.addDecoded(String.fromCodePoint(code));
  }
  onattribend(quote: QuoteType, end: number): void {
    const isQuoted = quote === QuoteType.Single || quote === QuoteType.Double;
    this.#attributes.endAttribute(isQuoted ? end - 1 : end);
  }
  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    // Inside drawings a slash closes; elsewhere browsers pass over it.
    if (this.#stack.isUnshown && !isVoidElement(this.#tag)) this.#stack.close(this.#tag);
  }
  onopentagend(end: number): void {
    this.#edge = end + 1;
    if (isVoidElement(this.#tag)) this.#onVoid(this.#tag);
    else this.#onOpen(this.#tag, end + 1);
  }
  onclosetag(start: number, end: number): void {
    this.#endRaw(start - 2);
    const tag = this.#html.slice(start, end).toLowerCase();
    this.#edge = end + 1;
    if (tag === "br") this.#onVoid("br");
    else this.#stack.close(tag);
  }
  ontext(start: number, end: number): void {
    this.#edge = end;
    if (this.#raw !== null) this.#raw.value += this.#raw.isTitle ? this.#html.slice(start, end) : "";
    if (this.#isShut()) return;
    this.#gather(
      start,
      this.#stack.isPreformatted ? this.#text.addPreformatted(start, end) : this.#text.addText(start, end),
    );
  }
  ontextentity(code: number, end: number): void {
    const start = Math.min(this.#edge, end);
    this.#edge = end;
    const decoded = String.fromCodePoint(code);
    if (this.#raw !== null) this.#raw.value += decoded;
    if (!this.#isShut()) this.#gather(start, this.#text.addDecoded(decoded, start, end));
  }
  oncomment(_start: number, end: number): void {
    this.#edge = end + 1;
  }
  oncdata(_start: number, end: number): void {
    this.#edge = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.#edge = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.#edge = end + 1;
  }
  onend(): void {
    this.#endRaw(this.#html.length);
  }

  /** Is text passed over here: because the page does not show it, or because there was enough of it? */
  #isShut(): boolean {
    if (this.#blocks.length < BLOCK_LIMIT) return this.#stack.isUnshown;
    this.#report("too-many-blocks", `Only the first ${BLOCK_LIMIT} blocks of text were read.`);
    return true;
  }

  /** Each thing that is wrong is said once, where it was met first. */
  #report(code: string, message: string): void {
    if (this.#diagnostics.some((one) => one.code === code)) return;
    this.#diagnostics.push({ code, start: Math.min(this.#tagStart, this.#edge), end: this.#edge, message });
  }

  #onOpen(tag: string, contentStart: number): void {
    const { attributes } = this.#attributes;
    if (tag === "html" || tag === "body") this.#onRoot(tag, attributes.lang);
    if (tag === "title" && this.#title === null)
      this.#raw = { isTitle: true, start: contentStart, value: "" };
    if (tag === "script" && attributes.type.toLowerCase().includes("ld+json")) {
      this.#raw = { isTitle: false, start: contentStart, value: "" };
    }
    if (MEDIA.has(tag)) this.#media++;
    this.#stack.closeFor(tag, closesParagraph(tag));
    const isBlock = this.#stack.isBoundary(tag);
    if (isBlock) this.#endBlock();
    if (this.#stack.isFull) {
      this.#passOver(tag);
      return;
    }
    const { node: around, blockNode: blockAround } = this.#stack.top ?? OUTSIDE;
    const isOwnNode = this.#isNode(tag, isBlock);
    const node = isOwnNode ? this.#addNode(tag, around) : around;
    const blockNode = isBlock ? node : blockAround;
    const isUnshown = isUnshownElement(tag) || isForScreenReaders(attributes);
    this.#stack.push(openElement(tag, isBlock, node, blockNode, isOwnNode, isUnshown));
    if (tag === "q") this.#openQuotation(contentStart);
  }

  #openQuotation(contentStart: number): void {
    const isBare =
      !this.#isShut() && !OPENS_MARKED.test(this.#html.slice(contentStart, contentStart + LONGEST_MARK));
    const mark = this.#quotations.includes(true) ? "‘" : "“";
    if (isBare) this.#gather(this.#tagStart, this.#text.addDecoded(mark, this.#tagStart, contentStart));
    this.#quotations.push(isBare);
  }

  #closeQuotation(): void {
    if (this.#quotations.pop() !== true || this.#isShut()) return;
    const mark = this.#quotations.includes(true) ? "’" : "”";
    this.#gather(this.#edge, this.#text.addDecoded(mark, this.#edge, this.#edge));
  }

  #onRoot(tag: string, lang: string): void {
    if (lang !== "") this.#language ??= lang;
    if (tag === "body") this.#stack.close("head");
  }

  #passOver(tag: string): void {
    this.#report("too-deep", `Elements deeper than ${DEPTH_LIMIT} are read as part of the one around them.`);
    this.#stack.passOver(tag);
  }

  #isNode(tag: string, isBlock: boolean): boolean {
    const { class: names, id, itemprop, datetime, rel, href } = this.#attributes.attributes;
    if (this.#nodes.length >= NODE_LIMIT || isUnshownElement(tag)) return false;
    if (tag === "a" && isAuthorAddress(href)) return true;
    return isBlock || names !== "" || id !== "" || itemprop !== "" || datetime !== "" || rel !== "";
  }

  #addNode(tag: string, parent: number): number {
    const { attributes } = this.#attributes;
    const { class: names, id, testId, label } = attributes;
    const above = itemAt(this.#nodes, parent);
    const ownRole = roleOf(tag, attributes);
    const isNamedTwice = id !== "" || testId !== "" || label !== "";
    const allNames = isNamedTwice ? `${names} ${id} ${testId} ${label}`.trim() : names;
    this.#nodes.push({
      tag,
      parent,
      depth: (above?.depth ?? 0) + 1,
      names: allNames,
      tokens: this.#tokensOf(isCustomElement(tag) ? `${tag} ${allNames}` : allNames),
      roles: (above?.roles ?? 0) | ownRole,
      ownRole,
      itemprop: attributes.itemprop,
      value: attributes.datetime === "" ? attributes.content : attributes.datetime,
      rel: attributes.rel,
      href: attributes.href,
      html: this.#tagStart,
      textStart: this.#text.length,
      textEnd: this.#text.length,
    });
    return this.#nodes.length - 1;
  }

  /** Elements share their names: each list is split once. */
  #tokensOf(names: string): readonly string[] {
    if (names === "") return NO_TOKENS;
    const known = this.#tokens.get(names);
    if (known !== undefined) return known;
    const tokens = nameTokens(names);
    this.#tokens.set(names, tokens);
    return tokens;
  }

  #onClosed(closed: OpenElement): void {
    if (closed.tag === "q") this.#closeQuotation();
    const node = closed.isOwnNode ? itemAt(this.#nodes, closed.node) : undefined;
    if (node !== undefined) node.textEnd = this.#text.length;
    if (closed.isBlock) this.#endBlock();
    if (closed.tag === "a" && !this.#stack.isInLink && this.#blockStart >= 0) this.#block.links++;
  }

  #onVoid(tag: string): void {
    if (tag === "br" && !this.#stack.isUnshown) this.#onLineBreak();
    else if (tag === "hr") this.#endBlock();
    else if (tag === "img" || tag === "image") this.#onImage();
    else if (tag === "meta" || tag === "link") this.#onFact(tag);
  }

  /** One line break stays in the block; two in a row end it. */
  #onLineBreak(): void {
    if (this.#blockStart < 0) return;
    if (++this.#lineBreaks > 1) this.#endBlock();
    else this.#text.breakLine(this.#tagStart, this.#edge);
  }

  #onImage(): void {
    this.#media++;
    const { attributes } = this.#attributes;
    const url = attributes.lazySrc === "" ? attributes.src : attributes.lazySrc;
    if (url === "" || this.#images.length >= FACT_LIMIT || this.#stack.isUnshown) return;
    const width = /^\d{1,5}/.exec(attributes.width);
    this.#images.push({
      url,
      alt: attributes.alt,
      width: width === null ? null : Number(width[0]),
      node: this.#stack.top?.node ?? -1,
      html: { start: this.#tagStart, end: this.#edge },
    });
  }

  #onFact(tag: string): void {
    const { name, rel, itemprop, content, href } = this.#attributes.attributes;
    const named = tag === "link" ? rel : name === "" ? itemprop : name;
    const value = tag === "link" ? href : content;
    if (named === "" || value === "" || this.#facts.length >= FACT_LIMIT) return;
    const { contentStart, contentEnd } = this.#attributes;
    const html =
      tag === "meta" && contentStart >= 0
        ? { start: contentStart, end: contentEnd }
        : { start: this.#tagStart, end: this.#edge };
    this.#facts.push({ name: named.toLowerCase(), value: value.trim(), html });
  }

  #endRaw(end: number): void {
    if (this.#raw === null) return;
    const { isTitle, start, value } = this.#raw;
    this.#raw = null;
    if (!isTitle) this.#data.push({ start, end });
    else this.#title = { value: value.replace(/\s+/g, " ").trim(), html: { start, end } };
  }

  /** Counts text that was just added to the block, which begins with it if none is open. */
  #gather(html: number, added: number): void {
    if (added === 0) return;
    if (this.#blockStart < 0) this.#startBlock(this.#text.length - added);
    this.#lineBreaks = 0;
    if (this.#stack.isInLink) this.#block.linkLength += added;
    if (this.#stack.isBold) this.#block.boldLength += added;
    this.#block.html = html;
  }

  #startBlock(at: number): void {
    this.#blockStart = at;
    this.#block = emptyBlock();
    const { node, blockNode } = this.#stack.top ?? OUTSIDE;
    this.#block.node = blockNode;
    this.#block.inner = node;
    this.#block.media = this.#media;
    this.#media = 0;
  }

  #endBlock(): void {
    this.#lineBreaks = 0;
    if (this.#blockStart < 0) return;
    const { node, inner, links, linkLength, boldLength, media, html } = this.#block;
    const tag = itemAt(this.#nodes, node)?.tag ?? "";
    this.#blocks.push({
      start: this.#blockStart,
      end: this.#text.length,
      node,
      inner,
      tag,
      links,
      linkLength,
      boldLength,
      media,
    });
    this.#blockStart = -1;
    this.#text.endLine(html);
  }
}

const emptyBlock = (): {
  node: number;
  inner: number;
  links: number;
  linkLength: number;
  boldLength: number;
  media: number;
  html: number;
} => ({
  node: -1,
  inner: -1,
  links: 0,
  linkLength: 0,
  boldLength: 0,
  media: 0,
  html: 0,
});

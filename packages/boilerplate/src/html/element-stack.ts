import { itemAt } from "./item-at.js";
import {
  closedBy,
  isBarrierTo,
  isBlockElement,
  isCustomElement,
  isPreformatted,
  isTextElement,
  shieldsFrom,
} from "./elements.js";

/** An element that is open while the page is read. */
export interface OpenElement {
  readonly tag: string;
  readonly isBlock: boolean;
  /** Index of the node that the element is, or of the one it stands in. */
  readonly node: number;
  /** Index of the node of the innermost block element: this one or one around it. */
  readonly blockNode: number;
  readonly isOwnNode: boolean;
  readonly isPreformatted: boolean;
  readonly isBold: boolean;
  /** Its content is not shown as part of the text. */
  readonly isUnshown: boolean;
}

/** As deep as browsers go. */
export const DEPTH_LIMIT = 512;
const BOLD = new Set(["b", "strong"]);

/** The elements that are open, with HTML's rules on which tag closes what. Never deeper than `DEPTH_LIMIT`. */
export class ElementStack {
  readonly #open: OpenElement[] = [];
  /** Elements beyond the limit by tag: they are counted, so that their end tags close nothing else. */
  readonly #beyond = new Map<string, number>();
  #beyondCount = 0;
  #unshown = 0;
  #preformatted = 0;
  #bold = 0;
  #links = 0;
  readonly #onClose: (closed: OpenElement) => void;

  constructor(onClose: (closed: OpenElement) => void) {
    this.#onClose = onClose;
  }

  get top(): OpenElement | undefined {
    return this.#open.at(-1);
  }
  get isUnshown(): boolean {
    return this.#unshown > 0;
  }
  get isPreformatted(): boolean {
    return this.#preformatted > 0;
  }
  get isBold(): boolean {
    return this.#bold > 0;
  }
  get isInLink(): boolean {
    return this.#links > 0;
  }
  get isFull(): boolean {
    return this.#open.length >= DEPTH_LIMIT;
  }

  /** Does an element with this tag, opened here, end the line? */
  isBoundary(tag: string): boolean {
    if (isBlockElement(tag)) return true;
    if (!isCustomElement(tag)) return false;
    let at = this.#open.length - 1;
    while (at >= 0 && !itemAt(this.#open, at)?.isBlock) at--;
    return !isTextElement(itemAt(this.#open, at)?.tag ?? "");
  }

  push(element: OpenElement): void {
    this.#open.push(element);
    this.#count(element, 1);
  }

  /** An element that the limit keeps out. */
  passOver(tag: string): void {
    this.#beyond.set(tag, (this.#beyond.get(tag) ?? 0) + 1);
    this.#beyondCount++;
  }

  /** Closes what the start tag of this element ends by implication. */
  closeFor(tag: string, closesParagraph: boolean): void {
    if (closesParagraph) this.#closeParagraph();
    const closed = closedBy(tag);
    if (closed === undefined) return;
    let lowest = -1;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = itemAt(this.#open, i)?.tag ?? "";
      if (closed.has(open)) lowest = i;
      else if (isBarrierTo(tag, open)) break;
    }
    if (lowest >= 0) this.#closeDownTo(lowest);
  }

  #closeParagraph(): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { tag = "", isBlock = false } = itemAt(this.#open, i) ?? {};
      if (tag === "p") {
        this.#closeDownTo(i);
        return;
      }
      if (isBlock) return;
    }
  }

  /** Closes the nearest open element that this end tag can mean; none when there is none. */
  close(tag: string): void {
    const beyond = this.#beyondCount > 0 ? (this.#beyond.get(tag) ?? 0) : 0;
    if (beyond > 0) {
      this.#beyond.set(tag, beyond - 1);
      this.#beyondCount--;
      return;
    }
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = itemAt(this.#open, i)?.tag ?? "";
      if (open === tag) {
        this.#closeDownTo(i);
        return;
      }
      if (shieldsFrom(tag, open)) return;
    }
  }

  closeAll(): void {
    this.#closeDownTo(0);
  }

  #closeDownTo(index: number): void {
    while (this.#open.length > index) {
      const closed = this.#open.pop();
      if (closed === undefined) return;
      this.#count(closed, -1);
      this.#onClose(closed);
    }
  }

  #count({ tag, isUnshown, isPreformatted, isBold }: OpenElement, by: 1 | -1): void {
    if (isUnshown) this.#unshown += by;
    if (isPreformatted) this.#preformatted += by;
    if (isBold) this.#bold += by;
    if (tag === "a") this.#links += by;
  }
}

/** The open element for a tag, which stands in the node given. */
export function openElement(
  tag: string,
  isBlock: boolean,
  node: number,
  blockNode: number,
  isOwnNode: boolean,
  isUnshown: boolean,
): OpenElement {
  return {
    tag,
    node,
    blockNode,
    isOwnNode,
    isUnshown,
    isBlock,
    isPreformatted: isPreformatted(tag),
    isBold: BOLD.has(tag),
  };
}

import type { Span } from "@copydesk/text";

/**
 * Where each character of a text stands in the HTML it was read from.
 *
 * The text is covered by pieces. A piece as long in the text as in the HTML maps character by character; any other
 * (an entity, a run of white space) maps as a whole.
 */
export class OffsetMap {
  readonly #textStarts: number[] = [];
  readonly #htmlStarts: number[] = [];
  readonly #htmlLengths: number[] = [];
  #textEnd = 0;

  /** Adds the piece that follows the last one. */
  add(textLength: number, htmlStart: number, htmlLength: number): void {
    const last = this.#textStarts.length - 1;
    if (last >= 0 && textLength === htmlLength && this.#goesOn(last, htmlStart)) {
      this.#htmlLengths[last] = (this.#htmlLengths[last] ?? 0) + htmlLength;
    } else {
      this.#textStarts.push(this.#textEnd);
      this.#htmlStarts.push(htmlStart);
      this.#htmlLengths.push(htmlLength);
    }
    this.#textEnd += textLength;
  }

  #goesOn(last: number, htmlStart: number): boolean {
    const length = this.#htmlLengths[last] ?? 0;
    return (
      (this.#htmlStarts[last] ?? 0) + length === htmlStart &&
      this.#textEnd - (this.#textStarts[last] ?? 0) === length
    );
  }

  /** The HTML from the first to the last character of a span of the text. An empty span maps to an empty one. */
  toHtml({ start, end }: Span): Span {
    const from = this.#charToHtml(start);
    return start >= end
      ? { start: from.start, end: from.start }
      : { start: from.start, end: this.#charToHtml(end - 1).end };
  }

  #charToHtml(offset: number): Span {
    const piece = this.#pieceAt(offset);
    const textStart = this.#textStarts[piece] ?? 0;
    const textLength = (this.#textStarts[piece + 1] ?? this.#textEnd) - textStart;
    const start = this.#htmlStarts[piece] ?? 0;
    const length = this.#htmlLengths[piece] ?? 0;
    if (textLength !== length) return { start, end: start + length };
    const at = start + Math.min(offset - textStart, length);
    return { start: at, end: Math.min(at + 1, start + length) };
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#textStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#textStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

import { OffsetMap } from "./offset-map.js";

const SPACE = 0x20;
const isSpace = (code: number): boolean =>
  code === SPACE || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/**
 * Gathers the text of a page as a browser shows it: runs of white space are one space, none stands at the edges of
 * a line, and preformatted text stays as it is. Every character keeps its place in the HTML.
 */
export class TextBuilder {
  readonly map = new OffsetMap();
  length = 0;
  readonly #html: string;
  readonly #parts: string[] = [];
  /** Where the white space began that is written as soon as more text follows on the line; -1 where there is none. */
  #space = -1;
  #spaceEnd = -1;
  #isBreak = false;
  #atLineStart = true;

  constructor(html: string) {
    this.#html = html;
  }

  get text(): string {
    return this.#parts.join("");
  }

  /** Adds HTML without entities. Returns how many characters were added. */
  addText(start: number, end: number): number {
    const before = this.length;
    let from = -1;
    for (let i = start; i < end; i++) {
      if (!isSpace(this.#html.charCodeAt(i))) {
        if (from < 0) {
          this.#writeSpace();
          from = i;
        }
      } else if (from >= 0 && !this.#isLoneSpace(i, end)) {
        this.#write(this.#html.slice(from, i), from, i);
        this.#space = i;
        this.#spaceEnd = i + 1;
        from = -1;
      } else if (from < 0) {
        if (this.#space < 0) this.#space = i;
        this.#spaceEnd = i + 1;
      }
    }
    if (from >= 0) this.#write(this.#html.slice(from, end), from, end);
    return this.length - before;
  }

  /** Is this one space between two words of the same stretch, which can stay in it? */
  #isLoneSpace(i: number, end: number): boolean {
    return this.#html.charCodeAt(i) === SPACE && i + 1 < end && !isSpace(this.#html.charCodeAt(i + 1));
  }

  /** Adds what stands in the HTML in other characters: an entity. */
  addDecoded(decoded: string, start: number, end: number): number {
    if (isSpace(decoded.charCodeAt(0))) {
      if (this.#space < 0) this.#space = start;
      this.#spaceEnd = end;
      return 0;
    }
    const before = this.length;
    this.#writeSpace();
    this.#write(decoded, start, end);
    return this.length - before;
  }

  addPreformatted(start: number, end: number): number {
    const before = this.length;
    // Line breaks at the start of preformatted text belong to its tag.
    let from = start;
    if (this.#atLineStart && this.#space < 0)
      while (from < end && /[\r\n]/.test(this.#html.charAt(from))) from++;
    if (from < end) this.#write(this.#html.slice(from, end), from, end);
    return this.length - before;
  }

  /** A line break that shows as soon as more text follows, in place of the white space around it. */
  breakLine(start: number, end: number): void {
    this.#space = start;
    this.#spaceEnd = end;
    this.#isBreak = true;
  }

  /** Ends the block. White space at its end is not shown. */
  endLine(html: number): void {
    this.#space = -1;
    this.#isBreak = false;
    this.#write("\n", html, html);
    this.#atLineStart = true;
  }

  #writeSpace(): void {
    if (this.#space >= 0 && !this.#atLineStart) {
      this.#write(this.#isBreak ? "\n" : " ", this.#space, this.#spaceEnd);
    }
    this.#space = -1;
    this.#isBreak = false;
  }

  #write(words: string, start: number, end: number): void {
    this.#parts.push(words);
    this.map.add(words.length, start, end - start);
    this.length += words.length;
    this.#atLineStart = false;
  }
}

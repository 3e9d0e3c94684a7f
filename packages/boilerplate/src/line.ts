import { CharClass, classOf, type Span } from "@copydesk/text";
import { describeShape, type Shape } from "./shape.js";
import type { WordColumns } from "./word-columns.js";

/** A unit of the source with what can be said about it alone. */
export interface Line extends Span {
  /** The words without a bullet before them. */
  readonly words: string;
  /** How many characters the bullet and the space behind it take; 0 without one. */
  readonly bullet: number;
  readonly shape: Shape;
}

/** Reads one unit of the source; its words are added to the columns. */
export function readLine(source: string, { start, end }: Span, columns: WordColumns): Line {
  const bullet = bulletLength(source, start, end);
  const words = source.slice(start + bullet, end);
  return { start, end, words, bullet, shape: describeShape(source, start + bullet, end, columns) };
}

const BULLETS = ":•●▪■◦‣·∙►▶✓✔→»*-–";

const TIGHT_BULLETS = "•●▪■◦‣►▶";

/** "• " and its kin. Not "- 'A crosshead' -", and not the minus of "-5 degrees". */
function bulletLength(source: string, start: number, end: number): number {
  // Letters and figures, with which nearly every line begins, are no bullets.
  if (isWordChar(classOf(source.charCodeAt(start))) || !BULLETS.includes(source.charAt(start))) return 0;
  let at = start + 1;
  // ":: Subscribe" has two signs for one.
  if (source.charAt(start) === ":" && source.charAt(at) === ":") at++;
  while (at < end && classOf(source.charCodeAt(at)) === CharClass.space) at++;
  const isTight =
    classOf(source.charCodeAt(at - 1)) !== CharClass.space && !TIGHT_BULLETS.includes(source.charAt(start));
  if (isTight || at >= end) return 0;
  return source.charAt(start) === source.charAt(end - 1) ? 0 : at - start;
}

const isWordChar = (charClass: number): boolean =>
  charClass >= CharClass.lower && charClass <= CharClass.digit;

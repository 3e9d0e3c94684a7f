import type { Span } from "@copydesk/text";
import { describeShape, type Shape } from "./shape.js";

/** A unit of the source with what can be said about it alone. */
export interface Line extends Span {
  /** The words without a bullet before them. */
  readonly words: string;
  /** How many characters the bullet and the space behind it take; 0 without one. */
  readonly bullet: number;
  readonly shape: Shape;
}

/** Reads one unit of the source. */
export function readLine(source: string, { start, end }: Span): Line {
  const text = source.slice(start, end);
  const bullet = bulletLength(text);
  const words = bullet > 0 ? text.slice(bullet) : text;
  return { start, end, words, bullet, shape: describeShape(words) };
}

const BULLETS = "•●▪■◦‣·∙►▶✓✔→»*-–";

/** "• " and its kin. Not "- 'A crosshead' -", and not the minus of "-5 degrees". */
function bulletLength(text: string): number {
  if (!BULLETS.includes(text.charAt(0))) return 0;
  let end = 1;
  while (text[end] === " " || text[end] === "\t" || text[end] === "\u00a0") end++;
  const isTight = end === 1 && !"•●▪■◦‣►▶".includes(text.charAt(0));
  if (isTight || end >= text.length) return 0;
  return text.charAt(0) === text.charAt(text.length - 1) ? 0 : end;
}

import { TokenFlag } from "@copydesk/text";
import type { Reading } from "../grammar/frame.js";
import type { Words } from "../words.js";
import { isEdge } from "./is-edge.js";

/** A time of day that has a line to itself. */
export const ALONE = -1;
/** In another paragraph, or more than a sentence back. */
const FAR = 2;
/** In tokens. What is farther back is not looked at, so that a text without full stops is read in linear time. */
const FARTHEST = 120;

/**
 * How many sentences of its paragraph before a time of day the date stands that ends before token `mentionEnd`; `ALONE`
 * where that is nothing to it.
 */
export function sentencesBack(words: Words, { first, end }: Reading, mentionEnd: number): number {
  if (beginsLine(words, first) && beginsLine(words, end)) return ALONE;
  if (first - mentionEnd > FARTHEST) return FAR;
  let edges = 0;
  for (let i = mentionEnd - 1; i < first && edges < FAR; i++) {
    if (words.kind(i) === 0) return FAR;
    if (isEdge(words, i)) edges++;
  }
  return edges;
}

/** The text's first token begins a line, and so does what is behind its last. */
const beginsLine = (words: Words, at: number): boolean =>
  at === 0 || at === words.length || (words.tokens.flags[at] & TokenFlag.lineBefore) !== 0;

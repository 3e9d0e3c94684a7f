import { TokenKind } from "@copydesk/text";
import { Clue } from "../en/tense-clues.js";
import type { Reading } from "../grammar/frame.js";
import type { Words } from "../words.js";

const FARTHEST = 14;

/**
 * Whether the sentence around an expression speaks of what is behind or ahead, by the words before and behind
 * it, the nearer the weightier: below 0 it is behind, above 0 ahead, at 0 nothing is said. A word right beside
 * it weighs a half.
 */
export function tenseAround(words: Words, reading: Reading): number {
  let score = 0;
  for (let i = reading.first - 1, n = 0; n < FARTHEST && !isEdge(words, i); i--, n++) {
    score += directionOf(words, i) / (n + 2);
  }
  for (let i = reading.end, n = 0; n < FARTHEST && !isEdge(words, i); i++, n++) {
    score += directionOf(words, i) / (n + 4);
  }
  return score;
}

/** What a word says: below 0 behind, above 0 ahead, 0 nothing. */
function directionOf(words: Words, at: number): number {
  const { clue, month } = words.at(at);
  // "May" is a month here, not a verb.
  if (clue === 0 || (month > 0 && words.isCapital(at))) return 0;
  if (clue === Clue.surelyFuture) return SURE;
  return clue === Clue.past ? -1 : 1;
}

const SURE = 3;

/** The edge of the sentence: a full stop, but not an abbreviation's. */
function isEdge(words: Words, at: number): boolean {
  const kind = words.kind(at);
  if (kind === 0 || kind === TokenKind.terminator) return true;
  return kind === TokenKind.dot && !words.isGlued(at + 1) && words.width(at - 1) > 3;
}

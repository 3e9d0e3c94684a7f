import { TokenKind } from "@copydesk/text";
import { Clue } from "../en/tense-clues.js";
import type { Reading } from "../scan.js";
import type { Words } from "../words.js";

const FARTHEST = 14;

/**
 * Whether the sentence around an expression speaks of what is behind ("past") or ahead ("future"), by the
 * words before and behind it, the nearer the weightier; null where it does not say.
 */
export function tenseAround(words: Words, reading: Reading): "past" | "future" | null {
  let score = 0;
  const weigh = (index: number, distance: number): void => {
    const { clue } = words.at(index);
    if (clue === 0) return;
    const isPast = (clue & Clue.past) !== 0;
    score += (isPast ? -1 : 1) / (distance + 2);
  };
  for (let i = reading.first - 1, n = 0; n < FARTHEST && !isEdge(words, i); i--, n++) weigh(i, n);
  for (let i = reading.end, n = 0; n < FARTHEST && !isEdge(words, i); i++, n++) weigh(i, n + 2);
  return score < 0 ? "past" : score > 0 ? "future" : null;
}

/** The edge of the sentence: a full stop, but not an abbreviation's. */
function isEdge(words: Words, at: number): boolean {
  const kind = words.kind(at);
  if (kind === 0 || kind === TokenKind.terminator) return true;
  return kind === TokenKind.dot && !words.isGlued(at + 1) && words.width(at - 1) > 3;
}

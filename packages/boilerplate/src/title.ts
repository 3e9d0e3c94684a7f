import { LineEnd } from "./shape.js";
import type { Line } from "./line.js";
import { CERTAIN, type RuleMatch } from "./rules/index.js";

/** How far down a headline may stand. */
const DEEPEST = 12;

/** Is the line part of a running text: a sentence of some length, or several? */
export function isProse({ shape }: Line): boolean {
  const isEnded = shape.end === LineEnd.stop || shape.end === LineEnd.ellipsis;
  return (
    (shape.words >= 12 && isEnded) ||
    shape.words >= 30 ||
    (shape.innerStops >= 1 && isEnded && shape.words >= 8)
  );
}

/**
 * Where the headline stands, or -1: the first line of the head that is made like one.
 * The head ends with the first line of prose, so that a text without a headline has none further down.
 */
export function findTitle(lines: readonly Line[], matches: readonly (RuleMatch | null)[]): number {
  let title = -1;
  for (let i = 0; i < Math.min(lines.length, DEEPEST); i++) {
    if (isProse(lines[i]) && !isCertain(matches[i])) return title;
    if (title < 0 && matches[i] === null && isHeadline(lines[i])) title = i;
  }
  return -1;
}

const isCertain = (match: RuleMatch | null): boolean => match !== null && match.confidence >= CERTAIN;

/**
 * Matches "Over 300 groups urge inquiry into floods". Not "The town was quiet.", not "Ann Lee", not "• Item".
 */
export function isHeadline({ shape, words, bullet }: Line): boolean {
  if (bullet > 0 || shape.words < 4 || shape.words > 26 || words.length > 180) return false;
  if (shape.startsLower || shape.numbers > shape.words) return false;
  if (shape.end === LineEnd.stop) return /[!?]['"’”]?$/.test(words);
  return (
    shape.end === LineEnd.letter ||
    shape.end === LineEnd.mark ||
    shape.end === LineEnd.digit ||
    shape.end === LineEnd.bracket
  );
}

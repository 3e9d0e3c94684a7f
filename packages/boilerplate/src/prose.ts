import { LineEnd } from "./shape.js";
import type { Line } from "./line.js";

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
 * Matches "Over 300 groups urge inquiry into floods". Not "The town was quiet.", not "Ann Lee", not "• Item" and not "Serves 4 | Prep 20 min | Cook 1 hr".
 */
export function isHeadline({ shape, words, bullet }: Line): boolean {
  if (bullet > 0 || shape.words < 4 || shape.words > 26 || words.length > 180) return false;
  if (shape.startsLower || shape.numbers > shape.words || shape.bars > 1) return false;
  if (shape.end === LineEnd.stop) return /[!?]['"’”]?$/.test(words);
  return (
    shape.end === LineEnd.letter ||
    shape.end === LineEnd.mark ||
    shape.end === LineEnd.digit ||
    shape.end === LineEnd.bracket
  );
}

import type { Line } from "./line.js";
import { LineEnd } from "./shape.js";
import type { RegionKind } from "./types.js";

/** What a line of the body is. */
export function bodyKind(line: Line): RegionKind {
  if (line.bullet > 0 || isNumbered(line)) return "list-item";
  return isCrosshead(line) ? "crosshead" : "paragraph";
}

/** Matches "3. The lamps", "12) A quay" and "b. Nets". Not "3.5 million were spent" and not "A quay". */
function isNumbered({ words, shape }: Line): boolean {
  const stop = shape.startsDigit && isDigit(words.charCodeAt(1)) ? 2 : 1;
  const sign = words.charCodeAt(stop);
  if ((sign !== FULL_STOP && sign !== BRACKET) || words.charCodeAt(stop + 1) !== SPACE) return false;
  return /^[\da-z]/i.test(words);
}

const FULL_STOP = 0x2e;
const BRACKET = 0x29;
const SPACE = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Matches "A small step" and "- 'A decorated one' -". Not "He left.", and not "Yes," with its comma.
 */
function isCrosshead({ words, shape }: Line): boolean {
  if (shape.words === 0 || shape.words > 12 || words.length > 90) return false;
  if (/^[-–—*=~] ?[^-].{0,80}[-–—*=~]$/.test(words)) return true;
  return (
    !shape.startsLower &&
    (shape.end === LineEnd.letter || shape.end === LineEnd.mark || shape.end === LineEnd.digit)
  );
}

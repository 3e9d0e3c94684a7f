import type { Line } from "./line.js";
import { LineEnd } from "./shape.js";
import type { RegionKind } from "./types.js";

/** What a line of the body is. */
export function bodyKind(line: Line): RegionKind {
  if (line.bullet > 0 || /^(?:\d{1,2}|[a-z])[.)] /i.test(line.words.slice(0, 4))) return "list-item";
  return isCrosshead(line) ? "crosshead" : "paragraph";
}

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

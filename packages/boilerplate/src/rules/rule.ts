import type { Line } from "../line.js";
import type { RegionKind } from "../types.js";

/** A named claim about single lines: a line that it matches is residue of its kind. */
export interface LineRule {
  readonly name: string;
  readonly kind: RegionKind;
  /** How often such a line is residue, from 0 to 1. Below 0.9 it is a hint: the line as a whole decides. */
  readonly confidence: number;
  matches(line: Line): boolean;
}

/** A rule that is a pattern over the words of a line no longer than it says. */
export function patternRule(
  name: string,
  kind: RegionKind,
  confidence: number,
  longest: number,
  pattern: RegExp,
): LineRule {
  return {
    name,
    kind,
    confidence,
    matches: ({ words }) => words.length <= longest && pattern.test(words),
  };
}

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

/** A rule that is a pattern over the words of a line. */
export interface PatternRule {
  readonly name: string;
  readonly kind: RegionKind;
  readonly confidence: number;
  /** Longer lines are not looked at. */
  readonly longest: number;
  /** Bits of `WordClass`: a line without a word of these classes is not looked at. 0, or nothing: any line. */
  readonly needs?: number;
  readonly pattern: RegExp;
}

/** Makes a rule of a pattern. */
export function patternRule({ name, kind, confidence, longest, needs = 0, pattern }: PatternRule): LineRule {
  return {
    name,
    kind,
    confidence,
    matches: ({ words, shape }) =>
      words.length <= longest && (needs === 0 || (shape.bits & needs) !== 0) && pattern.test(words),
  };
}

import type { Line } from "../line.js";
import type { RegionKind } from "../types.js";

/** What a line must be like for a rule to look at it: cheap to ask, so that few rules look at any line. */
interface Gate {
  /** Longer lines are not looked at. */
  readonly longest: number;
  /** Bits of `WordClass`: a line without a word of these classes is not looked at. 0: any line. */
  readonly needs: number;
  /** Bits of `Telling`: a line without a word of these is not looked at. 0: any line. */
  readonly telling: number;
  /** Bits of `Sign`: a line without one of these signs is not looked at. 0: any line. */
  readonly signs: number;
  /** The words that its first word must be one of, in lower case; "#2" is a number of two figures. Null: any. */
  readonly openings: readonly string[] | null;
}

/** A named claim about single lines: a line that it matches is residue of its kind. */
export interface LineRule extends Gate {
  readonly name: string;
  readonly kind: RegionKind;
  /** How often such a line is residue, from 0 to 1. Below 0.9 it is a hint: the line as a whole decides. */
  readonly confidence: number;
  matches(line: Line): boolean;
}

/** What every rule says of itself. */
interface RuleHead {
  readonly name: string;
  readonly kind: RegionKind;
  readonly confidence: number;
  readonly longest: number;
  readonly needs?: number;
  readonly telling?: number;
  readonly signs?: number;
  /** With spaces between. */
  readonly openings?: string;
}

/** Makes a rule of a claim. */
export function lineRule(head: RuleHead, matches: (line: Line) => boolean): LineRule {
  const { name, kind, confidence, longest, needs = 0, telling = 0, signs = 0, openings } = head;
  const words = openings?.split(" ") ?? null;
  return { name, kind, confidence, longest, needs, telling, signs, openings: words, matches };
}

/** Makes a rule of a pattern over the words of a line. */
export function patternRule({ pattern, ...head }: RuleHead & { readonly pattern: RegExp }): LineRule {
  return lineRule(head, ({ words }) => pattern.test(words));
}

/** Is the line such that the rule looks at it? The first word is asked for where rules are chosen. */
export const isLookedAt = ({ longest, needs, telling, signs }: LineRule, { shape }: Line): boolean =>
  shape.length <= longest &&
  (needs === 0 || (shape.bits & needs) !== 0) &&
  (telling === 0 || (shape.bits & telling) !== 0) &&
  (signs === 0 || (shape.signs & signs) !== 0);

/**
 * Matches "Related: the two had never met." and "Image: nothing else counts, he said." Not "Related: The pier", not
 * "Photo: courtesy of Acme", and not "SEE ALSO: how the pier was built.", whose label is the page's.
 */
export const isLabelledSentence = (words: string): boolean =>
  /^\p{Lu}\p{Ll}[^:]{0,28}: ?\p{Ll}[\p{Ll}'’-]{0,24}[ ,].{0,240}[\p{Ll}\d][.!]$/u.test(words);

/** Matches "Click here, the mail said, and she did." Not "Click here, and read what the mayor said." */
export const isReported = (words: string): boolean =>
  /^[^,]{4,60}, (?:\p{L}{1,20} ){1,3}(?:said|says|read|reads|warned|told)\b/u.test(words) &&
  !/^[^,]*, and /.test(words);

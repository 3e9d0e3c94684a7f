import { CharClass, classOf, type Span } from "@copydesk/text";
import { findUnits, trim } from "./find-units.js";
import { tailRules } from "./rules/tails.js";
import type { RegionKind } from "./types.js";

/** A stretch inside a unit that is glued to the body and not part of it. */
export interface Cut extends Span {
  readonly kind: RegionKind;
  readonly rule: string;
}

/** A unit taken apart: what stays, and what was glued to it, in order. */
export interface CutUnit {
  readonly rest: readonly Span[];
  readonly cuts: readonly Cut[];
}

/** No tail is longer than this, so that a cut costs the same in a line of any length. */
const LONGEST_TAIL = 120;

/** Cuts tails off a unit until none is left. */
export function cutLine(source: string, unit: Span): CutUnit {
  const cuts: Cut[] = [];
  let rest = unit;
  if (!canHaveTail(source, unit)) return { rest: [unit], cuts };
  for (let tail = findTail(source, rest); tail !== null; tail = findTail(source, rest)) {
    cuts.unshift({ start: tail.start, end: rest.end, kind: tail.kind, rule: tail.rule });
    rest = trim(source, { start: rest.start, end: tail.start });
  }
  return { rest: cuts.length === 0 ? [unit] : findUnits(source, rest), cuts };
}

/**
 * Tails end in a letter, a bracket, a dash or an arrow, and never as a sentence does, so that most lines need no look
 * for one. Behind a full stop stands a dot or a sign: "Read more..." and "Read More »." are tails, "to read more." is not.
 */
function canHaveTail(source: string, { start, end }: Span): boolean {
  const last = classOf(source.charCodeAt(end - 1));
  if (last === CharClass.mark) return source[end - 1] === "»" || source[end - 1] === "›";
  if (last === CharClass.dot)
    return end - 1 > start && classOf(source.charCodeAt(end - 2)) !== CharClass.lower;
  return last !== CharClass.digit && !"?!".includes(source[end - 1]);
}

interface Tail {
  readonly start: number;
  readonly kind: RegionKind;
  readonly rule: string;
}

function findTail(source: string, { start, end }: Span): Tail | null {
  const from = Math.max(start, end - LONGEST_TAIL);
  const window = source.slice(from, end);
  for (const rule of tailRules) {
    const at = rule.find(window);
    // A tail needs a body to hang on: a unit that is all tail is judged as a line.
    if (at > 0 && from + at > start) return { start: from + at, kind: rule.kind, rule: rule.name };
  }
  return null;
}

import type { Timex } from "../data/records.js";
import { ratios, type Ratios, share } from "./ratios.js";

/** The gold and the found time expressions of one document. */
export interface TimesPair {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

export interface TimesScore {
  readonly gold: number;
  readonly found: number;
  /** Same extent. */
  readonly strict: Ratios;
  /** Overlapping extent. */
  readonly relaxed: Ratios;
  /** Relaxed F1 times the share of its pairs whose value is the same string. */
  readonly valueF1: number;
  readonly typeF1: number;
}

/**
 * Scores as task A of TempEval-3 does: gold and found are paired one to one where they overlap, and the sums run
 * over all documents. Of nested gold expressions only the outermost counts.
 */
export function scoreTimes(documents: Iterable<TimesPair>): TimesScore {
  const sum = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0 };
  for (const document of documents) {
    const gold = document.gold.filter((timex) => !timex.depth);
    sum.gold += gold.length;
    sum.found += document.found.length;
    for (const [a, b] of pairTimes(gold, document.found)) {
      sum.relaxed++;
      if (hasSameExtent(a, b)) sum.strict++;
      if (a.type === b.type) sum.type++;
      if (a.value === b.value) sum.value++;
    }
  }
  const relaxed = ratios(sum.relaxed, sum.found, sum.gold);
  return {
    gold: sum.gold,
    found: sum.found,
    strict: ratios(sum.strict, sum.found, sum.gold),
    relaxed,
    valueF1: share(sum.value, sum.relaxed) * relaxed.f1,
    typeF1: share(sum.type, sum.relaxed) * relaxed.f1,
  };
}

/** Pairs equal extents first; what is left takes, from left to right, the partner with the longest overlap. */
export function pairTimes(gold: readonly Timex[], found: readonly Timex[]): [gold: Timex, found: Timex][] {
  const pairs: [Timex, Timex][] = [];
  const free = new Set(found);
  const left = gold.filter((timex) => {
    const same = found.findLast((other) => hasSameExtent(timex, other));
    if (same === undefined || !free.delete(same)) return true;
    pairs.push([timex, same]);
    return false;
  });
  for (const timex of left) {
    let best: Timex | null = null;
    let longest = 0;
    for (const other of free) {
      const overlap = Math.min(timex.end, other.end) - Math.max(timex.start, other.start);
      if (overlap > longest) [best, longest] = [other, overlap];
    }
    if (best !== null) {
      free.delete(best);
      pairs.push([timex, best]);
    }
  }
  return pairs;
}

const hasSameExtent = (a: Timex, b: Timex): boolean => a.start === b.start && a.end === b.end;

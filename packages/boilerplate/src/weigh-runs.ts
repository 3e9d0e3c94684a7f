import type { AssessedLine } from "./assess-line.js";
import type { Weighed } from "./model/index.js";

/** From this many short lines on, what stands together is a list or a block of links. */
const SHORTEST_RUN = 4;
/** How much of a line's weight is that of its run. */
const RUN_SHARE = 0.5;

/**
 * Lines of a run stand or fall together: each is weighed half by itself and half by the mean of its run.
 *
 * So one name in a list of winners is not taken for a byline, and one dull link in a block of links is no body.
 */
export function weighRuns(lines: readonly AssessedLine[], weighed: readonly Weighed[]): readonly Weighed[] {
  const result = [...weighed];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && isRunLine(lines[end])) end++;
    if (end - start >= SHORTEST_RUN) {
      const mean = meanOdds(weighed, start, end);
      for (let i = start; i < end; i++) {
        const odds = (1 - RUN_SHARE) * toOdds(weighed[i].likely) + RUN_SHARE * mean;
        result[i] = { ...weighed[i], likely: 1 / (1 + Math.exp(-odds)) };
      }
    }
    start = Math.max(end, start + 1);
  }
  return result;
}

const isRunLine = (line: AssessedLine): boolean => !line.isProse && !line.isCertain;

function meanOdds(weighed: readonly Weighed[], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += toOdds(weighed[i].likely);
  return sum / (end - start);
}

/** Log-odds, kept within what a sum of few can bear. */
const toOdds = (likely: number): number =>
  Math.max(-6, Math.min(6, Math.log(likely / Math.max(1 - likely, 1e-9))));

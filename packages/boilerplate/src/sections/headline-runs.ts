import type { AssessedLine } from "../assess-line.js";
import { WordClass } from "../en/word-classes.js";
import { LineEnd } from "../shape.js";

/** Crossheads stand alone, and two of them may meet: three headlines in a row are links to other stories. */
const SHORTEST_RUN = 3;
/** More lines are a list of the story's own. */
const LONGEST_RUN = 8;
const FEWEST_WORDS = 5;
/** Links under a story share at most so much of their words with it. */
const MOST_SHARED = 0.2;

/**
 * Runs of headlines without a heading of their own, each as its first line and the one behind its last: between two
 * paragraphs, or at the end if they speak of other things.
 *
 * Not what a colon introduces, nor items that begin as sentences or verses do ("The lamps", "And so", "My mother").
 */
export function findHeadlineRuns(lines: readonly AssessedLine[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && isLinkLike(lines[end])) end++;
    if (end - start >= SHORTEST_RUN && end - start <= LONGEST_RUN && isApart(lines, start, end))
      runs.push([start, end]);
    start = Math.max(end, start + 1);
  }
  return runs;
}

const isLinkLike = ({ isHeadline, isCertain, shape, words }: AssessedLine): boolean =>
  isHeadline &&
  !isCertain &&
  shape.words >= FEWEST_WORDS &&
  shape.startsCapital &&
  shape.end === LineEnd.letter &&
  shape.colons + shape.bars + shape.seams === 0 &&
  (shape.bits & (WordClass.reader | WordClass.writer)) === 0 &&
  !/^(?:The|An?|And|But|Or|So|If|When|He|She|It|They|There|This|That|To|In|On|At|For|From|With|Of|One|Two) /.test(
    words,
  );

/** Does a finished paragraph stand above the run, and another, or nothing, below it? */
function isApart(lines: readonly AssessedLine[], start: number, end: number): boolean {
  if (start === 0 || !isParagraph(lines[start - 1])) return false;
  return end < lines.length ? isParagraph(lines[end]) : sharedWords(lines, start, end) < MOST_SHARED;
}

const isParagraph = ({ isProse, isCertain, shape }: AssessedLine): boolean =>
  isProse && !isCertain && shape.end === LineEnd.stop;

/** The share of the words of a run that the paragraphs above it have as well. */
function sharedWords(lines: readonly AssessedLine[], start: number, end: number): number {
  const seen = new Set(lines.slice(0, start).filter(isParagraph).flatMap(contentWords));
  const words = lines.slice(start, end).flatMap(contentWords);
  return words.filter((word) => seen.has(word)).length / Math.max(1, words.length);
}

function contentWords({ shape: { columns, firstWord, lastWord } }: AssessedLine): number[] {
  return Array.from(columns.hashes.subarray(firstWord, lastWord)).filter(
    (_, i) => columns.isContent[firstWord + i] !== 0,
  );
}

import type { Line } from "./line.js";
import { isCertain, matchRules, type RuleMatch } from "./rules/index.js";
import { isHeadline, isProse } from "./prose.js";
import { LineEnd } from "./shape.js";

/** A line with what can be said of it without its neighbours: said once, used in every round. */
export interface AssessedLine extends Line {
  /** What the surest rule says. */
  readonly match: RuleMatch | null;
  /** How much its words sound like residue. */
  readonly score: number;
  readonly isProse: boolean;
  readonly isHeadline: boolean;
  /** Does its rule strip it by itself? */
  readonly isCertain: boolean;
  /** Is it running text, or a sentence, that sounds like a story? Such a line is body wherever it stands. */
  readonly isPlain: boolean;
}

/** A sentence whose words sound more like residue than this is weighed all the same. */
const PLAIN_SCORE = 0;

/** Asks the rules and the word weights about one line. */
export const assessLine = (line: Line, scoreWords: (line: Line) => number): AssessedLine =>
  describeLine(line, matchRules(line), scoreWords(line));

/** A line with what a rule and the word weights say, and what follows from its shape. */
export function describeLine(line: Line, match: RuleMatch | null, score: number): AssessedLine {
  const prose = isProse(line);
  return {
    start: line.start,
    end: line.end,
    words: line.words,
    bullet: line.bullet,
    shape: line.shape,
    match,
    score,
    isProse: prose,
    isHeadline: isHeadline(line),
    isCertain: isCertain(match),
    isPlain: match === null && score < PLAIN_SCORE && (prose || line.shape.end === LineEnd.stop),
  };
}

/** Is the line to be weighed, or does what it is by itself settle it? */
export const isOpen = (line: AssessedLine): boolean => !line.isCertain && !line.isPlain;

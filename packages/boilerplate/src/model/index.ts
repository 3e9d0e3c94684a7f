import { type AssessedLine, isOpen } from "../assess-line.js";
import { describeLines, featureNames } from "../features/index.js";
import type { Line } from "../line.js";
import type { Reason } from "../types.js";
import { explainRow, readTrees, scoreRow, type Trees } from "./trees.js";
import { readWordWeights, scoreWords, type WordWeights } from "./words.js";

/** Fitted weights as data. */
export interface Weights {
  readonly words: WordWeights;
  /** The features that the trees were fitted on, by number. */
  readonly features: readonly string[];
  readonly trees: Trees;
}

/** Fitted weights, ready to judge. */
export interface Model {
  /** How much each line's words sound like residue. */
  readonly scoreWords: (line: Line) => number;
  /** How likely each line is residue among the others, and why, when that is asked for. */
  weigh(lines: readonly AssessedLine[], explain: boolean): Weighed[];
}

/** How likely a line is residue, from 0 to 1. */
export interface Weighed {
  readonly likely: number;
  readonly reasons: readonly Reason[];
}

const CERTAIN_RESIDUE: Weighed = { likely: 1, reasons: [] };
const PLAIN_BODY: Weighed = { likely: 0.02, reasons: [] };

const settledWeight = (line: AssessedLine): Weighed => (line.isCertain ? CERTAIN_RESIDUE : PLAIN_BODY);

/** Makes a model of weights that were fitted on the features of this package. */
export function readModel(weights: Weights): Model {
  const scorer = readWordWeights(weights.words);
  const forest = readTrees(weights.trees);
  const width = featureNames.length;
  return {
    scoreWords: (line) => scoreWords(scorer, line.shape),
    weigh(lines, explain) {
      // Of most stories every line is settled by itself, once the first round is over if not before.
      if (!lines.some(isOpen)) return lines.map(settledWeight);
      const table = describeLines(lines);
      return lines.map((line, i) => {
        if (!isOpen(line)) return settledWeight(line);
        return {
          likely: 1 / (1 + Math.exp(-scoreRow(forest, table, i * width))),
          reasons: explain ? explainRow(forest, table, i * width, featureNames) : [],
        };
      });
    },
  };
}

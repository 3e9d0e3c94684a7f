import type { Reason } from "../types.js";
import { eachTellingWord } from "./block-words.js";
import { FEATURE_NAMES, measureBlocks } from "./features/index.js";
import type { PageContext } from "./features/page-context.js";
import { type LinearWeights, readLinearWeights, weightsIn } from "./linear-weights.js";
import { FIRST_TREES } from "./model/first-trees.js";
import { NAME_WEIGHTS } from "./model/name-weights.js";
import { SECOND_TREES } from "./model/second-trees.js";
import { WORD_WEIGHTS } from "./model/word-weights.js";
import { scoreNames } from "./score-names.js";
import { CONTEXT_NAMES, measureContext } from "./score-context.js";
import { explainRow, readTrees, scoreRow, type Trees } from "./trees.js";

interface BlockModel {
  readonly names: LinearWeights;
  readonly words: LinearWeights;
  readonly first: Trees;
  readonly second: Trees;
}

const FIRST_NAMES = [...FEATURE_NAMES, "names", "words"];
const ALL_NAMES = [...FIRST_NAMES, ...CONTEXT_NAMES];

/** A block that is as unlikely by its first score is not looked at again. In log-odds. */
const HOPELESS = -4.5;

let loaded: BlockModel | null = null;

/** The weights, read from their text when the first page needs them. */
function loadModel(): BlockModel {
  loaded ??= {
    names: readLinearWeights(NAME_WEIGHTS),
    words: readLinearWeights(WORD_WEIGHTS),
    first: readTrees(FIRST_TREES, FIRST_NAMES),
    second: readTrees(SECOND_TREES, ALL_NAMES),
  };
  return loaded;
}

/** What is thought of a block. */
export interface Judgement {
  /** How likely it is body, in log-odds. */
  readonly score: number;
  /** What moved that away from body (above 0) or to it (below 0), the weightiest first; none unless it is asked for. */
  readonly reasons: readonly Reason[];
}

/** Judges each block by itself and its surroundings, then by how those were judged. */
export function judgeBlocks(context: PageContext, explain: boolean): Judgement[] {
  const model = loadModel();
  const { page } = context;
  const rows = measureBlocks(context, ALL_NAMES.length);
  const names = scoreNames(model.names, page);
  const first = page.blocks.map((_, i) => {
    rows.seek(i, FEATURE_NAMES.length);
    rows.put(names[i]);
    rows.put(scoreWords(model.words, context, i));
    return scoreRow(model.first, rows.values, i * rows.width);
  });
  measureContext(context, first, rows, FIRST_NAMES.length);
  return first.map((score, i) => {
    const trees = score < HOPELESS ? model.first : model.second;
    const offset = i * rows.width;
    return {
      score: trees === model.first ? score : scoreRow(trees, rows.values, offset),
      reasons: explain ? toReasons(explainRow(trees, ALL_NAMES, rows.values, offset)) : NO_REASONS,
    };
  });
}

const NO_REASONS: readonly Reason[] = [];

const toReasons = (moved: ReadonlyMap<string, number>): Reason[] =>
  [...moved]
    .map(([feature, weight]): Reason => ({ feature, weight: Math.round(-1000 * weight) / 1000 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));

function scoreWords(weights: LinearWeights, { page, words }: PageContext, i: number): number {
  let score = weights.bias;
  eachTellingWord(words[i], page.text, page.blocks[i], (place, word) => {
    score += weightsIn(weights, place).get(word) ?? 0;
  });
  return score;
}

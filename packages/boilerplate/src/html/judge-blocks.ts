import { itemAt } from "./item-at.js";
import { FEATURE_NAMES, measureBlocks, type PageHints } from "./block-features.js";
import { blockWords } from "./block-words.js";
import { type LinearWeights, readLinearWeights, scoreTokens } from "./linear-weights.js";
import { FIRST_TREES } from "./model/first-trees.js";
import { NAME_WEIGHTS } from "./model/name-weights.js";
import { SECOND_TREES } from "./model/second-trees.js";
import { WORD_WEIGHTS } from "./model/word-weights.js";
import { namesAround } from "./name-tokens.js";
import type { Page } from "./page.js";
import type { PageShape } from "./page-shape.js";
import { CONTEXT_NAMES, measureContext } from "./score-context.js";
import { readTrees, scoreRow, type Trees } from "./trees.js";

interface BlockModel {
  readonly names: LinearWeights;
  readonly words: LinearWeights;
  readonly first: Trees;
  readonly second: Trees;
}

const FIRST_NAMES = [...FEATURE_NAMES, "names", "words"];

let loaded: BlockModel | null = null;

/** The weights, read from their text when the first page needs them. */
function loadModel(): BlockModel {
  loaded ??= {
    names: readLinearWeights(NAME_WEIGHTS),
    words: readLinearWeights(WORD_WEIGHTS),
    first: readTrees(FIRST_TREES, FIRST_NAMES),
    second: readTrees(SECOND_TREES, [...FIRST_NAMES, ...CONTEXT_NAMES]),
  };
  return loaded;
}

/** How likely each block is body, in log-odds: by itself and its surroundings, then by how those were judged. */
export function judgeBlocks(page: Page, shape: PageShape, hints: PageHints): number[] {
  const model = loadModel();
  const vectors = measureBlocks(page, shape, hints).map((vector, i) => {
    const { node = -1, start = 0, end = 0 } = itemAt(page.blocks, i) ?? {};
    const names = scoreTokens(model.names, namesAround(page.nodes, node));
    vector.push(names, scoreTokens(model.words, blockWords(page.text, start, end)));
    return vector;
  });
  const first = vectors.map((vector) => scoreRow(model.first, vector));
  const context = measureContext(page, first);
  // The first scores know the block better, the second its place; the mean of both is right more often than either.
  return vectors.map((vector, i) => {
    vector.push(...context[i]);
    return (first[i] + scoreRow(model.second, vector)) / 2;
  });
}

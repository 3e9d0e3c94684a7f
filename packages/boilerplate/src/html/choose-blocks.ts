import type { RuleMatch } from "../rules/index.js";
import type { Strictness } from "../types.js";
import type { Judgement } from "./judge-blocks.js";
import type { Page } from "./page.js";

/** How much a lost character weighs against one too many: the beta of an F-score. */
const BETA: Readonly<Record<Strictness, number>> = { careful: 2, balanced: 1, thorough: 0.5 };

/** No block less likely than the first is kept, and none more likely than the second is stripped. */
const LIMITS: readonly [number, number] = [0.12, 0.6];
/** A page none of whose blocks is as likely body as this has no article in it. */
const LEAST_BEST = 0.1;

export interface Choice {
  /** By block: how likely it is body, from 0 to 1. */
  readonly likelihoods: readonly number[];
  readonly threshold: number;
  readonly isKept: readonly boolean[];
  /** Blocks that a rule strips, by index. */
  readonly ruled: ReadonlyMap<number, RuleMatch>;
  /** Blocks that a rule keeps, by index. */
  readonly held: ReadonlyMap<number, RuleMatch>;
}

/**
 * Chooses the blocks that are body: those at or above the threshold at which the expected F-score of the page is
 * greatest. On a page whose blocks are all clear that is near one half; where they are all in doubt it is lower,
 * so that a text of an unusual shape is not lost as a whole.
 */
export function chooseBlocks(page: Page, judgements: readonly Judgement[], strictness: Strictness): Choice {
  const likelihoods = judgements.map(({ score }) => 1 / (1 + Math.exp(-score)));
  const lengths = page.blocks.map(({ start, end }) => end - start);
  const threshold = bestThreshold(likelihoods, lengths, BETA[strictness] ** 2);
  const isKept = likelihoods.map((likelihood) => likelihood >= threshold);
  return { likelihoods, threshold, isKept, ruled: new Map(), held: new Map() };
}

function bestThreshold(
  likelihoods: readonly number[],
  lengths: readonly number[],
  betaSquared: number,
): number {
  const [least, most] = LIMITS;
  const order = [...likelihoods.keys()].sort((a, b) => (likelihoods[b] ?? 0) - (likelihoods[a] ?? 0));
  if ((likelihoods[order[0] ?? -1] ?? 0) < LEAST_BEST) return 1;
  const body = order.reduce((sum, i) => sum + (likelihoods[i] ?? 0) * (lengths[i] ?? 0), 0);
  let kept = 0;
  let right = 0;
  let best = 0;
  let threshold = most;
  for (const i of order) {
    const likelihood = likelihoods[i] ?? 0;
    if (likelihood < least) break;
    kept += lengths[i] ?? 0;
    right += likelihood * (lengths[i] ?? 0);
    const score = ((1 + betaSquared) * right) / (kept + betaSquared * body);
    if (score < best) continue;
    best = score;
    threshold = likelihood;
  }
  return Math.min(threshold, most);
}

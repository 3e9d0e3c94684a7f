import { FUTURE_CLUES, PAST_CLUES, PLANS, SURELY_FUTURE } from "../en/tense-clues.js";
import { isOneOf } from "../grammar/context.js";
import type { Reading } from "../grammar/frame.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

const FARTHEST = 14;

/**
 * Whether the sentence around an expression speaks of what is behind or ahead, by the words before and behind
 * it, the nearer the weightier: below 0 it is behind, above 0 ahead, at 0 nothing is said. A word right beside
 * it weighs a half.
 */
export function tenseAround(words: Words, reading: Reading): number {
  let score = governing(words, reading.first - 1);
  let isInClause = true;
  for (let i = reading.first - 1, n = 0; n < FARTHEST && !words.isEdge(i); i--, n++) {
    const direction = isToCome(words, i) ? SURE : directionOf(words, i);
    isInClause &&= direction >= 0 && words.word(i) !== ",";
    score += isInClause && direction === SURE ? Math.max(SURE / (n + 2), OF_CLAUSE) : direction / (n + 2);
  }
  for (let i = reading.end, n = 0; n < FARTHEST && !words.isEdge(i); i++, n++) {
    score += (isToCome(words, i) ? 1 : directionOf(words, i)) / (n + 4);
  }
  return score;
}

const RUN_UP = /* @__PURE__ */ setOf("up|runup|buildup|countdown");
const ARTICLES = /* @__PURE__ */ setOf("the|this|a|its|their|his|her");

/** "before Sunday's vote" weighs less than a clear past: the attack may be behind; "ahead of Sunday's" is sure. */
const BEFORE = 0.7;
const AHEAD = 2;

/** What the words right before a date say of it: "ahead of the Sunday vote", "in the run-up to Sunday", "before Sunday's vote". */
function governing(words: Words, last: number): number {
  const at = isOneOf(words, last, ARTICLES) ? last - 1 : last;
  const word = words.word(at);
  if (word === "before") return BEFORE;
  if (word === "on" && words.word(at - 1) === "next") return AHEAD;
  const isAhead = word === "of" && words.word(at - 1) === "ahead";
  const isRunUp = word === "to" && isOneOf(words, at - 1, RUN_UP);
  return isAhead || isRunUp ? AHEAD : 0;
}

/** What a word says: below 0 behind, above 0 ahead, 0 nothing. */
function directionOf(words: Words, at: number): number {
  // "May" is a month here, not a verb.
  if (words.at(at).month > 0 && words.isCapital(at)) return 0;
  if (isOneOf(words, at, PAST_CLUES)) return -1;
  if (isOneOf(words, at, FUTURE_CLUES)) return 1;
  if (isOneOf(words, at, PLANS)) return isOneOf(words, at - 1, NO_PLAN) ? 1 : SURE;
  return isOneOf(words, at, SURELY_FUTURE) ? SURE : 0;
}

const SURE = 3;

/**
 * Is a word of what is still to be done? Matches the "to" of "is to meet" and the "held" of "will be held". Not of "has
 * to meet", "was held" or "had to be held".
 */
const isToCome = (words: Words, at: number): boolean =>
  isOneOf(words, at, PAST_CLUES)
    ? isOneOf(words, at - 1, INFINITE) && words.word(at - 3) !== "had"
    : words.word(at) === "to" && isOneOf(words, at - 1, IS);

const INFINITE = /* @__PURE__ */ setOf("be|being");
const IS = /* @__PURE__ */ setOf("is|are");

/** What "will" and its like weigh at the least before a date of their clause, however much stands between. */
const OF_CLAUSE = 0.8;

/** Behind these a verb of plans is a noun, or speaks of no time: "the play", "did not meet", "failed to meet". */
const NO_PLAN = /* @__PURE__ */ setOf(
  "a|an|the|to|not|his|her|its|their|no|of|in|for|this|that|and|than|as|was|were|been|be|had",
);

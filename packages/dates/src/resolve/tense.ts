import { TokenKind } from "@copydesk/text";
import {
  EXPECTED,
  FUTURE_CLUES,
  MODALS,
  PAST_CLUES,
  PLANS,
  REQUESTS,
  SURELY_FUTURE,
} from "../en/tense-clues.js";
import { isOneOf } from "../grammar/context.js";
import type { Reading } from "../grammar/frame.js";
import { anyOf, setOf } from "../symbols.js";
import type { Words } from "../words.js";
import { isEdge } from "./is-edge.js";

const FARTHEST = 14;

/**
 * Whether the sentence around an expression speaks of what is behind or ahead, by the words before and behind
 * it, the nearer the weightier: below 0 it is behind, above 0 ahead, at 0 nothing is said. A word right beside
 * it weighs a half.
 */
export function tenseAround(words: Words, reading: Reading): number {
  let score = governing(words, reading.first - 1);
  let isInClause = true;
  for (let i = reading.first - 1, n = 0; n < FARTHEST && !isEdge(words, i); i--, n++) {
    const direction = isToCome(words, i) || looksAhead(words, i) ? SURE : directionOf(words, i);
    isInClause &&= direction >= 0 && words.word(i) !== ",";
    score += isInClause && direction === SURE ? Math.max(SURE / (n + 2), OF_CLAUSE) : direction / (n + 2);
  }
  for (let i = reading.end, n = 0; n < FARTHEST && !isEdge(words, i); i++, n++) {
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
  // "The strike will last", "it is to last": behind these no verb is a past one.
  if (isOneOf(words, at, PAST_CLUES)) return isOneOf(words, at - 1, BEFORE_INFINITIVES) ? 0 : -1;
  if (isOneOf(words, at, FUTURE_CLUES)) return 1;
  if (isOneOf(words, at, PLANS)) return isOneOf(words, at - 1, NO_PLAN) ? 1 : SURE;
  if (isOneOf(words, at, SURELY_FUTURE)) return SURE;
  // "Inflation is seen topping 3 percent in the fourth quarter."
  return words.word(at) === "seen" && words.text(at + 1).endsWith("ing") ? 1 : 0;
}

const SURE = 3;
const BEFORE_INFINITIVES = /* @__PURE__ */ setOf("to|will|would|could|might|may|should|can");

/**
 * Does the word look ahead to a date behind it, whatever the tense? Matches the "would" of "said it would open on Friday",
 * the "expected" of "was expected to rise by Friday", the "forecast" of "snow was forecast for Friday" and the "call" of
 * "Call me on Friday". Not "would have opened", "could not be reached", "the snow forecast" or "he did call".
 */
function looksAhead(words: Words, at: number): boolean {
  if (!isOneOf(words, at, AHEAD_WORDS)) return false;
  if (isOneOf(words, at, MODALS)) return !isOneOf(words, at + 1, NOT_AHEAD) && !words.isCapital(at);
  if (isOneOf(words, at, EXPECTED)) return isOneOf(words, at + 1, TO_DO);
  return opensClause(words, at);
}

const AHEAD_WORDS = /* @__PURE__ */ anyOf(MODALS, EXPECTED, REQUESTS);

const NOT_AHEAD = /* @__PURE__ */ setOf("have|not");
const TO_DO = /* @__PURE__ */ setOf("to|for|not");

/** Behind a sentence's end, a comma or an opening mark. */
const opensClause = (words: Words, at: number): boolean =>
  isEdge(words, at - 1) || words.word(at - 1) === "," || words.kind(at - 1) === TokenKind.mark;

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

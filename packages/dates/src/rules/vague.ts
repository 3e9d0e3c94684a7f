import { TokenKind } from "@copydesk/text";
import { isOneOf } from "../grammar/context.js";
import { seeing } from "../grammar/step.js";
import { ref } from "../meaning.js";
import { rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";

const CLAUSE_WORDS = setOf("are|is|has|have|had|can|could|that|which|who|we|they|he|she|it|but");

export const vagueElements = {
  "LOWER-CASE": seeing((words, at) => !words.isCapital(at)),
  /** Behind "the past" no noun may follow: it would be what is past. */
  "NOUN-END": seeing(
    (words, at) =>
      words.kind(at) !== TokenKind.word || words.word(at) !== "" || isOneOf(words, at, CLAUSE_WORDS),
  ),
};

const present = () => ref("PRESENT_REF");
const past = () => ref("PAST_REF");
const future = () => ref("FUTURE_REF");

export const vagueRules: readonly Rule[] = [
  /** Matches "now", "currently" and "these days". Not "now-defunct". */
  rule("present-ref", "now|currently|nowadays|presently !- ; these !- days", present),
  /** Matches the "current" of "the current chairman". Not "Current" in a name or "current account". */
  rule("present-ref", "LOWER-CASE current !-|account", present),
  /** Matches "recently", "lately" and the "recent" of "recent talks". Not "recent-looking". */
  rule("past-ref", "recently|lately ; recent !-", past),
  /** Matches "in the past". Not "in the past president's view" or "past president". */
  rule("past-ref", "<in|of|from the past NOUN-END", past),
  /** Matches "the future", "in future" and "the near future". Not "futures", "future plans" or "Future" in a name. */
  rule(
    "future-ref",
    "the LOWER-CASE future ; <in LOWER-CASE future ; the? near|foreseeable|distant|immediate LOWER-CASE future",
    future,
  ),
];

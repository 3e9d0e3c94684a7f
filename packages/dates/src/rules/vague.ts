import { TokenKind } from "@copydesk/text";
import { ref } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * Now.
 * Matches "now", "currently", "at the moment" as "the moment", "the present" and "these days". Not "now-defunct" or "by now" of another day.
 */
export const presentRef: Rule = {
  name: "present-ref",
  opensWith: anyOf("now currently nowadays presently current these"),
  read(words, at) {
    if (words.isHyphen(at + 1)) return null;
    const word = words.word(at);
    if (word === "these") return words.word(at + 1) === "days" ? match(at + 2, ref("PRESENT_REF")) : null;
    if (word === "current" && (words.isCapital(at) || words.word(at + 1) === "account")) return null;
    return match(at + 1, ref("PRESENT_REF"));
  },
};

/**
 * Some time not long ago.
 * Matches "recently", "recent", "the past" and "just days earlier" elsewhere. Not "once", "former" or "past president".
 */
export const pastRef: Rule = {
  name: "past-ref",
  opensWith: anyOf("recently recent past lately"),
  takesArticle: true,
  read(words, at) {
    const hasArticle = words.word(at - 1) === "the";
    if (words.word(at) === "recent") {
      return words.isHyphen(at + 1) ? null : { ...match(at + 1, ref("PAST_REF")), leavesArticle: true };
    }
    if (words.word(at) === "past") {
      const isNoun =
        hasArticle && ["in", "of", "from"].includes(words.word(at - 2)) && isNounEnd(words, at + 1);
      return isNoun ? match(at + 1, ref("PAST_REF")) : null;
    }
    return { ...match(at + 1, ref("PAST_REF")), leavesArticle: true };
  },
};

/** Behind "the past" no noun may follow: it would be what is past. */
const isNounEnd = (words: Words, at: number): boolean =>
  words.kind(at) !== TokenKind.word ||
  words.word(at) !== "" ||
  /^(?:are|is|has|have|had|can|could|that|which|who|we|they|he|she|it)$/i.test(words.text(at));

/**
 * The time to come.
 * Matches "the future", "in future" and "the near future". Not "futures", "future plans" or "Future" in a name.
 */
export const futureRef: Rule = {
  name: "future-ref",
  opensWith: anyOf("future near foreseeable distant immediate"),
  takesArticle: true,
  read(words, at) {
    const next = words.word(at) === "future" ? at : at + 1;
    if (words.word(next) !== "future" || words.isCapital(next)) return null;
    // An adjective says nothing of when: "future plans".
    if (words.word(at - 1) !== "the" && words.word(at - 1) !== "in" && next === at) return null;
    return match(next + 1, ref("FUTURE_REF"));
  },
};

import { shift } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

/**
 * The period of a report, and the one that it is compared with.
 * Matches "the latest quarter", "the year-earlier period", "the year-ago quarter" and "the corresponding period last year". Not "the latest news" or "a period of calm".
 */
export const comparedPeriod: Rule = {
  name: "compared-period",
  opensWith: anyOf("latest year corresponding comparable full"),
  takesArticle: true,
  read(words, at) {
    if (words.word(at - 1) !== "the") return null;
    switch (words.word(at)) {
      case "latest":
        return isPeriod(words, at + 1) ? match(at + 2, shift("quarter", 1, 0, "report")) : null;
      case "full":
        return words.word(at + 1) === "year" ? match(at + 2, shift("year", 1, 0, "text")) : null;
      case "year":
        return yearEarlier(words, at);
      default: {
        const inner = words.word(at + 1) === "year" ? yearEarlier(words, at + 1) : null;
        if (inner !== null) return inner;
        const isLastYear =
          isPeriod(words, at + 1) && words.word(at + 2) === "last" && words.word(at + 3) === "year";
        return isLastYear ? match(at + 4, shift("quarter", 4, -1, "report")) : null;
      }
    }
  },
};

/** "year-earlier quarter", "year-ago period". */
function yearEarlier(words: Words, at: number): ReturnType<Rule["read"]> {
  const behind = words.word(at + 2);
  const isEarlier = words.isHyphen(at + 1) && (behind === "earlier" || behind === "ago");
  return isEarlier && isPeriod(words, at + 3) ? match(at + 4, shift("quarter", 4, -1, "report")) : null;
}

const isPeriod = (words: Words, at: number): boolean =>
  (words.word(at) === "quarter" || words.word(at) === "period") && !words.at(at).plural;

import { duration, shift } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";

/**
 * A day without anything to say which, which the corpora mark as a length.
 * Matches the "day" of "a busy day". Not "Independence Day" or "day-care".
 */
const bareDay: Rule = {
  name: "bare-day",
  opensWith: anyOf("day"),
  read(words, at) {
    if (words.isHyphen(at + 1) || words.isHyphen(at - 1)) return null;
    if (words.isCapital(at) && words.isCapital(at - 1) && !words.isAllCapitals(at)) return null;
    return match(at + 1, duration("day", 1));
  },
};

/**
 * A weekend without its article.
 * Matches the "weekend" of "a great weekend ahead". Not "weekends".
 */
const bareWeekend: Rule = {
  name: "bare-weekend",
  opensWith: anyOf("weekend"),
  read: (words, at) => (words.isHyphen(at + 1) ? null : match(at + 1, shift("weekend", 1, 0, "text"))),
};

/** What the TimeBank corpora mark and the guidelines do not: read under `style: "timebank"` alone. */
export const timebankRules: readonly Rule[] = [bareDay, bareWeekend];

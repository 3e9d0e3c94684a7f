import { seeing } from "../grammar/step.js";
import { duration, shift } from "../meaning.js";
import { rule, type Rule } from "../rule.js";

export const timebankElements = {
  /** "Independence Day" is a name; a headline in capitals is none. */
  "NO-NAMED-DAY": seeing(
    (words, at) => !words.isCapital(at) || !words.isCapital(at - 1) || words.isAllCapitals(at),
  ),
};

/** What the TimeBank corpora mark and the guidelines do not: read under `style: "timebank"` alone. */
export const timebankRules: readonly Rule[] = [
  /** A day without anything to say which is marked as a length. Matches the "day" of "a busy day". Not "Independence Day" or "day-care". */
  rule("bare-day", "<!- NO-NAMED-DAY day !-", () => duration("day", 1)),
  /** A weekend without its article. Matches the "weekend" of "a great weekend ahead". Not "weekends". */
  rule("bare-weekend", "weekend !-", () => shift("weekend", 1, 0, "text")),
];

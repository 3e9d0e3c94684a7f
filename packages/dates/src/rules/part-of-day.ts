import { TokenKind } from "@copydesk/text";
import { calendar, shift } from "../meaning.js";
import { match, type Rule } from "../rule.js";

const BEFORE_PARTS = new Set("the in at by until early late mid through one since".split(" "));

/**
 * A part of a day that the text is in.
 * Matches "the morning", "overnight", "at dawn" and "one evening". Not "Good Morning America" or "the Evening Standard".
 */
export const partOfDay: Rule = {
  name: "part-of-day",
  opensWith: (entry) => entry.part !== null && !entry.plural,
  takesArticle: true,
  read(words, at) {
    const { part, word } = words.at(at);
    if (words.isCapital(at) || word.startsWith("toni") || word === "noon" || word === "midnight") return null;
    if (word === "overnight")
      return words.kind(at + 1) === TokenKind.dash ? null : match(at + 1, { ...shift("day", 1, 0), part });
    const before = words.isHyphen(at - 1) ? words.word(at - 2) : words.word(at - 1);
    const isOfWeekday = words.at(at - 1).weekday > 0;
    if ((!BEFORE_PARTS.has(before) && !isOfWeekday) || words.isHyphen(at + 1)) return null;
    return match(at + 1, calendar({ part }));
  },
};

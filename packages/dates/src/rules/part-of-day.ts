import { TokenKind } from "@copydesk/text";
import { calendar, shift } from "../meaning.js";
import { match, type Rule } from "../rule.js";

/**
 * A part of a day that the text is in.
 * Matches "the morning", "overnight", "at dawn", "one evening" and "morning" in "morning fog". Not "Good Morning America" or "the Evening Standard".
 */
export const partOfDay: Rule = {
  name: "part-of-day",
  opensWith: (entry) => entry.part !== null && !entry.plural,
  takesArticle: true,
  read(words, at) {
    const { part, word } = words.at(at);
    if (word.startsWith("toni") || word === "noon" || word === "midnight") return null;
    if (words.isCapital(at) && !words.isAllCapitals(at) && at > 0) return null;
    if (words.isHyphen(at - 1) && words.word(at - 2) !== "mid") return null;
    if (words.kind(at + 1) === TokenKind.dash && words.isGlued(at + 1)) return null;
    if (word === "overnight") return match(at + 1, { ...shift("day", 1, 0), part });
    return match(at + 1, calendar({ part }));
  },
};

/**
 * One such day or part of it, which is not said.
 * Matches "one afternoon" and "one day" behind a comma. Not "one day of rest".
 */
export const onePart: Rule = {
  name: "one-part",
  opensWith: (entry) => entry.word === "one",
  read(words, at) {
    const { part, plural } = words.at(at + 1);
    return part === null || plural ? null : match(at + 2, calendar({ part }));
  },
};

import { TokenKind } from "@copydesk/text";
import { calendar } from "../meaning.js";
import { match, type Rule } from "../rule.js";

/**
 * A day of the week.
 * Matches "Wednesday" and "Fri." before a date. Not "Sun" the paper, "sat down" or "Mon Dieu".
 */
export const weekday: Rule = {
  name: "weekday",
  opensWith: (entry) => entry.weekday > 0 && !entry.plural,
  read(words, at) {
    const { weekday: value } = words.at(at);
    if (words.width(at) > 5) return match(at + 1, calendar({ weekday: value }));
    if (!words.isCapital(at)) return null;
    const stopped = words.skipStop(at + 1);
    const next = words.isChar(stopped, ",") ? stopped + 1 : stopped;
    const isDated =
      words.at(next).month > 0 ||
      (words.kind(next) === TokenKind.number && words.width(next) <= 2 && words.at(next + 1).month > 0);
    if (isDated) return match(stopped, calendar({ weekday: value }));
    // Alone, an abbreviation counts where nothing else is meant: "Tues", "Wed." but not "Sat", "Sun", "Mon".
    const isSure = stopped > at + 1 ? words.word(at) !== "sun" : words.width(at) >= 4;
    return isSure ? match(words.kind(stopped) === 0 ? at + 1 : stopped, calendar({ weekday: value })) : null;
  },
};

import { shift, type ShiftMeaning } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";

const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["today", 0],
  ["tdy", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["tmr", 1],
  ["tmrw", 1],
  ["tomo", 1],
]);

/**
 * Days named from the day of writing, with a part of the day behind them.
 * Matches "today", "yesterday afternoon", "the day after tomorrow" and "the day before yesterday". Not "USA Today" or "yesterdays".
 */
export const dayWord: Rule = {
  name: "day-word",
  opensWith: (entry) => SHIFTS.has(entry.word) || entry.word === "day",
  takesArticle: true,
  read(words, at) {
    if (words.word(at) === "day") return beyond(words.word(at + 1), words.word(at + 2), at);
    const direction = SHIFTS.get(words.word(at));
    if (direction === undefined || words.word(at - 1) === "the") return null;
    // A name such as "USA Today" has capitals where a day has none.
    if (
      words.isCapital(at) &&
      !words.isAllCapitals(at) &&
      words.isCapital(at - 1) &&
      words.at(at - 1).word === ""
    )
      return null;
    const day = shift("day", 1, direction);
    const part = words.at(at + 1).part;
    const isPart = part !== null && !words.at(at + 1).plural && !/^(?:to|over)n/.test(words.word(at + 1));
    return isPart ? match(at + 2, { ...day, part }) : match(at + 1, day);
  },
};

function beyond(first: string, second: string, at: number) {
  if (first === "after" && second === "tomorrow") return match(at + 3, shift("day", 2, 1));
  return first === "before" && second === "yesterday" ? match(at + 3, shift("day", 2, -1)) : null;
}

/**
 * The night of the day of writing, and the one before.
 * Matches "tonight", "last night" and "overnight". Not "tonight's Nightline" beyond its first word, "the last night of the tour".
 */
export const nightWord: Rule = {
  name: "night-word",
  opensWith: anyOf("tonight tonite last"),
  read(words, at) {
    const night: ShiftMeaning = { ...shift("day", 1, 0), part: "NI" };
    if (words.word(at) !== "last") return match(at + 1, night);
    if (words.word(at - 1) === "the" || words.at(at + 1).plural) return null;
    const part = words.at(at + 1).part;
    const isNight = part === "NI" && words.word(at + 1) !== "midnight" && words.word(at + 1) !== "overnight";
    if (!isNight && part !== "EV") return null;
    return match(at + 2, { ...night, direction: -1, part });
  },
};

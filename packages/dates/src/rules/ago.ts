import { readCount } from "../grammar/numbers.js";
import { type Base, type Lean, ref, shift } from "../meaning.js";
import { anyOf, match, type Rule } from "../rule.js";
import type { WordEntry } from "../en/lexicon.js";
import { TokenKind } from "@copydesk/text";
import type { Words } from "../words.js";

const opensCount = (entry: WordEntry): boolean => entry.cardinal >= 0 || COUNT_WORDS.has(entry.word);
const COUNT_WORDS = new Set(
  "a an another several many some few couple dozens hundreds thousands half just".split(" "),
);

/**
 * A number of units counted back or on.
 * Matches "two weeks ago", "a year earlier", "three days later", "a month from now" and "10 years before". Not "three days before the vote" or "two weeks ago's".
 */
export const counted: Rule = {
  name: "counted",
  opensWith: opensCount,
  opensWithKinds: [TokenKind.number],
  read(words, at) {
    const first = words.word(at) === "just" ? at + 1 : at;
    const amount = readCount(words, first);
    if (amount === null) return null;
    const { unit, plural } = words.at(amount.end);
    if (unit === null || unit === "half" || (plural && amount.amount === 1)) return null;
    const found = readDirection(words, amount.end + 1);
    if (found === null || (first > at && found.base === "reference")) return null;
    const single = unit === "night" ? "day" : unit;
    return match(found.end, shift(single, amount.amount, found.direction, found.base));
  },
};

interface Direction {
  readonly end: number;
  readonly direction: Lean;
  readonly base: Base;
}

function readDirection(words: Words, at: number): Direction | null {
  const to = (end: number, direction: Lean, base: Base): Direction => ({ end, direction, base });
  switch (words.word(at)) {
    case "ago":
      return to(at + 1, -1, "reference");
    case "earlier":
    case "previously":
      return to(at + 1, -1, "mention");
    case "later":
      return to(at + 1, 1, "mention");
    case "hence":
      return to(at + 1, 1, "reference");
    case "from":
      return words.word(at + 1) === "now" || words.word(at + 1) === "today"
        ? to(at + 2, 1, "reference")
        : null;
    case "before":
    case "after":
      return endsClause(words, at + 1) ? to(at + 1, words.word(at) === "before" ? -1 : 1, "mention") : null;
    default:
      return null;
  }
}

/** Behind "the year before." and "the day after," nothing follows that it is before or after. */
function endsClause(words: Words, at: number): boolean {
  const kind = words.kind(at);
  return kind === 0 || kind === TokenKind.dot || kind === TokenKind.punctuation || kind === TokenKind.mark;
}

/**
 * An unknown number of units counted back from what was told.
 * Matches "Just days earlier" and "months later" and "years ago". Not "in the days before".
 */
export const vaguelyCounted: Rule = {
  name: "vaguely-counted",
  opensWith: (entry) => entry.word === "just" || (entry.plural && entry.unit !== null),
  read(words, at) {
    const first = words.word(at) === "just" ? at + 1 : at;
    const { unit, plural } = words.at(first);
    if (unit === null || !plural) return null;
    const next = words.word(first + 1);
    if (next === "ago" || next === "earlier" || next === "before") {
      return next !== "before" || endsClause(words, first + 2) ? match(first + 2, ref("PAST_REF")) : null;
    }
    if (next === "later") return match(first + 2, shift(unit, null, 1, "mention"));
    return null;
  },
};

/**
 * The unit next to the one last named.
 * Matches "the day before," and "the year after." Not "the day before the vote".
 */
export const unitBeside: Rule = {
  name: "unit-beside",
  opensWith: anyOf("day week month year night evening morning"),
  takesArticle: true,
  read(words, at) {
    const { unit, part } = words.at(at);
    const direction = words.word(at + 1) === "before" ? -1 : words.word(at + 1) === "after" ? 1 : 0;
    if (words.word(at - 1) !== "the" || direction === 0 || !endsClause(words, at + 2)) return null;
    const day = shift(part === null && unit !== null ? unit : "day", 1, direction, "mention");
    return match(at + 2, { ...day, part });
  },
};

import { TokenKind } from "@copydesk/text";
import { calendar, type Lean, type Meaning, shift, type Unit } from "../meaning.js";
import { anyOf, match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

const LEANS: ReadonlyMap<string, Lean> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

const WHOLE_UNITS = new Set<Unit>([
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
]);

/**
 * The last, this or next one of a unit.
 * Matches "last week", "this year", "next month" and "this coming weekend". Not "the last week of May" or "last weeks".
 */
export const leanUnit: Rule = {
  name: "lean-unit",
  opensWith: anyOf("last this next coming past upcoming current"),
  takesArticle: true,
  read(words, at) {
    const lean = LEANS.get(words.word(at));
    const next = nextOf(words, at);
    const { unit, plural } = words.at(next);
    if (lean === undefined || unit === null || plural || !WHOLE_UNITS.has(unit)) return null;
    const hasArticle = words.word(at - 1) === "the";
    // "the past year" and "the next decade" are lengths; "the last day" is the last of something.
    if (
      hasArticle &&
      words.word(at) !== "coming" &&
      words.word(at) !== "upcoming" &&
      words.word(at) !== "current"
    )
      return null;
    if (words.word(at) === "past" || (unit === "day" && lean !== 0)) return null;
    // "this day and age", "this day in history"; "this century" and "this quarter" are fine.
    if (words.isHyphen(next + 1)) return null;
    return match(next + 1, shift(unit, 1, words.word(next - 1) === "coming" ? 1 : lean));
  },
};

/** The unit behind "last", "this past", "this coming", "this very". */
function nextOf(words: Words, at: number): number {
  const second = words.word(at + 1);
  const isDouble =
    words.word(at) === "this" &&
    (second === "past" || second === "coming" || second === "very" || second === "same");
  return isDouble ? at + 2 : at + 1;
}

/**
 * A weekday, month, season or holiday with the word that says which one.
 * Matches "last June", "next Wednesday", "this fall", "this coming Sunday" and "this Christmas". Not "this may be" or "last march".
 */
export const leanDate: Rule = {
  name: "lean-date",
  opensWith: anyOf("last this next past coming upcoming"),
  takesArticle: true,
  read(words, at, grammar) {
    const next = nextOf(words, at);
    const lean =
      words.word(next - 1) === "coming"
        ? 1
        : words.word(next - 1) === "past"
          ? -1
          : LEANS.get(words.word(at));
    if (lean === undefined) return null;
    const inner = grammar.readAt(words, next);
    if (inner === null) return seasonOf(words, next, lean);
    return leaning(words, inner, next, lean);
  },
};

function leaning(words: Words, inner: Match, next: number, lean: Lean): Match | null {
  const { meaning } = inner;
  if (meaning.kind === "holiday" && meaning.year === null) return match(inner.end, { ...meaning, lean });
  if (meaning.kind !== "calendar" || meaning.year !== null || meaning.lean !== null) return null;
  const { month, weekday, season, day } = meaning;
  if (month === null && weekday === null && season === null) return null;
  if (day !== null && weekday === null && words.kind(next) !== TokenKind.word) return null;
  return match(inner.end, { ...meaning, lean });
}

/** "this fall", "last spring": behind these words a season needs no other sign. */
function seasonOf(words: Words, at: number, lean: Lean): Match | null {
  const { season, plural } = words.at(at);
  return season === null || plural ? null : match(at + 1, calendar({ season, lean }));
}

/**
 * A part of this day.
 * Matches "this morning" and "this afternoon". Not "that morning", which is of a day named before.
 */
export const leanPart: Rule = {
  name: "lean-part",
  opensWith: anyOf("this"),
  read(words, at) {
    const { part, plural } = words.at(at + 1);
    if (part === null || plural) return null;
    return match(at + 2, { ...shift("day", 1, 0), part });
  },
};

const MENTIONS: ReadonlyMap<string, Lean> = new Map([
  ["same", 0],
  ["that", 0],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["following", 1],
  ["next", 1],
  ["ensuing", 1],
]);

/**
 * A unit counted from the date last named.
 * Matches "the same day", "that year", "the previous month", "the following morning" and "the next day". Not "that days", "the next train".
 */
export const mentionUnit: Rule = {
  name: "mention-unit",
  opensWith: anyOf("same that previous preceding prior following next"),
  takesArticle: true,
  read(words, at, grammar) {
    const hasArticle = words.word(at - 1) === "the";
    const isThat = words.word(at) === "that";
    const next = isThat && words.word(at + 1) === "same" ? at + 2 : at + 1;
    if (!hasArticle && !isThat && words.word(at) !== "same") return null;
    const direction = MENTIONS.get(words.word(at));
    if (direction === undefined) return null;
    const { unit, plural, part } = words.at(next);
    if (plural || words.isHyphen(next + 1)) return null;
    if (part !== null) return match(next + 1, { ...shift("day", 1, direction, "mention"), part });
    if (unit !== null && WHOLE_UNITS.has(unit)) {
      const isLength = words.word(at) === "next" && unit !== "day" && unit !== "week";
      return isLength ? null : match(next + 1, shift(unit, 1, direction, "mention"));
    }
    const inner =
      isThat && words.word(at + 1) !== "same" && !words.isCapital(next) ? null : grammar.readAt(words, next);
    return inner === null ? null : againstMention(inner.end, inner.meaning, direction);
  },
};

/** "the previous Friday", "the following June", "that Saturday". */
function againstMention(end: number, meaning: Meaning, direction: Lean): Match | null {
  if (meaning.kind !== "calendar" || meaning.year !== null) return null;
  const { weekday, month, season } = meaning;
  if (weekday === null && month === null && season === null) return null;
  return match(end, { ...meaning, lean: direction, yearOf: { base: "mention", shift: 0 } });
}

/**
 * A unit with "the" alone, which the text is in or about.
 * Matches "the week", "the weekend" and "the quarter". Not "the day after", "the month of May" or "the year 2000".
 */
export const bareUnit: Rule = {
  name: "bare-unit",
  opensWith: anyOf("week weekend month quarter year summer winter"),
  takesArticle: true,
  read(words, at) {
    const { unit, plural } = words.at(at);
    if (words.word(at - 1) !== "the" || plural || unit === null) return null;
    const next = words.word(at + 1);
    if (
      next === "before" ||
      next === "after" ||
      next === "of" ||
      words.isHyphen(at + 1) ||
      next === "earlier"
    )
      return null;
    if (next === "when" || words.kind(at + 1) === TokenKind.number) return null;
    return match(at + 1, shift(unit, 1, 0, unit === "quarter" ? "report" : "text"));
  },
};

import { type Meaning, type Mod, withMod } from "../meaning.js";
import { match, type Match, anyOf, type Rule } from "../rule.js";
import { durationMods } from "./duration.js";

const EDGES: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["beginning", "START"],
  ["start", "START"],
  ["opening", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["later", "END"],
  ["end", "END"],
  ["close", "END"],
]);

/**
 * The beginning, middle or end of a date.
 * Matches "early 1914", "mid-November", "late in the year", "the early 1980s" and "earlier this month". Not "early retirement" or "later that he had".
 */
export const edge: Rule = {
  name: "edge",
  opensWith: anyOf("early earlier mid late later"),
  takesArticle: true,
  read(words, at, grammar) {
    const word = words.word(at);
    const mod = EDGES.get(word);
    if (mod === undefined) return null;
    let next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    const isIn = words.word(next) === "in" || words.word(next) === "on";
    if (isIn) next++;
    const inner = grammar.readAt(words, next);
    if (inner === null || (words.word(at - 1) === "the" && isIn)) return null;
    // "later this year" and "earlier Monday" say which side; "later 1998" says nothing.
    const isComparative = word === "earlier" || word === "later";
    if (isComparative && !isNamedFromNow(inner.meaning)) return null;
    return marked(inner, mod, isComparative || isIn);
  },
};

function marked(inner: Match, mod: Mod, isLoose: boolean): Match | null {
  const { meaning } = inner;
  if (meaning.kind === "duration" || meaning.kind === "set" || meaning.kind === "ref") return null;
  if (meaning.kind === "calendar" && meaning.clock !== null) return null;
  if (meaning.kind === "shift" && isLoose && meaning.unit === "day" && meaning.part === null) return null;
  if (meaning.kind === "shift" && meaning.direction !== 0 && meaning.amount !== 1) return null;
  const modified = withMod(meaning, mod);
  return modified === null ? null : match(inner.end, modified);
}

/** "this month", "that day", "in the year": what "earlier" and "later" go with. */
function isNamedFromNow(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.direction === 0 || meaning.unit !== "day";
  return meaning.kind === "calendar" && meaning.lean !== null && meaning.weekday === null;
}

/**
 * The edge of a date as a noun.
 * Matches "the end of the month", "the beginning of 1998" and "the middle of next week". Not "the end of the war".
 */
export const edgeOf: Rule = {
  name: "edge-of",
  opensWith: anyOf("end beginning start middle close"),
  takesArticle: true,
  read(words, at, grammar) {
    const mod = EDGES.get(words.word(at));
    if (mod === undefined || words.word(at + 1) !== "of") return null;
    const inner = grammar.readAt(words, at + 2);
    return inner === null ? null : marked(inner, mod, true);
  },
};

/**
 * The end of a year, in one word.
 * Matches "year-end" and "the year-end". Not "year-ended".
 */
export const yearEnd: Rule = {
  name: "year-end",
  opensWith: anyOf("year month"),
  takesArticle: true,
  read(words, at) {
    if (!words.isHyphen(at + 1) || words.word(at + 2) !== "end") return null;
    const unit = words.word(at) === "year" ? "year" : "month";
    return match(at + 3, {
      kind: "shift",
      unit,
      amount: 1,
      direction: 0,
      base: "reference",
      part: null,
      clock: null,
      mod: "END",
    });
  },
};

/**
 * A duration, or a date, that is said to be more, less or about so much.
 * Matches "more than two thousand years", "at least a week" and "nearly 10 months ago". Not "more than 200 men", "about June" or "over the past year".
 */
export const measured: Rule = {
  name: "measured",
  opensWith: anyOf("more less about around approximately roughly nearly almost over at up"),
  read(words, at, grammar) {
    const two = `${words.word(at)} ${words.word(at + 1)}`;
    const mod = durationMods.get(two) ?? durationMods.get(words.word(at));
    if (mod === undefined) return null;
    const inner = grammar.readAt(words, durationMods.has(two) ? at + 2 : at + 1);
    // "over three years" is more than three; "over the past year" is during it.
    if (inner === null || inner.rule === "stretch" || inner.rule === "units-alone") return null;
    const isAmount =
      inner.meaning.kind === "duration" || (inner.meaning.kind === "shift" && inner.meaning.amount !== 1);
    const modified = isAmount ? withMod(inner.meaning, mod) : null;
    return modified === null ? null : match(inner.end, modified);
  },
};

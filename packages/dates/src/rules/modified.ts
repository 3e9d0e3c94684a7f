import type { Frame } from "../grammar/frame.js";
import { type Meaning, shift, withMod } from "../meaning.js";
import { rule, type Rule } from "../rule.js";

/** The inner date with the word that says which part of it; a length or a time of day has none. */
function marked({ inner, degree }: Frame, isLoose: boolean): Meaning | null {
  const meaning = inner?.meaning;
  if (meaning === undefined || degree === null || meaning.kind === "duration") return null;
  if (meaning.kind === "calendar" && meaning.clock !== null) return null;
  if (meaning.kind === "shift" && isLoose && meaning.unit === "day" && meaning.part === null) return null;
  if (meaning.kind === "shift" && meaning.direction !== 0 && meaning.amount !== 1) return null;
  return withMod(meaning, degree);
}

/** "this month", "that day", "in the year": what "earlier" and "later" go with. */
function isNamedFromNow(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.direction === 0 || meaning.unit !== "day";
  return meaning.kind === "calendar" && meaning.lean !== null && meaning.weekday === null;
}

/** An amount that is said to be more, less or about so much; "over the past year" is during it. */
function measured({ inner, degree }: Frame): Meaning | null {
  if (inner === null || degree === null || inner.rule === "stretch" || inner.rule === "units-alone")
    return null;
  const { meaning } = inner;
  const isAmount =
    meaning.kind === "duration" ||
    (meaning.kind === "shift" && (meaning.amount !== 1 || inner.rule === "counted"));
  return isAmount ? withMod(meaning, degree) : null;
}

const loosely = (frame: Frame): Meaning | null => marked(frame, true);
const strictly = (frame: Frame): Meaning | null => marked(frame, false);

export const modifiedRules: readonly Rule[] = [
  /** Matches "early 1914", "mid-November", "end-July" and "the early 1980s". Not "early retirement". */
  rule("edge", "the? early|mid|late -? EXPRESSION ; end - EXPRESSION", strictly),
  /** Matches "late in the year". Not "the late in". */
  rule("edge", "<!the early|mid|late in|on EXPRESSION", loosely),
  /** "later this year" says which side of it; "later 1998" says nothing. Matches "earlier this month". Not "later that he had". */
  rule("edge", "the? earlier|later EXPRESSION ; <!the earlier|later in|on EXPRESSION", (frame) =>
    frame.inner !== null && isNamedFromNow(frame.inner.meaning) ? marked(frame, true) : null,
  ),
  /** Matches "the end of the month", "the beginning of 1998" and "the middle of next week". Not "the end of the war". */
  rule("edge-of", "the? end|beginning|start|middle|close of EXPRESSION", loosely),
  /** Matches "the early hours of Monday" and "early hours of July 17". Not "early hours of work". */
  rule("edge-of", "the? early hours of EXPRESSION", loosely),
  /** Matches "year-end" and "the year-end". Not "year-ended". */
  rule("year-end", "the? year|month - end", ({ unit }) => ({
    ...shift(unit, 1, 0),
    mod: "END",
  })),
  /** Matches "more than two thousand years", "at least a week" and "nearly 10 months ago". Not "more than 200 men", "about June" or "over the past year". */
  rule(
    "measured",
    "about|around|approximately|roughly|nearly|almost|over EXPRESSION ; more|less than EXPRESSION ; at least|most EXPRESSION ; up to EXPRESSION",
    measured,
  ),
];

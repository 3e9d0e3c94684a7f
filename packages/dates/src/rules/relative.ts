import { holidayOpeners } from "../en/holidays.js";
import { endsClause } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { INSIDE_AMOUNTS, OPENS_AMOUNTS } from "../grammar/numbers.js";
import { reading, seeing, type Reader } from "../grammar/step.js";
import { type Base, calendar, type Lean, type Meaning, ref, shift } from "../meaning.js";
import { rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

function readExpression(words: Words, at: number, frame: Frame): number {
  frame.inner = frame.grammar.readAt(words, at);
  return frame.inner?.end ?? -1;
}

const countStep: Reader = (words, at, frame) => {
  const found = frame.countAt(words, at);
  if (found === null) return -1;
  frame.amount = found.amount;
  return found.end;
};

/** What has a name in the week or in the year. */
const NAMES = "@month|@weekday|@weekdays|@season|@seasons";

export const relativeElements = {
  EXPRESSION: reading("*", "*", readExpression),
  "NAMED-DATE": reading(`${holidayOpeners}|${NAMES}`, "*", readExpression),
  // "said that Christmas sales rose": before a holiday "that" is hardly ever its article.
  "NAMED-TIME": reading(NAMES, "*", readExpression),
  COUNT: reading(OPENS_AMOUNTS, INSIDE_AMOUNTS, countStep),
  UNIT: setOf("@unit|@units", "half|halves"),
  "WHOLE-UNIT": setOf("@unit", "second|sec|minute|min|hour|hr|night|fortnight|half"),
  "CLAUSE-END": seeing(endsClause),
  CAPITAL: seeing((words, at) => words.isCapital(at)),
};

/** "last June", "this Christmas": the expression with its word that says which one. */
function leaning({ inner, direction: lean }: Frame): Meaning | null {
  if (inner === null) return null;
  const { meaning } = inner;
  if (meaning.kind !== "calendar" || meaning.year !== null || meaning.lean !== null) return null;
  return { ...meaning, lean };
}

/** "last week": one unit back, this one, or one on. */
function leanUnit({ unit, direction: written, first }: Frame, words: Words): Meaning | null {
  // "this past year" runs into the year of writing.
  const direction = words.word(first) === "this" && written === -1 ? 0 : written;
  if (unit === "day" && direction !== 0) return null;
  // In an account of times past "this day" is the one that it has come to; news says "today".
  return shift(unit, 1, direction, unit === "day" ? "text" : "reference");
}

/** A unit counted from the date last named: "the next month" is a length and no such unit. */
function besideMention({ unit, direction, first }: Frame, words: Words): Meaning | null {
  const isLength = words.word(first + 1) === "next" && unit !== "day" && unit !== "week";
  return isLength ? null : shift(unit, 1, direction, "mention");
}

const unitBesideMention = ({ unit, direction }: Frame): Meaning => shift(unit, 1, direction, "mention");
const partBesideMention = ({ part, direction }: Frame): Meaning => ({
  ...shift("day", 1, direction, "mention"),
  part,
});

/** "the previous Friday", "the following June", "that Saturday". */
function againstMention({ inner, direction }: Frame): Meaning | null {
  const meaning = inner?.meaning;
  if (meaning?.kind !== "calendar" || meaning.year !== null) return null;
  return { ...meaning, lean: direction, yearOf: { base: "mention", shift: 0 } };
}

const counted =
  (base: Base, fixed: Lean | null = null) =>
  ({ unit, plural, amount, direction }: Frame): Meaning | null =>
    amount !== null && (plural ? amount === 1 : amount > 1)
      ? null
      : shift(unit === "night" ? "day" : unit, amount, fixed ?? direction, base);

const past = (): Meaning => ref("PAST_REF");

export const relativeRules: readonly Rule[] = [
  /** Matches "last June", "next Wednesday", "this coming Sunday" and "this Christmas". Not "this may be" or "last march". */
  rule(
    "lean-date",
    "the? last|next|past|coming|upcoming NAMED-DATE ; the? this past|coming|very|same? NAMED-DATE",
    leaning,
  ),
  /** Behind these words a season needs no other sign. Matches "this fall", "last spring". Not "the last spring". */
  rule(
    "lean-date",
    "the? last|next|past|coming|upcoming @season ; the? this past|coming|very|same? @season",
    ({ season, direction }) => calendar({ season, lean: direction }),
  ),
  /** Matches "last week", "this year" and "this coming weekend". Not "the last week of May" or "last weeks". */
  rule(
    "lean-unit",
    "<!the last|next|current WHOLE-UNIT !- ; the? coming|upcoming|current WHOLE-UNIT !- ; <!the this past|coming|very|same? WHOLE-UNIT !-",
    leanUnit,
  ),
  /** Matches "the following morning" and "that evening". Not "that mornings are cold". */
  rule(
    "mention-unit",
    "the same|previous|preceding|prior|following|next @part !- ; that? same @part !- ; that @part !-",
    partBesideMention,
  ),
  /** Matches "the same day", "that year", "the previous month" and "the next day". Not "the next train". */
  rule(
    "mention-unit",
    "the same|previous|preceding|prior|following|next WHOLE-UNIT !- ; that? same WHOLE-UNIT !- ; that WHOLE-UNIT !-",
    besideMention,
  ),
  /** Matches "the previous Friday" and "that Saturday". Not "that may be". */
  rule(
    "mention-unit",
    "the same|previous|preceding|prior|following|next NAMED-DATE ; that? same NAMED-DATE ; that CAPITAL NAMED-TIME",
    againstMention,
  ),
  /** Matches "the day before," and "the year after." Not "the day before the vote". */
  rule("unit-beside", "the day|week|month|year before|after CLAUSE-END", unitBesideMention),
  /** Matches "the night before." and "the morning after," Not "the night before the vote". */
  rule("unit-beside", "the night|evening|morning before|after CLAUSE-END", partBesideMention),
  /** Matches "two weeks ago" and "a month hence". Not "two weeks" or the table's "3.50 year ago". */
  rule("counted", "COUNT UNIT ago|hence", counted("reference")),
  /** Matches "a month from now". Not "a month from the vote". */
  rule("counted", "COUNT UNIT from now|today", counted("reference", 1)),
  /** Matches "a year earlier", "three days later" and "10 years before." Not "three days before the vote". */
  rule(
    "counted",
    "just? COUNT UNIT earlier|previously|later ; just? COUNT UNIT before|after CLAUSE-END",
    counted("mention"),
  ),
  /** Matches "Just days earlier" and "years ago". Not "in the days before the vote". */
  rule("vaguely-counted", "just? @units ago|earlier ; just? @units before CLAUSE-END", past),
  /** Matches "months later". Not "months late". */
  rule("vaguely-counted", "just? @units later", ({ unit }) => shift(unit, null, 1, "mention")),
];

export const bareUnitRules: readonly Rule[] = [
  /** The unit that the text is in or about. Matches "the week" and "the weekend". Not "the week after", "the month of May" or "the year 2000". */
  rule(
    "bare-unit",
    "the week|weekend|month|year !before|after|of|-|earlier|when !#number|#year|#grouped",
    ({ unit }) => shift(unit, 1, 0, "text"),
  ),
  /** Matches "the quarter". Not "the quarter of an hour". */
  rule("bare-unit", "the quarter !before|after|of|-|earlier|when !#number|#year|#grouped", () =>
    shift("quarter", 1, 0, "report"),
  ),
];

import { pad } from "../calendar.js";
import type { Frame } from "../grammar/frame.js";
import { INSIDE_AMOUNTS, readNumber } from "../grammar/numbers.js";
import { reading, seeing } from "../grammar/step.js";
import type { SetMeaning } from "../meaning.js";
import { valueOfLengths } from "../resolve/lengths.js";
import { rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

const repeating = (value: string, quant: string | null = null, freq: string | null = null): SetMeaning => ({
  kind: "set",
  value,
  quant,
  freq,
});

/** A unit, weekday, month, season or part of the day, as the period of a set; "P1W" every other time is "P2W". */
function readPeriod(words: Words, at: number, frame: Frame): number {
  const isOther = words.word(at) === "other";
  const end = readOnePeriod(words, isOther || words.word(at) === "single" ? at + 1 : at, frame);
  if (isOther) frame.value = frame.value.replace(/^(PT?)1/, "$12");
  return end;
}

function readOnePeriod(words: Words, at: number, frame: Frame): number {
  const { weekday, part, season, month, unit, plural } = words.at(at);
  const to = (value: string, end = at + 1): number => {
    frame.value = value;
    return end;
  };
  if (weekday > 0 && words.width(at) > 3) {
    const partBehind = words.at(at + 1).part;
    return partBehind === null ? to(`XXXX-WXX-${weekday}`) : to(`XXXX-WXX-${weekday}T${partBehind}`, at + 2);
  }
  if (part !== null) return to(`XXXX-XX-XXT${part}`);
  if (season !== null) return to(`XXXX-${season}`);
  if (month > 0 && words.isCapital(at)) return to(`XXXX-${pad(month)}`);
  if (unit === null || plural || unit === "second" || unit === "half") return -1;
  return to(unit === "weekend" ? "XXXX-WXX-WE" : valueOfLengths([{ unit, amount: 1 }]));
}

/** "two weeks" behind "every" */
function readPeriods(words: Words, at: number, frame: Frame): number {
  const number = words.word(at) === "few" ? { end: at + 1, amount: null } : readNumber(words, at);
  const { unit, plural } = words.at(number?.end ?? -1);
  if (number === null || unit === null || !plural) return -1;
  frame.value = valueOfLengths([{ unit, amount: number.amount }]);
  return number.end + 1;
}

/** "once", "twice", "three times": how often goes into the amount. */
function readTimes(words: Words, at: number, frame: Frame): number {
  const fixed = ["once", "twice", "thrice"].indexOf(words.word(at));
  if (fixed >= 0) {
    frame.amount = fixed + 1;
    return at + 1;
  }
  const count = frame.countAt(words, at);
  if (count === null || words.word(count.end) !== "times") return -1;
  frame.amount = count.amount;
  return count.end + 1;
}

/** "Daily" in the name of a newspaper, "twice-daily" */
function isFrequency(words: Words, at: number): boolean {
  if (words.word(at - 1) === "-" || words.word(at + 1) === "-") return false;
  const isBesideName = words.isCapital(at - 1) || words.isCapital(at + 1) || words.word(at) === "daily";
  return !words.isCapital(at) || !isBesideName;
}

export const setElements = {
  EVERY: reading("every|each", null, (words, at, frame) => {
    frame.quant = words.word(at).toUpperCase();
    return at + 1;
  }),
  PERIOD: reading("*", "*", readPeriod),
  PERIODS: reading("*", "*", readPeriods),
  TIMES: reading("once|twice|thrice|several|many|#number|@cardinal", `times|${INSIDE_AMOUNTS}`, readTimes),
  "NO-PART-OF-NAME": seeing(isFrequency),
  RATED: setOf(
    "%|million|billion|trillion|dollars|pounds|euros|yen|barrels|tons|tonnes|percent|cents|people|times|units|vehicles|cars|flights|hours|meals|miles|#number|#year|#grouped",
  ),
  "RATE-UNIT": setOf("@unit", "second|sec|half|quarter|hour|hr"),
  "LONG-WEEKDAY": seeing((words, at) => words.isCapital(at) && words.width(at) >= 6),
  // Behind these, nights are so many or known ones.
  COUNTED: setOf("the|@cardinal|#number|#year|#grouped", "zero"),
};

const weekdays = ({ weekday, part }: Frame): SetMeaning =>
  repeating(`XXXX-WXX-${weekday ?? "X"}${part === null ? "" : `T${part}`}`);

export const setRules: readonly Rule[] = [
  /** Matches "every Tuesday", "each month", "every two weeks" and "every other day". Not "each party" or "every second counts". */
  rule("every-unit", "EVERY PERIOD ; EVERY other|single? PERIODS", ({ value, quant }) =>
    repeating(value, quant),
  ),
  /** Matches "twice a week", "three times a day" and "once every two years". Not "once a soldier" or "two times". */
  rule(
    "times-per",
    "TIMES a|an|per PERIOD ; TIMES EVERY PERIOD ; TIMES EVERY other|single? PERIODS",
    (frame) => repeating(frame.value, frame.quant, frame.amount === null ? null : `${frame.amount}X`),
  ),
  /** Matches "on Sundays" and "Tuesday nights". Not "the Tuesdays With Morrie". */
  rule("plural-day", "LONG-WEEKDAY @weekdays ; LONG-WEEKDAY @weekday @parts", weekdays),
  /** Matches "weekends". Not "two weekends" or "the weekends". */
  rule("plural-day", "<!COUNTED weekends", () => repeating("XXXX-WXX-WE")),
  /** Matches "mornings" and "nights" out. Not "the nights", "in mornings". */
  rule("plural-day", "<!COUNTED <!in @parts", ({ part }) => repeating(`XXXX-XX-XXT${part ?? "NI"}`)),
  /** Matches "annually", "daily" and "monthly". Not "Daily" in the name of a newspaper. */
  rule("frequency-word", "NO-PART-OF-NAME @frequency", ({ value }) => repeating(value)),
  /** Matches the "a year" of "$33 million a year". Not "a year ago", "for a year". */
  rule("per-unit", "<RATED a|an RATE-UNIT !ago|earlier|later|before|after", ({ unit }) =>
    repeating(valueOfLengths([{ unit, amount: 1 }])),
  ),
];

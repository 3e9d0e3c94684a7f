import { TokenKind } from "@copydesk/text";
import { clockOfPart } from "./grammar/clock.js";
import type { CalendarMeaning, Meaning } from "./meaning.js";
import type { Reading } from "./grammar/frame.js";
import type { Words } from "./words.js";

/**
 * Joins neighbours that are one expression: "Wednesday" + "Sept. 9", "Friday" + "evening", "10:33 AM" + "Wednesday",
 * "September 9, 2020" + "10:33 AM".
 */
export function joinNeighbours(words: Words, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    let current = reading;
    for (;;) {
      const before = joined.at(-1);
      const whole = before === undefined ? null : joinTwo(words, before, current);
      if (whole === null) break;
      joined.pop();
      current = whole;
    }
    joined.push(current);
  }
  return joined;
}

/** The words that may stand between two parts of one expression. */
type Gap = "none" | "comma" | "at" | "on" | "in" | "of" | "bracket";

function gapOf(words: Words, from: number, to: number): Gap | null {
  if (from === to) return "none";
  if (to - from === 1) {
    if (words.tokens.kinds[from] === TokenKind.dash) return null;
    const char = words.source.slice(words.start(from), words.end(from)).toLowerCase();
    if (char === ",") return "comma";
    if (char === "at" || char === "@") return "at";
    if (char === "on" || char === "in" || char === "of") return char;
    return null;
  }
  const second = words.source.slice(words.start(from), words.end(to - 1)).toLowerCase();
  if (/^,\s?(?:at|@)$/.test(second)) return "at";
  return /^(?:on|of|in) the$/.test(second) ? (second.startsWith("in") ? "in" : "of") : null;
}

function joinTwo(words: Words, left: Reading, right: Reading): Reading | null {
  if (right.first - left.end > 2 || right.first < left.end || isParted(words, left, right)) return null;
  const gap = gapOf(words, left.end, right.first);
  if (gap === null) return null;
  const meaning = joinMeanings(left.meaning, right.meaning, gap);
  return meaning === null ? null : { first: left.first, end: right.end, meaning, rule: ruleOf(left, right) };
}

/** A paragraph's edge parts what stands on its two sides. */
function isParted(words: Words, left: Reading, right: Reading): boolean {
  const between = words.source.slice(words.end(left.end - 1), words.start(right.first));
  return between.length > 12 || /\n\s*\n/.test(between);
}

/** The part with the day names the rule; a weekday, a time or a part of the day only adds to it. */
const ruleOf = (left: Reading, right: Reading): string =>
  hasDay(left.meaning) && !(isWeekdayAlone(left.meaning) && hasDay(right.meaning)) ? left.rule : right.rule;

const isWeekdayAlone = (meaning: Meaning): boolean => meaning.kind === "calendar" && meaning.day === null;

const hasDay = (meaning: Meaning): boolean =>
  (meaning.kind === "shift" && meaning.unit === "day") ||
  meaning.kind === "holiday" ||
  (meaning.kind === "calendar" && (meaning.day !== null || meaning.weekday !== null));

function joinMeanings(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  const leftTime = timeOnly(left);
  const rightTime = timeOnly(right);
  if (leftTime !== null && rightTime !== null) return joinTimes(leftTime, rightTime, gap);
  if (leftTime !== null) return GAPS_TO_DAY.has(gap) ? addTime(right, leftTime) : null;
  if (rightTime !== null) return GAPS_TO_TIME.has(gap) ? addTime(left, rightTime) : null;
  return joinWeekday(left, right, gap) ?? joinYear(left, right, gap);
}

/** "10:33 AM on Wednesday", "the afternoon of June 3"; "Wednesday, 10:33", "Wednesday at noon". */
const GAPS_TO_DAY: ReadonlySet<Gap> = new Set<Gap>(["none", "comma", "on", "of"]);
const GAPS_TO_TIME: ReadonlySet<Gap> = new Set<Gap>(["none", "comma", "at"]);

/** The meaning, where it is a time of day and nothing else. */
function timeOnly(meaning: Meaning): CalendarMeaning | null {
  if (meaning.kind !== "calendar" || (meaning.clock === null && meaning.part === null)) return null;
  const { year, month, day, weekday, season, quarter } = meaning;
  const isAlone =
    year === null &&
    month === null &&
    day === null &&
    weekday === null &&
    season === null &&
    quarter === null;
  return isAlone ? meaning : null;
}

/** "4 in the morning", "8 o'clock at night". */
function joinTimes(left: CalendarMeaning, right: CalendarMeaning, gap: Gap): Meaning | null {
  if (gap === "comma" || left.clock === null || right.clock !== null || right.part === null) return null;
  return { ...left, clock: clockOfPart(left.clock, right.part) };
}

/** The day with a time of day that stands before or behind it. */
function addTime(day: Meaning, time: CalendarMeaning): Meaning | null {
  if (!hasDay(day)) return null;
  if (day.kind === "holiday") return time.clock === null ? { ...day, part: time.part } : null;
  if (day.kind !== "calendar" && day.kind !== "shift") return null;
  if (day.clock !== null || (day.part !== null && time.clock === null)) return null;
  if (time.clock === null) return { ...day, part: time.part };
  return { ...day, clock: day.part === null ? time.clock : clockOfPart(time.clock, day.part) };
}

/** "Wednesday, Sept. 9", "Saturday the 25th of April": a weekday and the date that it is of. */
function joinWeekday(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  if (left.kind !== "calendar" || right.kind !== "calendar") return null;
  const isPlain = left.weekday !== null && left.day === null && left.clock === null && left.lean === null;
  if (isPlain && right.day !== null && right.weekday === null && (gap === "none" || gap === "comma")) {
    return { ...right, weekday: left.weekday, part: left.part ?? right.part };
  }
  return null;
}

/** "June 3" + "of last year", "spring" + "1998" that rules of their own did not take. */
function joinYear(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  if (left.kind !== "calendar" || left.year !== null || left.yearOf !== null || left.lean !== null)
    return null;
  if (left.month === null && left.season === null && left.quarter === null) return null;
  if (
    right.kind === "shift" &&
    right.unit === "year" &&
    right.amount === 1 &&
    right.mod === null &&
    gap !== "comma"
  ) {
    if (gap === "on" || gap === "at" || right.part !== null) return null;
    return gap === "none" && right.base === "mention"
      ? null
      : { ...left, yearOf: { base: right.base, shift: right.direction } };
  }
  return null;
}

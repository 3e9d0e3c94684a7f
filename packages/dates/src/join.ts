import { clockOfPart } from "./grammar/clock.js";
import { type CalendarMeaning, isTimeAlone, type Meaning } from "./meaning.js";
import type { Reading } from "./grammar/frame.js";
import type { Words } from "./words.js";

/**
 * Joins neighbours that are one expression: "Wednesday" + "Sept. 9", "Friday" + "evening", "10:33 AM" + "Wednesday",
 * "September 9, 2020" + "10:33 AM"; in a stamp "Sept. 9, 2020" + "|" + "10:33" too.
 */
export function joinNeighbours(words: Words, readings: readonly Reading[], isStamp = false): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    let current = reading;
    for (;;) {
      const before = joined.at(-1);
      const whole = before === undefined ? null : joinTwo(words, before, current, isStamp);
      if (whole === null) break;
      joined.pop();
      current = whole;
    }
    joined.push(current);
  }
  return joined;
}

/** What may stand between two parts of one expression, by its words. */
const GAPS = {
  "": "none",
  ",": "comma",
  at: "at",
  about: "at",
  around: "at",
  "@": "at",
  ",at": "at",
  ", at": "at",
  ", @": "at",
  on: "on",
  "on the": "of",
  of: "of",
  "of the": "of",
  in: "in",
  "in the": "in",
} as const;
type Gap = (typeof GAPS)[keyof typeof GAPS];
const gaps: ReadonlyMap<string, Gap> = new Map(Object.entries(GAPS));

/** Pages part a day from its time with bars, strokes, dashes and bullets: "Sept. 9, 2020 | 2:14 p.m.". */
const STAMP_GAP = /^[\s|•·,/–—-]*(?:at[\s|]*)?$/;

function gapOf(words: Words, left: Reading, right: Reading, isStamp: boolean): Gap | null {
  const between = words.source.slice(words.end(left.end - 1), words.start(right.first));
  if (isStamp && STAMP_GAP.test(between)) return "comma";
  // A paragraph's edge parts what stands on its two sides.
  if (between.length > 12 || /\n\s*\n/.test(between)) return null;
  return gaps.get(between.trim().replace(/\s+/g, " ").toLowerCase()) ?? null;
}

function joinTwo(words: Words, left: Reading, right: Reading, isStamp: boolean): Reading | null {
  if (right.first - left.end > 2) return null;
  const gap = gapOf(words, left, right, isStamp);
  if (gap === null) return null;
  const meaning = joinMeanings(left.meaning, right.meaning, gap);
  return meaning === null ? null : { first: left.first, end: right.end, meaning, rule: ruleOf(left, right) };
}

/** The part with the day names the rule; a weekday, a time or a part of the day only adds to it. */
const ruleOf = (left: Reading, right: Reading): string =>
  hasDay(left.meaning) && !(isWeekdayAlone(left.meaning) && hasDay(right.meaning)) ? left.rule : right.rule;

const isWeekdayAlone = (meaning: Meaning): boolean => meaning.kind === "calendar" && meaning.day === null;

const hasDay = (meaning: Meaning): boolean =>
  (meaning.kind === "shift" && meaning.unit === "day") ||
  (meaning.kind === "calendar" &&
    (meaning.day !== null || meaning.weekday !== null || meaning.holiday !== null));

function joinMeanings(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  if (isTimeAlone(left)) {
    if (isTimeAlone(right)) return joinTimes(left, right, gap);
    return GAPS_TO_DAY.has(gap) ? addTime(right, left) : null;
  }
  if (isTimeAlone(right)) return GAPS_TO_TIME.has(gap) ? addTime(left, right) : null;
  return joinWeekday(left, right, gap) ?? joinWeek(left, right, gap) ?? joinYear(left, right, gap);
}

/** "10:33 AM on Wednesday", "the afternoon of June 3"; "Wednesday, 10:33", "Wednesday at noon". */
const GAPS_TO_DAY: ReadonlySet<Gap> = new Set<Gap>(["none", "comma", "on", "of"]);
const GAPS_TO_TIME: ReadonlySet<Gap> = new Set<Gap>(["none", "comma", "at"]);

/** "4 in the morning", "8 o'clock at night". */
function joinTimes(left: CalendarMeaning, right: CalendarMeaning, gap: Gap): Meaning | null {
  if (gap === "comma" || left.clock === null || right.clock !== null || right.part === null) return null;
  return { ...left, clock: clockOfPart(left.clock, right.part) };
}

/** The day with a time of day that stands before or behind it. */
function addTime(day: Meaning, time: CalendarMeaning): Meaning | null {
  if (!hasDay(day)) return null;
  if (day.kind !== "calendar" && day.kind !== "shift") return null;
  if (day.clock !== null || (day.part !== null && time.clock === null)) return null;
  if (time.clock === null) return { ...day, part: time.part };
  return { ...day, clock: day.part === null ? time.clock : clockOfPart(time.clock, day.part) };
}

/** "Wednesday, Sept. 9", "8pm on Thursday 10 September": a weekday and the date that it is of. */
function joinWeekday(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  if (left.kind !== "calendar" || right.kind !== "calendar") return null;
  const isPlain = left.weekday !== null && left.day === null && left.lean === null;
  if (isPlain && right.day !== null && right.weekday === null && (gap === "none" || gap === "comma")) {
    return {
      ...right,
      weekday: left.weekday,
      part: left.part ?? right.part,
      clock: left.clock ?? right.clock,
    };
  }
  return null;
}

/** "Tuesday" + "next week", "last week" + "on Friday"; in "on Monday, next week" these are two. */
function joinWeek(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  const [day, week] = left.kind === "calendar" ? [left, right] : [right, left];
  if (day.kind !== "calendar" || day.weekday === null || day.day !== null) return null;
  if (day.lean !== null || day.yearOf !== null || !(gap === "none" || (gap === "on" && day === right)))
    return null;
  if (week.kind !== "shift" || week.unit !== "week" || week.amount !== 1 || week.mod !== null) return null;
  return week.base === "reference" ? { ...day, yearOf: { base: "reference", shift: week.direction } } : null;
}

/** "February" + "a year ago", "the first quarter" + "of the year" that rules of their own did not take. */
function joinYear(left: Meaning, right: Meaning, gap: Gap): Meaning | null {
  if (right.kind !== "shift" || right.unit !== "year" || right.amount !== 1 || right.mod !== null)
    return null;
  if (left.kind !== "calendar" || (left.month ?? left.season ?? left.quarter) === null) return null;
  if (left.year !== null || left.yearOf !== null || left.lean !== null || !GAPS_TO_YEAR.has(gap)) return null;
  // "It shut on Feb. 29 that year": side by side these are two.
  if (gap === "none" && right.base === "mention") return null;
  return { ...left, yearOf: { base: right.base, shift: right.direction } };
}

const GAPS_TO_YEAR: ReadonlySet<Gap> = new Set<Gap>(["none", "of", "in"]);

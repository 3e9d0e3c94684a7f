import { TokenKind } from "@copydesk/text";
import { holidayOpeners, holidays, holidayWords, LONGEST_HOLIDAY } from "../en/holidays.js";
import { isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { reading, seeing } from "../grammar/step.js";
import { calendar, type CalendarMeaning, shift } from "../meaning.js";
import { date, rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

const HOLIDAY_WORDS = setOf(holidayWords);

/** The longest name of a holiday, written with a capital. "a New Year" can begin at any time; its "New Year's" cannot. */
function readHoliday(words: Words, at: number, frame: Frame): number {
  if (!words.isCapital(at)) return -1;
  let name = "";
  let end = -1;
  let i = at;
  for (let count = 0; count < LONGEST_HOLIDAY && isOneOf(words, i, HOLIDAY_WORDS); count++) {
    const word = words.word(i);
    name = name === "" ? word : `${name} ${word}`;
    i++;
    if (words.kind(i) === TokenKind.clitic) i++;
    else if (word === "st") i = words.skipStop(i);
    const holiday = holidays.get(name);
    if (holiday === undefined || (name === "new year" && i !== at + 3)) continue;
    end = i;
    frame.holiday = holiday;
  }
  return end;
}

/** "Christmas Island": a capital behind it makes a holiday part of a name. */
function isHolidayAlone(words: Words, at: number, frame: Frame): boolean {
  return !(
    words.kind(at) === TokenKind.word &&
    words.isCapital(at) &&
    words.isAllCapitals(at) === words.isAllCapitals(frame.first) &&
    !words.isAllCapitals(frame.first) &&
    words.at(at).part === null
  );
}

/** The holiday without the possessive that it may end in. */
function readHolidayAlone(words: Words, at: number, frame: Frame): number {
  const end = readHoliday(words, at, frame);
  if (end < 0 || !isHolidayAlone(words, end, frame)) return -1;
  return words.kind(end - 1) === TokenKind.clitic ? end - 1 : end;
}

/** "Wednesday"; "Fri." before a date, and alone where nothing else is meant: "Tues", "Wed." but not "Sat", "Sun", "Mon". */
function readWeekday(words: Words, at: number, frame: Frame): number {
  frame.weekday = words.at(at).weekday;
  if (isNamedAfterDay(words, at)) return -1;
  if (words.width(at) > 5) return at + 1;
  if (!words.isCapital(at)) return -1;
  const stopped = words.skipStop(at + 1);
  const next = words.word(stopped) === "," ? stopped + 1 : stopped;
  const isDay = words.kind(next) === TokenKind.number && words.width(next) <= 2;
  if (words.at(next).month > 0 || (isDay && words.at(next + 1).month > 0)) return stopped;
  const isSure = stopped > at + 1 ? words.word(at) !== "sun" : words.width(at) >= 4;
  if (!isSure) return -1;
  return words.kind(stopped) === 0 ? at + 1 : stopped;
}

/** What makes a name of the weekday behind it, and what does so with "on" between. */
const NAMES_OF_DAYS = setOf("bloody|giving|good|ruby|sheffield|super");
const PAPERS = setOf("independent|mail|sun");

/** "Sheffield Wednesday", "Mail on Sunday"; "the Sunday Times": behind an article, a capital behind the day is that of a name. */
function isNamedAfterDay(words: Words, at: number): boolean {
  const [names, first] = words.word(at - 1) === "on" ? [PAPERS, at - 2] : [NAMES_OF_DAYS, at - 1];
  if (isOneOf(words, first, names) && words.isCapital(first)) return true;
  if (words.word(at - 1) !== "the" || !words.isCapital(at + 1) || words.isAllCapitals(at)) return false;
  const { month, part, unit } = words.at(at + 1);
  return month === 0 && part === null && unit === null;
}

/** "USA Today" has a capital where a day has none. */
const isDayName = (words: Words, at: number): boolean =>
  words.isCapital(at) && !words.isAllCapitals(at) && words.isCapital(at - 1) && words.word(at - 1) === "";

function isPartAlone(words: Words, at: number): boolean {
  if (words.isCapital(at) && !words.isAllCapitals(at) && at > 0) return false;
  if (words.word(at - 1) === "-" && words.word(at - 2) !== "mid") return false;
  return words.kind(at + 1) !== TokenKind.dash || !words.isGlued(at + 1);
}

export const dayElements = {
  HOLIDAY: reading(holidayOpeners, "*", readHoliday),
  "HOLIDAY-ALONE": reading(holidayOpeners, "*", readHolidayAlone),
  WEEKDAY: reading("@weekday", "*", readWeekday),
  "NO-NAME": seeing((words, at) => !isDayName(words, at)),
  "PART-OF-DAY": setOf("@part", "tonight|tonite|overnight"),
  NIGHT: setOf("night|nite|nighttime|tonight|tonite|evening|dusk|sunset"),
  "PART-ALONE": seeing(isPartAlone),
  "PLAIN-PART": setOf("@part", "tonight|tonite|noon|midnight|overnight"),
  // What a count of weeks stands behind that says how long, how often or for how much.
  "BEFORE-SPELL": setOf(
    "for|in|within|over|after|lasted|times|once|twice|percent|million|#number|#year|#grouped|#mixed",
  ),
};

/** A part of the day of writing, or of the day before or after it. */
const partOfDay = ({ part, direction }: Frame) => ({ ...shift("day", 1, direction), part });

/** Most weeks that anyone counts on from a weekday. */
const MOST_WEEKS = 12;

/** The weekday ahead, and so many weeks on. */
function weeksOn({ weekday, unit }: Frame, amount: number): CalendarMeaning | null {
  const weeks = (unit === "fortnight" ? 2 : 1) * amount;
  return Number.isInteger(weeks) && weeks > 0 && weeks <= MOST_WEEKS
    ? calendar({ weekday, lean: 1, weeks })
    : null;
}

export const dayRules: readonly Rule[] = [
  /** Matches "Christmas Eve", "New Year's Day 2020" and "Good Friday". Not "Christmas Island" or "a new year". */
  rule("holiday", "HOLIDAY YEAR-OF ; HOLIDAY ,|of? YEAR ; HOLIDAY-ALONE", date),
  /** Matches "Wednesday" and "Fri." before a date. Not "Sun" the paper, "the Sunday Times", "Super Tuesday", "sat down" or "Mon Dieu". */
  rule("weekday", "WEEKDAY", date),
  /** Matches "Tuesday week" and "Friday fortnight". Not "last Tuesday week", "Monday to Friday week", "Tuesday week after week" or "week 3". */
  rule(
    "weekday-week",
    "<!last|every|each|to|- WEEKDAY week|fortnight !after|by|in|-|old !#number|#year",
    (frame) => weeksOn(frame, 1),
  ),
  /** Matches "a week on Monday", "two weeks from Friday" and "a fortnight on Sunday". Not "for a week from Monday" or "twice a week on Monday". */
  rule("weekday-week", "<!BEFORE-SPELL COUNT week|weeks|fortnight|fortnights on|from WEEKDAY", (frame) =>
    weeksOn(frame, frame.amount ?? 0),
  ),
  /** Matches "today", "yesterday afternoon" and "Tomorrow". Not "USA Today" or "yesterdays". */
  rule("day-word", "<!the NO-NAME today|tdy|yesterday|tomorrow|tmr|tmrw|tomo PART-OF-DAY?", partOfDay),
  /** Matches "the day after tomorrow" and "the day before yesterday". Not "the day after". */
  rule("day-word", "the? day after tomorrow ; the? day before yesterday", ({ direction }) =>
    shift("day", 2, direction),
  ),
  /** Matches "tonight". Not "tonight's Nightline" beyond its first word. */
  rule("night-word", "tonight|tonite", partOfDay),
  /** Matches "last night" and "last evening". Not "the last night of the tour". */
  rule("night-word", "<!the last NIGHT", partOfDay),
  /** Matches "this morning" and "this afternoon". Not "that morning", which is of a day named before. */
  rule("lean-part", "this @part", partOfDay),
];

export const partRules: readonly Rule[] = [
  /** Matches "the morning", "at dawn" and "morning" in "morning fog". Not "Good evening and welcome" or "the Evening Standard". */
  rule("part-of-day", "<!good the? PART-ALONE PLAIN-PART", date),
  /** Matches "overnight". Not "an overnight-bag". */
  rule("part-of-day", "the? PART-ALONE overnight", partOfDay),
  /** Matches "one afternoon". Not "one day of rest". */
  rule("one-part", "one @part", ({ part }) => calendar({ part })),
];

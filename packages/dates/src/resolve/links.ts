import { addDays, isDay, numbersOf, toIso, weekdayOf } from "../calendar.js";
import type { Reading } from "../grammar/frame.js";
import type { Meaning } from "../meaning.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";
import { type ResolvedDate, resolved } from "./fields.js";

/** How an expression goes on with the one before it. */
export type Link = "list" | "range";

const UP_TO = /* @__PURE__ */ setOf("to|through|thru|until|till|-|#dash");

/**
 * Days of one month are a list, whatever joins them: the 5 and 9 of "May 3, 5 and 9". Two weekdays are a range: "from Sunday
 * to Wednesday", "between Sunday and Wednesday". Not "on Sunday and Wednesday", or a weekday with its date.
 */
export function linkBetween(words: Words, first: Reading, second: Reading | undefined): Link | null {
  if (second === undefined || second.first > first.end + 2) return null;
  if (second.rule === "trailing-day" || first.rule === "leading-day") return "list";
  if (second.first !== first.end + 1 || !isBareWeekday(first) || !isBareWeekday(second)) return null;
  const isBetween = words.word(first.end) === "and" && words.word(first.first - 1) === "between";
  return isBetween || UP_TO[words.symbol(first.end)] === 1 ? "range" : null;
}

const isBareWeekday = ({ meaning }: Reading): boolean =>
  meaning.kind === "calendar" && meaning.weekday !== null && meaning.day === null && meaning.lean === null;

/** Days from a weekday to the next that bears the name of the other. */
const daysOn = (from: number, to: number): number => ((to - from + 6) % 7) + 1;

/** How many days the range goes on that a weekday opens; 0 where it opens none. */
export function daysOfRange(link: Link | null, first: Reading, second: Reading | undefined): number {
  if (link !== "range" || second === undefined) return 0;
  return daysOn(weekdayIn(first), weekdayIn(second));
}

const weekdayIn = ({ meaning }: Reading): number =>
  meaning.kind === "calendar" ? (meaning.weekday ?? 0) : 0;

/** The date of an expression by the one that it goes on with: the first such weekday behind it, or a day of its year; null where that leaves it open. */
export function linkedDate(link: Link, meaning: Meaning, before: ResolvedDate): ResolvedDate | null {
  const [year, month, day] = numbersOf(/^(\d{4})-(\d\d)-(\d\d)/.exec(before.value) ?? []);
  if (meaning.kind !== "calendar" || meaning.year !== null || year == null) return null;
  const told = { year, month: month ?? 0, day: day ?? 0 };
  const date =
    link === "list"
      ? { year, month: meaning.month ?? 0, day: meaning.day ?? 0 }
      : addDays(told, daysOn(weekdayOf(told), meaning.weekday ?? 0));
  return isDay(date) ? resolved(toIso(date), before.anchor) : null;
}

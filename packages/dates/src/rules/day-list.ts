import { isPossibleDay } from "../calendar.js";
import { countsNoun } from "../grammar/context.js";
import type { Reading } from "../grammar/frame.js";
import { readOrdinalFigures } from "../grammar/numbers.js";
import { isPartOfFigures, readYear } from "../grammar/years.js";
import { calendar } from "../meaning.js";
import type { Words } from "../words.js";
import { behindJoint } from "./months.js";

/**
 * A day with those that go on with its month; a year behind the last is that of all.
 * Matches the 5 and 9 of "May 3, 5 and 9" and the 7 of "May 3-7". Not the 30 of "on May 3, 30 people".
 */
export function withTrailingDays(words: Words, reading: Reading): Reading[] {
  const { meaning } = reading;
  const days = [reading];
  if (meaning.kind !== "calendar" || meaning.month === null || meaning.day === null) return days;
  if (meaning.clock !== null || meaning.year !== null || words.at(reading.first).month !== meaning.month)
    return days;
  let last = meaning.day;
  let end = reading.end;
  for (;;) {
    const next = behindJoint(words, end);
    const day = next === end ? null : dayAt(words, next);
    if (day === null || day <= last || !isPossibleDay(meaning.month, day)) break;
    const behind = next + 1;
    const isComma = words.word(end) === "," && words.word(next - 1) !== "and";
    if (countsNoun(words, behind) || words.at(behind).month > 0 || (isComma && !goesOn(words, behind))) break;
    const date = calendar({ month: meaning.month, day });
    days.push({ first: next, end: behind, meaning: date, rule: "trailing-day" });
    last = day;
    end = behind;
  }
  return withSharedYear(words, days);
}

/** A day behind a comma is one of a list only where the list goes on, or a year does: "May 3, 5, 1998". */
const goesOn = (words: Words, at: number): boolean => behindJoint(words, at) > at;

function dayAt(words: Words, at: number): number | null {
  const ordinal = readOrdinalFigures(words, at);
  if (ordinal !== null) return ordinal.value;
  const day = words.width(at) <= 2 ? words.integer(at) : -1;
  return day < 1 || isPartOfFigures(words, at) ? null : day;
}

/** "May 3 and 4, 1998", "May 3-7, 1998": the last day takes the year along, and the others are of it. Not "May 3-7, 2000 people". */
function withSharedYear(words: Words, days: readonly Reading[]): Reading[] {
  const { end } = days[days.length - 1];
  const found = days.length === 1 ? null : readYear(words, words.word(end) === "," ? end + 1 : end);
  if (found === null || countsNoun(words, found.end)) return [...days];
  return days.map((day) => ({
    ...day,
    end: day.end === end ? found.end : day.end,
    meaning: { ...day.meaning, year: found.value },
  }));
}

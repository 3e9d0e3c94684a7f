import { TokenKind } from "@copydesk/text";
import { readCount, readNumber } from "../grammar/numbers.js";
import { valueOfLengths } from "../resolve/lengths.js";
import type { SetMeaning } from "../meaning.js";
import { anyOf, match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

const setOf = (value: string, quant: string | null = null, freq: string | null = null): SetMeaning => ({
  kind: "set",
  value,
  quant,
  freq,
});

/**
 * Every or each one of a unit, weekday or part of the day.
 * Matches "every Tuesday", "each month", "every two weeks" and "every other day". Not "each party" or "every second counts".
 */
export const everyUnit: Rule = {
  name: "every-unit",
  opensWith: anyOf("every each"),
  read(words, at) {
    const quant = words.word(at).toUpperCase();
    const isOther = words.word(at + 1) === "other" || words.word(at + 1) === "single";
    const next = isOther ? at + 2 : at + 1;
    const found = periodAt(words, next);
    if (found !== null)
      return match(
        found.end,
        setOf(words.word(at + 1) === "other" ? doubled(found.value) : found.value, quant),
      );
    const amount = words.word(next) === "few" ? { end: next + 1, amount: null } : readNumber(words, next);
    const { unit, plural } = words.at(amount?.end ?? -1);
    if (amount === null || unit === null || !plural) return null;
    return match(amount.end + 1, setOf(valueOfLengths([{ unit, amount: amount.amount }]), quant));
  },
};

/** "P1W" every other time is "P2W". */
const doubled = (value: string): string => value.replace(/^(PT?)1/, "$12");

/** A unit, weekday, month, season or part of the day, as the period of a set. */
function periodAt(words: Words, at: number): { readonly end: number; readonly value: string } | null {
  const entry = words.at(at);
  if (entry.weekday > 0 && words.width(at) > 3) {
    const part = words.at(at + 1).part;
    const day = `XXXX-WXX-${entry.weekday}`;
    return part === null ? { end: at + 1, value: day } : { end: at + 2, value: `${day}T${part}` };
  }
  if (entry.part !== null) return { end: at + 1, value: `XXXX-XX-XXT${entry.part}` };
  if (entry.season !== null) return { end: at + 1, value: `XXXX-${entry.season}` };
  if (entry.month > 0 && words.isCapital(at))
    return { end: at + 1, value: `XXXX-${String(entry.month).padStart(2, "0")}` };
  if (entry.unit === null || entry.plural || entry.unit === "second" || entry.unit === "half") return null;
  if (entry.unit === "weekend") return { end: at + 1, value: "XXXX-WXX-WE" };
  if (entry.unit === "night") return { end: at + 1, value: "XXXX-XX-XXTNI" };
  return { end: at + 1, value: valueOfLengths([{ unit: entry.unit, amount: 1 }]) };
}

/**
 * How often in a period.
 * Matches "twice a week", "three times a day" and "once every two years". Not "once a soldier" or "two times".
 */
export const timesPer: Rule = {
  name: "times-per",
  opensWith: (entry) => entry.cardinal >= 2 || ["once", "twice", "thrice"].includes(entry.word),
  opensWithKinds: [TokenKind.number],
  read(words, at, grammar) {
    const times = readTimes(words, at);
    if (times === null) return null;
    const freq = times.times === null ? null : `${times.times}X`;
    const next = words.word(times.end);
    if (next === "every" || next === "each") {
      const every = grammar.readAt(words, times.end);
      return every?.meaning.kind === "set" ? match(every.end, { ...every.meaning, freq }) : null;
    }
    if (next !== "a" && next !== "an" && next !== "per") return null;
    const found = periodAt(words, times.end + 1);
    return found === null ? null : match(found.end, setOf(found.value, null, freq));
  },
};

function readTimes(words: Words, at: number): { readonly end: number; readonly times: number | null } | null {
  const fixed = ["once", "twice", "thrice"].indexOf(words.word(at));
  if (fixed >= 0) return { end: at + 1, times: fixed + 1 };
  const count = readCount(words, at);
  return count !== null && words.word(count.end) === "times"
    ? { end: count.end + 1, times: count.amount }
    : null;
}

/**
 * Words that are a period in themselves.
 * Matches "annually", "daily" and "monthly". Not "Daily" in the name of a newspaper.
 */
export const frequencyWord: Rule = {
  name: "frequency-word",
  opensWith: (entry) => entry.frequency !== null,
  read(words, at) {
    const { frequency, word } = words.at(at);
    if (frequency === null || words.isHyphen(at - 1) || words.isHyphen(at + 1)) return null;
    const isInName =
      words.isCapital(at) && (words.isCapital(at - 1) || words.isCapital(at + 1) || word === "daily");
    return isInName ? null : match(at + 1, setOf(frequency));
  },
};

/**
 * A weekday, or part of the day, in the plural.
 * Matches "on Sundays", "Tuesday nights" and "weekends". Not "the Tuesdays With Morrie", "summers" past.
 */
export const pluralDay: Rule = {
  name: "plural-day",
  opensWith: (entry) =>
    entry.weekday > 0 || (entry.plural && (entry.part !== null || entry.unit === "weekend")),
  read(words, at): Match | null {
    const entry = words.at(at);
    if (entry.weekday > 0) {
      if (!words.isCapital(at) || words.width(at) < 6) return null;
      const day = `XXXX-WXX-${entry.weekday}`;
      if (entry.plural) return match(at + 1, setOf(day));
      const next = words.at(at + 1);
      return next.part !== null && next.plural ? match(at + 2, setOf(`${day}T${next.part}`)) : null;
    }
    if (
      words.word(at - 1) === "the" ||
      words.at(at - 1).cardinal > 0 ||
      words.kind(at - 1) === TokenKind.number
    )
      return null;
    if (entry.unit === "weekend") return match(at + 1, setOf("XXXX-WXX-WE"));
    return words.word(at - 1) === "in" ? null : match(at + 1, setOf(`XXXX-XX-XXT${entry.part ?? "NI"}`));
  },
};

/**
 * A rate by the period.
 * Matches the "a year" of "$33 million a year", "per day" is its "day" alone. Not "a year ago", "for a year".
 */
export const perUnit: Rule = {
  name: "per-unit",
  opensWith: anyOf("a an per"),
  read(words, at) {
    const { unit, plural } = words.at(at + 1);
    if (
      unit === null ||
      plural ||
      unit === "second" ||
      unit === "half" ||
      unit === "quarter" ||
      unit === "hour"
    )
      return null;
    if (words.word(at) !== "per" && !isRate(words, at - 1)) return null;
    const next = words.word(at + 2);
    if (next === "ago" || next === "earlier" || next === "later" || next === "before" || next === "after")
      return null;
    const value = valueOfLengths([{ unit, amount: 1 }]);
    return words.word(at) === "per" ? null : match(at + 2, setOf(value));
  },
};

const RATED =
  /^(?:million|billion|trillion|dollars|pounds|euros|yen|barrels|tons|tonnes|percent|cents|people|times|units|vehicles|cars|flights|hours|meals|miles)$/i;

const isRate = (words: Words, at: number): boolean =>
  words.kind(at) === TokenKind.number ||
  (words.kind(at) === TokenKind.word && RATED.test(words.text(at))) ||
  words.isChar(at, "%");

import { TokenKind } from "@copydesk/text";
import { type Count, readCount } from "../grammar/numbers.js";
import { duration, type Length, type Mod, ref, type Unit } from "../meaning.js";
import { anyOf, match, type Match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

const ADJECTIVES = new Set(
  "more full straight consecutive successive trading working business calendar whole long short last past previous additional extra solid very".split(
    " ",
  ),
);

/**
 * A number of units.
 * Matches "three years", "a few days", "52-week", "two hours and 30 minutes" and "five straight days". Not "52 years old", "a second man", "$3 a day".
 */
export const amountOfTime: Rule = {
  name: "amount-of-time",
  opensWith: (entry) => entry.cardinal >= 0 || COUNT_WORDS.has(entry.word),
  opensWithKinds: [TokenKind.number],
  takesArticle: true,
  read(words, at) {
    const first = readLength(words, at);
    if (first === null || isAge(words, first.end) || isPrice(words, at)) return null;
    const second = readSecond(words, first);
    const lengths = second === null ? [first.length] : [first.length, second.length];
    const { end } = second ?? first;
    // "the nine months" is a stretch; "the 14-day wait" is a wait.
    const leavesArticle = !words.at(end - 1).plural;
    return { ...match(end, { kind: "duration", lengths, mod: first.mod }), leavesArticle };
  },
};

const COUNT_WORDS = new Set(
  "a an another several many some few couple dozens hundreds thousands half".split(" "),
);

interface ReadLength {
  readonly end: number;
  readonly length: Length;
  readonly mod: Mod | null;
}

function readLength(words: Words, at: number): ReadLength | null {
  const amount = readCount(words, at);
  if (amount === null) return null;
  const next = unitIndex(words, amount.end);
  const { unit, plural } = words.at(next);
  if (unit === null || unit === "half" || !agrees(words, at, amount, next, unit, plural)) return null;
  const half =
    words.word(next + 1) === "and" && words.word(next + 2) === "a" && words.word(next + 3) === "half";
  const length = { unit, amount: amount.amount === null ? null : amount.amount + (half ? 0.5 : 0) };
  return { end: half ? next + 4 : next + 1, length, mod: amount.mod };
}

/** The unit behind "three", "three-", "three more", "three consecutive". */
function unitIndex(words: Words, end: number): number {
  if (words.isHyphen(end)) return end + 1;
  let at = end;
  while (at < end + 2 && ADJECTIVES.has(words.word(at))) at++;
  return at;
}

/** Do the number and the unit fit each other? "a second" is hardly ever time, and "one-quarter" never is. */
function agrees(words: Words, at: number, amount: Count, next: number, unit: Unit, plural: boolean): boolean {
  const isHyphened = words.isHyphen(next - 1);
  const isOne = amount.amount === 1;
  if (unit === "quarter") return plural && isWholeQuarters(words, at, amount, next);
  if (unit === "second")
    return plural || (isHyphened && !isOne) ? true : words.word(at) === "one" || words.word(at) === "half";
  if (isHyphened) return !isOne || words.word(at) === "one" || words.kind(at) === TokenKind.number;
  if (plural) return !isOne || words.kind(at) === TokenKind.number;
  return isOne || (amount.amount !== null && amount.amount < 1);
}

/** "for three quarters", "three straight quarters"; "three quarters of it" is a share. */
function isWholeQuarters(words: Words, at: number, amount: Count, next: number): boolean {
  if (amount.amount === null || !Number.isInteger(amount.amount) || words.isHyphen(next - 1)) return false;
  return words.word(next + 1) !== "of" && (next > amount.end || BEFORE_VAGUE.has(words.word(at - 1)));
}

/** "52 years old", "a year-old boy", "6-month-olds", "17 years of age". */
function isAge(words: Words, end: number): boolean {
  const next = words.isHyphen(end) ? end + 1 : end;
  const word = words.word(next);
  if (word === "old" || /^olds$/i.test(words.text(next))) return true;
  return word === "of" && words.text(next + 1) === "age";
}

/** "$3 a day", "twice a week", "70 miles an hour" are rates: their unit is no length. */
const isPrice = (words: Words, at: number): boolean => {
  const word = words.word(at);
  if (word !== "a" && word !== "an") return false;
  const before = at - 1;
  if (words.word(before) === "half" || words.word(before) === "of") return false;
  return (
    words.kind(before) === TokenKind.number ||
    words.kind(before) === TokenKind.symbol ||
    /^(?:miles|kilometers|kilometres|times|once|twice|dollars|cents|barrels|tons|tonnes|percent|people|million|billion)$/i.test(
      words.text(before),
    )
  );
};

/** The smaller unit behind a larger: "two hours and 30 minutes", "a year and two months". */
function readSecond(words: Words, first: ReadLength): ReadLength | null {
  const at = words.word(first.end) === "and" || words.isChar(first.end, ",") ? first.end + 1 : first.end;
  if (words.word(at) === "a" || words.word(at) === "some") return null;
  const second = readLength(words, at);
  if (second === null || second.length.amount === null) return null;
  return SIZES.indexOf(second.length.unit) < SIZES.indexOf(first.length.unit) ? second : null;
}

const SIZES: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
];

/**
 * A stretch that ends or begins now.
 * Matches "the past two months", "the last decade", "the next 10 days", "the coming weeks". Not "the last day" or "the next train".
 */
export const stretch: Rule = {
  name: "stretch",
  opensWith: anyOf("past last next coming previous first preceding following final recent opening remaining"),
  takesArticle: true,
  read(words, at) {
    const opener = words.word(at);
    const amount = readCount(words, at + 1);
    if (amount !== null && words.word(at + 1) !== "a") return amounted(words, amount);
    const { unit, plural } = words.at(at + 1);
    if (unit === null) return null;
    if (plural) return SIDED.has(opener) ? match(at + 2, duration(unit, null)) : null;
    const isLength =
      opener === "past"
        ? unit !== "weekend"
        : opener === "last" || opener === "next"
          ? unit === "decade" ||
            unit === "century" ||
            unit === "hour" ||
            (words.word(at - 1) === "the" &&
              unit !== "day" &&
              unit !== "minute" &&
              unit !== "second" &&
              unit !== "weekend")
          : false;
    return isLength && words.word(at + 2) !== "of" && words.word(at - 1) === "the"
      ? match(at + 2, duration(unit, 1))
      : null;
  },
};

const SIDED = new Set(["past", "last", "next", "coming", "previous", "recent"]);

function amounted(words: Words, amount: Count): Match | null {
  const next = unitIndex(words, amount.end);
  const { unit, plural } = words.at(next);
  if (unit === null || unit === "half" || words.isHyphen(next + 1)) return null;
  if (!plural && amount.amount !== 1 && !words.isHyphen(next - 1)) return null;
  return match(next + 1, duration(unit, amount.amount));
}

const BEFORE_VAGUE = new Set("for in within over after take takes took taken last lasted of by".split(" "));

/**
 * Units without a number.
 * Matches "for decades", "the weeks ahead" and the "decades" of "decades-long". Not "the days", "school days" or "years" of an age.
 */
export const unitsAlone: Rule = {
  name: "units-alone",
  opensWith: (entry) =>
    entry.plural &&
    entry.unit !== null &&
    entry.unit !== "second" &&
    entry.unit !== "quarter" &&
    entry.unit !== "half",
  takesArticle: true,
  read(words, at) {
    const { unit } = words.at(at);
    if (unit === null) return null;
    if (words.isHyphen(at + 1) && /^(?:long|old)$/i.test(words.text(at + 2)))
      return match(at + 1, duration(unit, null));
    if (words.word(at - 1) === "the" && words.word(at + 1) === "ahead")
      return match(at + 2, duration(unit, null));
    if (unit === "minute" && words.word(at - 1) === "of") return null;
    const isBehind =
      BEFORE_VAGUE.has(words.word(at - 1)) && words.word(at - 1) !== "of" && words.word(at - 1) !== "by";
    return isBehind && words.word(at + 1) !== "old" ? match(at + 1, duration(unit, null)) : null;
  },
};

/**
 * Times near now that are named by their units.
 * Matches "recent years" and "recent weeks and months". Not "recent yearly figures".
 */
export const recentUnits: Rule = {
  name: "recent-units",
  opensWith: anyOf("recent"),
  takesArticle: true,
  read(words, at) {
    if (!isPlural(words, at + 1)) return null;
    const joined = words.word(at + 2) === "and" || words.word(at + 2) === "or";
    return match(joined && isPlural(words, at + 3) ? at + 4 : at + 2, ref("PAST_REF"));
  },
};

const isPlural = (words: Words, at: number): boolean => words.at(at).plural && words.at(at).unit !== null;

/** The modifier that a duration takes from the words before it. */
export const durationMods: ReadonlyMap<string, Mod> = new Map([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["over", "MORE_THAN"],
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
]);

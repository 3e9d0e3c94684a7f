import { TokenKind } from "@copydesk/text";
import { decadeNames } from "../en/decade-names.js";
import { readOrdinal } from "../grammar/numbers.js";
import { match, type Rule } from "../rule.js";
import type { Words } from "../words.js";

const decade = (first: number) => ({ kind: "decade", first, mod: null }) as const;

/**
 * A decade.
 * Matches "the 1980s", "the '90s", "mid-1990s" and "the nineteen-eighties". Not "in her 80s" or "747s".
 */
export const decadeRule: Rule = {
  name: "decade",
  opensWith: (entry) => decadeNames.has(entry.word) || entry.word === "nineteen",
  opensWithKinds: [TokenKind.mixed, TokenKind.mark, TokenKind.number],
  takesArticle: true,
  read(words, at) {
    if (words.kind(at) === TokenKind.mark) {
      const short =
        "'’‘".includes(words.text(at)) && words.isGlued(at + 1) ? decadeFigures(words, at + 1) : null;
      return short === null || short.first > 99 || words.isGlued(at)
        ? null
        : match(short.end, decade(short.first));
    }
    const figures = decadeFigures(words, at);
    if (figures !== null) {
      if (words.isGlued(at) && !words.isHyphen(at - 1) && !words.isChar(at - 1, "(")) return null;
      return figures.first > 99 || isNamedAsOne(words, at) ? match(figures.end, decade(figures.first)) : null;
    }
    const spelled = decadeNames.get(words.word(at));
    if (spelled !== undefined) return isNamedAsOne(words, at) ? match(at + 1, decade(spelled)) : null;
    const next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    const behind = words.word(at) === "nineteen" ? decadeNames.get(words.word(next)) : undefined;
    return behind === undefined ? null : match(next + 1, decade(1900 + behind));
  },
};

/** "1980s", "80s", "1980's": in two figures the century is open. */
function decadeFigures(words: Words, at: number): { readonly end: number; readonly first: number } | null {
  const withS = /^(\d{2}|\d{4})s$/i.exec(words.text(at));
  const withClitic =
    withS === null && words.kind(at + 1) === TokenKind.clitic && /^['’]s$/i.test(words.text(at + 1))
      ? /^(\d{2}|\d{4})$/.exec(words.text(at))
      : null;
  const first = Number((withS ?? withClitic)?.[1] ?? Number.NaN);
  if (Number.isNaN(first) || first % 10 !== 0 || (first > 99 && (first < 1000 || first > 2190))) return null;
  return { end: withS === null ? at + 2 : at + 1, first };
}

/** "the 80s", "mid-80s", "late eighties"; "her 80s" is an age and "the high 80s" a temperature. */
const isNamedAsOne = (words: Words, at: number): boolean => {
  const before = words.word(words.isHyphen(at - 1) ? at - 2 : at - 1);
  if (before === "the") return true;
  return (
    (before === "early" || before === "mid" || before === "late") &&
    words.word(at - 2) !== "his" &&
    words.word(at - 2) !== "her"
  );
};

/**
 * A century.
 * Matches "the 19th century", "19th-century" and "fifth century BC". Not "half a century" or "her third century" at cricket.
 */
export const centuryRule: Rule = {
  name: "century",
  opensWith: (entry) => entry.ordinal > 0 || entry.cardinal === 20,
  opensWithKinds: [TokenKind.mixed],
  takesArticle: true,
  read(words, at) {
    const ordinal = readOrdinal(words, at);
    if (ordinal === null || ordinal.value > 30) return null;
    const next = words.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
    const isCounted = next === ordinal.end && POSSESSIVES.has(words.word(at - 1));
    if (words.at(next).unit !== "century" || isCounted) return null;
    const beforeChrist = words.word(next + 1) === "bc" || words.word(next + 1) === "bce";
    const end = beforeChrist || words.word(next + 1) === "ad" ? next + 2 : next + 1;
    return match(end, { kind: "century", ordinal: ordinal.value, mod: null, beforeChrist });
  },
};

const POSSESSIVES = new Set(["his", "her", "my", "your", "their", "a"]);

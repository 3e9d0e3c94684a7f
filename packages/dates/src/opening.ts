import { TokenKind } from "@copydesk/text";
import type { WordEntry } from "./en/lexicon.js";
import { entries, type Words } from "./words.js";

/** Words that stand behind a figure in a time expression, beside units, months and amounts. */
const BEHIND_FIGURES = new Set(
  "am pm oclock hours to and or through times more full straight consecutive successive trading working business calendar whole long short last past previous additional extra solid very in bc bce ad ce noon good hundred thousand million".split(
    " ",
  ),
);

const isBehindFigures = (entry: WordEntry): boolean =>
  entry.unit !== null ||
  entry.month > 0 ||
  entry.cardinal >= 0 ||
  entry.isZone ||
  BEHIND_FIGURES.has(entry.word);

const behindFigures = /* @__PURE__ */ Uint8Array.from(entries, (entry) => Number(isBehindFigures(entry)));

const AMOUNTS = new Set("a an another several many some few couple half".split(" "));
const amounts = /* @__PURE__ */ Uint8Array.from(entries, (entry) =>
  Number(entry.cardinal >= 0 || AMOUNTS.has(entry.word)),
);

/**
 * Can a time expression begin here, by a look at the token and the next? Most figures, marks and amounts of a
 * text count other things, and a dozen rules would find that out one by one.
 */
export function mayOpen(words: Words, at: number, kind: number): boolean {
  switch (kind) {
    case TokenKind.word: {
      if (amounts[words.entryNumber(at)] === 0) return true;
      return words.entryNumber(at + 1) > 0 || words.kind(at + 1) !== TokenKind.word;
    }
    case TokenKind.number:
      return mayOpenWithFigures(words, at);
    case TokenKind.mark: {
      const next = words.kind(at + 1);
      return (next === TokenKind.number || next === TokenKind.mixed) && words.isGlued(at + 1);
    }
    default:
      return true;
  }
}

/** "1998", "9:30", "9/11/2001", "80's"; "9 May", "3 weeks", "5-9 May", "3, 4 and 5 May"; "1995-96"; "9.9.2020". */
function mayOpenWithFigures(words: Words, at: number): boolean {
  const width = words.width(at);
  if (width === 4 && words.integer(at) >= 0) return true;
  if (width >= 8 && words.isDotted(at)) return true;
  if (words.isGlued(at) && words.kind(at - 1) === TokenKind.dash) return true;
  const next = words.kind(at + 1);
  if (next === TokenKind.word) return isBehindFiguresAt(words, at + 1);
  const behind = words.kind(at + 2);
  const isCounted = behind === TokenKind.number || behind === TokenKind.mixed;
  if (next === TokenKind.dash) return isCounted || words.entryNumber(at + 2) > 0;
  if (words.isChar(at + 1, "/")) return words.isChar(at + 3, "/");
  if (next === TokenKind.punctuation) return isCounted;
  return next === TokenKind.clitic || next === TokenKind.mixed || next === TokenKind.symbol;
}

function isBehindFiguresAt(words: Words, at: number): boolean {
  if (behindFigures[words.entryNumber(at)] === 0) return false;
  const word = words.word(at);
  if (word === "in") return words.word(at + 1) === "the";
  if (word !== "to" && word !== "and" && word !== "or" && word !== "through") return true;
  return words.kind(at + 1) !== TokenKind.word || words.entryNumber(at + 1) > 0;
}

import { CharClass, classOf, type Span } from "@copydesk/text";
import { nameParticles } from "../en/name-words.js";
import type { RegionKind } from "../types.js";

/** A named claim about what a page put into the middle of a sentence, which goes on behind it. */
export interface InsertRule {
  readonly name: string;
  readonly kind: RegionKind;
  /** Letters that every such insert has, by which it is looked for. */
  readonly anchor: string;
  /** A few letters of the anchor that rules share and that begin with no common letter: quicker looked for. */
  readonly hint: string;
  /** The insert around the anchor at an offset, or null. It ends behind the anchor and begins behind `from`. */
  read(source: string, at: number, from: number): Span | null;
}

/** What pages put into sentences. */
export const insertRules: readonly InsertRule[] = [
  /**
   * Matches "DoeJane Ann DoePier vote draws near MORE" behind "said Jane ": the card that a page shows over a name.
   * Not "Jane Doe wants MORE", and not "said Jane Doe. Jane Ann Doe wants MORE".
   */
  { name: "hover-card", kind: "related", anchor: "MORE", hint: "MORE", read: readHoverCard },
  /** Matches ", opens new tab" behind "the company said". Not "He rose, opens new tabs and sits down." */
  { name: "new-tab-note", kind: "other", anchor: ", opens new tab", hint: "pens ", read: readNewTabNote },
  /** Matches "(opens in a new tab)" and "Opens in new window" glued to a link's words. Not "the shop opens in a new window of the mall". */
  { name: "new-window-note", kind: "other", anchor: "pens in ", hint: "pens ", read: readNewWindowNote },
];

const NEW_WINDOW = /opens in (?:a )?new (?:browser )?(?:tab|window|page)(?: or (?:tab|window))?/iy;
/** What may stand before "opens" in the bracket. */
const LINK_LEAD = /\s?[([](?:(?:this |external )?link )?$/i;
const LONGEST_LEAD = 24;

function readNewWindowNote(source: string, at: number, from: number): Span | null {
  NEW_WINDOW.lastIndex = at - 1;
  const note = NEW_WINDOW.exec(source);
  if (note === null) return null;
  const end = at - 1 + note[0].length;
  const lead = LINK_LEAD.exec(source.slice(Math.max(from, at - 1 - LONGEST_LEAD), at - 1))?.[0];
  if (lead !== undefined && (source[end] === ")" || source[end] === "]")) {
    const start = at - 1 - lead.length;
    return isInWords(source, start) ? { start, end: end + 1 } : null;
  }
  const isGlued = source[at - 1] === "O" && isClass(source, at - 2, CharClass.lower);
  return isGlued && at - 1 > from && !isLetter(source, end) ? { start: at - 1, end } : null;
}

/** An insert has words before it on its line, and no more than a space between. */
function isInWords(source: string, start: number): boolean {
  const before = classOf(source.charCodeAt(start - 1));
  return start > 0 && before !== CharClass.space && before !== CharClass.lineBreak;
}

/** A card is a name and a few headlines; no longer one is looked for. */
const LONGEST_CARD = 700;
const MOST_NAME_WORDS = 6;

function readHoverCard(source: string, at: number, from: number): Span | null {
  const end = at + "MORE".length;
  if (isLetter(source, end) || isClass(source, at - 1, CharClass.upper) || isShouted(source, end))
    return null;
  const edge = startOfLine(source, at, Math.max(from, at - LONGEST_CARD));
  let found: number | null = null;
  for (let start = edge + 2; start + 1 < at; start++) {
    // Of "McDonaldAnn McDonald" the card begins at "Ann" and not at "Donald": the last place in the word is right.
    if (found !== null && !isLetter(source, start)) break;
    if (isCardStart(source, start, edge, at)) found = start;
  }
  return found === null ? null : { start: found, end };
}

function startOfLine(source: string, at: number, from: number): number {
  let start = at;
  while (start > from && !isClass(source, start - 1, CharClass.lineBreak)) start--;
  return start;
}

/** Does a word in capitals follow? Then "MORE" is a word of a headline too. */
const isShouted = (source: string, end: number): boolean =>
  source[end] === " " &&
  isClass(source, end + 1, CharClass.upper) &&
  isClass(source, end + 2, CharClass.upper);

/**
 * Does a card begin here? Before it stands a surname, behind it a full name that ends in the same, and the name is
 * glued to what stands before it or to the headline behind it.
 */
function isCardStart(source: string, at: number, from: number, limit: number): boolean {
  const isSpaced = source[at] === " ";
  const first = isSpaced ? at + 1 : at;
  if (!isClass(source, first, CharClass.upper) || JUNIOR.test(source.slice(first, first + 3))) return false;
  const surname = surnameBefore(source, at, from);
  const end = surname === null ? null : endOfName(source, first, surname, limit);
  if (end === null) return false;
  return isSpaced ? isClass(source, end, CharClass.upper) : !isClass(source, end, CharClass.lower);
}

const LONGEST_NAME = 40;
const JUNIOR = /^[JS]r\.?/;
/** "Lee", "Lee-Hill", "O’Neill" and the "Diaz" of "Diaz Jr." at the end of a stretch. */
const SURNAME = /(?:^|[^\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]{1,30})(?:,? (?:[JS]r\.?|I{2,3}))?$/u;

function surnameBefore(source: string, end: number, from: number): string | null {
  return SURNAME.exec(source.slice(Math.max(from, end - LONGEST_NAME), end))?.[1] ?? null;
}

const NAME_WORD = /[("“]?\p{Lu}[\p{L}\p{M}.'’-]{0,24}[)"”]? |\p{Ll}{1,4} /uy;

/** Where a name of several words ends whose last is the surname, or null. A headline may be glued to it. */
function endOfName(source: string, start: number, surname: string, limit: number): number | null {
  let at = start;
  for (let words = 0; words < MOST_NAME_WORDS; words++) {
    if (words > 0 && source.startsWith(surname, at) && at + surname.length <= limit)
      return at + surname.length;
    NAME_WORD.lastIndex = at;
    const word = NAME_WORD.exec(source)?.[0];
    if (word === undefined) return null;
    if (isClass(source, at, CharClass.lower) && !nameParticles.has(word.trimEnd())) return null;
    at += word.length;
  }
  return null;
}

const isClass = (source: string, at: number, charClass: number): boolean =>
  classOf(source.charCodeAt(at)) === charClass;

function isLetter(source: string, at: number): boolean {
  const charClass = classOf(source.charCodeAt(at));
  return charClass >= CharClass.lower && charClass <= CharClass.letter;
}

const NEW_TAB = ", opens new tab";

/** The note with the space that may stand before its comma. */
function readNewTabNote(source: string, at: number, from: number): Span | null {
  const start = source[at - 1] === " " && at - 1 >= from ? at - 1 : at;
  const end = at + NEW_TAB.length;
  return isInWords(source, start) && !isLetter(source, end) ? { start, end } : null;
}

/** Is a rule one of those that look inside sentences? */
export const isInsertRule = (name: string): boolean => insertRules.some((rule) => rule.name === name);

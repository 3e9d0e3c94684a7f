import { TokenFlag, TokenKind } from "@copydesk/text";
import { agencyOf } from "@copydesk/text/en";
import type { Words } from "../words.js";
import { agencyIn } from "./agency.js";
import { isHeading } from "./place-names.js";
import { readSeparator } from "./read-separator.js";

interface ReadAgency {
  readonly end: number;
  /** null: it may be one, or the region. */
  readonly agency: string | null;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["/", "/"],
]);

/** "(Reuters)", "/PRNewswire/", "(AFP via Getty)": a known agency within marks. */
export const readAgency = (words: Words, at: number): ReadAgency | null => {
  const found = readBrackets(words, at);
  const agency = found && agencyIn(found.text);
  return found && agency !== null ? { end: found.end, agency } : null;
};

/**
 * A name in the place of the agency: right before the separator, or in capitals behind the day. It is surely no region
 * in capitals or behind the day.
 * Matches "(CNN) --", "(Globe) -" and "March 4 (NAN)". Not "(updated) -" or "(CNN) reports".
 */
function readStranger(words: Words, at: number, hasDate: boolean): ReadAgency | null {
  const found = readBrackets(words, at);
  if (found === null || !words.isCapital(at + 1) || isHeading(words.text(at + 1))) return null;
  const isSure = !/\p{Ll}/u.test(found.text);
  if (words.at(at + 1).month > 0 || !((hasDate && isSure) || readSeparator(words, found.end) !== null))
    return null;
  return { end: found.end, agency: hasDate || isSure ? found.text : null };
}

function readBrackets(words: Words, at: number): { readonly end: number; readonly text: string } | null {
  const closing = words.width(at) === 1 ? BRACKETS.get(words.text(at)) : undefined;
  if (closing === undefined) return null;
  for (let end = at + 2; end < at + 8; end++) {
    if (words.isChar(end, closing))
      return { end: end + 1, text: words.source.slice(words.end(at), words.start(end)) };
  }
  return null;
}

/** "PTI" on the line above "Hobart, Jan 19". */
export function readAgencyLine(words: Words, at: number): ReadAgency | null {
  const agency = endsLine(words, at + 1) ? agencyOf(words.text(at)) : null;
  return agency === null ? null : { end: at + 1, agency };
}

/** Does a line end before the token? */
export const endsLine = (words: Words, at: number): boolean =>
  at >= words.length || (words.tokens.flags[at] & TokenFlag.lineBefore) !== 0;

/** Behind a dash or comma between an agency and its place: "(UPI) -- CHICAGO". */
export const behindMark = (words: Words, at: number): number =>
  words.kind(at) === TokenKind.dash || words.isChar(at, ",") ? at + 1 : at;

/** Behind a dash too: "NEW YORK--(BUSINESS WIRE)--". */
export const readAnyAgency = (words: Words, at: number, hasDate: boolean): ReadAgency | null =>
  readAgency(words, behindMark(words, at)) ??
  bareAgency(words, words.kind(at) === TokenKind.dash ? at + 1 : at, hasDate) ??
  readStranger(words, at, hasDate);

/**
 * An agency without brackets, before a separator; one that is not known has a few capitals behind the day.
 * Matches "MONTREAL, March 20, Reuter -", "SYDNEY, AAP -" and "Accra, Sept. 3, GNA -". Not "LONDON, Sept. 3, EARLIER -".
 */
function bareAgency(words: Words, at: number, hasDate: boolean): ReadAgency | null {
  const isListed = words.isChar(at - 1, ",");
  if (words.kind(at) !== TokenKind.word || readSeparator(words, at + 1) === null) return null;
  if (!isListed && words.kind(at - 1) !== TokenKind.dash) return null;
  const written = words.text(at);
  const isStranger = hasDate && isListed && words.isAllCapitals(at) && written.length <= LONGEST_INITIALS;
  const agency = agencyIn(written) ?? (isStranger && !isHeading(written) ? written : null);
  return agency === null ? null : { end: at + 1, agency };
}

const LONGEST_INITIALS = 5;

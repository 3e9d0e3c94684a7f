import { agencyOf, months, weekdays } from "@copydesk/text/en";
import { lineRule, type LineRule } from "./rule.js";

/** Places and a day, then an agency in brackets, then a dash: each may be missing. */
const PARTS = /^(\p{Lu}[^()[\]"“”!?;|\n]{1,80}?)(?: ?[([/]([^()[\]/]{2,40})[)\]/])?[.:]? ?(-{1,2}|[–—:])?$/u;

/** Words that stand in lower case in names of places. */
const PARTICLES = new Set(
  "de del di da do dos das la le les el al en au aux am an on upon of the sur und and".split(" "),
);

/**
 * Matches "Nairobi, Nov 3, 2022 (AFP) -", "PARIS (Reuters) -" and "OSLO, May 3 —", with nothing behind them.
 * Not "PARIS (Reuters) - It rained.", "Ann Lee (AFP)", "Monday, May 3 -" or "In Paris (AFP) -".
 */
export const datelineRules: readonly LineRule[] = [
  lineRule(
    { name: "dateline-line", kind: "dateline", confidence: 0.95, longest: 130 },
    ({ words, shape }) =>
      shape.startsCapital && shape.words <= 12 && shape.brackets + shape.dashes > 0 && isDateline(words),
  ),
];

function isDateline(words: string): boolean {
  const parts = PARTS.exec(words);
  if (parts === null) return false;
  const [agency, dash] = [parts.at(2), parts.at(3)];
  const pieces = parts[1].split(/[\s,/]+/).filter((piece) => piece !== "");
  if (!pieces.every(isOfDateline) || !isPlace(pieces[0])) return false;
  const hasDay = pieces.some(isMonth) && pieces.some((piece) => /^\d{1,2}$/.test(piece));
  if (agency !== undefined) return agencyOf(agency) !== null && (hasDay || dash !== undefined);
  return hasDay && dash !== undefined && dash !== ":" && isInCapitals(pieces[0]);
}

const plain = (piece: string): string => piece.toLowerCase().replace(/\.$/, "");
const isMonth = (piece: string): boolean => months.has(plain(piece));
const isOfDateline = (piece: string): boolean =>
  /^(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th)?$|(?:19|20)\d\d$)/u.test(piece) || PARTICLES.has(piece);
const isPlace = (piece: string): boolean =>
  !isMonth(piece) && !weekdays.has(plain(piece)) && !OPENERS.has(plain(piece));
const isInCapitals = (piece: string): boolean => /^\p{Lu}{3}[\p{Lu}.'’-]*$/u.test(piece);

/** Words that open other lines of that form: credits, stamps and labels. */
const OPENERS = new Set(
  "by from in at on photo photos picture image video file story published updated posted source".split(" "),
);

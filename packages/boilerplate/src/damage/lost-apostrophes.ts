import type { Diagnostic } from "@copydesk/text";
import { lostContractions } from "../en/lost-contractions.js";
import { placeNames } from "../en/place-names.js";

/**
 * Words that have lost their apostrophe: "dont", and places in the genitive, "Chinas" for "China's".
 *
 * Only in a text that has no apostrophe inside any word: where some are left, the others were never there.
 * Matches "Beijings tactics". Not "the two Germanys", and not "Paris", which is a place by itself.
 */
export function findLostApostrophes(source: string): Diagnostic[] {
  if (/[a-z]['’ʼ‘][a-z]/i.test(source)) return [];
  const found: Diagnostic[] = [];
  for (const match of source.matchAll(/\b[a-z]{2,19}[sketl]\b/gi)) {
    const word = match[0];
    if (!isContraction(word) && !isGenitive(source, match.index, word)) continue;
    found.push({
      code: "lost-apostrophe",
      message: `“${word}” has lost its apostrophe.`,
      start: match.index,
      end: match.index + word.length,
    });
  }
  return found;
}

const isContraction = (word: string): boolean => lostContractions.has(word.toLowerCase());

function isGenitive(source: string, start: number, word: string): boolean {
  if (!word.endsWith("s") || !placeNames.has(word.slice(0, -1))) return false;
  if (
    placeNames.has(word) ||
    /\b(?:the|two|both|these|those|many|all) $/i.test(source.slice(Math.max(0, start - 7), start))
  )
    return false;
  // A genitive has what it owns behind it.
  return /^ [\p{L}\p{N}"“‘']/u.test(source.slice(start + word.length, start + word.length + 2));
}

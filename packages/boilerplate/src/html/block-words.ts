import { isDigit, isLetter } from "./block-shape.js";

/** A block's words are read up to here. In UTF-16 code units. */
const READ_LIMIT = 1500;
const FIRST_WORDS = 8;
const LAST_WORDS = 4;
/** All words of a block as short as this tell what it is for. In UTF-16 code units. */
const SHORT = 120;
/** A label before a colon has no more words than this. */
const LABEL_WORDS = 3;

/** Marks that count as words: they part the links of a list, or stand before a handle or a holder of rights. */
const MARKS = new Set("@©|•›→:");

/** The words of a text in lower case, and the marks that count as such. */
export function readWords(text: string, start: number, end: number): readonly string[] {
  const words: string[] = [];
  const last = Math.min(end, start + READ_LIMIT);
  let i = start;
  while (i < last) {
    const from = i;
    const code = text.charCodeAt(i++);
    if (isLetter(code)) {
      while (i < last && isLetter(text.charCodeAt(i))) i++;
      words.push(text.slice(from, i).toLowerCase());
    } else if (isDigit(code)) {
      while (i < last && isDigit(text.charCodeAt(i))) i++;
      words.push(text.slice(from, i));
    } else if (MARKS.has(text[from])) {
      words.push(text[from]);
    }
  }
  return words;
}

/** Where in its block a word stands: anywhere in a short one, at the edges of a long one, or before a first colon. */
export type WordPlace = "short" | "begin" | "end" | "first" | "label";

/**
 * Visits the words that tell what a block is for, each once for its place; numbers are all `0`.
 *
 * @param words Those of `readWords`.
 */
export function eachTellingWord(
  words: readonly string[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  visit: (place: WordPlace, word: string) => void,
): void {
  if (words.length === 0) return;
  if (end - start <= SHORT) eachOnce(words, "short", visit);
  else {
    eachOnce(words.slice(0, FIRST_WORDS), "begin", visit);
    const tail = end - start <= READ_LIMIT ? words : readWords(text, end - SHORT, end);
    eachOnce(tail.slice(-LAST_WORDS), "end", visit);
  }
  visit("first", toKey(words[0]));
  const colon = words.indexOf(":");
  if (colon > 0 && colon <= LABEL_WORDS) visit("label", words.slice(0, colon).map(toKey).join(" "));
}

function eachOnce(
  words: readonly string[],
  place: WordPlace,
  visit: (place: WordPlace, word: string) => void,
): void {
  const keys = words.map(toKey);
  for (const [i, key] of keys.entries()) if (keys.indexOf(key) === i) visit(place, key);
}

const toKey = (word: string): string => (isDigit(word.charCodeAt(0)) ? "0" : word);

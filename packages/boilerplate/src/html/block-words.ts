const FIRST_WORDS = 8;
const LAST_WORDS = 4;
/** How much of a block is read for its first words, and for its last. In UTF-16 code units. */
const REACH = 120;

const WORD = /\p{L}+|\p{N}+|[@©|•›→]/gu;

/**
 * The words that tell what a block is for: those it begins and ends with, in lower case, with numbers as `0`.
 * Those of a short block all count, which `short:` marks; the first is marked `first:`.
 */
export function blockWords(text: string, start: number, end: number): Set<string> {
  const features = new Set<string>();
  const isShort = end - start <= REACH;
  const words = wordsIn(text.slice(start, isShort ? end : start + REACH));
  if (isShort) {
    for (const word of words) features.add(`short:${word}`);
  } else {
    for (const word of words.slice(0, FIRST_WORDS)) features.add(`begin:${word}`);
    for (const word of wordsIn(text.slice(end - REACH, end)).slice(-LAST_WORDS)) features.add(`end:${word}`);
  }
  if (words.length > 0) features.add(`first:${words[0]}`);
  return features;
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => (/^\p{N}/u.test(word) ? "0" : word));

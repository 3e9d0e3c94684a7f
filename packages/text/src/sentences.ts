import {
  figureAbbreviations,
  nameAbbreviations,
  namePrefixes,
  sentenceOpeners,
  smallAbbreviations,
} from "./en/abbreviations.js";
import { findParagraphs } from "./paragraphs.js";
import { assertText, type Span } from "./span.js";
import { readTokens, TokenFlag, TokenKind, tokenText, type Tokens } from "./tokens.js";

/**
 * The sentences of a text, paragraph by paragraph.
 *
 * A full stop ends one unless it belongs to an abbreviation, an initial or a number; closing quotation marks
 * and brackets stay with the sentence that they close.
 *
 * @example
 * const source = "Mr. Smith left the U.S. on Sept. 9. He said why.";
 * findSentences(source).map(({ start, end }) => source.slice(start, end))
 * // => ["Mr. Smith left the U.S. on Sept. 9.", "He said why."]
 */
export function findSentences(source: string): Span[] {
  assertText(source, "findSentences");
  const tokens = readTokens(source);
  const sentences: Span[] = [];
  let i = 0;
  for (const paragraph of findParagraphs(source)) {
    while (i < tokens.length && tokens.starts[i] < paragraph.start) i++;
    let first = i;
    for (; i < tokens.length && tokens.starts[i] < paragraph.end; i++) {
      const last = lastOfSentence(tokens, i, paragraph.end);
      if (last === null) continue;
      sentences.push({ start: tokens.starts[first], end: tokens.ends[last] });
      i = last;
      first = last + 1;
    }
    if (first < i) sentences.push({ start: tokens.starts[first], end: tokens.ends[i - 1] });
  }
  return sentences;
}

/**
 * Does a sentence end with a token, but for closing marks behind it? The paragraph ends before `limit`, in UTF-16 code units.
 *
 * @example
 * const tokens = readTokens("It rained. We slept.");
 * [isSentenceEnd(tokens, 2, 20), isSentenceEnd(tokens, 3, 20)] // => [true, false]
 */
export function isSentenceEnd(tokens: Tokens, index: number, limit: number): boolean {
  return lastOfSentence(tokens, index, limit) !== null;
}

/**
 * The last token of the sentence that a token ends: a closing mark behind it, or itself; null where it ends none. The
 * paragraph ends before `limit`, in UTF-16 code units.
 *
 * @example
 * const tokens = readTokens("(It rained.) We slept.");
 * [lastOfSentence(tokens, 3, 22), lastOfSentence(tokens, 4, 22)] // => [4, null]
 */
export function lastOfSentence(tokens: Tokens, index: number, limit: number): number | null {
  if (!canEnd(tokens, index)) return null;
  const last = closeOf(tokens, index, limit);
  return endsSentence(tokens, index, last, limit) ? last : null;
}

/** Full stops and the like; and "U.S.", whose own full stop may be the sentence's too. */
function canEnd({ source, kinds, ends, letters }: Tokens, index: number): boolean {
  const kind = kinds[index];
  if (kind === TokenKind.word) return letters[index] === 0 && source.charCodeAt(ends[index] - 1) === DOT;
  return kind === TokenKind.dot || kind === TokenKind.terminator;
}

const DOT = 0x2e;

/** The last token of the closing marks and brackets that stand right behind a full stop. */
function closeOf(tokens: Tokens, stop: number, limit: number): number {
  let last = stop;
  while (last + 1 < tokens.length && tokens.starts[last + 1] < limit && isClosing(tokens, last + 1)) last++;
  return last;
}

function isClosing(tokens: Tokens, index: number): boolean {
  if ((tokens.flags[index] & (TokenFlag.spaceBefore | TokenFlag.lineBefore)) !== 0) return false;
  const kind = tokens.kinds[index];
  if (kind === TokenKind.mark || kind === TokenKind.terminator) return true;
  return kind === TokenKind.punctuation && /[)\]}]/.test(tokens.source.charAt(tokens.starts[index]));
}

function endsSentence(tokens: Tokens, stop: number, last: number, limit: number): boolean {
  const kind = tokens.kinds[stop];
  const dottedWord = kind === TokenKind.word;
  const next = last + 1;
  if (next >= tokens.length || tokens.starts[next] >= limit) return true;
  if ((tokens.flags[next] & (TokenFlag.spaceBefore | TokenFlag.lineBefore)) === 0) return false;
  if (!canOpen(tokens, next)) return false;
  if (dottedWord) return opensSentence(tokens, next);
  if (kind === TokenKind.dot && last === stop) return !isAbbreviated(tokens, stop, next);
  return true;
}

/** A sentence begins with a capital, a figure, a mark or a bracket; never with a lower-case word. */
function canOpen(tokens: Tokens, index: number): boolean {
  const kind = tokens.kinds[index];
  if (kind === TokenKind.word) {
    return (tokens.flags[index] & TokenFlag.capital) !== 0 || !/^\p{Ll}/u.test(tokenText(tokens, index));
  }
  if (kind === TokenKind.punctuation) return /[([{¿¡•]/.test(tokens.source.charAt(tokens.starts[index]));
  return kind !== TokenKind.clitic && kind !== TokenKind.dot && kind !== TokenKind.terminator;
}

/** Behind an abbreviation only a word that opens sentences, or an opening mark, begins a new one. */
function opensSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] === TokenKind.mark) return true;
  return (
    tokens.kinds[index] === TokenKind.word && sentenceOpeners.has(tokenText(tokens, index).toLowerCase())
  );
}

/** How an abbreviation is used. */
enum Use {
  any = 1,
  name,
  prefix,
  figure,
}

/** Abbreviations by their letters as tokens have them: no word has to be sliced and lowered to be looked up. */
const uses: ReadonlyMap<number, Use> = /* @__PURE__ */ readUses();

function readUses(): Map<number, Use> {
  const found = new Map<number, Use>();
  const add = (words: string, use: Use): void => {
    for (const key of readTokens(words).letters) found.set(key, use);
  };
  add(smallAbbreviations, Use.any);
  add(nameAbbreviations, Use.name);
  add(namePrefixes, Use.prefix);
  add(figureAbbreviations, Use.figure);
  return found;
}

/** No abbreviation is longer, nor are the letters that a token has. */
const LONGEST_ABBREVIATION = 6;

/** Does the full stop at `stop` belong to an abbreviation or an initial rather than to a sentence? */
function isAbbreviated(tokens: Tokens, stop: number, next: number): boolean {
  // An ellipsis trails off inside a sentence as often as at its end.
  if (tokens.ends[stop] - tokens.starts[stop] > 1) return !opensSentence(tokens, next);
  if (stop === 0 || tokens.ends[stop - 1] !== tokens.starts[stop]) return false;
  if (tokens.kinds[stop - 1] !== TokenKind.word) return false;
  const length = tokens.ends[stop - 1] - tokens.starts[stop - 1];
  if (length > LONGEST_ABBREVIATION) return false;
  const letters = tokens.letters[stop - 1];
  const hasCapital = (tokens.flags[stop - 1] & TokenFlag.capital) !== 0;
  if (length === 1 && hasCapital && letters !== LETTER_I)
    return !opensSentence(tokens, next) || stop < 2 || tokens.kinds[stop - 2] !== TokenKind.word;
  const beforeFigure = tokens.kinds[next] === TokenKind.number || tokens.kinds[next] === TokenKind.mixed;
  const use = uses.get(letters);
  if (use === undefined || use === Use.figure) return use !== undefined && beforeFigure;
  if (use !== Use.any && !hasCapital) return false;
  if (use === Use.prefix) return tokens.kinds[next] === TokenKind.word;
  // "Sept. 9" goes on; so does a name, unless the next word opens sentences.
  return beforeFigure || !opensSentence(tokens, next);
}

/** The number of the letter in the alphabet: "I" is a word. */
const LETTER_I = 9;

import { lastOfSentence, type Span, TokenKind, type Tokens } from "@copydesk/text";
import { type Lexicon, Word } from "../words/lexicon.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import { readWords } from "../words/read-words.js";

/** A sentence of the narrative: what stands in marks belongs to the sentence around it, however long. */
export interface SentenceRange {
  readonly paragraph: number;
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The marked spans inside it: indexes, half-open. */
  readonly markedFrom: number;
  readonly markedTo: number;
  /** Does it hold a word in marks, a reporting verb or a colon? */
  readonly reports: boolean;
}

/** A text with the entry of every word and the sentences of its narrative. */
export interface Outline {
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly marked: readonly MarkedSpan[];
  /** For each token the number of its lexicon entry, 0 where unknown. */
  readonly entries: Uint16Array;
  /** For each token the bits of `Word`, from the lexicon or by its ending. */
  readonly bits: Int32Array;
  readonly sentences: readonly SentenceRange[];
}

/** Looks up every word and cuts the narrative into sentences. */
export function readOutline(
  tokens: Tokens,
  paragraphs: readonly Span[],
  marked: readonly MarkedSpan[],
  lexicon: Lexicon,
): Outline {
  const { entries, bits } = readWords(tokens, lexicon);
  const according = lexicon.find("according", 0, "according".length);
  const sentences: SentenceRange[] = [];
  const { length, starts, ends } = tokens;
  let token = 0;
  let mark = 0;
  let markedFrom = 0;
  let from = -1;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end } = paragraphs[paragraph];
    while (token < length && starts[token] < end) {
      if (from < 0) {
        from = token;
        markedFrom = mark;
      }
      let last: number | null = null;
      while (last === null && token < length && starts[token] < end) {
        last = lastOfSentence(tokens, token, end);
        token = (last ?? token) + 1;
      }
      const edge = ends[token - 1];
      while (mark < marked.length && marked[mark].start < edge) mark++;
      const inside = mark > markedFrom ? marked[mark - 1] : null;
      // Sentences inside the marks are the quotation's own.
      if (inside !== null && inside.end > edge && inside.paragraph === paragraph && token < length) continue;
      sentences.push({
        paragraph,
        from,
        to: token,
        markedFrom,
        markedTo: mark,
        reports: mark > markedFrom || isTelling(tokens, entries, bits, from, token, according),
      });
      from = -1;
    }
  }
  return { tokens, paragraphs, marked, entries, bits, sentences };
}

const COLON = 0x3a;

/** Is one of the tokens [from, to) a reporting verb, "according" or a colon? */
function isTelling(
  { source, starts, kinds }: Tokens,
  entries: Uint16Array,
  bits: Int32Array,
  from: number,
  to: number,
  according: number,
): boolean {
  for (let i = from; i < to; i++) {
    if ((bits[i] & Word.reporting) !== 0 || entries[i] === according) return true;
    if (kinds[i] === TokenKind.punctuation && source.charCodeAt(starts[i]) === COLON) return true;
  }
  return false;
}

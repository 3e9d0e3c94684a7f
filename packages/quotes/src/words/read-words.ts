import { TokenFlag, TokenKind, type Tokens } from "@copydesk/text";
import { type Lexicon, Word } from "./lexicon.js";

/** What is known of each token as a word, in columns beside those of the tokens. */
export interface Words {
  /** The number of its lexicon entry, 0 where unknown. */
  readonly entries: Uint16Array;
  /** Bits of `Word`; an unknown word in lower case is guessed from its ending. */
  readonly bits: Int32Array;
}

/** Looks every word of a text up, once for all stages. */
export function readWords(
  { source, length, starts, ends, kinds, flags, letters }: Tokens,
  lexicon: Lexicon,
): Words {
  // One buffer: to a short text, a second would cost as much as a sentence.
  const buffer = new ArrayBuffer(6 * length);
  const bits = new Int32Array(buffer, 0, length);
  const entries = new Uint16Array(buffer, 4 * length, length);
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== TokenKind.word) {
      if (kinds[i] === TokenKind.address) bits[i] = bitsOfEnding(source, starts[i], ends[i]);
      continue;
    }
    const entry = lexicon.find(source, starts[i], ends[i], letters[i]);
    entries[i] = entry;
    if (entry !== 0) bits[i] = lexicon.bitsOf(entry);
    else if ((flags[i] & TokenFlag.capital) === 0) bits[i] = bitsOfEnding(source, starts[i], ends[i]);
  }
  return { entries, bits };
}

const D = 0x64;
const E = 0x65;
const G = 0x67;
const I = 0x69;
const L = 0x6c;
const N = 0x6e;
const Y = 0x79;

/**
 * What an unknown word is by its ending, "-ed", "-ing" or "-ly", where it has five letters or more. Not the "-eed" of
 * "screed". A noun in -ly, as "family", is in the lexicon; whether a name is one, as "Kelly", who reads it must ask.
 */
export function bitsOfEnding(source: string, start: number, end: number): number {
  if (end - start < 5) return 0;
  const last = source.charCodeAt(end - 1);
  if (last !== D && last !== G && last !== Y) return 0;
  const before = source.charCodeAt(end - 2);
  const third = source.charCodeAt(end - 3);
  if (last === D) return before === E && third !== E ? Word.verb | Word.past | Word.participle : 0;
  if (last === Y) return before === L ? Word.adverb : 0;
  return before === N && third === I ? Word.verb | Word.ing : 0;
}

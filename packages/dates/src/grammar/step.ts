import { setOf, type SymbolSet } from "../symbols.js";
import type { Words } from "../words.js";
import type { Frame } from "./frame.js";

/** One piece of a pattern: it reads some tokens, or looks at what is there without reading it. */
export interface Step {
  /** The symbols that it can begin with; null for one that reads nothing. */
  readonly opens: SymbolSet | null;
  /** The symbols that can stand second in what it reads; null for one that reads a token at most. */
  readonly seconds: SymbolSet | null;
  /** Does it read two tokens at least? */
  readonly isLong: boolean;
  /** null: it reads one word, of which the frame keeps what the lexicon knows. */
  readonly read: Reader | null;
}

/** The index behind what is read from a token on, or -1. What is read goes into the frame. */
export type Reader = (words: Words, at: number, frame: Frame) => number;

/** What a pattern calls by a name in capitals: words of one kind, or a step of its own. */
export type Elements = Readonly<Record<string, SymbolSet | Step>>;

/** One word of a set. */
export const wordStep = (set: SymbolSet): Step => ({ opens: set, seconds: null, isLong: false, read: null });

/** Reads one token or more by a function of its own; sets are named as `setOf` takes them. */
export const reading = (opens: string, seconds: string | null, read: Reader, isLong = false): Step => ({
  opens: setOf(opens),
  seconds: seconds === null ? null : setOf(seconds),
  isLong,
  read,
});

/** Reads two tokens or more by a function of its own. */
export const readingMore = (opens: string, seconds: string, read: Reader): Step =>
  reading(opens, seconds, read, true);

/** Reads by a function that finds a value and the index behind it; the value goes into a field of the frame. */
export const into =
  <Field extends keyof Frame>(
    field: Field,
    find: (words: Words, at: number) => { readonly end: number; readonly value: Frame[Field] } | null,
  ): Reader =>
  (words, at, frame) => {
    const found = find(words, at);
    if (found === null) return -1;
    frame[field] = found.value;
    return found.end;
  };

/** Looks at what is there, and reads nothing. */
export const seeing = (isThere: (words: Words, at: number, frame: Frame) => boolean): Step => ({
  opens: null,
  seconds: null,
  isLong: false,
  read: (words, at, frame) => (isThere(words, at, frame) ? at : -1),
});

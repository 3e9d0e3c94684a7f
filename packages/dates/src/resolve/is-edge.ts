import { isSentenceEnd } from "@copydesk/text";
import type { Words } from "../words.js";

/** Does a sentence end with the token, or the paragraph before it? */
export const isEdge = (words: Words, at: number): boolean =>
  words.kind(at) === 0 || isSentenceEnd(words.tokens, at, words.paragraphEnd);

import type { Cast } from "./cast.js";
import type { Entity } from "./entity.js";
import { Kind } from "../words/kind.js";
import { isKind, type Sentence, startOf } from "../sentences/sentence.js";

/** How many sentences of one paragraph may stand before the name that signs it. */
const LONGEST = 8;

/**
 * Whom "I" stands for outside marks: whoever signs the paragraph, by a full name that is its last sentence.
 * Matches "I said that it was over. Ann Lee" at a paragraph's end. Not "I said that I knew Ann Lee.", nor a
 * paragraph that nobody signs: its "I" is left open.
 */
export function whoIsFirstPerson(
  cast: Cast,
  sentences: readonly Sentence[],
  sentence: number,
): Entity | null {
  const { paragraph } = sentences[sentence].range;
  let last = sentence;
  while (last + 1 < sentences.length && sentences[last + 1].range.paragraph === paragraph) {
    last++;
    if (last - sentence > LONGEST) return null;
  }
  const at = cast.firsts[last];
  if (last === sentence || cast.firsts[last + 1] !== at + 1) return null;
  const { isFull, start } = cast.mentions[at];
  const signer = cast.who[at];
  if (!isFull || signer?.kind !== "person") return null;
  return isNameAlone(sentences[last], start) ? signer : null;
}

const isNameAlone = (sentence: Sentence, name: number): boolean =>
  startOf(sentence, sentence.from) === name &&
  (sentence.from + 1 === sentence.to ||
    (sentence.from + 2 === sentence.to && isKind(sentence, sentence.from + 1, Kind.end)));

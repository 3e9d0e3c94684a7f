import { behindAge } from "./about-phrases.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import { firstIsIn, headHas, headIsName, isKind, type Sentence } from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

/**
 * The chunk of the name in "According to the coach, Ann Lee, it was over" and "according to his coach, Ann Lee.", where
 * the coach is chunk `k`; or -1. Not in "According to the coach, Ann Lee, 34, had left", which tells of her.
 */
export function nameOfSource(sentence: Sentence, k: number): number {
  if (!firstIsIn(sentence, k - 2, ACCORDING) || !isDefinite(sentence, k)) return -1;
  const comma = phraseEnd(sentence, k);
  const name = comma + 1;
  if (!isKind(sentence, comma, Kind.comma) || !isKind(sentence, name, Kind.noun)) return -1;
  if (!headIsName(sentence, name) || headHas(sentence, name, Word.organisation)) return -1;
  if (isKind(sentence, name + 1, Kind.end)) return name;
  const behind = name + 2;
  const tellsOfName =
    !isKind(sentence, name + 1, Kind.comma) ||
    firstIsIn(sentence, behind, TELLING_MORE) ||
    behindAge(sentence, behind) > behind;
  return tellsOfName ? -1 : name;
}

const ACCORDING = new WordSet("according");
const TELLING_MORE = new WordSet("a an who whose which");

/** "the coach", "his coach", "Leeds coach". Not "a coach". */
function isDefinite(sentence: Sentence, k: number): boolean {
  if (!isKind(sentence, k, Kind.noun) || !headHas(sentence, k, Word.person)) return false;
  const from = sentence.chunks.from(k);
  const { items } = sentence;
  return items.isName(from) || (items.has(from, Word.determiner) && !items.isIn(from, TELLING_MORE));
}

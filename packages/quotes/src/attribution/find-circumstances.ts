import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import type { Subject } from "../sentences/subject.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  isKind,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const OCCASION_LEADS = new WordSet("in at during on via through");

/** Who was told, and where or in what it was said. */
export interface Circumstances {
  readonly addressee: Span | null;
  readonly occasion: Span | null;
}

/** How many chunks behind a cue its circumstances may reach. */
const REACH = 10;

/** Matches "told reporters", "said in a joint statement" and "In a letter, the groups said". Not "said in May". */
export function findCircumstances(sentence: Sentence, cue: Cue, subject: Subject | null): Circumstances {
  let addressee: Span | null = null;
  let occasion: Span | null = null;
  const at = subject !== null && subject.inverted && subject.from >= cue.to ? subject.to : cue.to;
  for (let k = at; k < sentence.to && k < at + REACH; k++) {
    if (isKind(sentence, k, Kind.adverb | Kind.time)) continue;
    if (isKind(sentence, k, Kind.comma) && isKind(sentence, k + 1, Kind.preposition | Kind.time)) continue;
    if (k === at && isKind(sentence, k, Kind.noun) && (cue.frames & Frame.addressee) !== 0) {
      const end = phraseEnd(sentence, k);
      addressee = { start: startOf(sentence, k), end: endOf(sentence, end - 1) };
      k = end - 1;
      continue;
    }
    if (!isKind(sentence, k, Kind.preposition)) break;
    const isNoun = isKind(sentence, k + 1, Kind.noun);
    if (!isNoun && !isKind(sentence, k + 1, Kind.time | Kind.gerund)) break;
    const end = isNoun ? phraseEnd(sentence, k + 1) : k + 2;
    if (isNoun && isOccasion(sentence, k))
      occasion ??= { start: startOf(sentence, k), end: endOf(sentence, end - 1) };
    else if (isNoun && firstWord(sentence, k) === "to")
      addressee ??= { start: startOf(sentence, k + 1), end: endOf(sentence, end - 1) };
    k = end - 1;
  }
  return {
    addressee,
    occasion: occasion ?? middleOccasion(sentence, cue, subject) ?? frontedOccasion(sentence, cue),
  };
}

/** "in a joint statement", "at a press briefing", "on television". */
const isOccasion = (sentence: Sentence, k: number): boolean =>
  firstIsIn(sentence, k, OCCASION_LEADS) && headHas(sentence, k + 1, Word.occasion);

/** "the groups in a letter said": between the speaker and the cue. */
function middleOccasion(sentence: Sentence, cue: Cue, subject: Subject | null): Span | null {
  if (subject === null || subject.to >= cue.from || !isOccasion(sentence, subject.to)) return null;
  let end = phraseEnd(sentence, subject.to + 1);
  while (isKind(sentence, end, Kind.preposition) && isKind(sentence, end + 1, Kind.noun))
    end = phraseEnd(sentence, end + 1);
  return end > cue.from ? null : { start: startOf(sentence, subject.to), end: endOf(sentence, end - 1) };
}

/** "In a letter to the minister, the groups said": the phrase that opens the sentence. */
function frontedOccasion(sentence: Sentence, cue: Cue): Span | null {
  const { from } = sentence;
  if (
    !isKind(sentence, from, Kind.preposition) ||
    !isKind(sentence, from + 1, Kind.noun) ||
    !isOccasion(sentence, from)
  )
    return null;
  let end = phraseEnd(sentence, from + 1);
  while (isKind(sentence, end, Kind.preposition) && isKind(sentence, end + 1, Kind.noun))
    end = phraseEnd(sentence, end + 1);
  if (end >= cue.from || !isKind(sentence, end, Kind.comma | Kind.noun)) return null;
  return { start: startOf(sentence, from), end: endOf(sentence, end - 1) };
}

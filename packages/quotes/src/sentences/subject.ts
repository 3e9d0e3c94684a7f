import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { phraseStart } from "./phrase-extent.js";
import {
  firstIsIn,
  firstWord,
  headHas,
  headIsName,
  isKind,
  type Sentence,
  spanOfChunks,
} from "./sentence.js";
import { WordSet } from "../words/word-set.js";

/** The noun phrase that a cue has for its subject. */
export interface Subject {
  /** The mention, as long as the noun phrase: "Joshua Rosenzweig of Amnesty International". */
  readonly span: Span;
  /** Its chunks, half-open. */
  readonly from: number;
  readonly to: number;
  /** What "who" or "which" stands for; null when the mention speaks for itself. */
  readonly antecedent: Span | null;
  /** Does it stand behind its verb: "said Ms. Brooks"? */
  readonly inverted: boolean;
  readonly rule: string;
}

/** Some chunks as the subject of a cue. */
export function subjectOf(
  sentence: Sentence,
  from: number,
  to: number,
  rule: string,
  inverted = false,
): Subject {
  return { span: spanOfChunks(sentence, from, to), from, to, antecedent: null, inverted, rule };
}

/** The noun phrase that ends in a chunk, with those that are listed with it, as the subject of the verb behind. */
export function nounSubject(sentence: Sentence, last: number): Subject {
  const first = listStart(sentence, phraseStart(sentence, last));
  return subjectOf(sentence, first, beforeOccasion(sentence, first, last + 1), "subject-verb");
}

/** Back over the names in "Smith, Jones and Poe said". Not in "In Leeds, Jones and Poe said", nor "The mayor, Ann Lee and Poe". */
function listStart(sentence: Sentence, first: number): number {
  if (firstWord(sentence, first + 1) !== "and") return first;
  let start = first;
  while (isKind(sentence, start - 1, Kind.comma) && isAlike(sentence, start - 2, first)) start -= 2;
  return start === sentence.from || isKind(sentence, start - 1, BEFORE_LISTS) ? start : first;
}

/** Two names, or two kinds of people. */
const isAlike = (sentence: Sentence, k: number, other: number): boolean =>
  isKind(sentence, k, Kind.noun) &&
  (headIsName(sentence, other)
    ? headIsName(sentence, k)
    : headHas(sentence, other, Word.group) && headHas(sentence, k, Word.group));

const BEFORE_LISTS = Kind.marked | Kind.subordinator | Kind.colon | Kind.dash | Kind.adverb | Kind.end;

/** The end of "the bank" in "the bank in a statement said". Not of "the man in the video said". */
function beforeOccasion(sentence: Sentence, first: number, to: number): number {
  for (let k = first + 1; k < to - 1; k++) {
    if (!firstIsIn(sentence, k, OCCASION_LEADS)) continue;
    if (headHas(sentence, k + 1, Word.occasion) && firstWord(sentence, k + 1) !== "the") return k;
  }
  return to;
}

const OCCASION_LEADS = new WordSet("in on during via through");

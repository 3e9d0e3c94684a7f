import type { Attribution } from "./attribution.js";
import { endOfWords, isCapitalised } from "../marks/mere-marks.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  firstWord,
  headHas,
  headIsIn,
  headIsName,
  headItem,
  isKind,
  markedOf,
  type Sentence,
  spanOfItem,
} from "../sentences/sentence.js";
import { type Subject, subjectOf } from "../sentences/subject.js";
import { quotedBefore } from "../speakers/find-speakers.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { WordSet } from "../words/word-set.js";

/** A verb that words in marks make a cue of, and its subject where it has one. */
interface Tail {
  /** The item of the verb. */
  readonly verb: number;
  readonly subject: Subject | null;
}

/**
 * Matches `"Never," an angry Mr. Lee retaliated.`: words in marks before a speaker make a cue of any verb.
 * Not `"Hamlet" opens on Monday`, whose marks end without a stop.
 */
export function tailAttribution(sentence: Sentence, taken: readonly Attribution[]): Attribution | null {
  const marked = markedOf(sentence, sentence.from);
  if (marked === null) return null;
  const inner = sentence.source.slice(marked.inner.start, marked.inner.end);
  if (!/[,?!—–-]['’]?$/.test(endOfWords(inner))) return null;
  if (taken.some((one) => one.parts.some((part) => part.start <= marked.start && marked.start < part.end)))
    return null;
  const tail = verbBehind(sentence) ?? verbBefore(sentence, inner);
  if (tail === null) return null;
  return {
    cue: spanOfItem(sentence, tail.verb),
    subject: tail.subject,
    parts: [{ start: marked.start, end: marked.end }],
    addressee: null,
    occasion: null,
    rule: "marks-before-any-verb",
    sentence,
  };
}

/** Matches `"Never," Lee retaliated`, and the "Lee" of `"Never," the paper quoted Lee as saying`. */
function verbBehind(sentence: Sentence): Tail | null {
  const from = sentence.from + 1;
  if (!isKind(sentence, from, Kind.noun)) return null;
  const to = phraseEnd(sentence, from);
  const verb = isKind(sentence, to, Kind.adverb) ? to + 1 : to;
  if (!isKind(sentence, verb, Kind.verb)) return null;
  let as = verb + 2;
  while (as < sentence.to && firstWord(sentence, as) !== "as") as++;
  const subject = quotedBefore(sentence, as) ?? subjectOf(sentence, from, to, "subject-verb");
  return { verb: headItem(sentence, verb), subject };
}

/** Matches `"Never," mused the mayor` and `"Never," came the reply`. Not `"Late Tide," won the prize`. */
function verbBefore(sentence: Sentence, inner: string): Tail | null {
  const first = sentence.from + 1;
  if (!isKind(sentence, first, Kind.verb) || headHas(sentence, first, Word.auxiliary)) return null;
  const at = isKind(sentence, first + 1, Kind.adverb) ? first + 2 : first + 1;
  if (!isKind(sentence, at, Kind.noun) || isCapitalised(inner.replace(/[,?!]$/, ""))) return null;
  const verb = headItem(sentence, first);
  if (headIsIn(sentence, at, REPLIES)) return { verb, subject: null };
  const to = phraseEnd(sentence, at);
  if (!headIsName(sentence, at) && !headHas(sentence, at, SPEAKING)) return null;
  if (isKind(sentence, to, Kind.verb)) return null;
  return { verb, subject: subjectOf(sentence, at, to, "verb-subject", true) };
}

const REPLIES = new WordSet("reply answer response");
const SPEAKING = Word.person | Word.group | Word.organisation | Word.document | Word.pronoun;

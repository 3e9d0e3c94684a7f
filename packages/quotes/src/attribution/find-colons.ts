import type { Span } from "@copydesk/text";
import { type Attribution, attributionOf } from "./attribution.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import { OWNER_RULE, ownerSpan } from "./find-noun-cues.js";
import { findSubject, mainSubject } from "../speakers/find-speakers.js";
import { nounSubject, type Subject } from "../sentences/subject.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { phraseStart } from "../sentences/phrase-extent.js";
import {
  firstIsIn,
  headHas,
  headIsName,
  headItem,
  isKind,
  markedOf,
  type Sentence,
  spanOfChunks,
  spanOfItem,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const SENDING = new WordSet("from by");

/**
 * Matches `Lee was blunt: "No."`, `Lee put it this way, with a smile: "No."` and a colon at the sentence's end.
 * Not a colon before words in marks that a cue has taken already.
 */
export function colonAttribution(
  sentence: Sentence,
  cues: readonly Cue[],
  taken: readonly Attribution[],
): Attribution | null {
  const { from, to, holds } = sentence;
  if ((holds & Kind.colon) === 0) return null;
  let colon = to - 1;
  while (colon > from && !(isKind(sentence, colon, Kind.colon) && opensWords(sentence, colon))) colon--;
  if (colon <= from) return null;
  const marked = markedOf(sentence, colon + 1);
  if (
    marked !== null &&
    taken.some((one) => one.parts.some((part) => part.start <= marked.start && marked.start < part.end))
  )
    return null;
  let cue: Cue | null = null;
  for (const one of cues) {
    if (one.form === "finite" && one.to <= colon && (one.frames & Frame.direct) !== 0) cue = one;
  }
  const at = startOf(sentence, colon);
  const parts = marked === null ? [] : [{ start: marked.start, end: marked.end }];
  const named = nounBeforeColon(sentence, colon);
  // "Voters disagree - Ann Lee:": a headline, and behind its dash whoever speaks.
  const isSource =
    named !== null && isKind(sentence, named.from - 1, Kind.dash) && headIsName(sentence, named.to - 1);
  if (cue !== null && !isSource) {
    const subject = findSubject(sentence, cue);
    if (subject !== null) {
      return attributionOf(sentence, cue, subject, { parts, rule: "colon-after-cue" });
    }
  }
  const isHeading = named !== null && isKind(sentence, named.from - 1, Kind.dash | Kind.preposition);
  const subject = isHeading ? named : (mainSubject(sentence, colon) ?? named);
  if (subject === null) return null;
  const verb = verbBefore(sentence, colon, subject);
  if (verb !== null) return saidBy(sentence, verb, subject, parts, "colon-after-any-verb");
  const rule = subject.rule === "name-and-colon" ? subject.rule : "colon-without-verb";
  return saidBy(sentence, { start: at, end: at + 1 }, subject, parts, rule);
}

const saidBy = (
  sentence: Sentence,
  cue: Span,
  subject: Subject,
  parts: readonly Span[],
  rule: string,
): Attribution => ({ cue, subject, parts, addressee: null, occasion: null, rule, sentence });

/** The verb right before a colon, which the words behind it make a cue: "Lee demurred:". Not of "Lee was blunt:". */
function verbBefore(sentence: Sentence, colon: number, subject: Subject): Span | null {
  const at = isKind(sentence, colon - 1, Kind.adverb) ? colon - 2 : colon - 1;
  if (at < subject.to || !isKind(sentence, at, Kind.verb) || headHas(sentence, at, Word.auxiliary))
    return null;
  return spanOfItem(sentence, headItem(sentence, at));
}

/** A colon before words in marks, or at the sentence's end. */
const opensWords = (sentence: Sentence, colon: number): boolean =>
  colon + 1 === sentence.to || isKind(sentence, colon + 1, Kind.marked);

/** The "from" of "Reaction from the union:" and "A message from Ann Lee:". Not of "the man from Leeds:". */
const headsWords = (sentence: Sentence, k: number): boolean => {
  const { items } = sentence;
  return firstIsIn(sentence, k, SENDING) && SENT.has(items.text(headItem(sentence, k - 1)).toLowerCase());
};

/** The "Dan Orr" of `Dan Orr, speaking before the game: "…"`, or null. */
function whoIsSpeaking(sentence: Sentence, colon: number): Subject | null {
  for (let k = colon - 1; k > sentence.from; k--) {
    if (!isKind(sentence, k, Kind.gerund) || !SPEAKING.has(sentence.items.text(headItem(sentence, k))))
      continue;
    const last = isKind(sentence, k - 1, Kind.comma) ? k - 2 : k - 1;
    return isKind(sentence, last, Kind.noun) ? nounSubject(sentence, last) : null;
  }
  return null;
}

const SPEAKING = new Set(["speaking", "talking", "writing"]);

/** The "Her" of `Her message to voters: "…"` and the "Lee" of `Lee's verdict: "…"`, or null. Not of `Lee's report: "…"`. */
function ownerOfSaying(sentence: Sentence, k: number): Subject | null {
  const { items } = sentence;
  if (!SAYINGS.includes(items.text(headItem(sentence, k)))) return null;
  const span = ownerSpan(sentence, k);
  return span === null
    ? null
    : { span, from: k, to: k + 1, antecedent: null, inverted: false, rule: OWNER_RULE };
}

const SAYINGS =
  "message verdict answer response reply warning advice conclusion reaction view explanation plea promise pledge motto".split(
    " ",
  );
const SENT = new Set([
  ...SAYINGS,
  ..."statement comment word words question letter more post tweet quote note".split(" "),
]);

/** Matches `From the report: "…"` and `Ann Lee: "…"`. Not `Three things count: "…"`, which has a verb. */
function nounBeforeColon(sentence: Sentence, colon: number): Subject | null {
  if (!isKind(sentence, colon - 1, Kind.noun)) return null;
  // `Another: "No."` goes on with those who were quoted before.
  const { items } = sentence;
  const head = headItem(sentence, colon - 1);
  if (items.has(head, Word.pronoun | Word.determiner) && items.word(head) !== "another") return null;
  // `Says: "No."` leaves out who.
  if (items.opens(head) && items.has(head, Word.reporting)) return null;
  const speaking = whoIsSpeaking(sentence, colon);
  if (speaking !== null) return speaking;
  let from = phraseStart(sentence, colon - 1);
  const first = sentence.from;
  // "Ann Lee, nurse:", "Ann Lee, Delcor:" and "Ann Lee, in a post:".
  const aside = isKind(sentence, from - 1, Kind.preposition) ? from - 1 : from;
  if (
    aside === first + 2 &&
    isKind(sentence, first + 1, Kind.comma) &&
    isKind(sentence, first, Kind.noun) &&
    headIsName(sentence, first)
  )
    return {
      span: spanOfChunks(sentence, first, first + 1),
      from: first,
      to: first + 1,
      antecedent: null,
      inverted: false,
      rule: "name-and-colon",
    };
  for (let k = colon - 2; k > from; k--) if (headsWords(sentence, k)) from = k + 1;
  const owner = ownerOfSaying(sentence, from);
  if (owner !== null) return owner;
  const span = spanOfChunks(sentence, from, colon);
  return { span, from, to: colon, antecedent: null, inverted: false, rule: "name-and-colon" };
}

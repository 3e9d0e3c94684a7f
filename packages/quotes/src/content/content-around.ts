import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import { clauseStart } from "./content-before.js";
import { findEnd, skipAdverbs } from "./content-end.js";
import type { Content, Start } from "./content.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import type { Subject } from "../sentences/subject.js";
import { Word } from "../words/lexicon.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  hasVerb,
  headHas,
  isKind,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const COMPARING = new WordSet("as so");

/** Matches "The hall, he said, would be open" and "As the paper noted, it is". Not "Lee, he said, and left". */
export function contentAround(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  at: number,
  cues: readonly Cue[],
): Content | null {
  if (subject === null || cue.form !== "finite" || (cue.frames & Frame.clause) === 0) return null;
  const inverted = subject.from >= cue.to;
  const first = inverted ? cue.from : subject.from;
  const compares = firstIsIn(sentence, first - 1, COMPARING);
  const behind = compares ? asideEnd(sentence, at) : at;
  if (!isKind(sentence, behind, Kind.comma)) return null;
  if (isKind(sentence, behind + 1, Kind.end | Kind.coordinator | Kind.gerund | Kind.marked)) return null;
  const rule = "clause-around-cue";
  const rest: Start = {
    chunk: behind + 1,
    kind: "clause",
    rule,
  };
  if (compares) return first > sentence.from + 2 ? null : around([], sentence, rest, cue, cues);
  if (!isKind(sentence, first - 1, Kind.comma) || isKind(sentence, first - 2, Kind.marked)) return null;
  const start = clauseStart(sentence, first - 1, cues);
  if (start > first - 2) return null;
  if (!goesOn(sentence, start, first, behind + 1)) return null;
  const lead =
    isKind(sentence, start, Kind.adverb) && start === first - 2
      ? []
      : [{ start: startOf(sentence, start), end: endOf(sentence, first - 2) }];
  return around(lead, sentence, rest, cue, cues);
}

/** Does what stands in front of the speaker go on behind the cue's comma, or is it whole? */
function goesOn(sentence: Sentence, start: number, first: number, rest: number): boolean {
  // "The weapons that he has, he said, are": the verb behind the cue is the one that the clause still wants.
  if (isKind(sentence, skipAdverbs(sentence, rest), Kind.verb)) return true;
  // "She was, he said, a liar", "It would, he said, open in May".
  if (headHas(sentence, first - 2, Word.auxiliary) && isKind(sentence, first - 2, Kind.verb)) return true;
  // "If it rains, she said, we will stay".
  if (OPENERS.test(firstWord(sentence, start))) return hasVerb(sentence, rest);
  for (let k = start; k < first; k++) {
    // "It was his job, he said, to talk to them", "There is a risk, she said, that it fails".
    if (isKind(sentence, k, Kind.verb | Kind.marked | Kind.subordinator))
      return isKind(sentence, rest, Kind.infinitive) || firstWord(sentence, rest) === "that";
  }
  return hasVerb(sentence, rest);
}

const OPENERS = /^(?:if|as|when|while|although|though|because|since|unless|once|until)$/;

/** Past "in an op-ed Thursday", which stands between a cue and its comma. */
function asideEnd(sentence: Sentence, at: number): number {
  let k = at;
  while (isKind(sentence, k, Kind.preposition | Kind.noun | Kind.time | Kind.adverb)) k++;
  return k;
}

function around(
  lead: readonly Span[],
  sentence: Sentence,
  rest: Start,
  cue: Cue,
  cues: readonly Cue[],
): Content {
  const end = Math.max(rest.chunk + 1, findEnd(sentence, rest, cue, cues));
  const part = { start: startOf(sentence, rest.chunk), end: endOf(sentence, end - 1) };
  return { parts: [...lead, part], rule: rest.rule };
}

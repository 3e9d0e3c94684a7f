import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import { ItemKind } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import { firstWord, isKind, type Sentence } from "../sentences/sentence.js";
import { type Subject, subjectOf } from "../sentences/subject.js";

/** Matches `"…," said Sarah Brooks, …`. Not `Brooks said the law …`. */
export function invertedSubject(sentence: Sentence, cue: Cue): Subject | null {
  if (sentence.chunks.from(cue.from) !== sentence.chunks.head(cue.from)) return null;
  if ((cue.frames & Frame.addressee) !== 0 && (cue.frames & Frame.request) === 0) return null;
  // "Ann Lee, a baker, said no."
  if ((cue.frames & Frame.finding) !== 0 || firstWord(sentence, cue.to) === "no") return null;
  const before = cue.from - 1;
  const opens =
    cue.from === sentence.from || isKind(sentence, before, Kind.marked | Kind.comma | Kind.dash | Kind.colon);
  const adverb =
    isKind(sentence, before, Kind.adverb) && isKind(sentence, before - 1, Kind.marked | Kind.comma);
  if (!(opens || adverb) || !isKind(sentence, cue.to, Kind.noun)) return null;
  const to = phraseEnd(sentence, cue.to);
  const next = isKind(sentence, to, Kind.adverb) ? to + 1 : to;
  if (isKind(sentence, next, Kind.verb) && cue.from > sentence.from) return null;
  if (isKind(sentence, to, Kind.infinitive | Kind.marked | Kind.noun) && cue.from > sentence.from)
    return null;
  if (!speaks(sentence, cue)) return null;
  // "A, said B" has its content before; "Brooks, 58, said he" has a clause behind.
  if (isKind(sentence, before, Kind.comma) && !isSpokenOf(sentence, cue, to)) return null;
  return subjectOf(sentence, cue.to, to, "verb-subject", true);
}

/** "posted the clip" has an object, "wrote the minister" a subject: somebody who can speak. */
function speaks(sentence: Sentence, cue: Cue): boolean {
  const from = sentence.chunks.from(cue.to);
  const to = sentence.chunks.to(cue.to);
  if (cue.verb === "say" || cue.verb === "add" || cue.verb === "ask") return true;
  // "questioned Lee's logic": who owns the logic does not speak.
  let own = to;
  while (own > from && sentence.items.kind(own - 1) !== ItemKind.possessive) own--;
  for (let i = own; i < to; i++) {
    if (sentence.items.isName(i) || sentence.items.has(i, SPEAKING)) return true;
  }
  // "beamed the 19-year-old".
  return sentence.items.text(to - 1) === "old";
}

const SPEAKING =
  Word.person | Word.group | Word.organisation | Word.document | Word.pronoun | Word.number | Word.possessive;

/** Behind a comma the words are turned only when nothing else could be the subject's clause. */
function isSpokenOf(sentence: Sentence, cue: Cue, to: number): boolean {
  if (isKind(sentence, to, Kind.verb | Kind.infinitive | Kind.subordinator))
    return firstWord(sentence, to) === "who";
  // "The bridge, says a new report, is unsafe".
  if (isKind(sentence, to, Kind.comma) && isKind(sentence, to + 1, Kind.verb)) return true;
  if (isKind(sentence, to, Kind.colon) || (cue.verb === "say" && isKind(sentence, to, Kind.end))) return true;
  let holds = false;
  for (let k = cue.from - 2; k >= sentence.from; k--) {
    if (isKind(sentence, k, Kind.verb | Kind.marked)) holds = true;
    // "The mayor, who lost, said residents of": that verb is the aside's, and no clause has ended before the cue.
    if (isKind(sentence, k, Kind.comma)) {
      if (holds && !/^wh(?:o|ose|ich)$/.test(firstWord(sentence, k + 1))) return true;
      holds = false;
    }
  }
  return holds;
}

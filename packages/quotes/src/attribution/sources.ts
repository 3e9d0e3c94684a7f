import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import type { Content } from "../content/content.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { headHas, headItem, isKind, type Sentence } from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

/**
 * "thought" and "hoped" report words only in marks; without them they tell of a mind. What "found" and "showed" report
 * is the clause that a study or a court has come to: "the poll found that", and not "Lee found that".
 */
export function lacksItsSource(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  content: Content,
): boolean {
  if ((cue.frames & Frame.finding) === 0) return lacksItsMarks(sentence, cue, content);
  if (CLAUSES.has(content.rule) && subject !== null && comesToFindings(sentence, subject, content))
    return false;
  return (cue.frames & Frame.marksOnly) === 0 || lacksItsMarks(sentence, cue, content);
}

const CLAUSES = new Set(["that-clause", "bare-clause", "question-clause", "clause-before-cue"]);

/**
 * A study, a court, researchers; of "who" and "which" whatever stands before. Behind the clause any house: "Rents rose,
 * the institute found", and not "The institute found rents were high enough".
 */
function comesToFindings(sentence: Sentence, { from, rule }: Subject, content: Content): boolean {
  let k = from;
  if (rule === "relative")
    do k--;
    while (isKind(sentence, k, Kind.comma));
  const finders = content.rule === "clause-before-cue" ? Word.document | Word.organisation : Word.document;
  return headHas(sentence, k, finders) || isHeadOf(sentence, k, FINDERS);
}

/** Is the head of a chunk one of these nouns, few of which the lexicon knows? */
const isHeadOf = (sentence: Sentence, k: number, nouns: ReadonlySet<string>): boolean =>
  nouns.has(sentence.items.text(headItem(sentence, k)));

const FINDERS = new Set(
  "judge jury jurors coroner court tribunal inquest hearing inquiry panel magistrates council meeting commission committee auditors analysts economists experts inspectors researchers scientists".split(
    " ",
  ),
);

function lacksItsMarks(sentence: Sentence, cue: Cue, content: Content): boolean {
  if ((cue.frames & Frame.marksOnly) === 0) return false;
  const { items, first, behind } = sentence;
  for (let i = first; i < behind; i++) {
    // 'liked a photo captioned "late"' tells what the photo says.
    if (items.kind(i) !== ItemKind.marked || isOfNoun(items, i - 1, cue)) continue;
    if (content.parts.some((part) => part.start <= items.start(i) && items.end(i) <= part.end)) return false;
  }
  return true;
}

/** Matches the "was told" of "The court was told that it rained": a court hears what is said. Not of "Lee was told". */
export const isHearing = (sentence: Sentence, cue: Cue): boolean =>
  cue.form === "passive" &&
  cue.verb === "tell" &&
  cue.from > sentence.from &&
  isHeadOf(sentence, cue.from - 1, HEARERS);

const HEARERS = new Set("court jury inquest tribunal hearing inquiry panel jurors magistrates".split(" "));

const isOfNoun = (items: Items, i: number, cue: Cue): boolean =>
  items.start(i) >= cue.end && items.isIn(i, NAMING);

const NAMING = new WordSet("captioned labeled labelled dubbed called reading");

/** "was told" of a court as "heard": written out, for cues of another shape make all that reads them slower. */
export const asHeard = ({ frames, verb, from, to, start, end }: Cue): Cue => ({
  form: "finite",
  frames,
  verb,
  from,
  to,
  start,
  end,
});

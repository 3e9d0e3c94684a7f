import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import { RELATIVE_RULE, type Start } from "./content.js";
import type { Cue } from "../cues/find-cues.js";
import { Word } from "../words/lexicon.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import { phraseEnd, phraseStart } from "../sentences/phrase-extent.js";
import {
  firstIsIn,
  firstWord,
  headBits,
  headHas,
  isKind,
  markedOf,
  type Sentence,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const WHICH_OR_WHO = new WordSet("which who");
const LEAVING = new WordSet("since during after before until via despite");
const LINKING = new WordSet("and but while as though although");
const OBJECT_ENDING = new WordSet("when after because before since although though if until where");

/** The chunk behind the last of the content that begins at `start`. */
export function findEnd(sentence: Sentence, start: Start, cue: Cue, cues: readonly Cue[]): number {
  let k = start.chunk;
  for (; k < sentence.to; k++) {
    if (endsBefore(sentence, k, start, cue, cues)) break;
    const marked = markedOf(sentence, k);
    if (marked !== null && closesContent(sentence, k, marked, start, cue, cues)) return k + 1;
  }
  while (
    k > start.chunk &&
    isKind(
      sentence,
      k - 1,
      Kind.comma | Kind.end | Kind.coordinator | Kind.dash | Kind.adverb | Kind.semicolon,
    )
  ) {
    if (isKind(sentence, k - 1, Kind.adverb) && k === sentence.to) break;
    if (isKind(sentence, k - 1, Kind.adverb) && !isKind(sentence, k - 2, Kind.comma | Kind.coordinator))
      break;
    k--;
  }
  return k;
}

/** Words in marks that end with a full stop, or with a comma before something new, end the content. */
function closesContent(
  sentence: Sentence,
  k: number,
  marked: MarkedSpan,
  start: Start,
  cue: Cue,
  cues: readonly Cue[],
): boolean {
  if (!marked.closed) return true;
  const last = sentence.source.slice(marked.inner.start, marked.inner.end).trimEnd();
  if (/[.?!]['’]?$/.test(last)) return true;
  if (!/,['’]?$/.test(last)) return false;
  if (start.chunk > cue.from && isSubordinated(sentence, cue)) return true;
  // 'which critics called "dull," died': the comma closes the clause of "which".
  if (isRelative(sentence, cue) && isKind(sentence, k + 1, Kind.verb)) return true;
  // The comma in the marks is the sentence's: a reported clause goes on behind it as behind any comma.
  if (start.kind === "clause" && start.chunk < k) return endsAtComma(sentence, k, cue, cues);
  if (start.kind === "object" && opensClause(sentence, k + 1)) return true;
  // ', and that it was "unfair"' has more of what is said in marks; ', and a group of men' is the reporter's.
  if (start.kind === "marked" && isKind(sentence, k + 1, Kind.coordinator))
    return !isKindBetween(sentence, k + 1, sentence.to, Kind.marked);
  return !isKind(sentence, k + 1, Kind.coordinator | Kind.marked | Kind.verb);
}

/** Matches ", and he left" and ", but left" behind an object, whose sentence goes on without it. */
function opensClause(sentence: Sentence, k: number): boolean {
  // "Lee, asked about the claim, said": the verb right behind the comma is the sentence's.
  if (isKind(sentence, k, Kind.verb)) return headHas(sentence, k, Word.reporting);
  if (!isKind(sentence, k, Kind.coordinator)) return false;
  const at = skipAdverbs(sentence, k + 1);
  if (isKind(sentence, at, Kind.verb)) return true;
  return (
    isKind(sentence, at, Kind.noun) &&
    isKind(sentence, skipAdverbs(sentence, phraseEnd(sentence, at)), Kind.verb)
  );
}

/** Does the content end before chunk `k`? What each kind of chunk may do is asked of it alone. */
function endsBefore(sentence: Sentence, k: number, start: Start, cue: Cue, cues: readonly Cue[]): boolean {
  if (k === start.chunk) return false;
  const isObject = start.kind === "object";
  switch (sentence.chunks.kind(k)) {
    case Kind.end:
      return k === sentence.to - 1;
    case Kind.comma:
      return closesAtComma(sentence, k, start, cue, cues) || endsAtComma(sentence, k, cue, cues);
    case Kind.dash:
      return isLoneDash(sentence, k) && !closesAside(sentence, start.chunk, k);
    case Kind.semicolon:
      return isObject;
    case Kind.verb:
      return start.rule === RELATIVE_RULE
        ? isOfMainClause(sentence, k)
        : isObject && isToldOfSubject(sentence, cue);
    case Kind.coordinator:
      return startsNewVerb(sentence, k, start, cue, nextCue(cues, cue, k, k + 3));
    case Kind.subordinator:
      return endsAtSubordinator(sentence, k, start);
    case Kind.time:
      if (isObject) return firstWord(sentence, k - 1) !== "than" && !isOfObject(sentence, start, k);
      return start.kind === "marked" && k === start.chunk + 1;
    case Kind.preposition:
      return (
        (isObject || start.kind === "marked") && leavesObject(sentence, k) && !isOfObject(sentence, start, k)
      );
    case Kind.gerund:
      return nextCue(cues, cue, k, k) !== undefined && isKind(sentence, k - 1, Kind.marked);
    case Kind.none:
    case Kind.adverb:
    case Kind.bracket:
    case Kind.colon:
    case Kind.infinitive:
    case Kind.marked:
    case Kind.noun:
    case Kind.other:
    case Kind.participle:
      return nextCue(cues, cue, k, k)?.form === "according";
  }
}

/** The first cue but `cue` that begins with a chunk from `from` to `to`. */
function nextCue(cues: readonly Cue[], cue: Cue, from: number, to: number): Cue | undefined {
  for (const other of cues)
    if (other.from >= from && other !== cue) return other.from <= to ? other : undefined;
  return undefined;
}

/** A comma that closes the clause of a cue, or opens what the reporter adds. */
const closesAtComma = (
  sentence: Sentence,
  comma: number,
  start: Start,
  cue: Cue,
  cues: readonly Cue[],
): boolean =>
  (start.chunk > cue.from && isSubordinated(sentence, cue)) ||
  isAfterthought(sentence, comma) ||
  (start.kind === "clause" && isLastApposition(sentence, start, comma)) ||
  closesWithCue(sentence, comma, start, cues) ||
  // "Lee, who said she was tired, left": the comma closes the clause of "who".
  (isRelative(sentence, cue) && isKind(sentence, comma + 1, Kind.verb)) ||
  (start.kind === "object" &&
    (opensClause(sentence, comma + 1) || headHas(sentence, comma + 1, Word.timeNoun)));

/** Behind a comma at chunk `k`: ", but", ", adding", ", and urged". */
function endsAtComma(sentence: Sentence, k: number, cue: Cue, cues: readonly Cue[]): boolean {
  // "not for money, but because he cared" goes on; ", but she left" does not.
  if (firstWord(sentence, k + 1) === "but")
    return !isKind(sentence, k + 2, Kind.subordinator | Kind.marked | Kind.infinitive);
  const next = nextCue(cues, cue, k + 1, k + 8);
  return next !== undefined && startsNewReport(sentence, k + 1, next, cue);
}

/**
 * Matches ", which closed in May." behind a reported clause: the reporter explains. Not "the hall, which closed in May,
 * would open", where the clause goes on.
 */
function isAfterthought(sentence: Sentence, comma: number): boolean {
  if (!firstIsIn(sentence, comma + 1, WHICH_OR_WHO)) return false;
  for (let k = comma + 2; k < sentence.to; k++) {
    // What is quoted in marks is the speaker's.
    if (isKind(sentence, k, Kind.marked)) return false;
    const at = skipAdverbs(sentence, k + 1);
    if (
      isKind(sentence, k, Kind.comma) &&
      isKind(sentence, at, Kind.verb) &&
      firstWord(sentence, at) !== "like"
    )
      return false;
  }
  return true;
}

/** Matches ", a drive of five minutes." at the end behind a reported clause: the reporter explains. Not ", a baker, would leave". */
function isLastApposition(sentence: Sentence, start: Start, comma: number): boolean {
  if (!isKind(sentence, comma + 1, Kind.noun) || !firstIsIn(sentence, comma + 1, ARTICLES)) return false;
  let verbs = 0;
  for (let k = start.chunk; k < comma; k++) {
    if (isKind(sentence, k, Kind.comma | Kind.marked)) return false;
    if (isKind(sentence, k, Kind.verb)) verbs++;
  }
  if (verbs === 0) return false;
  for (let k = comma + 1; k < sentence.to; k++)
    if (isKind(sentence, k, Kind.comma | Kind.coordinator | Kind.verb | Kind.marked | Kind.dash))
      return false;
  return true;
}

const ARTICLES = new WordSet("a an");

/** Behind "and": "said … and urged", "calling … and asserting", and behind an object any verb of the cue's tense. */
function startsNewVerb(
  sentence: Sentence,
  k: number,
  start: Start,
  cue: Cue,
  next: Cue | undefined,
): boolean {
  const verb = skipAdverbs(sentence, k + 1);
  if (next !== undefined && next.from === verb && (next.frames & Frame.finding) === 0) {
    if (next.form === "gerund") return cue.form === "gerund";
    return next.form === "finite" && sameTense(sentence, cue, next);
  }
  // "Lee saying he was glad and Poe calling it fair".
  const owner = isKind(sentence, verb, Kind.noun) ? phraseEnd(sentence, verb) : verb;
  if (cue.form === "gerund" && next?.form === "gerund" && next.from === owner) return true;
  if (start.kind !== "object" || cue.form !== "finite" || !isKind(sentence, verb, Kind.verb)) return false;
  const tense = Word.past | Word.present;
  return (headBits(sentence, cue.from) & headBits(sentence, verb) & tense) !== 0;
}

/** The cue of "Lee, who said it", and of "his poems, which critics dismissed". */
function isRelative(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== "finite") return false;
  const before = isKind(sentence, cue.from - 1, Kind.noun) ? cue.from - 2 : cue.from - 1;
  return firstIsIn(sentence, before, WHICH_OR_WHO);
}

/** Matches ", he said." at the end of "They fled, claiming that it was over, he said.": all of that is his. */
function closesWithCue(sentence: Sentence, comma: number, start: Start, cues: readonly Cue[]): boolean {
  const last = cues.at(-1);
  if (start.kind !== "clause" || last?.form !== "finite" || last.from <= comma) return false;
  return (
    isKind(sentence, comma + 1, Kind.noun) &&
    phraseEnd(sentence, comma + 1) === last.from &&
    isKind(sentence, skipAdverbs(sentence, last.to), Kind.end)
  );
}

/** Matches "a petition calling for it got 900 names": the verb behind the object is that of the petition. */
const isToldOfSubject = (sentence: Sentence, cue: Cue): boolean =>
  cue.form === "gerund" &&
  cue.from > sentence.from &&
  isKind(sentence, cue.from - 1, Kind.noun) &&
  phraseStart(sentence, cue.from - 1) === sentence.from;

/** "When Lee said it was over, …" and "Citing the law, …": the main clause begins behind the comma. */
function isSubordinated(sentence: Sentence, cue: Cue): boolean {
  const { from } = sentence;
  if (cue.form === "gerund")
    return cue.from <= from + 1 || isKind(sentence, cue.from - 1, Kind.colon | Kind.dash);
  if (cue.form === "passive")
    return cue.from === from || (cue.from === from + 1 && isKind(sentence, from, Kind.subordinator));
  if (cue.form !== "finite") return false;
  return (
    /^(?:when|if|as|while|after|although|though|because|before|since|once)$/.test(
      firstWord(sentence, isKind(sentence, from, Kind.coordinator | Kind.adverb) ? from + 1 : from),
    ) && !isKindBetween(sentence, from + 1, cue.from, Kind.comma)
  );
}

function isKindBetween(sentence: Sentence, from: number, to: number, kind: number): boolean {
  for (let k = from; k < to; k++) if (isKind(sentence, k, kind)) return true;
  return false;
}

/** A dash that no second dash answers adds the reporter's own words. */
const isLoneDash = (sentence: Sentence, k: number): boolean =>
  !isKindBetween(sentence, k + 1, sentence.to, Kind.dash) && !isKind(sentence, k + 1, Kind.marked);

/** The second dash of "the plan - a bad one - would fail": words between dashes are part of what is said. */
function closesAside(sentence: Sentence, from: number, dash: number): boolean {
  let dashes = 0;
  for (let k = from; k < dash; k++) if (isKind(sentence, k, Kind.dash)) dashes++;
  return dashes % 2 === 1;
}

function endsAtSubordinator(sentence: Sentence, k: number, start: Start): boolean {
  const word = firstWord(sentence, k);
  if (word === "while") return isKind(sentence, k - 1, Kind.comma) || start.kind === "object";
  if (start.kind !== "object" || !firstIsIn(sentence, k, OBJECT_ENDING)) return false;
  return !(isKind(sentence, k + 1, Kind.time) && isOfObject(sentence, start, k));
}

/** The "will" of "A ferry which islanders say is too big will sail". Not the "has" of "say came because it has run dry". */
const isOfMainClause = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k - 1, Kind.marked | Kind.verb | Kind.time | Kind.adverb | Kind.other) ||
  (isKind(sentence, k - 1, Kind.noun) &&
    !headHas(sentence, k - 1, Word.pronoun) &&
    !isKind(sentence, phraseStart(sentence, k - 1) - 1, Kind.subordinator));

/**
 * Matches the times of "prices that have doubled since October" and "the biggest walkout in 30 years": the object has
 * a verb for them, or is the first in them. Not that of "the new law since October".
 */
function isOfObject(sentence: Sentence, { chunk }: Start, at: number): boolean {
  const { items, chunks } = sentence;
  for (let k = at - 1; k >= chunk; k--) {
    if (isKind(sentence, k, Kind.time | Kind.comma | Kind.marked)) return false;
    if (isKind(sentence, k, Kind.verb)) return true;
    if (!isKind(sentence, k, Kind.noun)) continue;
    for (let i = chunks.from(k); i < chunks.head(k); i++)
      if (items.isIn(i, FIRST) || (items.entry(i) === 0 && items.source.endsWith("est", items.end(i))))
        return true;
  }
  return false;
}

const FIRST = new WordSet("first only most last worst best least");

/** "criticised the law in a speech on Monday": time and occasion are the criticism's, not the law's. */
function leavesObject(sentence: Sentence, k: number): boolean {
  if (firstIsIn(sentence, k, LEAVING)) return true;
  // "his vote more than a decade ago".
  if (firstWord(sentence, k) === "than") return false;
  return isKind(sentence, k + 1, Kind.time) || headHas(sentence, k + 1, Word.occasion | Word.timeNoun);
}

export function skipAdverbs(sentence: Sentence, k: number): number {
  let at = k;
  while (isKind(sentence, at, Kind.adverb | Kind.time)) at++;
  return at;
}

/** Behind a comma: ", adding", ", and urged", ", but Lee said", ", according to". */
function startsNewReport(sentence: Sentence, k: number, next: Cue, cue: Cue): boolean {
  if ((next.frames & Frame.finding) !== 0) return false;
  let at = skipAdverbs(sentence, k);
  if (next.form === "according" || next.form === "gerund") return next.from === at;
  // "Officials warn of floods, urge calm": a headline leaves out its "and".
  if (next.from === at && next.form === "finite" && !headHas(sentence, at, Word.past | Word.participle))
    return sameTense(sentence, cue, next);
  if (isKind(sentence, at, Kind.coordinator | Kind.subordinator) && firstIsIn(sentence, at, LINKING)) {
    at = skipAdverbs(sentence, at + 1);
    if (next.from === at) return next.form === "finite" && sameTense(sentence, cue, next);
    return (
      isKind(sentence, at, Kind.noun) &&
      next.from === skipAdverbs(sentence, phraseEnd(sentence, at)) &&
      next.form === "finite"
    );
  }
  return false;
}

/** "said … and urged": two verbs that the same subject can have. */
function sameTense(sentence: Sentence, one: Cue, other: Cue): boolean {
  const tense = Word.past | Word.present | Word.base;
  const a = headBits(sentence, one.from) & tense;
  const b = headBits(sentence, other.from) & tense;
  return (a & b) !== 0 || one.form !== "finite";
}

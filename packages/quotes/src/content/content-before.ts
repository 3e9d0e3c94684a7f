import { Kind } from "../words/kind.js";
import type { Content } from "./content.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { endOfWords, hasMoreWords, isCapitalised } from "../marks/mere-marks.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  isKind,
  markedOf,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const CLAUSE_OPENERS = new WordSet("if when because unless once while");

export interface Before extends Content {
  /** In marks, or a whole clause. */
  readonly certain: boolean;
  readonly inMarks: boolean;
}

/** Content in front of its cue: `"…," he said` and "The law is unfair, he said". */
export function contentBefore(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Before | null {
  if (subject === null || cue.form !== "finite") return null;
  const inverted = subject.inverted && subject.from >= cue.to;
  const first = inverted ? cue.from : Math.min(subject.from, cue.from);
  let edge = first - 1;
  while (isKind(sentence, edge, Kind.adverb) && edge > sentence.from) edge--;
  if (edge < sentence.from || subject.rule === "relative") return null;
  if (!inverted && subject.to > cue.from) return null;
  if (isKind(sentence, edge, Kind.marked)) return markedBefore(sentence, edge, cues);
  if (isKind(sentence, edge, Kind.comma | Kind.dash) && (cue.frames & (Frame.clause | Frame.direct)) !== 0) {
    if (
      (cue.frames & Frame.clause) === 0 ||
      ((cue.frames & Frame.marksOnly) !== 0 && (cue.frames & Frame.finding) === 0)
    ) {
      return isKind(sentence, edge - 1, Kind.marked) ? markedBefore(sentence, edge - 1, cues) : null;
    }
    // "Though it rained, Lee maintains a lead": what she maintains stands behind.
    const hasObject =
      !inverted &&
      (cue.frames & Frame.addressee) === 0 &&
      isKind(sentence, cue.to, Kind.noun) &&
      isKind(sentence, phraseEnd(sentence, cue.to), Kind.end | Kind.preposition);
    const goesOn =
      !isKind(sentence, cue.to, Kind.end) && cues.some((other) => isInside(sentence, other, edge));
    return hasObject || goesOn ? null : clauseBefore(sentence, edge, cues);
  }
  return null;
}

/**
 * Words in marks right before the speaker, behind a stop or comma; where several words open the sentence, without one too.
 * With the clause that they end, where they do not begin the sentence. */
function markedBefore(sentence: Sentence, edge: number, cues: readonly Cue[]): Before | null {
  const marked = markedOf(sentence, edge);
  if (marked === null) return null;
  const inner = sentence.source.slice(marked.inner.start, marked.inner.end);
  if (opensWithGerund(sentence, edge, inner, cues)) return null;
  if (
    marked.closed &&
    !/[,.?!…—–-]['’"”]?$/.test(endOfWords(inner)) &&
    !isKind(sentence, edge + 1, Kind.comma | Kind.dash) &&
    !(edge === sentence.from && hasMoreWords(inner, 2) && !isCapitalised(inner))
  )
    return null;
  const start = goesOnInMarks(sentence, edge, inner) ? clauseStart(sentence, edge, cues) : edge;
  const rule = start === edge ? "marks-before-cue" : "clause-and-marks-before-cue";
  return {
    parts: [{ start: startOf(sentence, start), end: marked.end }],
    rule,
    certain: true,
    inMarks: true,
  };
}

/** Matches `Calling it "unfair", Lee left`, the comma inside the marks or behind them: they are what the first verb reports. */
const opensWithGerund = (sentence: Sentence, edge: number, inner: string, cues: readonly Cue[]): boolean =>
  (isKind(sentence, edge + 1, Kind.comma) || inner.endsWith(",")) &&
  cues.some(
    (cue) =>
      cue.form === "gerund" &&
      cue.from <= sentence.from + 2 &&
      cue.to <= edge &&
      cue.from >= datelineEnd(sentence),
  );

/** Matches `The law "is unfair,"`. Not `He weighed in, "It is unfair,"`, whose marks hold a sentence of their own. */
const goesOnInMarks = (sentence: Sentence, edge: number, inner: string): boolean =>
  !isKind(sentence, edge - 1, Kind.comma | Kind.colon | Kind.dash | Kind.bracket) ||
  !/^\W*\p{Lu}/u.test(inner) ||
  firstIsIn(sentence, sentence.from, CLAUSE_OPENERS);

function clauseBefore(sentence: Sentence, edge: number, cues: readonly Cue[]): Before | null {
  const start = clauseStart(sentence, edge, cues);
  if (
    start >= edge ||
    opensWithParticiple(sentence, start) ||
    cues.some((cue) => isInside(sentence, cue, edge))
  )
    return null;
  let verbs = 0;
  for (let k = start; k < edge; k++) if (isKind(sentence, k, Kind.verb | Kind.marked)) verbs++;
  const certain =
    verbs > 0 &&
    !isKind(sentence, start, Kind.subordinator | Kind.preposition | Kind.gerund | Kind.infinitive);
  if (verbs === 0 && !isKind(sentence, start, Kind.noun)) return null;
  return {
    parts: [{ start: startOf(sentence, start), end: endOf(sentence, edge - 1) }],
    rule: "clause-before-cue",
    certain,
    inMarks: false,
  };
}

/** The comma of "Gao said that since ties were set up, trade has thrived": what Gao said goes on. Not "Gao said that it rained, Lee said". */
function isInside(sentence: Sentence, { to }: Cue, comma: number): boolean {
  if (to >= comma || firstWord(sentence, to) !== "that") return false;
  if (!isKind(sentence, to + 1, Kind.subordinator | Kind.preposition)) return false;
  for (let k = to; k < comma; k++) if (isKind(sentence, k, Kind.comma)) return false;
  return true;
}

/** Matches "Asked whether it was safe, Lee said": the reporter's words. Not "Talks were held, Lee said". */
const opensWithParticiple = (sentence: Sentence, start: number): boolean =>
  isKind(sentence, start, Kind.other | Kind.participle) && headHas(sentence, start, Word.participle);

/** Where the clause that ends at a chunk begins: behind the conjunction that opens the sentence, or behind another cue. */
export function clauseStart(sentence: Sentence, edge: number, cues: readonly Cue[]): number {
  let start = datelineEnd(sentence);
  for (const cue of cues) {
    if (cue.to > edge) break;
    for (let k = cue.to; k < edge; k++) {
      // "He smiled, adding: "…", she said": what another cue has opened is not this one's.
      if (isKind(sentence, k, Kind.colon | Kind.semicolon)) start = k + 1;
      // "“It works,” Lee said and “it lasts,” Poe said": each has words in marks.
      if (
        k + 1 === edge &&
        isKind(sentence, k, Kind.coordinator) &&
        isKind(sentence, edge, Kind.marked) &&
        isKind(sentence, sentence.from, Kind.marked)
      )
        start = edge;
    }
  }
  while (start < edge && isKind(sentence, start, Kind.coordinator | Kind.dash | Kind.semicolon | Kind.end))
    start++;
  // "However, the law": the adverb that links sentences is the reporter's.
  while (start + 1 < edge && isKind(sentence, start, Kind.adverb) && isKind(sentence, start + 1, Kind.comma))
    start++;
  if (isKind(sentence, start, Kind.comma) && start < edge) start++;
  if (start + 2 < edge && isKind(sentence, start + 1, Kind.adverb) && isKind(sentence, start, Kind.comma))
    start++;
  return start;
}

/** How many chunks a dateline may have: "PORT HAVEN, June 3 (Reuters) -". */
const LONGEST_DATELINE = 9;

/** Past a dateline. Matches "LONDON (Reuters) - Oil" and "NEW DELHI: Prices". Not "NATO - an old alliance - is". */
function datelineEnd(sentence: Sentence): number {
  const { items, first, behind, from, to } = sentence;
  if (first === behind || !/^\p{Lu}{3,}$/u.test(items.text(first))) return from;
  for (let k = from + 1; k < to && k < from + LONGEST_DATELINE; k++) {
    if (isKind(sentence, k, Kind.verb | Kind.marked)) return from;
    if (k === from + 1 && isKind(sentence, k, Kind.colon)) return k + 1;
    if (isKind(sentence, k, Kind.dash)) return hasAgencyOrDate(sentence, k) ? k + 1 : from;
  }
  return from;
}

/** A bracket or a day before the dash tells a dateline from an aside. */
function hasAgencyOrDate(sentence: Sentence, dash: number): boolean {
  for (let k = sentence.from; k < dash; k++) {
    if (isKind(sentence, k, Kind.bracket | Kind.time)) return true;
    const from = sentence.chunks.from(k);
    const to = sentence.chunks.to(k);
    if (sentence.items.kind(to - 1) === ItemKind.close && to - from > 1) return true;
  }
  return false;
}

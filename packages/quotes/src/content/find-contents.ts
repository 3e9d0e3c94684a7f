import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import { contentAround } from "./content-around.js";
import { type Before, clauseStart, contentBefore } from "./content-before.js";
import { findEnd } from "./content-end.js";
import { findStart } from "./content-start.js";
import type { Content, Start } from "./content.js";
import type { Cue } from "../cues/find-cues.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { nameOfSource } from "../speakers/named-source.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  headHas,
  isKind,
  markedOf,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const WHICH_OR_WHO = new WordSet("which who");

/** What a cue of this sentence reports, or null where it reports nothing here. */
export function findContent(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Content | null {
  if (cue.form === "according") return accordingContent(sentence, cue, subject, cues);
  const behind = subject !== null && subject.inverted && subject.from >= cue.to ? subject.to : cue.to;
  const before = contentBefore(sentence, cue, subject, cues);
  const around = contentAround(sentence, cue, subject, behind, cues);
  if (around !== null) return around;
  const after = contentAfter(sentence, cue, behind, cues);
  if (before === null) return after;
  if (after === null) return before.certain ? withLatePart(sentence, behind, before, cue, cues) : before;
  if (isSplit(sentence, behind, after))
    return before.inMarks || before.certain || goesOnInMarks(sentence, after) ? joined(before, after) : after;
  if (before.inMarks && after.start.kind === "marked" && after.start.chunk === behind)
    return joined(before, after);
  return before.inMarks ? before : after;
}

interface After extends Content {
  readonly start: Start;
}

function contentAfter(sentence: Sentence, cue: Cue, at: number, cues: readonly Cue[]): After | null {
  const start = findStart(sentence, cue, at);
  if (start === null) return null;
  const end = findEnd(sentence, start, cue, cues);
  if (end <= start.chunk) return null;
  const parts = [{ start: startOf(sentence, start.chunk), end: endOf(sentence, end - 1) }];
  return { parts, rule: start.rule, start };
}

const joined = (before: Before, after: After): Content => ({
  parts: [...before.parts, ...after.parts],
  rule: `${before.rule}-split`,
});

/** `"A," she said, "b."`: the second piece stands behind a comma of its own. */
const isSplit = (sentence: Sentence, behind: number, after: After): boolean => {
  for (let k = after.start.chunk - 1; k >= behind; k--)
    if (isKind(sentence, k, Kind.comma | Kind.dash | Kind.colon)) return true;
  return false;
};

const CONDITIONS = new WordSet("if unless");

/** Matches `When it rains, she said, "the hall will close"` and `If it rains, she said, "We will stay."` Not `As it rained, she said, "The hall will close."`, whose marks hold a sentence. */
function goesOnInMarks(sentence: Sentence, { start }: After): boolean {
  const marked = markedOf(sentence, start.chunk);
  if (firstIsIn(sentence, clauseStart(sentence, start.chunk, []), CONDITIONS)) return marked !== null;
  return marked !== null && !/^\W*\p{Lu}/u.test(sentence.source.slice(marked.inner.start, marked.inner.end));
}

/** `"A," said Lee, who leads the union, "b."`: the second piece stands behind what is told of the speaker. */
function withLatePart(
  sentence: Sentence,
  behind: number,
  before: Before,
  cue: Cue,
  cues: readonly Cue[],
): Content {
  for (let k = behind; k < sentence.to; k++) {
    const marked = markedOf(sentence, k);
    if (marked === null) continue;
    const taken = cues.some((other) => other !== cue && other.from >= behind && other.from < k);
    const coordinated =
      isKind(sentence, behind, Kind.comma) && isKind(sentence, behind + 1, Kind.coordinator);
    if (taken || !(coordinated || isKind(sentence, k - 1, Kind.comma | Kind.dash))) return before;
    return {
      parts: [
        ...before.parts,
        { start: coordinated ? startOf(sentence, behind + 1) : marked.start, end: marked.end },
      ],
      rule: `${before.rule}-split`,
    };
  }
  return before;
}

/** The "lost" of "Lee, according to Poe, lost": what the clause in front of the cue still wants. */
function restBehind(sentence: Sentence, start: number, last: number, at: number): Span | null {
  if (!isKind(sentence, at, Kind.comma) || !isKind(sentence, at + 1, Kind.verb)) return null;
  for (let k = start; k < last; k++) if (isKind(sentence, k, Kind.verb)) return null;
  let end = sentence.to;
  while (end > at + 2 && isKind(sentence, end - 1, Kind.end)) end--;
  return { start: startOf(sentence, at + 1), end: endOf(sentence, end - 1) };
}

/** Past "seen by Reuters," in "According to the report, seen by Reuters, the pipe was cracked", and past "a baker from Leeds,". */
function behindAside(sentence: Sentence, start: number): number {
  const apposition = behindApposition(sentence, start);
  if (apposition > start) return apposition;
  const opens =
    (isKind(sentence, start, Kind.verb | Kind.participle | Kind.other) &&
      headHas(sentence, start, Word.participle)) ||
    firstIsIn(sentence, start, WHICH_OR_WHO);
  if (!opens) return start;
  for (let k = start + 1; k < sentence.to; k++) if (isKind(sentence, k, Kind.comma)) return k + 1;
  return start;
}

/** Past "a baker who left in May," where a clause of somebody else follows; else `start`. */
function behindApposition(sentence: Sentence, start: number): number {
  if (!opensApposition(sentence, start)) return start;
  let comma = start;
  while (comma < sentence.to && !isKind(sentence, comma, Kind.comma)) {
    // "a man fled": its own verb makes it a clause.
    if (isKind(sentence, comma, Kind.verb) && !isKind(sentence, comma - 1, Kind.subordinator)) return start;
    comma++;
  }
  const behind = comma + 1;
  if (!isKind(sentence, behind, Kind.noun)) return start;
  return isKind(sentence, phraseEnd(sentence, behind), Kind.verb) ? behind : start;
}

/** The "a" of "a baker", the "58" of an age. Not "the man", of whom the clause may tell. */
const opensApposition = (sentence: Sentence, k: number): boolean =>
  firstIsIn(sentence, k, ARTICLES) || sentence.items.kind(sentence.chunks.from(k)) === ItemKind.number;

const ARTICLES = new WordSet("a an");

/** "According to X, …" and "…, according to X". */
function accordingContent(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Content | null {
  if (subject === null) return null;
  const rule = "according-to";
  const first = sentence.from;
  if (cue.from === first || (cue.from === first + 1 && !isKind(sentence, first, Kind.marked | Kind.noun))) {
    let start = subject.to;
    while (start < sentence.to && !isKind(sentence, start, Kind.comma | Kind.marked | Kind.end)) start++;
    const name = nameOfSource(sentence, subject.from);
    if (name >= 0) start = name + 1;
    if (isKind(sentence, start, Kind.comma)) start = behindAside(sentence, start + 1);
    if (start >= sentence.to || isKind(sentence, start, Kind.end)) return null;
    const opened: Start = {
      chunk: start,
      kind: "clause",
      rule,
    };
    const end = findEnd(sentence, opened, cue, cues);
    return end > start
      ? { parts: [{ start: startOf(sentence, start), end: endOf(sentence, end - 1) }], rule }
      : null;
  }
  let last = cue.from;
  while (last > first && isKind(sentence, last - 1, Kind.comma | Kind.dash | Kind.adverb | Kind.coordinator))
    last--;
  const start = clauseStart(sentence, last, cues);
  if (start >= last) return null;
  const rest = restBehind(sentence, start, last, subject.to);
  if (rest !== null)
    return { parts: [{ start: startOf(sentence, start), end: endOf(sentence, last - 1) }, rest], rule };
  return { parts: [{ start: startOf(sentence, start), end: endOf(sentence, last - 1) }], rule };
}

import type { Span } from "@copydesk/text";
import type { Attribution } from "./attribution.js";
import { findEnd } from "../content/content-end.js";
import { speechNouns } from "../en/speech-nouns.js";
import type { Cue } from "../cues/find-cues.js";
import { type Subject, subjectOf } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstWord,
  headItem,
  isKind,
  markedOf,
  type Sentence,
  spanOfItem,
  startOf,
} from "../sentences/sentence.js";
import { LetterSet, WordSet } from "../words/word-set.js";

/** The rule of every speaker who owns the noun that reports: "her warning". */
export const OWNER_RULE = "owner";

const SPEECH_NOUNS = new LetterSet(speechNouns.split(" "));

/** What nouns report that belong to somebody: "her warning that …", "Lee's claim that …", "in his words, “…”". */
export function findNounCues(
  sentence: Sentence,
  cues: readonly Cue[],
  taken: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  // They report words in marks, or a clause behind "that".
  if ((sentence.holds & (Kind.marked | Kind.subordinator)) === 0) return found;
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!isKind(sentence, k, Kind.noun)) continue;
    const owner = ownerOf(sentence, k);
    if (owner === null) continue;
    const parts = inOwnWords(sentence, k, Math.max(k + 1, owner.to)) ?? reportedClause(sentence, k, cues);
    if (parts === null || isTaken(parts, taken)) continue;
    const cue = spanOfItem(sentence, headItem(sentence, k));
    found.push({ cue, subject: owner, parts, addressee: null, occasion: null, rule: "noun-cue", sentence });
  }
  return found;
}

const OWNERS = new WordSet("his her their its");

/** "her" of "her warning", "Ann Lee" of "Ann Lee's warning" and "the words of Ann Lee", or null where nobody owns the noun. */
function ownerOf(sentence: Sentence, k: number): Subject | null {
  const { items } = sentence;
  const head = sentence.chunks.head(k);
  if (items.isIn(head, WORDS) && firstWord(sentence, k + 1) === "of" && isKind(sentence, k + 2, Kind.noun))
    return subjectOf(sentence, k + 2, phraseEnd(sentence, k + 2), "words-of");
  const span = ownerSpan(sentence, k);
  return span === null ? null : ownerAt(k, span);
}

/** The same as a span, of what stands before the noun. */
export function ownerSpan(sentence: Sentence, k: number): Span | null {
  const { items } = sentence;
  const from = sentence.chunks.from(k);
  const head = sentence.chunks.head(k);
  if (items.isIn(from, OWNERS)) return spanOfItem(sentence, from);
  let owns = head - 1;
  while (owns > from && items.kind(owns) !== ItemKind.possessive) owns--;
  return owns > from ? { start: items.start(from), end: items.end(owns - 1) } : null;
}

const WORDS = new WordSet("words");

const ownerAt = (k: number, span: Span): Subject => ({
  span,
  from: k,
  to: k + 1,
  antecedent: null,
  inverted: false,
  rule: OWNER_RULE,
});

const VIEWS = new Set(["words", "view", "opinion", "telling"]);

/** Matches `In her words, "…"`, `in the words of Lee, "…"` and `"…," in the union's view`. Not "her words were kind". */
function inOwnWords(sentence: Sentence, k: number, end: number): Span[] | null {
  if (firstWord(sentence, k - 1) !== "in" || !VIEWS.has(sentence.items.text(headItem(sentence, k))))
    return null;
  const at = isKind(sentence, end, Kind.comma) ? end + 1 : end;
  const behind = markedOf(sentence, firstWord(sentence, at) === "to" ? at + 1 : at);
  const before = markedOf(sentence, isKind(sentence, k - 2, Kind.comma) ? k - 3 : k - 2);
  const marked = behind ?? before;
  if (marked !== null) return [{ start: marked.start, end: marked.end }];
  // 'In his words, it was "late".'
  let last = sentence.to - 1;
  while (last > at && isKind(sentence, last, Kind.end)) last--;
  return k === sentence.from + 1 && at > end && isKind(sentence, last, Kind.marked)
    ? [{ start: startOf(sentence, at), end: endOf(sentence, last) }]
    : null;
}

/** Matches "her warning that the dam could fail". Not "her claim to the throne" nor "his view of the sea". */
function reportedClause(sentence: Sentence, k: number, cues: readonly Cue[]): Span[] | null {
  if (!isKind(sentence, k + 1, Kind.preposition | Kind.time | Kind.subordinator)) return null;
  if (!SPEECH_NOUNS.has(sentence.items, headItem(sentence, k))) return null;
  let that = k + 1;
  while (isKind(sentence, that, Kind.preposition | Kind.time) && that < k + 5)
    that = isKind(sentence, that, Kind.time) ? that + 1 : phraseEnd(sentence, that + 1);
  if (firstWord(sentence, that) !== "that" || !isKind(sentence, that, Kind.subordinator)) return null;
  const start = that + 1;
  if (start >= sentence.to) return null;
  const { start: cueStart, end: cueEnd } = spanOfItem(sentence, headItem(sentence, k));
  // Written out like every other cue: spread from several records, it made all that read cues slower.
  const cue: Cue = {
    form: "finite",
    frames: 0,
    verb: "",
    from: k,
    to: that,
    start: cueStart,
    end: cueEnd,
  };
  const limit = findEnd(sentence, { chunk: start, kind: "clause", rule: "noun-cue" }, cue, cues);
  const end = isSubject(sentence, k) ? Math.min(limit, secondVerb(sentence, start)) : limit;
  return end <= start ? null : [{ start: startOf(sentence, start), end: endOf(sentence, end - 1) }];
}

const isSubject = (sentence: Sentence, k: number): boolean =>
  k === sentence.from || isKind(sentence, k - 1, Kind.comma | Kind.subordinator | Kind.coordinator);

/** "Her warning that the dam could fail was ignored": the verb that follows another has the noun for its subject. */
function secondVerb(sentence: Sentence, start: number): number {
  let verbs = 0;
  for (let k = start; k < sentence.to; k++) {
    if (!isKind(sentence, k, Kind.verb)) continue;
    if (++verbs > 1 && !isKind(sentence, k - 1, Kind.coordinator | Kind.subordinator)) return k;
  }
  return sentence.to;
}

const isTaken = (parts: readonly Span[], taken: readonly Attribution[]): boolean =>
  taken.some((one) =>
    one.parts.some((part) => parts.some(({ start, end }) => part.start < end && start < part.end)),
  );

import { ANNOUNCED, type Attribution, attributionOf } from "./attribution.js";
import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import { type Cue, findCues } from "../cues/find-cues.js";
import type { Content } from "../content/content.js";
import { colonAttribution } from "./find-colons.js";
import { readHeadline } from "./find-headlines.js";
import { findNounCues } from "./find-noun-cues.js";
import { findContent } from "../content/find-contents.js";
import { readSignature } from "./find-signatures.js";
import { findSubject, quotedBefore } from "../speakers/find-speakers.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import {
  firstWord,
  headHas,
  headItem,
  headWord,
  isKind,
  markedOf,
  type Sentence,
  spanOfChunks,
  spanOfItem,
  startOf,
} from "../sentences/sentence.js";

/** What a sentence tells about who said what. */
export interface Reading {
  readonly attributions: readonly Attribution[];
  /** A speaker and a cue without content: what they said may stand in the next sentence. */
  readonly announces: Attribution | null;
  /** A name alone behind a dash: the words in marks above it are that speaker's. */
  readonly signs: Attribution | null;
  /** Nothing stands outside the marks. */
  readonly onlyMarks: boolean;
}

/** Finds the cues of a sentence, their speakers, and what each of them reports. */
export function attribute(sentence: Sentence): Reading {
  const signature = readSignature(sentence);
  if (signature !== null) return signed(signature);
  if (!sentence.range.reports) return SILENT;
  const cues = findCues(sentence);
  const attributions: Attribution[] = [];
  let announces: Attribution | null = null;
  for (const cue of cues) {
    if (asksToStayUnnamed(sentence, cue) || isAside(sentence, cue)) continue;
    const subject = findSubject(sentence, cue);
    if (subject === null && !mayLackSubject(sentence, cue)) continue;
    const found = findContent(sentence, cue, subject, cues);
    const content = found === null || lacksItsSource(sentence, cue, subject, found) ? null : found;
    if (cue.form === "passive" && subject === null && !isQuestion(content)) continue;
    if (content !== null && saysNothing(sentence, cue, content)) continue;
    if (content !== null && isOfAnother(cue, content, attributions)) continue;
    if (content !== null) attributions.push(attributionOf(sentence, cue, subject, content));
    else if ((cue.frames & Frame.direct) !== 0 && subject !== null && canAnnounce(cue)) {
      announces = attributionOf(sentence, cue, subject, ANNOUNCED);
    }
  }
  const headline = attributions.length === 0 ? readHeadline(sentence) : null;
  if (headline !== null) attributions.push(headline);
  const colon = colonAttribution(sentence, cues, attributions);
  if (colon !== null) {
    if (colon.parts.length > 0) attributions.push(colon);
    else announces ??= colon;
  }
  attributions.push(...findNounCues(sentence, cues, attributions));
  const tail = tailAttribution(sentence, attributions);
  if (tail !== null) attributions.push(tail);
  if (attributions.length > 1) attributions.sort((a, b) => a.parts[0].start - b.parts[0].start);
  return { attributions, announces, signs: null, onlyMarks: isOnlyMarks(sentence) };
}

/**
 * Matches the "found" of `He told the court he found it "shut"`: the words in marks are told by him. Not the "said" of
 * `He told the court Lee said it was "shut"`.
 */
const isOfAnother = (cue: Cue, content: Content, taken: readonly Attribution[]): boolean =>
  ((cue.frames & Frame.marksOnly) !== 0 || cue.frames === Frame.direct) &&
  taken.some((one) =>
    one.parts.some(
      (part) =>
        part.start <= cue.start &&
        content.parts.every(({ start, end }) => part.start <= start && end <= part.end),
    ),
  );

/** A sentence without a cue, a colon or a mark. */
const SILENT: Reading = { attributions: [], announces: null, signs: null, onlyMarks: false };

/** A line that says whose the words in marks are: those that it holds, or those above it. */
const signed = (signature: Attribution): Reading =>
  signature.parts.length > 0 ? { ...SILENT, attributions: [signature] } : { ...SILENT, signs: signature };

/** "Lee was asked whether" leaves out who asked; "when asked about" reports nothing. */
function mayLackSubject(sentence: Sentence, cue: Cue): boolean {
  if (cue.form === "passive") return cue.verb === "ask" && isKind(sentence, cue.from, Kind.verb | Kind.other);
  return cue.form === "finite" && !isKind(sentence, cue.from - 1, Kind.subordinator | Kind.preposition);
}

const ASIDES = new Set(["ask", "tell", "call", "describe", "quote", "urge", "label", "dub"]);

/** Matches the "asked" of "Lee, asked about it, left" and "the shop, called Rosa's, opened". Not of "Lee smiled, asked why, left". */
function isAside(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== "finite" || !ASIDES.has(cue.verb)) return false;
  if (!isKind(sentence, cue.from - 1, Kind.comma) || !isKind(sentence, cue.from - 2, Kind.noun)) return false;
  for (let k = 0; k < cue.from; k++) if (isKind(sentence, k, Kind.verb | Kind.marked)) return false;
  for (let k = cue.to; k < sentence.chunks.length; k++) {
    if (isKind(sentence, k, Kind.comma)) return isKind(sentence, k + 1, Kind.verb);
  }
  return false;
}

const ASKING = new Set(["ask", "decline", "request", "refuse", "demand", "insist"]);

/** Matches "who asked not to be named" and "declined to be identified". Not "asked to be excused". */
function asksToStayUnnamed(sentence: Sentence, cue: Cue): boolean {
  if (!ASKING.has(cue.verb)) return false;
  for (let k = cue.to; k < cue.to + 3 && k < sentence.chunks.length; k++) {
    if (!isKind(sentence, k, Kind.infinitive)) continue;
    const start = startOf(sentence, k);
    return /^to be (?:named|identified|quoted)\b/.test(sentence.source.slice(start, start + 20));
  }
  return false;
}

/** "asked whether it was over" asks something; "asked about the strike" only tells of what. */
const isQuestion = (content: Content | null): boolean => content !== null && content.rule !== "object";

/** Matches the "how" of "did not say how", and "bail", which is denied to somebody. Not the "how" of "asked how", which is what was asked. */
function saysNothing({ source }: Sentence, { verb }: Cue, { parts }: Content): boolean {
  const [{ start, end }] = parts;
  if (verb === "ask" || parts.length > 1 || end - start > LONGEST_NOTHING) return false;
  const words = source.slice(start, end);
  return (
    /^(?:how|why|when|where|more)$/.test(words) || (verb === "deny" && /^(?:bail|entry|parole)$/.test(words))
  );
}

const LONGEST_NOTHING = 6;

/**
 * "thought" and "hoped" report words only in marks; without them they tell of a mind. What "found" and "showed" report
 * is the clause that a study or a court has come to: "the poll found that", and not "Lee found that".
 */
function lacksItsSource(sentence: Sentence, cue: Cue, subject: Subject | null, content: Content): boolean {
  if ((cue.frames & Frame.finding) === 0) return lacksItsMarks(sentence, cue, content);
  if (CLAUSES.has(content.rule) && subject !== null && comesToFindings(sentence, subject)) return false;
  return (cue.frames & Frame.marksOnly) === 0 || lacksItsMarks(sentence, cue, content);
}

const CLAUSES = new Set(["that-clause", "bare-clause", "question-clause", "clause-before-cue"]);

/** A study, a court, researchers; of "who" and "which" whatever stands before. */
function comesToFindings(sentence: Sentence, { from, rule }: Subject): boolean {
  let k = from;
  if (rule === "relative")
    do k--;
    while (isKind(sentence, k, Kind.comma));
  return headHas(sentence, k, Word.document) || FINDERS.has(headWord(sentence, k));
}

const FINDERS = new Set(
  "judge jury coroner court tribunal panel commission committee auditors analysts economists experts inspectors researchers scientists".split(
    " ",
  ),
);

function lacksItsMarks(sentence: Sentence, cue: Cue, content: Content): boolean {
  if ((cue.frames & Frame.marksOnly) === 0) return false;
  const { items, first, behind } = sentence;
  for (let i = first; i < behind; i++) {
    if (items.kind(i) !== ItemKind.marked) continue;
    if (content.parts.some((part) => part.start <= items.start(i) && items.end(i) <= part.end)) return false;
  }
  return true;
}

const canAnnounce = (cue: Cue): boolean => cue.form === "finite" || cue.form === "gerund";

/** Nothing but words in marks, and no crosshead. */
function isOnlyMarks(sentence: Sentence): boolean {
  const { markedFrom, markedTo } = sentence.range;
  if (markedFrom === markedTo) return false;
  for (const chunk of sentence.chunks)
    if ((chunk.kind & (Kind.marked | Kind.end | Kind.dash)) === 0) return false;
  const { items, first, behind } = sentence;
  for (let i = first; i < behind; i++)
    if (items.kind(i) === ItemKind.marked && items.mere(i) === null) return true;
  return false;
}

/**
 * Matches `"Never," an angry Mr. Lee retaliated.`: words in marks before a speaker make a cue of any verb.
 * Not `"Hamlet" opens on Monday`, whose marks end without a stop.
 */
function tailAttribution(sentence: Sentence, taken: readonly Attribution[]): Attribution | null {
  const marked = markedOf(sentence, 0);
  if (marked === null || !isKind(sentence, 1, Kind.noun)) return null;
  if (!/[,?!—–-]['’]?\s*$/.test(sentence.source.slice(marked.inner.start, marked.inner.end))) return null;
  if (taken.some((one) => one.parts.some((part) => part.start <= marked.start && marked.start < part.end)))
    return null;
  const to = phraseEnd(sentence, 1);
  const verb = isKind(sentence, to, Kind.adverb) ? to + 1 : to;
  if (!isKind(sentence, verb, Kind.verb)) return null;
  let as = verb + 2;
  while (as < sentence.chunks.length && firstWord(sentence, as) !== "as") as++;
  return {
    cue: spanOfItem(sentence, headItem(sentence, verb)),
    subject: quotedBefore(sentence, as) ?? {
      span: spanOfChunks(sentence, 1, to),
      from: 1,
      to,
      antecedent: null,
      inverted: false,
      rule: "subject-verb",
    },
    parts: [{ start: marked.start, end: marked.end }],
    addressee: null,
    occasion: null,
    rule: "marks-before-any-verb",
    sentence,
  };
}

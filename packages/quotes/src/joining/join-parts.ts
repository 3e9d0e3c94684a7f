import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import type { Reading } from "../attribution/attribute.js";
import type { Attribution } from "../attribution/attribution.js";
import { afterAction, findUtterances, utteranceAndRest, withoutSpeaker } from "./find-utterances.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import { headHas, isKind, type Sentence } from "../sentences/sentence.js";
import { Word } from "../words/lexicon.js";

/** A quotation before its speaker is known by name. */
export interface Draft {
  parts: Span[];
  readonly cue: Span | null;
  readonly attribution: Attribution | null;
  readonly paragraph: number;
  /** Index among the drafts of the quotation that this one goes on from. */
  readonly continues: Draft | null;
  readonly rule: string;
}

/** A sentence with what was read in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly reading: Reading;
}

/** Sentences in marks, between what was read before them and what comes behind. */
interface Joining {
  readonly drafts: Draft[];
  readonly marked: readonly MarkedSpan[];
  /** The quotation of this paragraph that a sentence in marks would go on with. */
  open: Draft | null;
  /** Sentences in marks that nothing in their paragraph has claimed as yet. */
  waiting: Span[];
  /** The sentence of this paragraph right before the first of them, or null where they open it. */
  before: ReadSentence | null;
  /** The last sentence, when it stood in marks wholly. */
  bare: Span[];
  previous: ReadSentence | null;
}

/**
 * Puts together what belongs together: a quotation whose attribution stands in the middle, further sentences in
 * marks, and paragraphs that only go on quoting.
 */
export function joinParts(sentences: readonly ReadSentence[], marked: readonly MarkedSpan[]): Draft[] {
  const joining: Joining = {
    drafts: [],
    marked,
    open: null,
    waiting: [],
    before: null,
    bare: [],
    previous: null,
  };
  for (const current of sentences) {
    if (joining.previous?.sentence.range.paragraph !== current.sentence.range.paragraph)
      endParagraph(joining);
    if (current.reading.signs !== null) sign(joining, current, current.reading.signs);
    else if (current.reading.onlyMarks) joinBare(joining, current);
    else joinAttributed(joining, current);
    joining.previous = current;
  }
  endParagraph(joining);
  return joining.drafts.sort((a, b) => a.parts[0].start - b.parts[0].start);
}

/** A signature takes the words in marks right above it, which nobody has claimed. */
function sign(joining: Joining, { sentence }: ReadSentence, signature: Attribution): void {
  const { drafts, waiting } = joining;
  const last = drafts.at(-1);
  if (waiting.length > 0) {
    drafts.push(draftOf(signature, waiting, sentence.range.paragraph));
    joining.waiting = [];
    return;
  }
  if (last === undefined || last.cue !== null || sentence.range.paragraph - last.paragraph !== 1) return;
  drafts[drafts.length - 1] = draftOf(signature, last.parts, last.paragraph);
}

/** A sentence wholly in marks: announced before, or one more of the same speaker, or waiting for who comes. */
function joinBare(joining: Joining, { sentence }: ReadSentence): void {
  const { paragraph, markedFrom, markedTo } = sentence.range;
  const spans = joining.marked.slice(markedFrom, markedTo).map(outer);
  joining.bare = spans;
  const { previous } = joining;
  const announced = previous === null ? null : announcement(previous, paragraph);
  if (announced !== null) {
    joining.open = draftOf(announced, [...spans], paragraph);
    joining.drafts.push(joining.open);
    return;
  }
  // In place: a paragraph of nothing but marks is read in many pieces, and copying for each would be quadratic.
  const parts = joining.open?.parts ?? joining.waiting;
  if (parts.length === 0) joining.before = previous?.sentence.range.paragraph === paragraph ? previous : null;
  for (const span of spans) parts.push(span);
}

function joinAttributed(joining: Joining, { sentence, reading }: ReadSentence): void {
  const { bare } = joining;
  joining.bare = [];
  if (bare.length > 0 && reading.announces !== null && isFirst(reading.announces, reading.attributions)) {
    // "Why?" Ms. Brooks asked.
    if (reading.announces.subject !== null && endsInCry(sentence.source, bare[bare.length - 1])) {
      const owner = joining.open;
      if (owner !== null) owner.parts = owner.parts.filter((part) => !bare.includes(part));
      if (owner?.parts.length === 0) joining.drafts.splice(joining.drafts.indexOf(owner), 1);
      const parts = [...joining.waiting.filter((part) => !bare.includes(part)), ...bare];
      joining.waiting = [];
      const answered = draftOf(reading.announces, parts, sentence.range.paragraph);
      joining.drafts.push(answered);
      if (reading.attributions.length === 0) {
        joining.open = answered;
        return;
      }
    }
  }
  if (joining.open !== null && reading.attributions.length === 0 && reading.announces === null) {
    const rest = utteranceAndRest(sentence);
    if (rest !== null) {
      joining.open.parts.push(rest);
      return;
    }
  }
  joining.open = null;
  for (const attribution of reading.attributions) {
    const draft = draftOf(attribution, [...attribution.parts], sentence.range.paragraph);
    if (joining.waiting.length > 0 && beginsInMarks(draft, joining.marked, sentence)) {
      draft.parts = [...joining.waiting, ...draft.parts];
      joining.waiting = [];
    }
    joining.drafts.push(draft);
    if (endsInMarks(draft, joining.marked, sentence)) joining.open = draft;
  }
  for (const utterance of findUtterances(sentence, reading.attributions)) {
    joining.drafts.push(draftOf(utterance, [...utterance.parts], sentence.range.paragraph));
  }
}

const LONGEST_CRY = 12;

/** Sentences in marks that no cue has claimed: words after an action, or words that a paragraph before goes on with. */
function endParagraph(joining: Joining): void {
  const { drafts, waiting, previous, before } = joining;
  joining.open = null;
  joining.waiting = [];
  joining.bare = [];
  if (waiting.length === 0 || previous === null) return;
  const last = drafts.at(-1);
  const { paragraph } = previous.sentence.range;
  const acted = before === null ? null : afterAction(before.sentence, waiting);
  // "“Stop!” Poe ran.": a cry that the paragraph does not quote on from is rather Poe's.
  const isCry = !previous.reading.onlyMarks && waiting.every(({ start, end }) => end - start < LONGEST_CRY);
  if (last !== undefined && !isCry && isGoingOn(last, paragraph, before, acted))
    drafts.push(continuation(last, waiting, paragraph));
  else drafts.push(draftOf(acted ?? withoutSpeaker(previous.sentence, waiting), waiting, paragraph));
}

/** How many paragraphs back somebody must have spoken to go on in one that opens with marks. */
const FARTHEST = 3;

/**
 * Does a paragraph go on with the words of the last quotation? One that opens with marks does, and "Lee said so. “Yes.”"
 * within itself. Not `Poe shook his head. "No."`, whoever has spoken in the paragraph before.
 */
function isGoingOn(
  last: Draft,
  paragraph: number,
  before: ReadSentence | null,
  acted: Attribution | null,
): boolean {
  if (before === null) return paragraph - last.paragraph <= FARTHEST;
  if (paragraph !== last.paragraph) return false;
  return acted === null || before.reading.attributions.length > 0 || isPronoun(acted);
}

/** The "she" of `"It fell," said Ms. Orr. She sighed. "It fell."`, which stands for whoever spoke. */
const isPronoun = ({ subject, sentence }: Attribution): boolean =>
  subject !== null && headHas(sentence, subject.to - 1, Word.pronoun);

/** Does the announcing cue come before every other of its sentence? */
const isFirst = (announces: Attribution, attributions: readonly Attribution[]): boolean =>
  attributions.every(
    (one) => one.cue === null || announces.cue === null || announces.cue.start < one.cue.start,
  );

/** `"Why?"`, `"No!"`, `"We won."`: an attribution may follow as if it were a sentence of its own. */
const endsInCry = (source: string, span: Span): boolean =>
  /[?!.,…—-]\S{0,3}$/.test(source.slice(Math.max(span.start, span.end - 5), span.end));

const outer = (span: MarkedSpan): Span => ({ start: span.start, end: span.end });

const draftOf = (attribution: Attribution, parts: Span[], paragraph: number): Draft => ({
  parts,
  cue: attribution.cue,
  attribution,
  paragraph,
  continues: null,
  rule: attribution.rule,
});

function continuation(from: Draft | null, parts: Span[], paragraph: number): Draft {
  return {
    parts,
    cue: null,
    attribution: from?.attribution ?? null,
    paragraph,
    continues: from,
    rule: "continued-paragraph",
  };
}

/** The cue of the sentence before, when it has announced what it did not hold itself. */
function announcement(previous: ReadSentence, paragraph: number): Attribution | null {
  const { announces, attributions } = previous.reading;
  if (announces === null) return null;
  if (isKind(previous.sentence, previous.sentence.to - 1, Kind.colon)) return announces;
  return previous.sentence.range.paragraph === paragraph && attributions.length === 0 ? announces : null;
}

function beginsInMarks(draft: Draft, marked: readonly MarkedSpan[], sentence: Sentence): boolean {
  const first = draft.parts[0];
  for (let i = sentence.range.markedFrom; i < sentence.range.markedTo; i++)
    if (marked[i].start === first.start) return true;
  return false;
}

function endsInMarks(draft: Draft, marked: readonly MarkedSpan[], sentence: Sentence): boolean {
  for (let i = sentence.range.markedFrom; i < sentence.range.markedTo; i++) {
    if (draft.parts.some((part) => part.start <= marked[i].start && marked[i].end <= part.end)) return true;
  }
  return false;
}

import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import type { Reading } from "../attribution/attribute.js";
import type { Attribution } from "../attribution/attribution.js";
import { findUtterances, utteranceAndRest, withoutSpeaker } from "./find-utterances.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import type { Sentence } from "../sentences/sentence.js";

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
  /** The last sentence, when it stood in marks wholly. */
  bare: Span[];
  previous: ReadSentence | null;
}

/**
 * Puts together what belongs together: a quotation whose attribution stands in the middle, further sentences in
 * marks, and paragraphs that only go on quoting.
 */
export function joinParts(sentences: readonly ReadSentence[], marked: readonly MarkedSpan[]): Draft[] {
  const joining: Joining = { drafts: [], marked, open: null, waiting: [], bare: [], previous: null };
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

/** Sentences in marks that nothing has claimed belong to whoever spoke last, three paragraphs back at the most. */
function endParagraph(joining: Joining): void {
  const { drafts, waiting, previous } = joining;
  joining.open = null;
  joining.waiting = [];
  joining.bare = [];
  if (waiting.length === 0 || previous === null) return;
  const last = drafts.at(-1);
  const { paragraph } = previous.sentence.range;
  // "“Stop!” Poe ran.": a cry that the paragraph does not quote on from is rather Poe's.
  const isCry = !previous.reading.onlyMarks && waiting.every(({ start, end }) => end - start < LONGEST_CRY);
  const goesOn = last !== undefined && paragraph - last.paragraph <= 3 && !isCry;
  const draft = goesOn
    ? continuation(last, waiting, paragraph)
    : draftOf(withoutSpeaker(previous.sentence, waiting), waiting, paragraph);
  drafts.push(draft);
}

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
  if (previous.sentence.chunks.at(-1)?.kind === Kind.colon) return announces;
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

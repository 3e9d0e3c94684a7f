import type { Span } from "@copydesk/text";
import type { Attribution, Reading } from "./attribute.js";
import type { MarkedSpan } from "./pair-marks.js";
import type { Sentence } from "./sentence.js";

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

/**
 * Puts together what belongs together: a quotation whose attribution stands in the middle, further sentences in
 * marks, and paragraphs that only go on quoting.
 */
export function joinParts(sentences: readonly ReadSentence[], marked: readonly MarkedSpan[]): Draft[] {
  const drafts: Draft[] = [];
  let waiting: Span[] = [];
  let previous: ReadSentence | null = null;
  let open: Draft | null = null;
  for (const current of sentences) {
    const { sentence, reading } = current;
    const { paragraph } = sentence.range;
    const sameParagraph: boolean = previous !== null && previous.sentence.range.paragraph === paragraph;
    if (!sameParagraph) {
      flushWaiting(drafts, waiting, previous);
      waiting = [];
    }
    if (reading.onlyMarks) {
      const spans = marked.slice(sentence.range.markedFrom, sentence.range.markedTo);
      const announced: Attribution | null = previous === null ? null : announcement(previous, sameParagraph);
      if (announced !== null) {
        open = draftOf(announced, spans.map(outer), paragraph);
        drafts.push(open);
      } else if (sameParagraph && open !== null) open.parts.push(...spans.map(outer));
      else if (sameParagraph || !goesOn(drafts.at(-1), paragraph)) waiting.push(...spans.map(outer));
      else {
        open = continuation(drafts.at(-1) ?? null, spans.map(outer), paragraph);
        drafts.push(open);
      }
    } else {
      open = null;
      for (const attribution of reading.attributions) {
        const draft = draftOf(attribution, [...attribution.parts], paragraph);
        if (waiting.length > 0 && beginsInMarks(draft, marked, sentence)) {
          draft.parts = [...waiting, ...draft.parts];
          waiting = [];
        }
        drafts.push(draft);
        if (endsInMarks(draft, marked, sentence)) open = draft;
      }
    }
    previous = current;
  }
  flushWaiting(drafts, waiting, previous);
  return drafts;
}

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

/** Only the paragraph right behind a quotation goes on with it. */
const goesOn = (last: Draft | undefined, paragraph: number): boolean =>
  last !== undefined && paragraph - last.paragraph === 1;

/** The cue of the sentence before, when it has announced what it did not hold itself. */
function announcement(previous: ReadSentence, sameParagraph: boolean): Attribution | null {
  const { announces, attributions } = previous.reading;
  if (announces === null) return null;
  const { chunks } = previous.sentence;
  const endsInColon = chunks.at(-1)?.kind === "colon";
  if (endsInColon) return announces;
  return sameParagraph && attributions.length === 0 ? announces : null;
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

/** Sentences in marks that nothing in their paragraph claims: they belong to whoever spoke last. */
function flushWaiting(drafts: Draft[], waiting: Span[], previous: ReadSentence | null): void {
  if (waiting.length === 0 || previous === null) return;
  const last = drafts.at(-1);
  const { paragraph } = previous.sentence.range;
  if (last === undefined || paragraph - last.paragraph > 1) return;
  drafts.push(continuation(last, waiting, paragraph));
}

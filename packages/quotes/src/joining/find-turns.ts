import type { Span } from "@copydesk/text";
import type { Attribution } from "../attribution/attribution.js";
import type { Draft, ReadSentence } from "./join-parts.js";
import type { Sentence } from "../sentences/sentence.js";
import { type Label, readLabel } from "./turn-labels.js";

/** What one speaker of a talk says at a time, with the name in front: "LEE: We will see." */
interface Turn {
  /** Index of its first paragraph, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly label: Span;
  readonly contents: readonly Span[];
}

/** The rule of every quotation that is a turn. */
export const TURN_RULE = "interview-turn";

/** How many turns make a talk, of which at least one speaker has two. */
const FEWEST_TURNS = 3;

/**
 * Replaces what was read in the paragraphs of a printed talk (an interview, a transcript, a hearing) by its turns:
 * each is the words of whoever is named in front of the colon.
 */
export function readTurns(
  source: string,
  paragraphs: readonly Span[],
  sentences: readonly ReadSentence[],
  drafts: Draft[],
): Draft[] {
  const turns = findTurns(source, paragraphs);
  if (turns.length === 0) return drafts;
  const first = new Map<number, Sentence>();
  for (const { sentence } of sentences) {
    if (!first.has(sentence.range.paragraph)) first.set(sentence.range.paragraph, sentence);
  }
  const taken = new Set<number>();
  for (const { from, to } of turns) for (let p = from; p < to; p++) taken.add(p);
  const kept = drafts.filter(
    (draft) =>
      !taken.has(draft.paragraph) && (draft.continues === null || !taken.has(draft.continues.paragraph)),
  );
  for (const turn of turns) {
    const sentence = first.get(turn.from);
    if (sentence !== undefined) kept.push(draftOf(turn, sentence));
  }
  return kept.sort((a, b) => a.parts[0].start - b.parts[0].start);
}

/** The turns of a text, from three on; "Q" and "A" tell themselves. A single "Note: bring a coat" is none. */
function findTurns(source: string, paragraphs: readonly Span[]): Turn[] {
  const before: Turn[] = [];
  const below: Turn[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const label = readLabel(source, paragraphs[p]);
    if (label === null) continue;
    if (label.alone) {
      const turn = turnBelow(source, paragraphs, p, label);
      if (turn !== null) below.push(turn);
    } else for (const turn of turnsIn(source, paragraphs[p], p, label)) before.push(turn);
  }
  if (before.length + below.length === 0) return before;
  return [before, below].flatMap((turns) => (isTalk(source, turns) ? turns : []));
}

/** Does one of the speakers come back? "ANN LEE" may do so as "LEE". */
function isTalk(source: string, turns: readonly Turn[]): boolean {
  const names = new Set<string>();
  let repeated = false;
  for (const { label, from, to } of turns) {
    const words = source.slice(label.start, label.end);
    const last = to === from + 1 ? words.slice(words.lastIndexOf(" ") + 1) : words;
    repeated ||= names.has(last);
    names.add(last);
  }
  return (names.has("Q") && names.has("A")) || (turns.length >= FEWEST_TURNS && repeated);
}

/** The paragraphs below a label up to the next one. */
function turnBelow(
  source: string,
  paragraphs: readonly Span[],
  from: number,
  { start, end }: Label,
): Turn | null {
  let to = from + 1;
  while (to < paragraphs.length && readLabel(source, paragraphs[to]) === null) to++;
  const contents = paragraphs.slice(from + 1, to);
  return contents.length === 0 ? null : { from, to, label: { start, end }, contents };
}

/** The turn that a paragraph is; of one that opens with "Q" or "A", each of its questions and answers. */
function turnsIn(source: string, span: Span, paragraph: number, { start, end, behind }: Label): Turn[] {
  const labels: Span[] = [{ start, end }];
  const contents = [behind];
  if (end - start === 1 && /[QA]/.test(source.charAt(start))) {
    for (const found of source.slice(span.start, span.end).matchAll(INLINE)) {
      const at = span.start + found.index + found[0].search(/[QA]/);
      labels.push({ start: at, end: at + 1 });
      contents.push(span.start + found.index + found[0].length);
    }
  }
  return labels.map((label, i) => {
    let last = i + 1 < labels.length ? labels[i + 1].start : span.end;
    while (last > contents[i] && /\s/.test(source.charAt(last - 1))) last--;
    return { from: paragraph, to: paragraph + 1, label, contents: [{ start: contents[i], end: last }] };
  });
}

/** A question or an answer within a line. Matches "? A: We did" and ". Q. When?". Not "plan A: go". */
const INLINE = /[.?!]["”’]? {1,3}[QA][.:] {1,3}/g;

function draftOf({ from, label, contents }: Turn, sentence: Sentence): Draft {
  const { source } = sentence;
  let end = contents[0].start;
  while (/\s/.test(source.charAt(end - 1))) end--;
  const cue = /[.:]/.test(source.charAt(end - 1)) ? { start: end - 1, end } : null;
  const rule = TURN_RULE;
  const attribution: Attribution = {
    cue,
    subject: {
      span: label,
      from: sentence.from,
      to: sentence.from + 1,
      antecedent: null,
      inverted: false,
      rule,
    },
    parts: contents,
    addressee: null,
    occasion: null,
    rule,
    sentence,
  };
  return { parts: [...contents], cue, attribution, paragraph: from, continues: null, rule };
}

import type { Span } from "@copydesk/text";
import type { Attribution } from "./attribution.js";
import type { Draft, ReadSentence } from "./join-parts.js";
import type { Sentence } from "./sentence.js";

/** A paragraph of a talk in which every speaker is named in front: "LEE: We will see." */
interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
}

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
  const taken = new Set(turns.map((turn) => turn.paragraph));
  const kept = drafts.filter(
    (draft) =>
      !taken.has(draft.paragraph) && (draft.continues === null || !taken.has(draft.continues.paragraph)),
  );
  for (const turn of turns) {
    const sentence = first.get(turn.paragraph);
    if (sentence !== undefined) kept.push(draftOf(turn, sentence));
  }
  return kept.sort((a, b) => a.parts[0].start - b.parts[0].start);
}

/** Matches "Q: Who won?", "LEE: We did." and "Ann Lee: We did." three times over. Not a single "Note: bring a coat". */
function findTurns(source: string, paragraphs: readonly Span[]): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  for (const [paragraph, span] of paragraphs.entries()) {
    const head = source.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL + 2));
    const match = LABEL.exec(head);
    if (match === null || span.start + match[0].length >= span.end) continue;
    const label = { start: span.start, end: span.start + match[1].length };
    const content = { start: span.start + match[0].length, end: span.end };
    if (/["“”'‘«»„]/.test(source.charAt(content.start))) continue;
    turns.push({ paragraph, label, content });
    counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
  }
  const repeated = [...counts.values()].some((count) => count > 1);
  return turns.length >= FEWEST_TURNS && repeated ? turns : [];
}

const LONGEST_LABEL = 40;

/** One to four words, each with a capital or an initial, and a colon: "Q", "MS. LEE", "Ann Lee". */
const LABEL = /^(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}): +(?=\S)/u;

function draftOf(turn: Turn, sentence: Sentence): Draft {
  const cue = { start: turn.label.end, end: turn.label.end + 1 };
  const rule = "interview-turn";
  const attribution: Attribution = {
    cue,
    subject: { span: turn.label, from: 0, to: 1, antecedent: null, inverted: false, rule },
    parts: [turn.content],
    addressee: null,
    occasion: null,
    rule,
    sentence,
  };
  return { parts: [turn.content], cue, attribution, paragraph: turn.paragraph, continues: null, rule };
}

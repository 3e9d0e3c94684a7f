import type { Span } from "@copydesk/text";
import type { Attribution } from "../attribution/attribution.js";
import type { Draft, ReadSentence } from "./join-parts.js";
import type { Sentence } from "../sentences/sentence.js";

/** A paragraph of a talk in which every speaker is named in front: "LEE: We will see." */
interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
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

/**
 * Matches "Q: Who won?", "LEE: We did." and "Ann Lee: We did." three times over, and "Q. Who won? A. We did.", which
 * tells itself. Not a single "Note: bring a coat".
 */
function findTurns(source: string, paragraphs: readonly Span[]): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  for (const [paragraph, span] of paragraphs.entries()) {
    const head = source.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL + 2));
    if (!(head.includes(":") || head.charAt(1) === ".")) continue;
    const match = LABEL.exec(head);
    if (match === null || span.start + match[0].length >= span.end) continue;
    if (/["“”'‘«»„]/.test(source.charAt(span.start + match[0].length))) continue;
    const label = match.at(1) ?? match[2];
    for (const turn of turnsOf(source, span, paragraph, { label, length: match[0].length })) {
      turns.push(turn);
      // "ANN LEE" is "LEE" from the second turn on.
      const words = source.slice(turn.label.start, turn.label.end);
      const last = words.slice(words.lastIndexOf(" ") + 1);
      counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  }
  if (counts.has("Q") && counts.has("A")) return turns;
  const repeated = [...counts.values()].some((count) => count > 1);
  return turns.length >= FEWEST_TURNS && repeated ? turns : [];
}

/** The turn that a paragraph is; of one that opens with "Q" or "A", each of its questions and answers. */
function turnsOf(
  source: string,
  span: Span,
  paragraph: number,
  { label, length }: { readonly label: string; readonly length: number },
): Turn[] {
  const labels: Span[] = [{ start: span.start, end: span.start + label.length }];
  const contents = [span.start + length];
  if (/^[QA]$/.test(label)) {
    for (const found of source.slice(span.start, span.end).matchAll(INLINE)) {
      const start = span.start + found.index + found[0].search(/[QA]/);
      labels.push({ start, end: start + 1 });
      contents.push(span.start + found.index + found[0].length);
    }
  }
  return labels.map((one, i) => {
    let end = i + 1 < labels.length ? labels[i + 1].start : span.end;
    while (end > contents[i] && /\s/.test(source.charAt(end - 1))) end--;
    return { paragraph, label: one, content: { start: contents[i], end } };
  });
}

/** A question or an answer within a line. Matches "? A: We did" and ". Q. When?". Not "plan A: go". */
const INLINE = /[.?!]["”’]? {1,3}[QA][.:] {1,3}/g;

const LONGEST_LABEL = 80;

/**
 * "Q." or "A:", or one to four words, each with a capital or an initial, and a colon: "MS. LEE", "Ann Lee", "CALLER #2".
 * The "HOST" of "ANN LEE, HOST:" and the "(Leeds, Lab)" of "Ann Lee (Leeds, Lab):" are no part of it.
 */
const LABEL =
  /^(?:([QA])[.:] +|(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}(?: #\d)?)(?:, [\p{Lu} ]{2,20}| \([^()]{2,40}\))?: +)(?=\S)/u;

function draftOf(turn: Turn, sentence: Sentence): Draft {
  let end = turn.content.start;
  while (sentence.source.charAt(end - 1) === " ") end--;
  const cue = { start: end - 1, end };
  const rule = TURN_RULE;
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

import type { Span } from "@copydesk/text";
import type { Attribution } from "./attribution.js";
import { mainSubject } from "./find-speakers.js";
import { ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import { hasMoreWords } from "./mere-marks.js";
import type { Sentence } from "./sentence.js";

/** Words in marks that nothing but an utterance fills, although no cue of their sentence takes them. */
export function findUtterances(sentence: Sentence, taken: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  if (sentence.range.markedFrom === sentence.range.markedTo) return found;
  for (const item of sentence.items) {
    if (item.kind !== ItemKind.marked || item.mere !== null) continue;
    if (taken.some((one) => one.parts.some((part) => part.start < item.end && item.start < part.end)))
      continue;
    const { inner } = sentence.marked[item.marked];
    if (!isUtterance(sentence.source.slice(inner.start, inner.end))) continue;
    const subject = mainSubject(sentence, sentence.chunks.length);
    found.push({
      cue: null,
      subject: subject !== null && maySpeak(sentence, subject.from, subject.to) ? subject : null,
      parts: [{ start: item.start, end: item.end }],
      addressee: null,
      occasion: null,
      rule: "marks-without-cue",
      sentence,
    });
  }
  return found;
}

/** Matches `"They agree with him" on most things.` behind a quotation: its speaker goes on, half in other words. */
export function utteranceAndRest(sentence: Sentence): Span | null {
  const first = sentence.items.at(0);
  if (first?.kind !== ItemKind.marked || first.mere !== null) return null;
  const { inner } = sentence.marked[first.marked];
  if (!isUtterance(sentence.source.slice(inner.start, inner.end))) return null;
  let last = sentence.items.length - 1;
  while (last > 0 && sentence.items[last].kind === ItemKind.end) last--;
  return { start: first.start, end: sentence.items[last].end };
}

/** Paragraphs in marks that nobody near them has spoken. */
export const withoutSpeaker = (sentence: Sentence, parts: readonly Span[]): Attribution => ({
  cue: null,
  subject: null,
  parts,
  addressee: null,
  occasion: null,
  rule: "paragraph-in-marks",
  sentence,
});

/** Matches "no one has asked us what we would like to see there" and "It was a mistake.". Not "mass arrivals". */
function isUtterance(words: string): boolean {
  if (hasMoreWords(words, 7)) return true;
  const bare = words.trim();
  return /^\p{Lu}/u.test(bare) && /[.!?]$/.test(bare) && hasMoreWords(words, 2);
}

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document | Word.pronoun;

function maySpeak(sentence: Sentence, from: number, to: number): boolean {
  for (let i = sentence.chunks[from].from; i < sentence.chunks[to - 1].to; i++) {
    const item = sentence.items[i];
    if (item.isName || (item.bits & SPEAKING) !== 0) return true;
  }
  return false;
}

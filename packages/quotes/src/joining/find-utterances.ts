import type { Span } from "@copydesk/text";
import type { Attribution } from "../attribution/attribution.js";
import { mainSubject } from "../speakers/find-speakers.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { hasMoreWords } from "../marks/mere-marks.js";
import { Kind } from "../words/kind.js";
import {
  headHas,
  headIsName,
  headItem,
  isKind,
  type Sentence,
  spanOfItem,
  startOf,
} from "../sentences/sentence.js";

/** Words in marks that nothing but an utterance fills, although no cue of their sentence takes them. */
export function findUtterances(sentence: Sentence, taken: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  if (sentence.range.markedFrom === sentence.range.markedTo) return found;
  const { items, first, behind } = sentence;
  for (let i = first; i < behind; i++) {
    if (items.kind(i) !== ItemKind.marked || items.mere(i) !== null) continue;
    const { start, end } = spanOfItem(sentence, i);
    if (taken.some((one) => one.parts.some((part) => part.start < end && start < part.end))) continue;
    const { inner } = sentence.marked[items.marked(i)];
    if (!isUtterance(sentence.source.slice(inner.start, inner.end))) continue;
    const subject = mainSubject(sentence, sentence.to);
    const cue = subject === null ? null : verbBefore(sentence, start, subject.to);
    found.push({
      cue,
      subject: subject !== null && maySpeak(sentence, subject.from, subject.to) ? subject : null,
      parts: [{ start, end }],
      addressee: null,
      occasion: null,
      rule: cue === null ? "marks-without-cue" : "marks-after-any-verb",
      sentence,
    });
  }
  return found;
}

/** The "cracked" of `Lee cracked, "We will all get wet."`: words in marks make a cue of the verb before their comma. Not the "left" of `Lee left her "little house by the sea and the harbour"`. */
function verbBefore(sentence: Sentence, start: number, behind: number): Span | null {
  let k = sentence.to - 1;
  while (k > behind && startOf(sentence, k) > start) k--;
  if (startOf(sentence, k) !== start || !isKind(sentence, k - 1, Kind.comma)) return null;
  const verb = isKind(sentence, k - 2, Kind.adverb | Kind.time) ? k - 3 : k - 2;
  if (verb < behind || !isKind(sentence, verb, Kind.verb) || headHas(sentence, verb, Word.auxiliary))
    return null;
  return spanOfItem(sentence, headItem(sentence, verb));
}

/** Matches `"They agree with him" on most things.` behind a quotation: its speaker goes on, half in other words. */
export function utteranceAndRest(sentence: Sentence): Span | null {
  const { items, first, behind } = sentence;
  if (items.kind(first) !== ItemKind.marked || items.mere(first) !== null) return null;
  const { inner } = sentence.marked[items.marked(first)];
  if (!isUtterance(sentence.source.slice(inner.start, inner.end))) return null;
  let last = behind - 1;
  while (last > first && items.kind(last) === ItemKind.end) last--;
  return { start: items.start(first), end: items.end(last) };
}

/** Paragraphs in marks that nobody near them has spoken. */
export const withoutSpeaker = (
  sentence: Sentence,
  parts: readonly Span[],
  subject: Subject | null = null,
  rule = "paragraph-in-marks",
): Attribution => ({
  cue: null,
  subject,
  parts,
  addressee: null,
  occasion: null,
  rule,
  sentence,
});

/** Words in marks behind `Hank Dial shook his head.` in one paragraph: said by who acts; or null. Not behind `The room was silent.` */
export function afterAction(sentence: Sentence, parts: readonly Span[]): Attribution | null {
  const subject = mainSubject(sentence, sentence.to);
  if (subject === null || !acts(sentence, subject.to - 1)) return null;
  return withoutSpeaker(sentence, parts, subject, "action-before-marks");
}

/** Somebody by name, one person, "she". Not a house, and not "they". */
const acts = (sentence: Sentence, k: number): boolean =>
  headIsName(sentence, k)
    ? !headHas(sentence, k, Word.organisation | Word.time)
    : headHas(sentence, k, Word.person | Word.male | Word.female);

/** Matches "no one has asked us what we would like to see there" and "It was a mistake.". Not "mass arrivals". */
function isUtterance(words: string): boolean {
  if (hasMoreWords(words, 7)) return true;
  const bare = words.trim();
  return /^\p{Lu}/u.test(bare) && /[.!?]$/.test(bare) && hasMoreWords(words, 2);
}

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document | Word.pronoun;

function maySpeak({ items, chunks }: Sentence, from: number, to: number): boolean {
  for (let i = chunks.from(from); i < chunks.to(to - 1); i++)
    if (items.isName(i) || items.has(i, SPEAKING)) return true;
  return false;
}

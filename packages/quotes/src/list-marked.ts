import { extract } from "@copydesk/text";
import { namingWords } from "./en/works.js";
import type { ReadSentence } from "./joining/join-parts.js";
import { isCapitalised, wordBefore } from "./marks/mere-marks.js";
import type { MarkedSpan } from "./marks/pair-marks.js";
import type { Sentence } from "./sentences/sentence.js";
import type { MarkedWords, Quote } from "./types.js";
import { WordSet } from "./words/word-set.js";

/** The words in marks that no quotation holds as its own, with what they are instead. */
export function listMarked(sentences: readonly ReadSentence[], quotes: readonly Quote[]): MarkedWords[] {
  const claimed = new Set(quotes.flatMap((quote) => quote.verbatim.map((words) => words.start)));
  const marked: MarkedWords[] = [];
  for (const { sentence } of sentences) {
    const { items, first, behind } = sentence;
    for (let i = first; i < behind; i++) {
      if (items.marked(i) < 0) continue;
      const { inner } = sentence.marked[items.marked(i)];
      if (claimed.has(inner.start)) continue;
      const { start, end, text } = extract(sentence.source, inner.start, inner.end);
      marked.push({ start, end, text, kind: items.mere(i) ?? kindOfUnclaimed(sentence, i, text) });
    }
  }
  return marked;
}

/** The spans in marks that may be quotations: all but titles of works, nicknames and the like. */
export function withoutMere(
  sentences: readonly ReadSentence[],
  marked: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const mere = new Set<MarkedSpan>();
  for (const { sentence } of sentences) {
    if (sentence.range.markedFrom === sentence.range.markedTo) continue;
    const { items, first, behind } = sentence;
    for (let i = first; i < behind; i++)
      if (items.mere(i) !== null) mere.add(sentence.marked[items.marked(i)]);
  }
  return mere.size === 0 ? marked : marked.filter((span) => !mere.has(span));
}

const NAMING = new WordSet(namingWords);

/** Matches 'the so-called "dark web"' as a term, '"Rear Window"' as a title, 'a "free" lunch' as a scare quote. */
function kindOfUnclaimed(sentence: Sentence, index: number, words: string): MarkedWords["kind"] {
  if (sentence.items.isIn(wordBefore(sentence.items, index), NAMING)) return "term";
  if (isCapitalised(words)) return "title";
  return "scare-quote";
}

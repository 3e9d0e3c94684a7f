import { extract } from "@copydesk/text";
import { ItemKind } from "./items.js";
import type { ReadSentence } from "./join-parts.js";
import { kindOfUnclaimed } from "./tell-quotations.js";
import type { MarkedWords, Quote } from "./types.js";

/** The words in marks that no quotation holds as its own, with what they are instead. */
export function listMarked(sentences: readonly ReadSentence[], quotes: readonly Quote[]): MarkedWords[] {
  const claimed = new Set(quotes.flatMap((quote) => quote.verbatim.map((words) => words.start)));
  const marked: MarkedWords[] = [];
  for (const { sentence } of sentences) {
    for (const [index, item] of sentence.items.entries()) {
      if (item.kind !== ItemKind.marked) continue;
      const { inner } = sentence.marked[item.marked];
      if (claimed.has(inner.start)) continue;
      marked.push({
        ...extract(sentence.source, inner.start, inner.end),
        kind: kindOfUnclaimed(sentence, index),
      });
    }
  }
  return marked;
}

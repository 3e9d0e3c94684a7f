import type { Span } from "@copydesk/text";
import type { Entity } from "./entity.js";
import type { Mention } from "./mention.js";
import { readMentions } from "./read-mentions.js";
import type { Sentence } from "./sentence.js";

/** Who is spoken of in a text: its mentions in order, and whom each stands for, as far as that is known. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** Beside the mentions. */
  readonly who: (Entity | null)[];
  /** The index of the first mention of each sentence, and behind the last the number of mentions. */
  readonly firsts: readonly number[];
}

/** Reads all mentions; those that are the label of a turn are nobody's name before it is known whose turn it is. */
export function readCast(sentences: readonly Sentence[], labels: ReadonlySet<number>): Cast {
  const mentions: Mention[] = [];
  const firsts: number[] = [];
  for (const sentence of sentences) {
    firsts.push(mentions.length);
    for (const mention of readMentions(sentence))
      if (labels.size === 0 || !holdsLabel(mention, labels)) mentions.push(mention);
  }
  firsts.push(mentions.length);
  return { mentions, who: mentions.map(() => null), firsts };
}

function holdsLabel({ start, end }: Span, labels: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (labels.has(at)) return true;
  return false;
}

/** Who the mention that begins at an offset of a sentence stands for. */
export function castAt({ mentions, who, firsts }: Cast, sentence: number, start: number): Entity | null {
  const at = indexAt(mentions, firsts[sentence], firsts[sentence + 1], start);
  return at < 0 ? null : who[at];
}

/** The last mention among [from, to) that begins at an offset, or -1. An owner begins where what it owns does, and stands before it. */
function indexAt(mentions: readonly Mention[], from: number, to: number, start: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start <= start) low = middle + 1;
    else high = middle;
  }
  return low > from && mentions[low - 1].start === start ? low - 1 : -1;
}

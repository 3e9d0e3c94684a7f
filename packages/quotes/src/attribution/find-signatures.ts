import type { Attribution } from "./attribution.js";
import type { Subject } from "../sentences/subject.js";
import { ItemKind } from "../words/item.js";
import { Kind } from "../words/kind.js";
import { isCapitalised } from "../marks/mere-marks.js";
import { phraseEnd } from "../sentences/phrase-extent.js";
import { headIsName, isKind, markedOf, type Sentence, spanOfChunks } from "../sentences/sentence.js";

/** How many chunks a signature may have: "- Ann Lee, mayor of Dunmore, in a letter of May 3". */
const LONGEST = 12;

/**
 * Who signs words in marks: `"We will win." - Ann Lee`, or "— Ann Lee, mayor of Dunmore" on a line below them, which
 * has no words of its own. Not `"Gate" - a term` and `"Rear Window" - Alfred Hitchcock`, nor "- Ann Lee won.", which has a verb.
 */
export function readSignature(sentence: Sentence): Attribution | null {
  const { items, first, behind } = sentence;
  if (first === behind) return null;
  if (items.kind(first) !== ItemKind.dash && items.kind(first) !== ItemKind.marked) return null;
  const marked = markedOf(sentence, sentence.from);
  const dash = marked === null ? sentence.from : sentence.from + 1;
  if (!isKind(sentence, dash, Kind.dash) || !isKind(sentence, dash + 1, Kind.noun)) return null;
  if (!headIsName(sentence, dash + 1) || sentence.to - sentence.from > LONGEST) return null;
  if (marked !== null && isCapitalised(sentence.source.slice(marked.inner.start, marked.inner.end)))
    return null;
  for (let k = dash + 1; k < sentence.to; k++) {
    if (isKind(sentence, k, Kind.verb | Kind.marked | Kind.colon | Kind.dash)) return null;
  }
  const from = dash + 1;
  const to = phraseEnd(sentence, from);
  const rule = "signed";
  const span = spanOfChunks(sentence, from, to);
  const subject: Subject = { span, from, to, antecedent: null, inverted: true, rule };
  const parts = marked === null ? [] : [{ start: marked.start, end: marked.end }];
  return { cue: null, subject, parts, addressee: null, occasion: null, rule, sentence };
}

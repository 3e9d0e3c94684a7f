import type { Attribution } from "./attribution.js";
import type { Subject } from "../sentences/subject.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { phraseStart } from "../sentences/phrase-extent.js";
import {
  endOf,
  firstIsIn,
  headHas,
  headIsName,
  isKind,
  type Sentence,
  spanOfChunks,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const QUESTIONS = new WordSet("what how why who where when which");

/** The rule of what a headline gives to somebody; it counts only where the text quotes them again. */
export const HEADLINE_RULE = "headline-colon";

/**
 * Matches the headline "Lee: Dam will not last" and "Poll: Voters turn to Lee". Not "Brexit: What we know", nor a
 * topic ("Rail: Fares rise"), which nobody in the text is called by.
 */
export function readHeadline(sentence: Sentence): Attribution | null {
  if (sentence.range.paragraph > 0 || sentence.range.from > 0) return null;
  const { from, to } = sentence;
  let colon = from;
  while (colon < to && !isKind(sentence, colon, Kind.colon)) colon++;
  if (colon === from || colon > from + 5 || colon + 2 >= to) return null;
  if (!isKind(sentence, colon - 1, Kind.noun) || phraseStart(sentence, colon - 1) !== from) return null;
  if (!headIsName(sentence, from) && !headHas(sentence, from, SPEAKING)) return null;
  if (firstIsIn(sentence, colon + 1, QUESTIONS)) return null;
  let last = to - 1;
  while (last > colon + 1 && isKind(sentence, last, Kind.end | Kind.semicolon)) last--;
  const start = startOf(sentence, colon + 1);
  const at = startOf(sentence, colon);
  const rule = HEADLINE_RULE;
  const span = spanOfChunks(sentence, from, colon);
  const subject: Subject = { span, from, to: colon, antecedent: null, inverted: false, rule };
  return {
    cue: { start: at, end: at + 1 },
    subject,
    parts: [{ start, end: endOf(sentence, last) }],
    addressee: null,
    occasion: null,
    rule,
    sentence,
  };
}

const SPEAKING = Word.person | Word.group | Word.organisation | Word.document;

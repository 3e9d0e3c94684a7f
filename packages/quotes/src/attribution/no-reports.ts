import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import type { Content } from "../content/content.js";
import type { Subject } from "../sentences/subject.js";
import { firstIsIn, headIsIn, isKind, type Sentence, startOf } from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

/** Does a verb that may report none here, whoever its subject is? */
export const isNoReport = (sentence: Sentence, cue: Cue): boolean =>
  asksToStayUnnamed(sentence, cue) || isAside(sentence, cue) || isOnlyAsked(sentence, cue);

const ASIDES = new Set(["ask", "tell", "call", "describe", "quote", "urge", "label", "dub"]);

/** Matches the "asked" of "Lee, asked about it, left" and "the shop, called Rosa's, opened". Not of "Lee smiled, asked why, left". */
function isAside(sentence: Sentence, cue: Cue): boolean {
  if (!isKind(sentence, cue.from - 1, Kind.comma) || !isKind(sentence, cue.from - 2, Kind.noun)) return false;
  if (cue.form !== "finite" || !ASIDES.has(cue.verb)) return false;
  for (let k = sentence.from; k < cue.from; k++)
    if (isKind(sentence, k, Kind.verb | Kind.marked)) return false;
  for (let k = cue.to; k < sentence.to; k++) {
    if (isKind(sentence, k, Kind.comma)) return isKind(sentence, k + 1, Kind.verb);
  }
  return false;
}

const ASKING = new Set(["ask", "decline", "request", "refuse", "demand", "insist"]);

/** Matches "who asked not to be named", "declined to be identified" and "requested anonymity". Not "asked to be excused". */
function asksToStayUnnamed(sentence: Sentence, cue: Cue): boolean {
  if (!ASKING.has(cue.verb)) return false;
  if (/^ (?:for )?anonymity\b/.test(sentence.source.slice(cue.end, cue.end + 15))) return true;
  for (let k = cue.to; k < cue.to + 3 && k < sentence.to; k++) {
    if (!isKind(sentence, k, Kind.infinitive)) continue;
    const start = startOf(sentence, k);
    return /^to be (?:named|identified|quoted)\b/.test(sentence.source.slice(start, start + 20));
  }
  return false;
}

/** Matches the "call" of "Witnesses are asked to call 101", which they have not yet done. Not of "Lee asked them to call it off". */
function isOnlyAsked(sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== "infinitive" || !isKind(sentence, cue.from - 1, Kind.verb)) return false;
  return headIsIn(sentence, cue.from - 1, ASKED) && firstIsIn(sentence, cue.from - 1, BEING);
}

const ASKED = new WordSet("asked urged told advised invited ordered encouraged");
const BEING = new WordSet("is are was were be being");

/** Matches "a group calling itself the Broom". Not "Lee, calling himself a broom, left", nor "Lee called himself that". */
export function isOnlyName(sentence: Sentence, cue: Cue, subject: Subject | null): boolean {
  if (
    (cue.frames & Frame.naming) === 0 ||
    !/^ [a-z]+sel(?:f|ves)\b/.test(sentence.source.slice(cue.end, cue.end + 12))
  )
    return false;
  return cue.form === "gerund" ? isKind(sentence, cue.from - 1, Kind.noun) : subject?.rule === "relative";
}

/** Matches the "how" of "did not say how", the "it" of "denied it" and "bail", which is denied to somebody. Not the "how" of "asked how", which is what was asked. */
export function saysNothing({ source }: Sentence, { verb }: Cue, { parts }: Content): boolean {
  const [{ start, end }] = parts;
  if (verb === "ask" || parts.length > 1 || end - start > LONGEST_NOTHING) return false;
  const words = source.slice(start, end);
  return (
    /^(?:how|why|when|where|more|it|this|that|them|these|those)$/.test(words) ||
    (verb === "deny" && /^(?:bail|entry|parole)$/.test(words))
  );
}

const LONGEST_NOTHING = 6;

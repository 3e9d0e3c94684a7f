import { ANNOUNCED, type Attribution, attributionOf } from "./attribution.js";
import { Kind } from "../words/kind.js";
import { Frame } from "../en/reporting-verbs.js";
import { type Cue, findCues } from "../cues/find-cues.js";
import type { Content } from "../content/content.js";
import { colonAttribution } from "./find-colons.js";
import { readHeadline } from "./find-headlines.js";
import { findNounCues } from "./find-noun-cues.js";
import { findContent } from "../content/find-contents.js";
import { readSignature } from "./find-signatures.js";
import { tailAttribution } from "./find-tails.js";
import { isNoReport, isOnlyName, saysNothing } from "./no-reports.js";
import { asHeard, isHearing, lacksItsSource } from "./sources.js";
import { findSubject } from "../speakers/find-speakers.js";
import { ItemKind } from "../words/item.js";
import { firstWord, isKind, type Sentence } from "../sentences/sentence.js";

/** What a sentence tells about who said what. */
export interface Reading {
  readonly attributions: readonly Attribution[];
  /** A speaker and a cue without content: what they said may stand in the next sentence. */
  readonly announces: Attribution | null;
  /** A name alone behind a dash: the words in marks above it are that speaker's. */
  readonly signs: Attribution | null;
  /** Nothing stands outside the marks. */
  readonly onlyMarks: boolean;
}

/** Finds the cues of a sentence, their speakers, and what each of them reports. */
export function attribute(sentence: Sentence): Reading {
  const signature = readSignature(sentence);
  if (signature !== null) return signed(signature);
  if (!sentence.range.reports) return SILENT;
  const cues = findCues(sentence);
  const attributions: Attribution[] = [];
  let announces: Attribution | null = null;
  for (const one of cues) {
    if (isNoReport(sentence, one)) continue;
    const cue = isHearing(sentence, one) ? asHeard(one) : one;
    const subject = findSubject(sentence, cue);
    if (subject === null && !mayLackSubject(sentence, cue)) continue;
    const found = findContent(sentence, cue, subject, cues);
    const content = found === null || lacksItsSource(sentence, cue, subject, found) ? null : found;
    if (cue.form === "passive" && subject === null && !isQuestion(content)) continue;
    if (content !== null && (saysNothing(sentence, cue, content) || isOnlyName(sentence, cue, subject)))
      continue;
    if (content !== null && isOfAnother(cue, content, attributions)) continue;
    const rival = content === null ? -1 : colonBefore(content, attributions);
    if (rival >= 0) {
      if (firstWord(sentence, sentence.from) !== "what") continue;
      attributions.splice(rival, 1);
    }
    if (content !== null) attributions.push(attributionOf(sentence, cue, subject, content));
    else if ((cue.frames & Frame.direct) !== 0 && subject !== null && canAnnounce(cue)) {
      announces = attributionOf(sentence, cue, subject, ANNOUNCED);
    }
  }
  const headline = attributions.length === 0 ? readHeadline(sentence) : null;
  if (headline !== null) attributions.push(headline);
  const colon = colonAttribution(sentence, cues, attributions);
  if (colon !== null) {
    if (colon.parts.length > 0) attributions.push(colon);
    else announces ??= colon;
  }
  for (const one of findNounCues(sentence, cues, attributions)) attributions.push(one);
  const tail = tailAttribution(sentence, attributions);
  if (tail !== null) attributions.push(tail);
  if (attributions.length > 1) attributions.sort((a, b) => a.parts[0].start - b.parts[0].start);
  return { attributions, announces, signs: null, onlyMarks: isOnlyMarks(sentence) };
}

/**
 * Matches the "found" of `He told the court he found it "shut"`: the words in marks are told by him; and the "say" of
 * "He declined to say who won", who says nothing. Not the "said" of `He told the court Lee said it was "shut"`.
 */
function isOfAnother(cue: Cue, content: Content, taken: readonly Attribution[]): boolean {
  const isMind = (cue.frames & Frame.marksOnly) !== 0 || cue.frames === ONLY_DIRECT;
  return taken.some(
    (one) =>
      (isMind || (cue.form === "infinitive" && one.rule === "infinitive")) &&
      one.parts.some(
        (part) =>
          part.start <= cue.start &&
          content.parts.every(({ start, end }) => part.start <= start && end <= part.end),
      ),
  );
}

/** The frames of a verb that takes nothing but words in marks. */
const ONLY_DIRECT: number = Frame.direct;

/**
 * Which attribution has the same words in marks behind its colon: `@bq wrote: "No." bq said it was late.` Where it is a
 * label, as in `What they're saying: "No," Lee tweeted.`, they are said by who stands behind them.
 */
const colonBefore = (content: Content, taken: readonly Attribution[]): number =>
  content.rule === "marks-before-cue"
    ? taken.findIndex(
        (one) => one.rule === "colon-after-cue" && one.parts[0].start === content.parts[0].start,
      )
    : -1;

/** A sentence without a cue, a colon or a mark. */
const SILENT: Reading = { attributions: [], announces: null, signs: null, onlyMarks: false };

/** A line that says whose the words in marks are: those that it holds, or those above it. */
function signed(signature: Attribution): Reading {
  const holds = signature.parts.length > 0;
  const attributions = holds ? [signature] : [];
  return { attributions, announces: null, signs: holds ? null : signature, onlyMarks: false };
}

/** "Lee was asked whether" leaves out who asked; "when asked about" reports nothing. */
function mayLackSubject(sentence: Sentence, cue: Cue): boolean {
  if (cue.form === "passive") return cue.verb === "ask" && isKind(sentence, cue.from, Kind.verb | Kind.other);
  return cue.form === "finite" && !isKind(sentence, cue.from - 1, Kind.subordinator | Kind.preposition);
}

/** "asked whether it was over" asks something; "asked about the strike" only tells of what. */
const isQuestion = (content: Content | null): boolean => content !== null && content.rule !== "object";

const canAnnounce = (cue: Cue): boolean => cue.form === "finite" || cue.form === "gerund";

/** Nothing but words in marks, and no crosshead. */
function isOnlyMarks(sentence: Sentence): boolean {
  const { range, holds, items, first, behind } = sentence;
  if (range.markedFrom === range.markedTo || (holds & ~(Kind.marked | Kind.end | Kind.dash)) !== 0)
    return false;
  for (let i = first; i < behind; i++)
    if (items.kind(i) === ItemKind.marked && items.mere(i) === null) return true;
  return false;
}

import type { Span } from "@copydesk/text";
import { Frame } from "./en/reporting-verbs.js";
import { type Cue, findCues } from "./find-cues.js";
import { findContent } from "./find-contents.js";
import { findSubject, mainSubject, type Subject } from "./find-speakers.js";
import { ItemKind } from "./items.js";
import { surelyMere } from "./tell-quotations.js";
import { isKind, markedOf, type Sentence, spanOfChunks, startOf } from "./sentence.js";

/** A cue with whom it belongs to and what it reports. */
export interface Attribution {
  readonly cue: Span | null;
  readonly subject: Subject | null;
  readonly parts: readonly Span[];
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly rule: string;
  readonly sentence: Sentence;
}

/** What a sentence tells about who said what. */
export interface Reading {
  readonly attributions: readonly Attribution[];
  /** A speaker and a cue without content: what they said may stand in the next sentence. */
  readonly announces: Attribution | null;
  /** Nothing stands outside the marks. */
  readonly onlyMarks: boolean;
}

/** Finds the cues of a sentence, their speakers, and what each of them reports. */
export function attribute(sentence: Sentence): Reading {
  const cues = findCues(sentence);
  const attributions: Attribution[] = [];
  let announces: Attribution | null = null;
  for (const cue of cues) {
    const subject = findSubject(sentence, cue);
    if (
      subject === null &&
      (cue.form !== "finite" || isKind(sentence, cue.from - 1, "subordinator", "preposition"))
    )
      continue;
    const content = findContent(sentence, cue, subject, cues);
    const base = { cue: { start: cue.start, end: cue.end }, subject, sentence };
    if (content !== null) attributions.push({ ...base, ...content });
    else if ((cue.frames & Frame.direct) !== 0 && subject !== null && canAnnounce(cue)) {
      announces = { ...base, parts: [], addressee: null, occasion: null, rule: "announced" };
    }
  }
  const colon = colonAttribution(sentence, cues);
  if (colon !== null) {
    if (colon.parts.length > 0) attributions.push(colon);
    else announces ??= colon;
  }
  attributions.sort((a, b) => a.parts[0].start - b.parts[0].start);
  return { attributions, announces, onlyMarks: isOnlyMarks(sentence) };
}

const canAnnounce = (cue: Cue): boolean => cue.form === "finite" || cue.form === "gerund";

/** Nothing but words in marks, and no crosshead. */
const isOnlyMarks = (sentence: Sentence): boolean =>
  sentence.items.some((item, i) => item.kind === ItemKind.marked && surelyMere(sentence, i) === null) &&
  sentence.chunks.every((chunk) => chunk.kind === "marked" || chunk.kind === "end" || chunk.kind === "dash");

/** Matches `Lee was blunt: "No."` and a colon at the sentence's end. Not a colon behind a reporting verb's own clause. */
function colonAttribution(sentence: Sentence, cues: readonly Cue[]): Attribution | null {
  const colon = sentence.chunks.findIndex((chunk) => chunk.kind === "colon");
  if (colon <= 0) return null;
  const last = colon + 1 >= sentence.chunks.length;
  const marked = markedOf(sentence, colon + 1);
  if (!last && marked === null) return null;
  // A cue before the colon has its say first.
  if (cues.some((cue) => cue.from < colon && (cue.frames & Frame.direct) !== 0 && cue.form !== "according"))
    return null;
  const subject = mainSubject(sentence, colon) ?? openingNoun(sentence, colon);
  if (subject === null) return null;
  const at = startOf(sentence, colon);
  return {
    cue: { start: at, end: at + 1 },
    subject,
    parts: marked === null ? [] : [{ start: marked.start, end: marked.end }],
    addressee: null,
    occasion: null,
    rule: "colon-without-verb",
    sentence,
  };
}

function openingNoun(sentence: Sentence, colon: number): Subject | null {
  if (!isKind(sentence, 0, "noun") || colon > 3) return null;
  return {
    span: spanOfChunks(sentence, 0, colon),
    from: 0,
    to: colon,
    antecedent: null,
    inverted: false,
    rule: "name-and-colon",
  };
}

import type { Span } from "@copydesk/text";
import type { Content } from "../content/content.js";
import { findCircumstances } from "./find-circumstances.js";
import type { Cue } from "../cues/find-cues.js";
import type { Subject } from "../sentences/subject.js";
import type { Sentence } from "../sentences/sentence.js";

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

/** What is said in the sentences to come. */
export const ANNOUNCED: Content = { parts: [], rule: "announced" };

export function attributionOf(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  content: Content,
): Attribution {
  const circumstances = findCircumstances(sentence, cue, subject);
  const { addressee } = circumstances;
  // "warned the dam could fail": whom the content begins with is not told of it.
  const isToldOf = addressee !== null && content.parts.some((part) => part.start === addressee.start);
  return {
    cue: { start: cue.start, end: cue.end },
    subject,
    parts: content.parts,
    addressee: isToldOf ? null : addressee,
    occasion: circumstances.occasion,
    rule: content.rule,
    sentence,
  };
}

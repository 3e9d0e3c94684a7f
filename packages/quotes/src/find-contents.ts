import type { Span } from "@copydesk/text";
import { Kind } from "./chunks.js";
import { Frame } from "./en/reporting-verbs.js";
import type { Cue } from "./find-cues.js";
import { phraseEnd, type Subject } from "./find-speakers.js";
import { ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import type { MarkedSpan } from "./pair-marks.js";
import { endOf, firstWord, headHas, headItem, isKind, markedOf, type Sentence, startOf } from "./sentence.js";

/** What a cue reports: the pieces of its content, and what stands between cue and content. */
export interface Content {
  readonly parts: readonly Span[];
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly rule: string;
}

/** What a cue of this sentence reports, or null where it reports nothing here. */
export function findContent(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Content | null {
  if (cue.form === "according") return accordingContent(sentence, cue, subject, cues);
  const behind = subject !== null && subject.inverted && subject.from >= cue.to ? subject.to : cue.to;
  const before = contentBefore(sentence, cue, subject, cues);
  const around = contentAround(sentence, cue, subject, behind, cues);
  if (around !== null) return around;
  const after = contentAfter(sentence, cue, behind, cues);
  if (before === null) return after;
  if (after === null) return before.certain ? withLatePart(sentence, behind, before, cue, cues) : before;
  if (isSplit(sentence, behind, after))
    return before.inMarks || after.start.kind === "marked" || before.certain ? joined(before, after) : after;
  return before.inMarks ? before : after;
}

interface Before extends Content {
  /** In marks, or a whole clause. */
  readonly certain: boolean;
  readonly inMarks: boolean;
}
interface After extends Content {
  readonly start: Start;
}

const joined = (before: Before, after: After): Content => ({
  parts: [...before.parts, ...after.parts],
  addressee: after.addressee,
  occasion: after.occasion,
  rule: `${before.rule}-split`,
});

/** `"A," she said, "b."`: the second piece stands behind a comma of its own. */
const isSplit = (sentence: Sentence, behind: number, after: After): boolean => {
  for (let k = after.start.chunk - 1; k >= behind; k--)
    if (isKind(sentence, k, Kind.comma | Kind.dash | Kind.colon)) return true;
  return false;
};

/** Matches "The hall, he said, would be open" and "As the paper noted, it is". Not "Lee, he said, and left". */
function contentAround(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  at: number,
  cues: readonly Cue[],
): Content | null {
  if (subject === null || cue.form !== "finite" || (cue.frames & Frame.clause) === 0) return null;
  const inverted = subject.from >= cue.to;
  const first = inverted ? cue.from : subject.from;
  const compares = /^(?:as|so)$/.test(firstWord(sentence, first - 1));
  const behind = compares ? asideEnd(sentence, at) : at;
  if (!isKind(sentence, behind, Kind.comma)) return null;
  if (isKind(sentence, behind + 1, Kind.end | Kind.coordinator | Kind.gerund | Kind.marked)) return null;
  const rule = "clause-around-cue";
  const rest: Start = {
    chunk: behind + 1,
    explicit: true,
    kind: "clause",
    addressee: null,
    occasion: null,
    rule,
  };
  if (compares) return first > 2 ? null : around([], sentence, rest, cue, cues);
  if (!isKind(sentence, first - 1, Kind.comma) || isKind(sentence, first - 2, Kind.marked)) return null;
  const start = clauseStart(sentence, first - 1, cues);
  for (let k = start; k < first; k++)
    if (isKind(sentence, k, Kind.verb | Kind.marked | Kind.subordinator)) return null;
  if (!hasVerb(sentence, behind + 1)) return null;
  const lead =
    isKind(sentence, start, Kind.adverb) && start === first - 2
      ? []
      : [{ start: startOf(sentence, start), end: endOf(sentence, first - 2) }];
  return around(lead, sentence, rest, cue, cues);
}

/** Past "in an op-ed Thursday", which stands between a cue and its comma. */
function asideEnd(sentence: Sentence, at: number): number {
  let k = at;
  while (isKind(sentence, k, Kind.preposition | Kind.noun | Kind.time | Kind.adverb)) k++;
  return k;
}

function around(
  lead: readonly Span[],
  sentence: Sentence,
  rest: Start,
  cue: Cue,
  cues: readonly Cue[],
): Content {
  const end = Math.max(rest.chunk + 1, findEnd(sentence, rest, cue, cues));
  const part = { start: startOf(sentence, rest.chunk), end: endOf(sentence, end - 1) };
  return { parts: [...lead, part], addressee: null, occasion: null, rule: rest.rule };
}

const hasVerb = (sentence: Sentence, from: number): boolean => {
  for (let k = from; k < sentence.chunks.length; k++) if (isKind(sentence, k, Kind.verb)) return true;
  return false;
};

/** `"A," said Lee, who leads the union, "b."`: the second piece stands behind what is told of the speaker. */
function withLatePart(
  sentence: Sentence,
  behind: number,
  before: Before,
  cue: Cue,
  cues: readonly Cue[],
): Content {
  for (let k = behind; k < sentence.chunks.length; k++) {
    const marked = markedOf(sentence, k);
    if (marked === null) continue;
    const taken = cues.some((other) => other !== cue && other.from >= behind && other.from < k);
    const coordinated =
      isKind(sentence, behind, Kind.comma) && isKind(sentence, behind + 1, Kind.coordinator);
    if (taken || !(coordinated || isKind(sentence, k - 1, Kind.comma | Kind.dash))) return before;
    return {
      ...before,
      parts: [...before.parts, { start: marked.start, end: marked.end }],
      rule: `${before.rule}-split`,
    };
  }
  return before;
}

/** Content in front of its cue: `"…," he said` and "The law is unfair, he said". */
function contentBefore(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Before | null {
  if (subject === null || cue.form !== "finite") return null;
  const inverted = subject.inverted && subject.from >= cue.to;
  const first = inverted ? cue.from : Math.min(subject.from, cue.from);
  let edge = first - 1;
  while (isKind(sentence, edge, Kind.adverb) && edge > 0) edge--;
  if (edge < 0 || subject.rule === "relative") return null;
  if (!inverted && subject.to > cue.from) return null;
  if (isKind(sentence, edge, Kind.marked)) return markedBefore(sentence, edge, cues);
  if (isKind(sentence, edge, Kind.comma | Kind.dash) && (cue.frames & (Frame.clause | Frame.direct)) !== 0) {
    if ((cue.frames & Frame.clause) === 0 || (cue.frames & Frame.marksOnly) !== 0) {
      return isKind(sentence, edge - 1, Kind.marked) ? markedBefore(sentence, edge - 1, cues) : null;
    }
    return clauseBefore(sentence, edge, cues);
  }
  return null;
}

/** Words in marks right before the speaker; with the clause that they end, where they do not begin the sentence. */
function markedBefore(sentence: Sentence, edge: number, cues: readonly Cue[]): Before | null {
  const marked = markedOf(sentence, edge);
  if (marked === null) return null;
  const inner = sentence.source.slice(marked.inner.start, marked.inner.end);
  if (
    marked.closed &&
    !/[,.?!…—–-]['’"”]?\s*$/.test(inner) &&
    !isKind(sentence, edge + 1, Kind.comma | Kind.dash)
  )
    return null;
  const start = goesOnInMarks(sentence, edge, inner) ? clauseStart(sentence, edge, cues) : edge;
  const rule = start === edge ? "marks-before-cue" : "clause-and-marks-before-cue";
  return {
    parts: [{ start: startOf(sentence, start), end: marked.end }],
    addressee: null,
    occasion: null,
    rule,
    certain: true,
    inMarks: true,
  };
}

/** Matches `The law "is unfair,"`. Not `He weighed in, "It is unfair,"`, whose marks hold a sentence of their own. */
const goesOnInMarks = (sentence: Sentence, edge: number, inner: string): boolean =>
  !isKind(sentence, edge - 1, Kind.comma | Kind.colon | Kind.dash) ||
  !/^\W*\p{Lu}/u.test(inner) ||
  /^(?:if|when|because|unless|once|while)$/.test(firstWord(sentence, 0));

function clauseBefore(sentence: Sentence, edge: number, cues: readonly Cue[]): Before | null {
  const start = clauseStart(sentence, edge, cues);
  if (start >= edge) return null;
  let verbs = 0;
  for (let k = start; k < edge; k++) if (isKind(sentence, k, Kind.verb | Kind.marked)) verbs++;
  const certain =
    verbs > 0 &&
    !isKind(sentence, start, Kind.subordinator | Kind.preposition | Kind.gerund | Kind.infinitive);
  if (verbs === 0 && !isKind(sentence, start, Kind.noun)) return null;
  return {
    parts: [{ start: startOf(sentence, start), end: endOf(sentence, edge - 1) }],
    addressee: null,
    occasion: null,
    rule: "clause-before-cue",
    certain,
    inMarks: false,
  };
}

/** Where the clause that ends at a chunk begins: behind the conjunction that opens the sentence, or behind another cue. */
function clauseStart(sentence: Sentence, edge: number, cues: readonly Cue[]): number {
  let start = 0;
  for (const cue of cues) {
    if (cue.to > edge) break;
    for (let k = cue.to; k < edge; k++) {
      // "He smiled, adding: "…", she said": what another cue has opened is not this one's.
      if (isKind(sentence, k, Kind.colon | Kind.semicolon)) start = k + 1;
    }
  }
  while (start < edge && isKind(sentence, start, Kind.coordinator | Kind.dash | Kind.semicolon | Kind.end))
    start++;
  // "However, the law": the adverb that links sentences is the reporter's.
  while (start + 1 < edge && isKind(sentence, start, Kind.adverb) && isKind(sentence, start + 1, Kind.comma))
    start++;
  if (isKind(sentence, start, Kind.comma) && start < edge) start++;
  if (start + 2 < edge && isKind(sentence, start + 1, Kind.adverb) && isKind(sentence, start, Kind.comma))
    start++;
  return start;
}

interface Start {
  readonly chunk: number;
  /** Opened by "that", a question word, a colon or a mark; else a bare clause or a noun phrase. */
  readonly explicit: boolean;
  readonly kind: "marked" | "clause" | "infinitive" | "object" | "colon";
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly rule: string;
}

function contentAfter(sentence: Sentence, cue: Cue, at: number, cues: readonly Cue[]): After | null {
  const start = findStart(sentence, cue, at);
  if (start === null) return null;
  const end = findEnd(sentence, start, cue, cues);
  if (end <= start.chunk) return null;
  const parts = [{ start: startOf(sentence, start.chunk), end: endOf(sentence, end - 1) }];
  return { parts, addressee: start.addressee, occasion: start.occasion, rule: start.rule, start };
}

/** How many chunks may stand between a cue and what it reports. */
const REACH = 14;

/** Where the content behind a cue begins: past the addressee, the time and the occasion. */
function findStart(sentence: Sentence, cue: Cue, at: number): Start | null {
  let addressee: Span | null = null;
  let occasion: Span | null = null;
  let k = at;
  const clause = (cue.frames & Frame.clause) !== 0;
  for (const limit = Math.min(sentence.chunks.length, at + REACH); k < limit; k++) {
    const found = startAt(sentence, cue, k, at);
    if (found !== null) {
      return {
        chunk: found.chunk,
        explicit: found.explicit,
        kind: found.kind,
        rule: found.rule,
        addressee,
        occasion,
      };
    }
    const { kind } = sentence.chunks[k];
    if (kind === Kind.adverb || kind === Kind.time) continue;
    if (kind === Kind.preposition && isKind(sentence, k + 1, Kind.noun | Kind.time | Kind.gerund)) {
      const end = isKind(sentence, k + 1, Kind.noun) ? phraseEnd(sentence, k + 1) : k + 2;
      if (headHas(sentence, k + 1, Word.occasion))
        occasion ??= { start: startOf(sentence, k), end: endOf(sentence, end - 1) };
      else if (firstWord(sentence, k) === "to")
        addressee ??= { start: startOf(sentence, k + 1), end: endOf(sentence, end - 1) };
      k = end - 1;
      continue;
    }
    if (kind === Kind.noun && k === at && (cue.frames & Frame.addressee) !== 0) {
      const end = phraseEnd(sentence, k);
      addressee = { start: startOf(sentence, k), end: endOf(sentence, end - 1) };
      k = end - 1;
      continue;
    }
    if (kind === Kind.comma && (isKind(sentence, k + 1, Kind.marked) || (clause && opensAside(sentence, k))))
      continue;
    return null;
  }
  return null;
}

/** "said, in a speech in Ohio, that": an aside between commas. */
const opensAside = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k + 1, Kind.preposition | Kind.time | Kind.adverb | Kind.marked) ||
  /^that$/.test(firstWord(sentence, k + 1));

type Found = Pick<Start, "chunk" | "explicit" | "kind" | "rule">;

function startAt(sentence: Sentence, cue: Cue, k: number, at: number): Found | null {
  const { frames } = cue;
  const { kind } = sentence.chunks[k];
  const word = firstWord(sentence, k);
  const clauseFrame = (frames & Frame.clause) !== 0;
  if (kind === Kind.marked) return { chunk: k, explicit: true, kind: "marked", rule: "marks-after-cue" };
  if (kind === Kind.colon) {
    return k + 1 < sentence.chunks.length && (frames & (Frame.clause | Frame.direct)) !== 0
      ? { chunk: k + 1, explicit: true, kind: "colon", rule: "colon-after-cue" }
      : null;
  }
  if (clauseFrame) {
    if (kind === Kind.subordinator && word === "that" && k + 1 < sentence.chunks.length) {
      return { chunk: k + 1, explicit: true, kind: "clause", rule: "that-clause" };
    }
    if (kind === Kind.subordinator && isQuestionWord(word))
      return { chunk: k, explicit: true, kind: "clause", rule: "question-clause" };
    if (
      kind === Kind.noun &&
      (frames & Frame.marksOnly) === 0 &&
      (k > at || (frames & Frame.addressee) === 0) &&
      opensClause(sentence, k)
    ) {
      return { chunk: k, explicit: false, kind: "clause", rule: "bare-clause" };
    }
  }
  if (clauseFrame && word === "there" && isKind(sentence, k + 1, Kind.verb))
    return { chunk: k, explicit: false, kind: "clause", rule: "bare-clause" };
  if ((frames & Frame.infinitive) !== 0 && kind === Kind.infinitive)
    return { chunk: k, explicit: true, kind: "infinitive", rule: "infinitive" };
  if (k === at && kind === Kind.noun && (frames & Frame.request) !== 0 && hasInfinitive(sentence, k)) {
    return { chunk: k, explicit: true, kind: "infinitive", rule: "request" };
  }
  if ((frames & Frame.addressee) !== 0 && kind === Kind.infinitive && k > at)
    return { chunk: k, explicit: true, kind: "infinitive", rule: "request" };
  if (
    k === at &&
    (frames & (Frame.object | Frame.naming | Frame.charge)) !== 0 &&
    (kind === Kind.noun || kind === Kind.gerund || kind === Kind.other)
  ) {
    return { chunk: k, explicit: false, kind: "object", rule: "object" };
  }
  if (k === at && kind === Kind.noun && (frames & Frame.direct) !== 0 && holdsMarks(sentence, k)) {
    return { chunk: k, explicit: false, kind: "clause", rule: "marks-in-phrase" };
  }
  return null;
}

const isQuestionWord = (word: string): boolean =>
  /^(?:whether|if|how|why|what|who|where|when|which)$/.test(word);

/** A noun phrase and a verb behind it: the beginning of a clause without "that". */
function opensClause(sentence: Sentence, k: number): boolean {
  let at = phraseEnd(sentence, k);
  for (let steps = 0; steps < 6 && at < sentence.chunks.length; steps++, at++) {
    if (isKind(sentence, at, Kind.verb)) return true;
    if (
      isKind(sentence, at, Kind.comma | Kind.end | Kind.colon | Kind.semicolon | Kind.infinitive | Kind.dash)
    )
      return isKind(sentence, at, Kind.comma) && hasVerbBeyond(sentence, at);
  }
  return isKind(sentence, at, Kind.verb) || isKind(sentence, k + 1, Kind.marked);
}

/** "the law, with its broad terms, infringes": a verb behind the comma that closes an aside. */
function hasVerbBeyond(sentence: Sentence, comma: number): boolean {
  if (
    !isKind(
      sentence,
      comma + 1,
      Kind.preposition | Kind.subordinator | Kind.noun | Kind.gerund | Kind.participle,
    )
  )
    return false;
  for (let k = comma + 1; k < sentence.chunks.length && k < comma + 10; k++) {
    if (isKind(sentence, k, Kind.comma))
      return isKind(sentence, k + 1, Kind.verb | Kind.marked | Kind.adverb);
  }
  return false;
}

function hasInfinitive(sentence: Sentence, k: number): boolean {
  for (let at = phraseEnd(sentence, k); at < k + 8 && at < sentence.chunks.length; at++) {
    if (isKind(sentence, at, Kind.infinitive)) return true;
    if (firstWord(sentence, at) === "to" || isKind(sentence, at, Kind.marked)) return true;
    if (isKind(sentence, at, Kind.verb | Kind.comma | Kind.end)) return false;
  }
  return false;
}

const holdsMarks = (sentence: Sentence, k: number): boolean => {
  const chunk = sentence.chunks[k];
  for (let i = chunk.from; i < chunk.to; i++) if (sentence.items[i].kind === ItemKind.marked) return true;
  return false;
};

/** The chunk behind the last of the content that begins at `start`. */
function findEnd(sentence: Sentence, start: Start, cue: Cue, cues: readonly Cue[]): number {
  const { chunks } = sentence;
  let k = start.chunk;
  for (; k < chunks.length; k++) {
    if (endsBefore(sentence, k, start, cue, cues)) break;
    const marked = markedOf(sentence, k);
    if (marked !== null && closesContent(sentence, k, marked)) return k + 1;
  }
  while (
    k > start.chunk &&
    isKind(
      sentence,
      k - 1,
      Kind.comma | Kind.end | Kind.coordinator | Kind.dash | Kind.adverb | Kind.semicolon,
    )
  ) {
    if (isKind(sentence, k - 1, Kind.adverb) && k === chunks.length) break;
    if (isKind(sentence, k - 1, Kind.adverb) && !isKind(sentence, k - 2, Kind.comma | Kind.coordinator))
      break;
    k--;
  }
  return k;
}

/** Words in marks that end with a full stop, or with a comma before something new, end the content. */
function closesContent(sentence: Sentence, k: number, marked: MarkedSpan): boolean {
  if (!marked.closed) return true;
  const last = sentence.source.slice(marked.inner.start, marked.inner.end).trimEnd();
  if (/[.?!]['’]?$/.test(last)) return true;
  return /,['’]?$/.test(last) && !isKind(sentence, k + 1, Kind.coordinator | Kind.marked | Kind.verb);
}

function endsBefore(sentence: Sentence, k: number, start: Start, cue: Cue, cues: readonly Cue[]): boolean {
  const { kind } = sentence.chunks[k];
  if (k === start.chunk) return false;
  if (kind === Kind.end) return k === sentence.chunks.length - 1;
  if (kind === Kind.comma && start.chunk > cue.from && isSubordinated(sentence, cue)) return true;
  if (kind === Kind.dash) return isLoneDash(sentence, k);
  const next = cues.find((other) => other.from >= k && other.from <= k + 3 && other !== cue);
  if (kind === Kind.comma && firstWord(sentence, k + 1) === "but" && isKind(sentence, k + 2, Kind.noun))
    return true;
  if (kind === Kind.comma) return next !== undefined && startsNewReport(sentence, k + 1, next, cue);
  if (kind === Kind.coordinator)
    return (
      next !== undefined &&
      next.form === "finite" &&
      next.from === skipAdverbs(sentence, k + 1) &&
      sameTense(sentence, cue, next)
    );
  if (kind === Kind.subordinator) return endsAtSubordinator(sentence, k, start);
  if (kind === Kind.preposition) return start.kind === "object" && leavesObject(sentence, k);
  if (kind === Kind.gerund)
    return next !== undefined && next.from === k && isKind(sentence, k - 1, Kind.marked);
  return next !== undefined && next.form === "according" && next.from === k;
}

/** "When Lee said it was over, …" and "Citing the law, …": the main clause begins behind the comma. */
function isSubordinated(sentence: Sentence, cue: Cue): boolean {
  if (cue.form === "gerund") return cue.from <= 1;
  if (cue.form !== "finite") return false;
  return (
    /^(?:when|if|as|while|after|although|though|because|before|since|once)$/.test(
      firstWord(sentence, isKind(sentence, 0, Kind.coordinator) ? 1 : 0),
    ) && !isKindBetween(sentence, 1, cue.from, Kind.comma)
  );
}

function isKindBetween(sentence: Sentence, from: number, to: number, kind: number): boolean {
  for (let k = from; k < to; k++) if (isKind(sentence, k, kind)) return true;
  return false;
}

/** A dash that no second dash answers adds the reporter's own words. */
const isLoneDash = (sentence: Sentence, k: number): boolean =>
  !isKindBetween(sentence, k + 1, sentence.chunks.length, Kind.dash) && !isKind(sentence, k + 1, Kind.marked);

function endsAtSubordinator(sentence: Sentence, k: number, start: Start): boolean {
  const word = firstWord(sentence, k);
  if (word === "while") return isKind(sentence, k - 1, Kind.comma) || start.kind === "object";
  return (
    start.kind === "object" &&
    /^(?:when|after|because|before|since|although|though|if|until|where)$/.test(word)
  );
}

/** "criticised the law in a speech on Monday": time and occasion are the criticism's, not the law's. */
function leavesObject(sentence: Sentence, k: number): boolean {
  if (/^(?:since|during|after|before|until|via|despite)$/.test(firstWord(sentence, k))) return true;
  return isKind(sentence, k + 1, Kind.time) || headHas(sentence, k + 1, Word.occasion | Word.timeNoun);
}

function skipAdverbs(sentence: Sentence, k: number): number {
  let at = k;
  while (isKind(sentence, at, Kind.adverb | Kind.time)) at++;
  return at;
}

/** Behind a comma: ", adding", ", and urged", ", but Lee said", ", according to". */
function startsNewReport(sentence: Sentence, k: number, next: Cue, cue: Cue): boolean {
  let at = skipAdverbs(sentence, k);
  if (next.form === "according" || next.form === "gerund") return next.from === at;
  if (
    isKind(sentence, at, Kind.coordinator | Kind.subordinator) &&
    /^(?:and|but|while|as|though|although)$/.test(firstWord(sentence, at))
  ) {
    at = skipAdverbs(sentence, at + 1);
    if (next.from === at) return next.form === "finite" && sameTense(sentence, cue, next);
    return (
      isKind(sentence, at, Kind.noun) &&
      next.from === skipAdverbs(sentence, phraseEnd(sentence, at)) &&
      next.form === "finite"
    );
  }
  return false;
}

/** "said … and urged": two verbs that the same subject can have. */
function sameTense(sentence: Sentence, one: Cue, other: Cue): boolean {
  const tense = Word.past | Word.present | Word.base;
  const a = headItem(sentence, one.from).bits & tense;
  const b = headItem(sentence, other.from).bits & tense;
  return (a & b) !== 0 || one.form !== "finite";
}

/** "According to X, …" and "…, according to X". */
function accordingContent(
  sentence: Sentence,
  cue: Cue,
  subject: Subject | null,
  cues: readonly Cue[],
): Content | null {
  if (subject === null) return null;
  const rule = "according-to";
  const none = { addressee: null, occasion: null, rule };
  if (cue.from === 0 || (cue.from === 1 && !isKind(sentence, 0, Kind.marked | Kind.noun))) {
    let start = subject.to;
    while (start < sentence.chunks.length && !isKind(sentence, start, Kind.comma | Kind.marked | Kind.end))
      start++;
    if (isKind(sentence, start, Kind.comma)) start++;
    if (start >= sentence.chunks.length || isKind(sentence, start, Kind.end)) return null;
    const opened: Start = {
      chunk: start,
      explicit: true,
      kind: "clause",
      addressee: null,
      occasion: null,
      rule,
    };
    const end = findEnd(sentence, opened, cue, cues);
    return end > start
      ? { parts: [{ start: startOf(sentence, start), end: endOf(sentence, end - 1) }], ...none }
      : null;
  }
  let last = cue.from;
  while (last > 0 && isKind(sentence, last - 1, Kind.comma | Kind.dash | Kind.adverb | Kind.coordinator))
    last--;
  const start = clauseStart(sentence, last, cues);
  if (start >= last) return null;
  return { parts: [{ start: startOf(sentence, start), end: endOf(sentence, last - 1) }], ...none };
}

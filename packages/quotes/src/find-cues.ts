import type { Span } from "@copydesk/text";
import { Kind } from "./kind.js";
import { Frame, type Particle, type ReportingVerb } from "./en/reporting-verbs.js";
import { ItemKind } from "./item.js";
import { Word } from "./lexicon.js";
import { endOf, firstWord, headHas, headItem, isKind, type Sentence } from "./sentence.js";

/** A word or phrase that may introduce what somebody said. */
export interface Cue extends Span {
  readonly form: "finite" | "passive" | "infinitive" | "gerund" | "according";
  /** Bits of `Frame`. */
  readonly frames: number;
  readonly verb: string;
  /** Index of its first chunk, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Every cue of a sentence, in order. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.chunks.length; i++) {
    // Every other cue has a verb for its head, and most chunks have none.
    if (!headHas(sentence, i, Word.verb) && firstWord(sentence, i) !== "according") continue;
    const cue = accordingAt(sentence, i) ?? quotedAt(sentence, i) ?? verbCueAt(sentence, i);
    if (cue === null) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

/** Matches "according to two officials". Not "accorded the right to". */
function accordingAt(sentence: Sentence, i: number): Cue | null {
  if (firstWord(sentence, i) !== "according" || firstWord(sentence, i + 1) !== "to") return null;
  const start = sentence.items[sentence.chunks[i].from].start;
  return {
    form: "according",
    frames: 0,
    verb: "according to",
    from: i,
    to: i + 2,
    start,
    end: endOf(sentence, i + 1),
  };
}

/** Matches "was quoted as saying". Not "quoted the letter". */
function quotedAt(sentence: Sentence, i: number): Cue | null {
  if (!isKind(sentence, i, Kind.verb | Kind.participle)) return null;
  const head = headItem(sentence, i);
  if (head.word !== "quoted" && head.word !== "cited") return null;
  if (firstWord(sentence, i + 1) !== "as" || !isKind(sentence, i + 2, Kind.gerund)) return null;
  const frames = Frame.clause | Frame.direct;
  return {
    form: "finite",
    frames,
    verb: "quoted as",
    from: i,
    to: i + 3,
    start: head.start,
    end: endOf(sentence, i + 2),
  };
}

function verbCueAt(sentence: Sentence, i: number): Cue | null {
  const chunk = sentence.chunks[i];
  const head = sentence.items[chunk.head];
  if ((head.bits & Word.reporting) === 0) return null;
  // "Asked whether it was over, Lee said": a sentence that opens with the question.
  const opensAsked = i === 0 && head.word === "asked";
  if (!opensAsked && !isKind(sentence, i, Kind.verb | Kind.infinitive | Kind.gerund | Kind.participle))
    return null;
  const { verb } = sentence.lexicon.entries[head.entry];
  if (verb === null) return null;
  const particle = particleAt(sentence, verb, chunk.head + 1);
  const frames = verb.frames | particle.frames;
  if (frames === 0) return null;
  const { length } = particle.words;
  const to = length === 0 ? i + 1 : chunkBehind(sentence, chunk.head + 1 + length);
  const end = sentence.items[chunk.head + length].end;
  const form = opensAsked ? "passive" : formOf(sentence, i);
  // "she said, pointing to a tap": hands point more often than words do.
  if (form === "gerund" && verb.base === "point" && particle.words.length === 1 && particle.words[0] === "to")
    return null;
  return {
    form,
    frames: particle.frames === 0 ? frames : particle.frames,
    verb: verb.base,
    from: i,
    to,
    start: head.start,
    end,
  };
}

/** The longest particle of the verb that begins at an item, as the number of its items. */
function particleAt(sentence: Sentence, verb: ReportingVerb, at: number): Particle {
  let best = NO_PARTICLE;
  for (const particle of verb.particles) {
    const { length } = particle.words;
    if (length <= best.words.length || at + length > sentence.items.length) continue;
    if (particle.words.every((word, n) => isWordAt(sentence, at + n, word))) best = particle;
  }
  return best;
}

const NO_PARTICLE: Particle = { words: [], frames: 0 };

function isWordAt({ items, source }: Sentence, at: number, word: string): boolean {
  const { kind, start, end } = items[at];
  if (kind !== ItemKind.word || end - start !== word.length) return false;
  return items[at].word === word || source.slice(start, end).toLowerCase() === word;
}

/** The first chunk that begins at or behind an item. */
function chunkBehind(sentence: Sentence, item: number): number {
  const { chunks } = sentence;
  let i = 0;
  while (i < chunks.length && chunks[i].from < item) i++;
  return i;
}

function formOf(sentence: Sentence, i: number): Cue["form"] {
  const chunk = sentence.chunks[i];
  if (chunk.kind === Kind.infinitive)
    return isPassive(sentence, chunk.from + 1, chunk.head) ? "passive" : "infinitive";
  if (chunk.kind === Kind.gerund) return "gerund";
  if (chunk.kind === Kind.participle) return "passive";
  return isPassive(sentence, chunk.from, chunk.head) ? "passive" : "finite";
}

/** "was told", "has been accused", "to be called"; not "was saying", "had called". */
function isPassive(sentence: Sentence, from: number, head: number): boolean {
  if ((sentence.items[head].bits & Word.participle) === 0) return false;
  for (let i = head - 1; i >= from; i--) {
    const item = sentence.items[i];
    if (
      (item.bits & Word.auxiliary) === 0 &&
      item.kind !== ItemKind.contraction &&
      item.kind !== ItemKind.possessive
    )
      continue;
    if (item.word === "") return /^['’](?:re|m)$/i.test(sentence.source.slice(item.start, item.end));
    return /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(item.word);
  }
  return false;
}

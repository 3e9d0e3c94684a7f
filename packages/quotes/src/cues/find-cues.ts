import type { Span } from "@copydesk/text";
import { Kind } from "../words/kind.js";
import { Frame, type Particle, type ReportingVerb } from "../en/reporting-verbs.js";
import { ItemKind, type Items } from "../words/item.js";
import { helps } from "../sentences/chunks.js";
import { Word } from "../words/lexicon.js";
import {
  endOf,
  firstIsIn,
  firstWord,
  headHas,
  headItem,
  isKind,
  type Sentence,
  startOf,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

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
  for (let i = sentence.from; i < sentence.to; i++) {
    // Every other cue has a verb for its head, and most chunks have none.
    if (!headHas(sentence, i, Word.verb) && !firstIsIn(sentence, i, ACCORDING)) continue;
    const cue = accordingAt(sentence, i) ?? quotedAt(sentence, i) ?? verbCueAt(sentence, i);
    if (cue === null) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

const ACCORDING = new WordSet("according");

/** Matches "according to two officials". Not "accorded the right to". */
function accordingAt(sentence: Sentence, i: number): Cue | null {
  if (!firstIsIn(sentence, i, ACCORDING) || firstWord(sentence, i + 1) !== "to") return null;
  const start = startOf(sentence, i);
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

const QUOTED = new WordSet("quoted cited");

/** Matches "was quoted as saying". Not "quoted the letter". */
function quotedAt(sentence: Sentence, i: number): Cue | null {
  if (!isKind(sentence, i, Kind.verb | Kind.participle)) return null;
  const head = headItem(sentence, i);
  if (!sentence.items.isIn(head, QUOTED)) return null;
  if (firstWord(sentence, i + 1) !== "as" || !isKind(sentence, i + 2, Kind.gerund)) return null;
  const frames = Frame.clause | Frame.direct;
  return {
    form: "finite",
    frames,
    verb: "quoted as",
    from: i,
    to: i + 3,
    start: sentence.items.start(head),
    end: endOf(sentence, i + 2),
  };
}

function verbCueAt(sentence: Sentence, i: number): Cue | null {
  const { items } = sentence;
  const head = sentence.chunks.head(i);
  if (!items.has(head, Word.reporting)) return null;
  // "Asked whether it was over, Lee said": a sentence that opens with the question.
  const opensAsked =
    (i === sentence.from || (i === sentence.from + 1 && firstWord(sentence, sentence.from) === "when")) &&
    items.word(head) === "asked";
  if (!opensAsked && !isKind(sentence, i, Kind.verb | Kind.infinitive | Kind.gerund | Kind.participle))
    return null;
  const verb = items.lexicon.verbs[items.entry(head)];
  if (verb === null) return null;
  const particle = particleAt(items, verb, head + 1);
  const frames = verb.frames | particle.frames;
  if (frames === 0) return null;
  const { length } = particle.words;
  const to = length === 0 ? i + 1 : chunkBehind(sentence, head + 1 + length);
  const end = items.end(head + length);
  // "a poll showing that" tells; ", showing that" and "to show that" explain what was told.
  const finds = (frames & Frame.finding) !== 0;
  if (
    finds &&
    !isKind(sentence, i, Kind.verb) &&
    !(isKind(sentence, i, Kind.gerund) && isKind(sentence, i - 1, Kind.noun))
  )
    return null;
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
    start: items.start(head),
    end,
  };
}

/** The longest particle of the verb that begins at an item, as the number of its items. */
function particleAt(items: Items, verb: ReportingVerb, at: number): Particle {
  let best = NO_PARTICLE;
  if (items.kind(at) !== ItemKind.word) return best;
  for (const particle of verb.particles) {
    if (particle.words.length > best.words.length && standAt(items, at, particle.words)) best = particle;
  }
  return best;
}

const NO_PARTICLE: Particle = { words: [], frames: 0 };

function standAt(items: Items, at: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) if (!isWordAt(items, at + n, words[n])) return false;
  return true;
}

function isWordAt(items: Items, at: number, word: string): boolean {
  if (items.kind(at) !== ItemKind.word || items.end(at) - items.start(at) !== word.length) return false;
  return items.word(at) === word || (items.entry(at) === 0 && items.text(at).toLowerCase() === word);
}

/** The first chunk that begins at or behind an item. */
function chunkBehind(sentence: Sentence, item: number): number {
  const { chunks, to } = sentence;
  let i = sentence.from;
  while (i < to && chunks.from(i) < item) i++;
  return i;
}

function formOf(sentence: Sentence, i: number): Cue["form"] {
  const { chunks } = sentence;
  const from = chunks.from(i);
  const head = chunks.head(i);
  if (isKind(sentence, i, Kind.infinitive))
    return isPassive(sentence, from + 1, head) ? "passive" : "infinitive";
  if (isKind(sentence, i, Kind.gerund)) return "gerund";
  if (isKind(sentence, i, Kind.participle)) return "passive";
  return isPassive(sentence, from, head) ? "passive" : "finite";
}

const BEING = new WordSet("am is are was were be been being isn't aren't wasn't weren't");

/** "was told", "has been accused", "to be called"; not "was saying", "had called". */
function isPassive(sentence: Sentence, from: number, head: number): boolean {
  const { items } = sentence;
  if (!items.has(head, Word.participle)) return false;
  for (let i = head - 1; i >= from; i--) {
    if (!helps(items, i)) continue;
    return items.isIn(i, BEING) || (items.entry(i) === 0 && /^['’](?:re|m)$/i.test(items.text(i)));
  }
  return false;
}

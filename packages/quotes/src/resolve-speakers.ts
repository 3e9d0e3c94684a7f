import { extract } from "@copydesk/text";
import type { Subject } from "./find-speakers.js";
import type { Entity } from "./entity.js";
import { HEADLINE_RULE } from "./find-headlines.js";
import { OWNER_RULE } from "./find-noun-cues.js";
import type { Draft } from "./join-parts.js";
import { Kind } from "./kind.js";
import type { Mention } from "./mention.js";
import { readMention, readOwner } from "./read-mention.js";
import { readMentions } from "./read-mentions.js";
import { firstWord, isKind, type Sentence, startOf } from "./sentence.js";
import { TURN_RULE } from "./find-turns.js";
import { SpeakersTable } from "./speakers-table.js";
import { whoIsDescribed } from "./who-is-described.js";
import { whoIsLabel } from "./who-is-label.js";
import { whoIsPronoun } from "./who-is-pronoun.js";

/** Whom a quotation belongs to and how sure that is. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly confidence: number;
}

/** A sentence with its mentions, its quotations, and who its mentions stand for, by where they start. */
interface Scene {
  readonly sentence: Sentence;
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly drafts: readonly Draft[];
  /** The same map for the whole text. */
  readonly known: Map<number, Entity>;
}

/**
 * Goes through the text twice: first to enter everybody whom it names, with all that it tells of them anywhere,
 * then to find whom each title and pronoun stands for, and so who speaks.
 */
export function resolveSpeakers(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): { kept: readonly Draft[]; resolved: Map<Draft, Resolved>; entities: readonly Entity[] } {
  const table = new SpeakersTable();
  const resolved = new Map<Draft, Resolved>();
  const known = new Map<number, Entity>();
  const scenes = readScenes(sentences, drafts, known);
  enterNames(table, scenes, known);
  for (const scene of scenes) {
    for (const mention of scene.mentions) settleMention(table, scene, mention);
    for (const draft of scene.drafts) {
      const entity = speakerOf(table, scene, draft.attribution?.subject ?? null);
      passTurn(scene, draft, entity);
      resolved.set(draft, { entity, confidence: confidenceOf(draft, entity) });
    }
  }
  const kept = withoutTopics(drafts, resolved);
  for (const draft of kept) {
    if (draft.continues === null) continue;
    const from = resolved.get(draft.continues);
    const confidence = Math.round(70 * (from?.confidence ?? 1)) / 100;
    resolved.set(draft, { entity: from?.entity ?? null, confidence });
  }
  return { kept, resolved, entities: table.entities };
}

/** "Rail: Fares rise": what stands before a headline's colon and is never quoted again is no speaker. */
function withoutTopics(drafts: readonly Draft[], resolved: ReadonlyMap<Draft, Resolved>): readonly Draft[] {
  const topic = drafts.find((draft) => draft.rule === HEADLINE_RULE);
  const entity = topic === undefined ? null : (resolved.get(topic)?.entity ?? null);
  if (topic === undefined || (entity !== null && entity.quoted.length > 1)) return drafts;
  if (entity !== null) entity.quoted.length = 0;
  return drafts.filter((draft) => draft !== topic && draft.continues !== topic);
}

function readScenes(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  known: Map<number, Entity>,
): Scene[] {
  const bySentence = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    if (draft.attribution === null || draft.continues !== null) continue;
    const list = bySentence.get(draft.attribution.sentence);
    if (list === undefined) bySentence.set(draft.attribution.sentence, [draft]);
    else list.push(draft);
  }
  const labels = new Set<number>();
  for (const { attribution } of drafts)
    if (attribution?.subject?.rule === TURN_RULE) labels.add(attribution.subject.span.start);
  // Where nobody is said to have spoken, nobody has to be known.
  const isSpoken = drafts.some(({ attribution }) => attribution !== null && attribution.subject !== null);
  return sentences.map((sentence, index) => ({
    sentence,
    index,
    mentions: isSpoken ? withoutLabels(readMentions(sentence), labels) : [],
    drafts: bySentence.get(sentence) ?? [],
    known,
  }));
}

/** The label of a turn is nobody's name before it is known whose turn it is. */
function withoutLabels(mentions: Mention[], labels: ReadonlySet<number>): Mention[] {
  if (labels.size === 0) return mentions;
  return mentions.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (labels.has(at)) return false;
    return true;
  });
}

/** Full names first, so that a surname finds its bearer wherever that stands; then what is told of them. */
function enterNames(table: SpeakersTable, scenes: readonly Scene[], known: Map<number, Entity>): void {
  const short: Mention[] = [];
  const described: Mention[] = [];
  const openers = new Set<Mention>();
  for (const { sentence, mentions } of scenes) {
    for (const mention of mentions) {
      if (mention.type === "common" && mention.sameAs !== null) described.push(mention);
      if (mention.type !== "name") continue;
      if (mention.start === startOf(sentence, 0)) openers.add(mention);
      if (mention.name.includes(" ")) enterName(table, known, mention);
      else short.push(mention);
    }
  }
  for (const mention of short) enterName(table, known, mention).standsInside ||= !openers.has(mention);
  for (const mention of described) {
    const entity = mention.sameAs === null ? undefined : known.get(mention.sameAs);
    if (entity !== undefined) table.learn(entity, mention);
  }
}

function enterName(table: SpeakersTable, known: Map<number, Entity>, mention: Mention): Entity {
  const entity = table.enter(mention);
  if (!mention.isOwner) known.set(mention.start, entity);
  return entity;
}

/** Finds whom a mention stands for, and notes that they are spoken of. */
function settleMention(table: SpeakersTable, scene: Scene, mention: Mention): void {
  const { known, index } = scene;
  const entity = mention.sameAs === null ? whoIs(table, mention, scene) : (known.get(mention.sameAs) ?? null);
  if (entity === null) return;
  table.touch(entity, mention, index);
  if (mention.isOwner) return;
  if (mention.type === "pronoun") entity.gender ??= mention.gender;
  if (mention.type === "common") table.call(entity, mention.noun);
  known.set(mention.start, entity);
}

function whoIs(table: SpeakersTable, mention: Mention, scene: Scene): Entity | null {
  const { index, known } = scene;
  switch (mention.type) {
    case "name":
      if (mention.isOwner) return table.find(mention);
      return table.justNamed(mention, index) ?? known.get(mention.start) ?? null;
    case "pronoun":
      return whoIsPronoun(table, mention, index, namedBehind(scene, mention));
    case "common":
      if (mention.kind === "unknown") return null;
      return whoIsDescribed(table, mention, index) ?? table.enter(mention);
  }
}

const ASKED = new Set(["ask", "asked", "asks", "asking", "pressed", "questioned"]);

/** "Poe asked Lee how high it was": the next to speak is Lee. */
function passTurn({ sentence, known }: Scene, { cue, attribution }: Draft, speaker: Entity | null): void {
  const addressee = known.get(attribution?.addressee?.start ?? -1);
  if (cue === null || speaker === null || addressee === undefined) return;
  if (!ASKED.has(sentence.source.slice(cue.start, cue.end))) return;
  speaker.wasSubject = false;
  speaker.lastQuoted = -1;
  addressee.wasSubject = true;
}

/** Whom the rest of a mention's clause names. */
function namedBehind({ mentions, known }: Scene, { start, clauseEnd }: Mention): Set<Entity> {
  const named = new Set<Entity>();
  for (const other of mentions) {
    if (other.type !== "name" || other.start <= start || other.start >= clauseEnd) continue;
    const entity = known.get(other.start);
    if (entity !== undefined) named.add(entity);
  }
  return named;
}

/** Who the subject of a cue is, with the mention noted as one that is quoted. */
function speakerOf(table: SpeakersTable, scene: Scene, subject: Subject | null): Entity | null {
  if (subject === null) return null;
  const { sentence, index, known } = scene;
  const { start, end } = subject.span;
  const entity =
    subject.antecedent === null
      ? subjectEntity(table, scene, subject)
      : (known.get(subject.antecedent.start) ?? null);
  if (entity === null) return null;
  if (!entity.named && subject.antecedent === null && end - start > entity.name.length) {
    const { type } = readMention(sentence, subject.from) ?? { type: null };
    if (type === "common") entity.name = sentence.source.slice(start, end);
  }
  if (!isNoted(entity, start)) entity.quoted.push(extract(sentence.source, start, end));
  entity.lastQuoted = index;
  entity.wasSubject = true;
  entity.acts = true;
  return entity;
}

/** Is the mention that begins here among the last that were noted? */
function isNoted({ quoted }: Entity, start: number): boolean {
  for (let i = quoted.length - 1; i >= 0 && i >= quoted.length - 8; i--)
    if (quoted[i].start === start) return true;
  return false;
}

function subjectEntity(table: SpeakersTable, scene: Scene, subject: Subject): Entity | null {
  const { start, end } = subject.span;
  if (subject.rule === TURN_RULE) return whoIsLabel(table, scene.sentence.source.slice(start, end), start);
  if (subject.rule === OWNER_RULE) return ownerEntity(table, scene, subject);
  const several = joinedSubject(table, scene, subject);
  if (several !== null) return several;
  const known = scene.known.get(subject.span.start);
  if (known !== undefined) return known;
  const mention = readMention(scene.sentence, subject.from);
  return mention === null || mention.type === "pronoun" ? null : table.enter(mention);
}

/** Who owns the noun that reports: "her warning", "Ann Lee's warning". */
function ownerEntity(table: SpeakersTable, { sentence, index }: Scene, { from }: Subject): Entity | null {
  const owner = readOwner(sentence, from);
  if (owner === null) return null;
  if (owner.type === "common") return whoIsDescribed(table, owner, index) ?? table.enter(owner);
  if (owner.type === "name") return table.find(owner);
  // "His claim that he slept" has been read to its end: whoever "he" is may be "his" owner. Behind the text, and not
  // infinity: one offset that is no small integer, and the engine keeps the offsets of all spans as boxed doubles.
  return whoIsPronoun(table, { ...owner, start: sentence.source.length }, index, new Set());
}

/** "Tom Reed and Ann Lee" are a group of their own, by whatever name. Not "Marks and Spencer". */
function joinedSubject(
  table: SpeakersTable,
  { sentence, index, known }: Scene,
  { from, to, span }: Subject,
): Entity | null {
  const isPair =
    isKind(sentence, from + 1, Kind.coordinator) && firstWord(sentence, from + 1) === "and" && from + 2 < to;
  if (!isPair) return null;
  const one = known.get(span.start);
  const other = known.get(startOf(sentence, from + 2));
  if (one?.kind !== "person" || other?.kind !== "person") return null;
  return table.enterGroup(sentence.source.slice(span.start, span.end), index, span.start);
}

/** Sure of a cue and a known speaker, less so where one of them is wanting. */
function confidenceOf(draft: Draft, entity: Entity | null): number {
  if (draft.rule === "signed" && entity !== null) return 0.8;
  if (draft.cue === null) return entity === null ? 0.3 : 0.4;
  return entity === null ? 0.6 : 0.9;
}

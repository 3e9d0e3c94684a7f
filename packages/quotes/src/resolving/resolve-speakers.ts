import { extract } from "@copydesk/text";
import { type Cast, castAt, mentionOf, readCast } from "./cast.js";
import { confidenceOf, continuedConfidence } from "./confidence.js";
import type { Subject } from "../sentences/subject.js";
import type { Entity } from "./entity.js";
import { HEADLINE_RULE } from "../attribution/find-headlines.js";
import { OWNER_RULE } from "../attribution/find-noun-cues.js";
import type { Draft } from "../joining/join-parts.js";
import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { learnGenders } from "./learn-genders.js";
import type { Mention } from "./mention.js";
import { readMention, readOwner } from "./read-mention.js";
import { firstWord, isKind, type Sentence, startOf, headHas, headIsName } from "../sentences/sentence.js";
import { TURN_RULE } from "../joining/find-turns.js";
import { SpeakersTable } from "./speakers-table.js";
import { whoIsDescribed } from "./who-is-described.js";
import { whoIsFirstPerson } from "./who-is-first-person.js";
import { whoIsLabel } from "./who-is-label.js";
import { readAsSubject, whoIsPronoun } from "./who-is-pronoun.js";

/** Who says something and how sure that is. */
interface Speaking {
  readonly entity: Entity | null;
  readonly confidence: number;
}

/** A quotation with whom it belongs to. */
export interface Resolved extends Speaking {
  readonly draft: Draft;
  /** The index of the quotation that it goes on with. */
  readonly continues: number | null;
}

/** A sentence in its text. */
interface Scene {
  readonly sentence: Sentence;
  readonly index: number;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
}

/**
 * Goes through the text twice: first to enter everybody whom it names, with all that it tells of them anywhere,
 * then to find whom each title and pronoun stands for, and so who speaks.
 */
export function resolveSpeakers(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): { quotes: readonly Resolved[]; entities: readonly Entity[] } {
  const table = new SpeakersTable();
  const cast = readCast(isSpoken(drafts) ? sentences : [], labelsOf(drafts));
  enterNames(table, cast, sentences);
  const speakers = drafts.map(() => NOBODY_KNOWN);
  const waiting = attributed(drafts);
  let next = 0;
  // Behind the last quotation nobody speaks any more.
  for (let index = 0; next < waiting.length; index++) {
    const scene = { sentence: sentences[index], index, sentences, cast };
    if (index > 0 && sentences[index - 1].range.paragraph !== sentences[index].range.paragraph)
      table.paragraph = index;
    settleMentions(table, scene);
    for (; next < waiting.length && placeOf(drafts[waiting[next]]) === sentences[index].first; next++) {
      const at = waiting[next];
      const draft = drafts[at];
      const entity = speakerOf(table, scene, draft.attribution?.subject ?? null);
      table.lastSpeaker = entity ?? table.lastSpeaker;
      passTurn(scene, draft, entity);
      speakers[at] = { entity, confidence: sureness(scene, draft, entity) };
    }
  }
  return { quotes: withContinued(withoutTopic(drafts, speakers)), entities: table.entities };
}

const NOBODY_KNOWN: Speaking = { entity: null, confidence: 0.5 };

/** Where nobody is said to have spoken, nobody has to be known. */
const isSpoken = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ attribution }) => attribution !== null && attribution.subject !== null);

/** Where the labels of turns begin. */
function labelsOf(drafts: readonly Draft[]): Set<number> {
  const labels = new Set<number>();
  for (const { attribution } of drafts)
    if (attribution?.subject?.rule === TURN_RULE) labels.add(attribution.subject.span.start);
  return labels;
}

/**
 * The indexes of the drafts that are attributed, in the order of the sentences in which they are; those that go on with
 * another have their speaker from it.
 */
function attributed(drafts: readonly Draft[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < drafts.length; at++)
    if (drafts[at].attribution !== null && drafts[at].continues === null) found.push(at);
  return found.sort((one, other) => placeOf(drafts[one]) - placeOf(drafts[other]));
}

/** The first item of the sentence that attributes a draft. */
const placeOf = ({ attribution }: Draft): number => attribution?.sentence.first ?? 0;

/** "Rail: Fares rise": what stands before a headline's colon and is never quoted again is no speaker. */
function withoutTopic(drafts: readonly Draft[], speakers: readonly Speaking[]): Resolved[] {
  const resolved = drafts.map((draft, at): Resolved => {
    const { entity, confidence } = speakers[at];
    return { draft, entity, confidence, continues: null };
  });
  const topic = resolved.find(({ draft }) => draft.rule === HEADLINE_RULE);
  if (topic === undefined || (topic.entity !== null && topic.entity.quoted.length > 1)) return resolved;
  if (topic.entity !== null) topic.entity.quoted.length = 0;
  return resolved.filter(({ draft }) => draft !== topic.draft && draft.continues !== topic.draft);
}

function sureness({ sentence, index, cast }: Scene, draft: Draft, entity: Entity | null): number {
  const { cue, attribution } = draft;
  const subject = attribution?.subject ?? null;
  const mention =
    subject === null ? null : mentionOf(cast, index, (subject.antecedent ?? subject.span).start);
  return confidenceOf(draft, cue === null ? "" : sentence.source.slice(cue.start, cue.end), entity, mention);
}

/** Gives the quotations that go on with others the speakers of those. */
function withContinued(resolved: Resolved[]): readonly Resolved[] {
  if (resolved.every(({ draft }) => draft.continues === null)) return resolved;
  const indexes = new Map(resolved.map(({ draft }, at) => [draft, at]));
  for (const [at, { draft }] of resolved.entries()) {
    if (draft.continues === null) continue;
    const continues = indexes.get(draft.continues) ?? null;
    const from = continues === null ? null : resolved[continues];
    // The third paragraph goes on as surely as the second.
    const before = from?.confidence ?? 1;
    const confidence = from?.draft.continues === null ? continuedConfidence(before) : before;
    resolved[at] = { draft, entity: from?.entity ?? null, confidence, continues };
  }
  return resolved;
}

/** Full names first, so that a surname finds its bearer wherever that stands; then what is told of them. */
function enterNames(table: SpeakersTable, cast: Cast, sentences: readonly Sentence[]): void {
  const { mentions, who, firsts } = cast;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention.isFull) continue;
    const entity = table.enter(mention);
    if (!mention.isOwner) who[i] = entity;
  }
  // Before it is asked which of the Lees "Ms. Lee" is.
  learnGenders(cast);
  for (let index = 0; index + 1 < firsts.length; index++) {
    for (let i = firsts[index]; i < firsts[index + 1]; i++) {
      const mention = mentions[i];
      if (mention.type !== "name" || mention.isFull) continue;
      const entity = table.enter(mention, isBesideNamesake(mentions, i) ? who[i + 1] : null);
      if (!mention.isOwner) who[i] = entity;
      entity.standsInside ||= mention.start !== startOf(sentences[index], sentences[index].from);
    }
  }
  learnDescriptions(table, cast);
}

/** Matches "Mr Lee" in "Mr Lee and Ann Lee", who are two. Not in "Mr Lee met Ann Lee". */
function isBesideNamesake(mentions: readonly Mention[], i: number): boolean {
  if (i + 1 === mentions.length) return false;
  const { isFull, name, start } = mentions[i + 1];
  return isFull && start === mentions[i].end + " and ".length && name.endsWith(mentions[i].name);
}

/** "Ann Lee, a baker": what is told of a name in its own sentence. */
function learnDescriptions(table: SpeakersTable, cast: Cast): void {
  for (const { mention, sentence, name } of cast.descriptions) {
    const entity = castAt(cast, sentence, name);
    if (entity !== null) table.learn(entity, mention);
  }
}

/** Finds whom the mentions of a sentence stand for, and notes that they are spoken of. */
function settleMentions(table: SpeakersTable, scene: Scene): void {
  const { cast, index } = scene;
  const { mentions, who, firsts } = cast;
  for (let i = firsts[index]; i < firsts[index + 1]; i++) {
    const mention = mentions[i];
    const entity = mention.sameAs === null ? whoIs(table, scene, i) : castAt(cast, index, mention.sameAs);
    if (entity === null) continue;
    const isBehind = entity.sentence < index;
    table.touch(entity, mention, index);
    if (mention.isOwner) continue;
    if (mention.type !== "common") entity.gender ??= mention.gender;
    if (mention.type === "common") table.call(entity, mention.noun);
    // "Delcor … the company said": a bare name that goes on so in another sentence is a house's.
    if (isBehind && mention.isSubject && entity.kind === "unknown" && mention.kind === "organisation")
      entity.kind = "organisation";
    who[i] = entity;
  }
}

/** Whom the mention with index `i` stands for, by itself. */
function whoIs(table: SpeakersTable, { index, cast }: Scene, i: number): Entity | null {
  const mention = cast.mentions[i];
  switch (mention.type) {
    case "name":
      return mention.isOwner ? table.find(mention) : table.justNamed(mention, cast.who[i], index);
    case "pronoun":
      return whoIsPronoun(table, mention, index, namedBehind(cast, i, cast.firsts[index + 1]));
    case "common":
      if (mention.kind === "unknown") return null;
      return whoIsDescribed(table, mention, index) ?? table.enter(mention);
  }
}

/** Whom the rest of the clause of the mention with index `i` names; `to` ends its sentence. */
function namedBehind({ mentions, who }: Cast, i: number, to: number): readonly Entity[] {
  const { start, clauseEnd } = mentions[i];
  const named: Entity[] = [];
  for (let k = i + 1; k < to && mentions[k].start < clauseEnd; k++) {
    const entity = who[k];
    if (mentions[k].type === "name" && mentions[k].start > start && entity !== null) named.push(entity);
  }
  return named;
}

const ASKED = /^(?:ask(?:ed|s|ing)?|pressed|questioned)$/;

/** "Poe asked Lee how high it was": the next to speak is Lee. */
function passTurn(scene: Scene, { cue, attribution }: Draft, speaker: Entity | null): void {
  const to = attribution?.addressee ?? null;
  if (cue === null || speaker === null || to === null) return;
  const addressee = castAt(scene.cast, scene.index, to.start);
  if (addressee === null || !ASKED.test(scene.sentence.source.slice(cue.start, cue.end))) return;
  speaker.wasSubject = false;
  speaker.lastQuoted = -1;
  addressee.wasSubject = true;
}

/** Who the subject of a cue is, with the mention noted as one that is quoted. */
function speakerOf(table: SpeakersTable, scene: Scene, subject: Subject | null): Entity | null {
  if (subject === null) return null;
  const { sentence, index, cast } = scene;
  const { start, end } = subject.span;
  const known =
    subject.antecedent === null
      ? subjectEntity(table, scene, subject)
      : castAt(cast, index, subject.antecedent.start);
  if (known === null) return null;
  const entity = table.unmisspelt(known);
  if (!entity.named && subject.antecedent === null && end - start > entity.name.length) {
    const { type } = readMention(sentence, subject.from) ?? { type: null };
    if (type === "common") entity.name = sentence.source.slice(start, end);
  }
  if (!isNoted(entity, start)) entity.quoted.push(extract(sentence.source, start, end));
  // A bare name that goes on as "it" is a house's.
  if (
    entity.kind === "unknown" &&
    end - start === 2 &&
    sentence.source.slice(start, end).toLowerCase() === "it"
  )
    entity.kind = "organisation";
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
  const known = castAt(scene.cast, scene.index, start);
  if (known !== null) return known;
  const mention = readMention(scene.sentence, subject.from);
  if (mention === null) return null;
  if (readAsSubject(mention)) return whoIsPronoun(table, mention, scene.index, []);
  if (mention.type !== "pronoun") return table.enter(mention);
  return mention.noun === "i" ? whoIsFirstPerson(scene.cast, scene.sentences, scene.index) : null;
}

/** Who owns the noun that reports: "her warning", "Ann Lee's warning". */
function ownerEntity(table: SpeakersTable, { sentence, index }: Scene, { from }: Subject): Entity | null {
  const owner = readOwner(sentence, from);
  if (owner === null) return null;
  if (owner.type === "common") return whoIsDescribed(table, owner, index) ?? table.enter(owner);
  if (owner.type === "name") return table.find(owner);
  // "His claim that he slept" has been read to its end: whoever "he" is may be "his" owner. Behind the text, and not
  // infinity: one offset that is no small integer, and the engine keeps the offsets of all spans as boxed doubles.
  owner.start = sentence.source.length;
  return whoIsPronoun(table, owner, index, []);
}

/** "Tom Reed and Ann Lee", "Smith, Jones and Poe" are a group of their own, by whatever name. Not "Paris and Rome". */
function joinedSubject(
  table: SpeakersTable,
  { sentence, index, cast }: Scene,
  { from, to, span }: Subject,
): Entity | null {
  if (from + 3 === to && holdsBothRoles(sentence, from))
    return castAt(cast, index, startOf(sentence, from + 2));
  for (let k = from; k < to; k += 2) {
    // Between two of them stands a comma or "and".
    if (k > from && !isKind(sentence, k - 1, Kind.comma) && firstWord(sentence, k - 1) !== "and") return null;
    const one = castAt(cast, index, startOf(sentence, k));
    if (from + 2 >= to || one === null || !(one.kind === "person" || isBareName(one))) return null;
  }
  return table.enterGroup(sentence.source.slice(span.start, span.end), index, span.start);
}

/** "Harbour founder and chairman Tom Reed": one person of two roles. Not "the mayor and Tom Reed". */
function holdsBothRoles(sentence: Sentence, k: number): boolean {
  if (headIsName(sentence, k) || !headHas(sentence, k, Word.person) || !headIsName(sentence, k + 2))
    return false;
  // "A spokesman for Mr Reed" is another.
  if (firstWord(sentence, k + 1) !== "and") return false;
  const from = sentence.chunks.from(k + 2);
  const head = sentence.chunks.head(k + 2);
  if (sentence.items.has(from, Word.determiner)) return false;
  for (let i = from; i < head; i++) if (sentence.items.has(i, Word.person | Word.title)) return true;
  return false;
}

const isBareName = ({ kind, named, isPlace }: Entity): boolean => kind === "unknown" && named && !isPlace;

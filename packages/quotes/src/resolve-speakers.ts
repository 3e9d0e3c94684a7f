import { extract } from "@copydesk/text";
import type { Draft } from "./join-parts.js";
import type { Mention } from "./read-mentions.js";
import { readMention, readMentions } from "./read-mentions.js";
import type { Sentence } from "./sentence.js";
import { type Entity, SpeakersTable } from "./speakers-table.js";

/** Whom a quotation belongs to and how sure that is. */
export interface Resolved {
  readonly entity: Entity | null;
  readonly confidence: number;
}

/**
 * Goes through the text once, enters everybody whom it names, and finds for each quotation who its speaker is:
 * a name by its parts, a title by the role it repeats, a pronoun by who was last spoken of and fits.
 */
export function resolveSpeakers(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): { resolved: Map<Draft, Resolved>; entities: readonly Entity[] } {
  const table = new SpeakersTable();
  const resolved = new Map<Draft, Resolved>();
  const bySentence = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    if (draft.attribution === null || draft.continues !== null) continue;
    const list = bySentence.get(draft.attribution.sentence);
    if (list === undefined) bySentence.set(draft.attribution.sentence, [draft]);
    else list.push(draft);
  }
  for (const [index, sentence] of sentences.entries()) {
    const mentions = readMentions(sentence);
    const entered = new Map<number, Entity>();
    const own = bySentence.get(sentence) ?? [];
    const subjects = own.map((draft) => draft.attribution?.subject ?? null);
    for (const mention of mentions) {
      if (mention.type === "pronoun") {
        const entity = resolvePronoun(table, mention, index);
        if (entity !== null) {
          entered.set(mention.start, entity);
          entity.gender ??= mention.gender;
          table.touch(entity, mention, index);
        }
        continue;
      }
      if (mention.kind === "unknown" && mention.type === "common") continue;
      const entity =
        mention.type === "common" ? enterCommon(table, mention, index) : table.enter(mention, index);
      entered.set(mention.start, entity);
    }
    for (const [n, draft] of own.entries()) {
      const subject = subjects[n];
      if (subject === null) {
        resolved.set(draft, { entity: null, confidence: confidenceOf(draft, null) });
        continue;
      }
      const at = subject.antecedent?.start ?? subject.span.start;
      let entity = entered.get(at) ?? null;
      if (entity === null && subject.antecedent === null) {
        const mention = readMention(sentence, subject.from);
        if (mention !== null && mention.type !== "pronoun") entity = table.enter(mention, index);
      }
      if (entity !== null) {
        const { start, end } = subject.span;
        if (
          !entity.named &&
          subject.antecedent === null &&
          isDescription(sentence, subject.from) &&
          end - start > entity.name.length
        ) {
          entity.name = sentence.source.slice(start, end);
        }
        if (!entity.quoted.slice(-8).some((one) => one.start === start))
          entity.quoted.push(extract(sentence.source, start, end));
        entity.lastQuoted = index;
      }
      resolved.set(draft, { entity, confidence: confidenceOf(draft, entity) });
    }
  }
  for (const draft of drafts) {
    if (draft.continues === null) continue;
    const from = resolved.get(draft.continues);
    resolved.set(draft, { entity: from?.entity ?? null, confidence: 0.7 * (from?.confidence ?? 1) });
  }
  return { resolved, entities: table.entities };
}

/** Sure of a cue and a known speaker, less so where one of them is wanting. */
function confidenceOf(draft: Draft, entity: Entity | null): number {
  if (draft.cue === null) return entity === null ? 0.3 : 0.4;
  return entity === null ? 0.6 : 0.9;
}

/** A description goes by its whole noun phrase; a pronoun adds nothing to it. */
const isDescription = (sentence: Sentence, k: number): boolean => readMention(sentence, k)?.type === "common";

/** How many sentences back a pronoun reaches. */
const REACH = 8;

/** Whom "he", "she", "they" or "it" stands for: the best of those who fit and were mentioned before it. */
function resolvePronoun(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  let best: Entity | null = null;
  let bestScore = -Infinity;
  for (const entity of table.lately()) {
    if (sentence - entity.sentence > REACH || entity.offset >= mention.start || !fits(entity, mention))
      continue;
    const score = salience(entity, mention, sentence);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

function salience(entity: Entity, mention: Mention, sentence: number): number {
  const distance = sentence - entity.sentence;
  let score = -2.5 * distance;
  if (entity.wasSubject) score += 4;
  if (entity.lastQuoted >= 0 && sentence - entity.lastQuoted <= 2) score += 4;
  if (entity.named) score += 2;
  // "they" is rather several people than a house.
  if (mention.plural && !entity.plural && entity.kind === "organisation") score -= 6;
  if (mention.gender !== null && entity.gender === mention.gender) score += 2;
  return score + Math.min(entity.count, 6) * 0.4;
}

function fits(entity: Entity, mention: Mention): boolean {
  switch (mention.noun) {
    case "he":
    case "she":
    case "him":
    case "her":
      if (entity.plural || (entity.gender !== null && entity.gender !== mention.gender)) return false;
      return entity.kind === "person" || (entity.kind === "unknown" && entity.named);
    case "they":
    case "them":
      return entity.plural || entity.kind === "group" || entity.kind === "organisation";
    case "it":
      return !entity.plural && (entity.kind === "organisation" || entity.kind === "document");
    default:
      return false;
  }
}

const isSameKind = (entity: Entity, mention: Mention): boolean =>
  entity.kind === mention.kind || entity.kind === "unknown";

/** "the businessman" of whom no role is known: the one person who is spoken of right before. */
function epithetOf(table: SpeakersTable, mention: Mention, sentence: number): Entity | null {
  if (mention.kind !== "person" || !mention.isSubject || !mention.name.toLowerCase().startsWith("the "))
    return null;
  for (const entity of table.lately()) {
    if (sentence - entity.sentence > 2) return null;
    if (!entity.named || entity.kind !== "person" || !entity.wasSubject) continue;
    return mention.gender === null || entity.gender === null || mention.gender === entity.gender
      ? entity
      : null;
  }
  return null;
}

/** "the minister" is whoever was called a minister last; "a spokesman" is somebody new. */
function enterCommon(table: SpeakersTable, mention: Mention, sentence: number): Entity {
  const mayBeKnown = mention.kind === "person" || mention.kind === "organisation";
  if (!mention.indefinite && mayBeKnown && table.find(mention) === null) {
    const fitting = table
      .called(mention.noun)
      .filter((one) => isSameKind(one, mention))
      .filter(
        (one) =>
          !one.plural && (mention.gender === null || one.gender === null || mention.gender === one.gender),
      );
    const last = fitting.at(-1) ?? epithetOf(table, mention, sentence);
    if (last !== null) {
      table.touch(last, mention, sentence);
      return last;
    }
  }
  return table.enter(mention, sentence);
}

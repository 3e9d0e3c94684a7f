import { type Entity, isSameGender, takesArticle } from "./entity.js";
import type { Gender, Mention } from "./mention.js";
import type { SpeakersTable } from "./speakers-table.js";

/** How many sentences back a pronoun reaches. */
const REACH = 8;

/**
 * Whom "he", "she", "they" or "it" stands for: the best of those who fit and were mentioned before it. `others` are
 * those whom the pronoun's own clause goes on to name: "he told Lee" is somebody else's doing.
 */
export function whoIsPronoun(
  table: SpeakersTable,
  mention: Mention,
  sentence: number,
  others: ReadonlySet<Entity>,
): Entity | null {
  return table.bestOfLate(sentence - REACH, (entity) =>
    entity.offset >= mention.start || !fits(entity, mention) || others.has(entity)
      ? -Infinity
      : salience(entity, mention, sentence) + (entity === table.lastSpeaker ? recency(entity, sentence) : 0),
  );
}

/** Objects and what they are as subjects: "according to her", "as he himself put it". */
const OBJECTS: ReadonlyMap<string, readonly [noun: string, gender: Gender | null]> = new Map([
  ["him", ["he", "male"]],
  ["himself", ["he", "male"]],
  ["her", ["she", "female"]],
  ["herself", ["she", "female"]],
  ["them", ["they", null]],
  ["themselves", ["they", null]],
]);

/** A mention that is the object of a clause as if it were the subject, or null where it is none: "she" for "her", not for "her lawyer". */
export function asSubject(mention: Mention): Mention | null {
  const subject = OBJECTS.get(mention.name.toLowerCase());
  if (subject === undefined) return null;
  const [noun, gender] = subject;
  const kind = gender === null ? "unknown" : "person";
  return { ...mention, type: "pronoun", noun, kind, gender, plural: noun === "they" };
}

function salience(entity: Entity, mention: Mention, sentence: number): number {
  const distance = sentence - entity.sentence;
  let score = -2.5 * distance;
  // "Lee said he …": whoever acts in this very sentence.
  if (entity.wasSubject) score += distance === 0 && mention.gender !== null && isNamedPerson(entity) ? 8 : 4;
  if (entity.lastQuoted >= 0 && sentence - entity.lastQuoted <= 2) score += 2;
  if (entity.named) score += 3;
  // "they" is rather several people than a house, and a bare name rather nobody than a person.
  if (mention.plural && !entity.plural && entity.kind !== "group") score -= 6;
  if (mention.gender !== null && !entity.isSurelyPerson) score -= entity.kind === "person" ? 1 : 3;
  if (mention.gender !== null && entity.gender === mention.gender) score += 2;
  return score + Math.min(entity.count, 6) * 0.4;
}

const isNamedPerson = ({ kind, named }: Entity): boolean => kind === "person" && named;

/** "Lee said so. He added …": a little more for whoever spoke last, where nobody has acted since. */
const recency = (entity: Entity, sentence: number): number => (sentence - entity.sentence <= 1 ? 1.5 : 0);

function fits(entity: Entity, mention: Mention): boolean {
  const isBareName = entity.kind === "unknown" && entity.named;
  switch (mention.noun) {
    case "he":
    case "she":
      if (entity.plural || !isSameGender(entity, mention)) return false;
      if (entity.isSurelyPerson) return true;
      return (
        !entity.isPlace && !takesArticle(entity) && (entity.kind === "person" || (isBareName && entity.acts))
      );
    case "they":
      return entity.plural || entity.kind === "group" || entity.kind === "organisation";
    case "it":
      if (entity.plural) return false;
      if (entity.kind === "organisation" || entity.kind === "document") return true;
      return isBareName && entity.gender === null && (entity.isPlace || entity.lastQuoted >= 0);
    default:
      return false;
  }
}

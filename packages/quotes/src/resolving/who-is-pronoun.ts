import { type Entity, isSameGender, takesArticle } from "./entity.js";
import type { Gender, Mention, MentionDraft } from "./mention.js";
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
  others: readonly Entity[],
): Entity | null {
  return table.bestOfLate(sentence - REACH, (entity) =>
    entity.offset >= mention.start || !fits(entity, mention) || others.includes(entity)
      ? -Infinity
      : salience(entity, mention, sentence, table.paragraph) +
        (entity === table.lastSpeaker ? recency(entity, sentence) : 0),
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

/** Reads a mention that is the object of a clause as if it were the subject; false where it is none: "she" for "her", not for "her lawyer". */
export function readAsSubject(mention: MentionDraft): boolean {
  const subject = OBJECTS.get(mention.name.toLowerCase());
  if (subject === undefined) return false;
  const [noun, gender] = subject;
  mention.type = "pronoun";
  mention.noun = noun;
  mention.kind = gender === null ? "unknown" : "person";
  mention.gender = gender;
  mention.plural = noun === "they";
  return true;
}

// What counts for whoever may be meant, in points, chosen by hand. The rows of the tests hold the first three; the corpora
// that tell who a pronoun is are small, and their figures move with the distance alone: no other is fitted to them.

/** For each sentence back. */
const DISTANCE = -2.5;
/** "Lee said he …": whoever acts in this very sentence. */
const ACTS_HERE = 11;
/** "Lee sighed. He said …": who acts in the sentence right before, in the same paragraph. */
const ACTS_JUST_BEFORE = 7;
const ACTED = 4;
const QUOTED_LATELY = 2;
const NAMED = 3;
/** "they" is rather several people than a house, */
const ONE_FOR_MANY = -6;
/** and a bare name rather nobody than a person. */
const NO_PERSON = -3;
const NOT_SURELY_PERSON = -1;
const KNOWN_GENDER = 2;
/** For each time that the text names it, as far as they count. */
const COUNT = 0.4;
const MOST_COUNTED = 6;
/** "Lee said so. He added …": a little more for whoever spoke last, where nobody has acted since. */
const SPOKE_LAST = 1.5;
/** How many sentences a quotation counts. */
const QUOTED_REACH = 2;

function salience(entity: Entity, mention: Mention, sentence: number, paragraph: number): number {
  const distance = sentence - entity.sentence;
  let score = DISTANCE * distance + COUNT * Math.min(entity.count, MOST_COUNTED);
  if (entity.wasSubject) score += actingWeight(entity, mention, distance, paragraph);
  if (entity.lastQuoted >= 0 && sentence - entity.lastQuoted <= QUOTED_REACH) score += QUOTED_LATELY;
  if (entity.named) score += NAMED;
  if (mention.plural && !entity.plural && entity.kind !== "group") score += ONE_FOR_MANY;
  if (mention.gender === null) return score;
  if (!entity.isSurelyPerson) score += entity.kind === "person" ? NOT_SURELY_PERSON : NO_PERSON;
  return entity.gender === mention.gender ? score + KNOWN_GENDER : score;
}

function actingWeight(entity: Entity, mention: Mention, distance: number, paragraph: number): number {
  if (mention.gender === null || distance > 1 || !isNamedPerson(entity)) return ACTED;
  if (distance === 0) return ACTS_HERE;
  return entity.sentence >= paragraph ? ACTS_JUST_BEFORE : ACTED;
}

const isNamedPerson = ({ kind, named }: Entity): boolean => kind === "person" && named;

const recency = (entity: Entity, sentence: number): number =>
  sentence - entity.sentence <= 1 ? SPOKE_LAST : 0;

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

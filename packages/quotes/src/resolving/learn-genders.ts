import { type Cast, castAt } from "./cast.js";
import type { Entity } from "./entity.js";
import type { Mention } from "./mention.js";

/** The genders of those with full names, as far as descriptions and the first pronoun tell them. */
export function learnGenders(cast: Cast): void {
  learnFromDescriptions(cast);
  learnFromFirstPronoun(cast);
}

/** "His daughter, Kit Lee", "Kit Lee, a spokeswoman". Not "Kit Lee, a spokesperson". */
function learnFromDescriptions(cast: Cast): void {
  for (const { mention, sentence, name } of cast.descriptions) {
    if (mention.gender === null) continue;
    const entity = castAt(cast, sentence, name);
    if (entity !== null) entity.gender ??= mention.gender;
  }
}

/**
 * The gender of the first whom a text names, who is "he" or "she" at the head of a sentence before anybody else has
 * come in: "Odran Vell died. He was 80." Not "Odran Vell met a clerk. She wept.", where it may be the clerk.
 */
function learnFromFirstPronoun({ mentions, who }: Cast): void {
  let only: Entity | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention.type === "pronoun" && mention.gender !== null) {
      if (only !== null && mention.isSubject) only.gender ??= mention.gender;
      return;
    }
    if (!mayBePerson(mention)) continue;
    const entity = who[i];
    if (entity?.kind !== "person" || (only !== null && only !== entity)) return;
    only = entity;
  }
}

const mayBePerson = ({ kind, isPlace, sameAs }: Mention): boolean =>
  sameAs === null && !isPlace && (kind === "person" || kind === "unknown");

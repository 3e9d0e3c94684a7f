import type { Cast } from "./cast.js";
import type { Entity } from "./entity.js";
import type { Mention } from "./mention.js";

/**
 * The gender of whoever has a sentence alone and is "he" or "she" at the head of the next: "Odran Vell died. He was
 * 80." Not "Odran Vell met a clerk. She wept.", where it may be the clerk.
 */
export function learnGenders(cast: Cast): void {
  const { mentions, firsts } = cast;
  for (let index = 0; index + 2 < firsts.length; index++) {
    const next = firsts[index + 1];
    if (next >= firsts[index + 2]) continue;
    const { type, gender, isSubject } = mentions[next];
    if (type !== "pronoun" || gender === null || !isSubject) continue;
    const entity = onlyOne(cast, index);
    if (entity !== null) entity.gender ??= gender;
  }
}

/** The one person whom a sentence names in full as its subject, where it speaks of nobody else. */
function onlyOne({ mentions, who, firsts }: Cast, sentence: number): Entity | null {
  let only: Entity | null = null;
  for (let i = firsts[sentence]; i < firsts[sentence + 1]; i++) {
    const entity = who[i];
    if (!mayBePerson(mentions[i])) continue;
    if (entity?.kind !== "person" || !mentions[i].isSubject || (only !== null && only !== entity))
      return null;
    only = entity;
  }
  return only;
}

const mayBePerson = ({ kind, isPlace, sameAs }: Mention): boolean =>
  sameAs === null && !isPlace && (kind === "person" || kind === "unknown");

import { type Entity, takesArticle } from "./resolving/entity.js";
import type { Speaker } from "./types.js";

/** The entities that are quoted, as they go into the result, in the order in which they first speak. */
export function listSpeakers(entities: readonly Entity[]): { speakers: Speaker[]; ids: Map<Entity, string> } {
  const ids = new Map<Entity, string>();
  const speakers: Speaker[] = [];
  const quoted = entities.filter((one) => one.quoted.length > 0);
  for (const entity of quoted.sort((a, b) => a.quoted[0].start - b.quoted[0].start)) {
    const id = `s${speakers.length + 1}`;
    ids.set(entity, id);
    speakers.push({
      id,
      name: entity.name,
      kind: kindOf(entity),
      role: entity.role,
      affiliation: entity.affiliation,
      mentions: entity.quoted,
    });
  }
  return { speakers, ids };
}

function kindOf(entity: Entity): Speaker["kind"] {
  if (entity.kind === "person") return entity.named ? "person" : "unnamed";
  if (entity.kind !== "unknown") return entity.kind;
  if (!entity.named) return "unnamed";
  if (entity.plural) return "group";
  // "the Republicans", "some Catholics".
  if (takesArticle(entity)) return entity.name.endsWith("s") ? "group" : "organisation";
  // A bare name that is no known house's, and not used as a place's, is a surname.
  return entity.isPlace ? "organisation" : "person";
}

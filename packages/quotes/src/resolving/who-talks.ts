import { askers, paperEnds } from "../en/houses.js";
import { type Entity, isTold } from "./entity.js";

/** Who asks and who answers in a talk that is printed with "Q" and "A"; null where the text before it does not tell. */
export interface Talkers {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
}

/**
 * Whom the introduction of a talk leaves for its questions and its answers: the one person whom it names answers; of
 * several, the one who is no journalist, or of two the one of whom it tells what they do. The other asks, or the paper.
 */
export function whoTalks(entities: readonly Entity[], before: number): Talkers {
  const known = entities.filter((one) => one.named && one.offset >= 0 && one.offset < before);
  const people = known.filter((one) => one.kind === "person");
  const papers = known.filter((one) => one.kind === "organisation" && isPaper(one.name));
  const journalists = people.filter(isJournalist);
  const others = people.filter((one) => !journalists.includes(one));
  const answers = onlyOf(others) ?? (people.length === 2 ? onlyOf(others.filter(isTellingOf)) : null);
  const asks =
    onlyOf(journalists) ??
    (answers === null || people.length > 2 ? null : onlyOf(people.filter((one) => one !== answers)));
  return { answers, asks: asks ?? onlyOf(papers) };
}

const onlyOf = (entities: readonly Entity[]): Entity | null => (entities.length === 1 ? entities[0] : null);

const isTellingOf = ({ role }: Entity): boolean => role !== null;

/** Matches a "reporter" and whoever is of the "Dunmore Herald". Not a "striker" of "Dunmore Rovers". */
const isJournalist = (entity: Entity): boolean =>
  (entity.affiliation !== null && isPaper(entity.affiliation)) || ASKERS.some((word) => isTold(entity, word));

const ASKERS = askers.split(" ");
const PAPERS = new Set(paperEnds.split(" "));

/** Matches "Dunmore Herald" and "BBC". Not "Rovers". */
const isPaper = (name: string): boolean => PAPERS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());

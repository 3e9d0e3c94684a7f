import { organisationNouns, personNouns, titles } from "../en/nouns.js";
import { byNames, houseNouns, officeNouns } from "../en/titles.js";
import type { Entity } from "./entity.js";
import { type Mention, mentionAt } from "./mention.js";
import type { SpeakersTable } from "./speakers-table.js";
import { whoTalks } from "./who-talks.js";

const TITLES = new Set(`${titles} ${officeNouns}`.split(" "));
const PEOPLE = new Set(
  `${personNouns} ${officeNouns} ${byNames} interviewer interviewee questioner moderator audience`.split(" "),
);
const HOUSES = new Set(`${organisationNouns} ${houseNouns}`.split(" "));

/**
 * Whom the label of a turn stands for: "LEE" and "AL" for Ann Lee, "Q" and "A" for who asks and who answers
 * by the introduction; "THE WITNESS" and "HOST" stay without a name.
 */
export function whoIsLabel(table: SpeakersTable, label: string, at: number): Entity {
  const known = table.labels.get(label);
  if (known !== undefined) return known;
  const entity = label === "A" || label === "Q" ? talkerOf(table, label, at) : byName(table, label, at);
  const settled = entity ?? table.add(mentionOf(label, at));
  table.labels.set(label, settled);
  return settled;
}

function talkerOf({ entities }: SpeakersTable, label: string, at: number): Entity | null {
  const { asks, answers } = whoTalks(entities, at);
  return label === "A" ? answers : asks;
}

function byName(table: SpeakersTable, label: string, at: number): Entity | null {
  const mention = mentionOf(label, at);
  if (mention.type === "common") return null;
  return table.find(mention) ?? (/^\p{Lu}{2,3}$/u.test(label) ? table.personByInitials(label) : null);
}

/** What a label says by itself. */
function mentionOf(label: string, at: number): Mention {
  // "CALLER #2" is one caller of several.
  const words = label
    .replace(/ #\d$/, "")
    .split(" ")
    .filter((word) => !TITLES.has(bare(word)) || word === label);
  const name = words.length === 0 ? label : words.join(" ");
  const last = bare(words[words.length - 1] ?? label);
  const isCommon = label.length === 1 || PEOPLE.has(last) || TITLES.has(last);
  const mention = mentionAt(at, at + label.length, false);
  mention.type = isCommon ? "common" : "name";
  mention.name = isCommon ? label : name;
  mention.isFull = !isCommon && name.includes(" ");
  mention.noun = last;
  mention.kind = HOUSES.has(last) || /(?:news|times|radio|tv)$/.test(last) ? "organisation" : "person";
  mention.pointer = "definite";
  mention.isSubject = true;
  return mention;
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");

import { aboutPhrase, fieldBehind, NOTHING, roleAndPlace, wordsOf } from "../speakers/about-phrases.js";
import { genderOf } from "./gender.js";
import { ItemKind, type Items, nounOf } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import type { Mention, MentionDraft } from "./mention.js";
import type { Sentence } from "../sentences/sentence.js";
import { isDemonym } from "../words/kind-of-name.js";
import { WordSet } from "../words/word-set.js";

/** "a Chinese foreign ministry spokesperson", "the NGOs", "Wednesday's letter"; `k` is its chunk, where it fills one. */
export function asCommon(
  mention: MentionDraft,
  sentence: Sentence,
  from: number,
  to: number,
  k: number | null = null,
): MentionDraft {
  const { items } = sentence;
  const head = to - 1;
  const noun = nounOf(items, head);
  const name = wordsOf(sentence, from, to);
  const holds = items.has(head, Word.person) || (noun === "old" && isAged(name));
  const person = holds || isDemonym(items, head);
  const plural =
    items.has(head, Word.group) ||
    (noun.endsWith("s") && (holdsNumber(items, from, to) || (!person && /[^su]s$/.test(noun))));
  const own = holds || (person && items.has(head, Word.group)) ? roleAndPlace(sentence, from, to) : NOTHING;
  const around = person && k !== null ? aboutPhrase(sentence, k) : NOTHING;
  mention.type = "common";
  mention.name = name;
  mention.noun = noun;
  mention.kind = person ? "person" : kindOf(items, head, plural);
  mention.plural = plural;
  mention.gender = genderOf(items, from, to, null);
  // Nobody asks at whom several point.
  if (!plural) mention.pointer = pointerOf(sentence, from, to);
  if (holds)
    mention.role = own.role === null ? around.role : own.role + (k === null ? "" : fieldBehind(sentence, k));
  if (person) mention.affiliation = around.affiliation ?? own.affiliation;
  return mention;
}

function holdsNumber(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items.kind(i) === ItemKind.number || items.has(i, Word.number)) return true;
  return false;
}

function kindOf(items: Items, head: number, plural: boolean): Mention["kind"] {
  if (items.has(head, Word.document)) return "document";
  if (items.has(head, Word.organisation) && !plural) return "organisation";
  return items.has(head, Word.group) || plural ? "group" : "unknown";
}

/** "the minister", "Ohio senator" in a headline; "his mother", "Lee's mother"; "a spokesman". */
function pointerOf(sentence: Sentence, from: number, to: number): Mention["pointer"] {
  const { items } = sentence;
  if (items.has(from, Word.possessive)) return "own";
  for (let i = from + 1; i < to - 1; i++) if (items.kind(i) === ItemKind.possessive) return "own";
  return items.isName(from) || items.isIn(from, POINTING) ? "definite" : "none";
}

const POINTING = new WordSet("the this that these those");

/** "the 24-year-old" is a person. */
const isAged = (text: string): boolean => /\d-year-old$/.test(text);

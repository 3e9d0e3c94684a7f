import type { Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import type { Gender } from "./mention.js";

/** The gender that a title or role in a phrase tells, else its given name, which is the item `given`. */
export function genderOf(items: Items, from: number, to: number, given: number | null): Gender | null {
  for (let i = from; i < to; i++) {
    if (i === given || !items.has(i, Word.title | Word.person)) continue;
    if (items.has(i, Word.female)) return "female";
    if (items.has(i, Word.male)) return "male";
  }
  if (given === null) return null;
  if (items.has(given, Word.female)) return items.has(given, Word.male) ? null : "female";
  return items.has(given, Word.male) ? "male" : null;
}

import { houseEnds, knownHouses, placeStarts } from "../en/houses.js";
import { demonyms } from "../en/titles.js";
import type { Items } from "./item.js";
import { codeAt } from "./letters.js";
import { Word } from "./lexicon.js";
import { LetterSet } from "./word-set.js";

const DEMONYMS = new LetterSet(demonyms.split(" "));
const KNOWN_HOUSES = new Set(knownHouses.split(" ").map((house) => house.replaceAll("-", " ")));
const FIRST_OF_HOUSES = new LetterSet(knownHouses.split(" ").map((house) => house.replace(/-.*/, "")));
const HOUSE_ENDS = new LetterSet(houseEnds.split(" "));
const PLACE_STARTS = new LetterSet(placeStarts.split(" "));

/** What a name without a title is by its own words, [from, to), and by the "the" before it; null where they do not tell. */
export function kindOfName(
  items: Items,
  from: number,
  to: number,
  name: string,
  hasArticle: boolean,
): "organisation" | "group" | null {
  if (isPeople(name)) return "group";
  if (isKnownHouse(items, from, name) || isAcronym(name)) return "organisation";
  if (items.has(from, Word.male | Word.female)) return null;
  if (to - from > 1 && (endsAsHouse(items, from, to) || startsAsPlace(items, from, to)))
    return "organisation";
  return hasArticle && !isPersonal(items, from, to) ? (isPlural(name) ? "group" : "organisation") : null;
}

/** Few names begin as a known one does: the others are not looked up. */
const isKnownHouse = (items: Items, from: number, name: string): boolean =>
  FIRST_OF_HOUSES.has(items, from) && KNOWN_HOUSES.has(name.toLowerCase());

/** "BBC", "A&E". The pattern is for names whose second letter is not a small one. */
const isAcronym = (name: string): boolean =>
  name.length > 1 && codeAt(name, 1) <= Z && /^[A-Z][A-Z.&]+$/.test(name);

const Z = 0x5a;

/** Matches "Brackley City", "Miller Foods" and "Procter & Gamble". Not "Tom Mail". */
export function endsAsHouse(items: Items, from: number, to: number): boolean {
  if (HOUSE_ENDS.has(items, to - 1)) return true;
  for (let i = from + 1; i < to - 1; i++) if (items.source.charCodeAt(items.start(i)) === AND) return true;
  return false;
}

/** Nothing but "&" begins with it. */
const AND = 0x26;

/** Matches "North Korea" and "New Delhi". Not "North Korean", nor "South African Imran Tahir". */
const startsAsPlace = (items: Items, from: number, to: number): boolean =>
  to - from === 2 && PLACE_STARTS.has(items, from) && !/(?:an|er|ese|ish)$/.test(items.text(to - 1));

/** The item behind the country that names begin with, where two more follow: "Kenya Piet Steen". Null where none is known. */
export function behindPlace(items: Items, from: number, to: number): number | null {
  if (to - from >= 4 && (PLACE_STARTS.has(items, from) || isUnited(items, from))) return from + 2;
  return to - from >= 3 && isKnownHouse(items, from, items.text(from)) ? from + 1 : null;
}

/** The beginning of "United States", "United Kingdom" and "United Nations". */
const isUnited = (items: Items, i: number): boolean => items.text(i) === "United";

/** Of names behind "the": "the Frenchman Kylian Durand", and a given name anywhere. Not "the Lakers", "the Mail". */
function isPersonal(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items.has(i, Word.male | Word.female | Word.person | Word.title) || isDemonym(items, i)) return true;
  return false;
}

/** "the Lakers", "the Free Democrats". Not "the Mail". */
const isPlural = (name: string): boolean => /[^isu]s$/.test(name);

/** "Democrats", "Italians", "Americans": many people by one name. */
const isPeople = (name: string): boolean =>
  name.length > 1 &&
  codeAt(name, name.length - 1) === SMALL_S &&
  /(?:icans|ians|eans|ists|crats|izens)$/.test(name);

const SMALL_S = 0x73;

/** "the Dane", "the Leeds native": somebody, by where they are from. */
export const isDemonym = (items: Items, i: number): boolean => items.isName(i) && DEMONYMS.has(items, i);

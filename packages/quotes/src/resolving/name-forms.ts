import { codeAt } from "../words/letters.js";

/** "Ted Cruz" for "Cruz", "J. Lee" for "John Lee"; not "Bill Clinton" for "Hillary Clinton", nor "Tom Reed Sr." for "Tom Reed Jr.". */
export function areOnePerson(other: readonly string[], parts: readonly string[]): boolean {
  if (other.length === 1) return true;
  const suffix = other[other.length - 1];
  const ownSuffix = parts[parts.length - 1];
  if (suffix !== ownSuffix && SUFFIXES.has(suffix) && SUFFIXES.has(ownSuffix)) return false;
  // Without a suffix it is the son who is meant.
  if ((suffix === "sr") !== (ownSuffix === "sr") && parts.length > 1) return false;
  const [given] = parts;
  if (other[0] === given || parts.includes(other[0]) || other.includes(given)) return true;
  const isInitial = other[0].length === 1 || given.length === 1;
  return isInitial && other[0].charAt(0) === given.charAt(0);
}

/** What stands behind a surname. */
const SUFFIXES = new Set("jr sr ii iii iv kc qc mp md phd obe mbe".split(" "));

/** The surname in the key of a name, or null for a name of one word: "reed" of "tom reed jr". */
export function surnameIn(key: string): string | null {
  const space = lastSpace(key, key.length);
  if (space < 0) return null;
  const last = key.slice(space + 1);
  if (last.length > LONGEST_SUFFIX || !SUFFIXES.has(last)) return last;
  return surnameIn(key.slice(0, space)) ?? last;
}

const LONGEST_SUFFIX = 3;

/** The last space before an offset, or -1. Names are short: the engine's own search takes longer to begin than this to end. */
function lastSpace(key: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && codeAt(key, at) !== SPACE) at--;
  return at;
}

const SPACE = 0x20;

/** Is one name the other with a suffix: "Tom Reed III" and "Tom Reed"? */
export function isSuffixed(name: string, bare: string): boolean {
  const more = name.length - bare.length;
  if (more < " jr".length || more > ", jr.".length || !name.startsWith(bare) || !bare.includes(" "))
    return false;
  return SUFFIXES.has(name.slice(bare.length).replace(/^,? /, "").toLowerCase());
}

/** The first of two surnames in the key of a name: "sanz" of "pedro sanz castillo", "mies" of "ludwig mies van der rohe". Not the "juan" of "juan de la cruz". */
export function innerSurname(key: string): string | null {
  let end = lastSpace(key, key.length);
  let start = lastSpace(key, end);
  while (start > 0 && end - start - 1 <= LONGEST_PARTICLE) {
    end = start;
    start = lastSpace(key, end);
  }
  return start > 0 ? key.slice(start + 1, end) : null;
}

/** The "assad" of "al-assad", by which papers go on; null where no article is a part of the surname. */
export const withoutArabicArticle = (surname: string): string | null =>
  /^(?:a[dlnrstz]|ash|el)-./.test(surname) ? surname.slice(surname.indexOf("-") + 1) : null;

/** The "annie" of 'ann "annie" lee', or null where no part of a name stands in marks. */
export const nicknameIn = (key: string): string | null =>
  key.includes('"') || key.includes("“") ? (/ ["“](\p{L}+)["”] /u.exec(key)?.[1] ?? null) : null;

const LONGEST_PARTICLE = 3;

/** Is one letter too many, too few or another: "mauer" for "maurer", "water" for "waters"? Not where the first differs. */
export function isMisspelt(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0) || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5 || short === long) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  return short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1);
}

/** A name as it is looked up: in lower case, without article, full stops and apostrophes. */
export function keyTextOf(name: string): string {
  const key = name.toLowerCase();
  const from = articleEnd(key);
  const bare = from === 0 ? key : key.slice(from);
  if (isPlain(bare)) return bare;
  const plain = bare.replace(SIGNS, "");
  return ODD_SPACE.test(plain) ? plain.replace(/\s+/g, " ") : plain;
}

/** Signs that do not count in a name, and spaces that do not as they are written. */
const SIGNS = /[.’']/g;
const ODD_SPACE = /[^\S ]| {2}/;

/** Behind "the ", "a " or "an ", which few names begin like. */
function articleEnd(key: string): number {
  if (key === "") return 0;
  const first = codeAt(key, 0);
  if (first === SMALL_T) return key.startsWith("the ") ? 4 : 0;
  if (first !== SMALL_A) return 0;
  return key.startsWith("a ") ? 2 : key.startsWith("an ") ? 3 : 0;
}

/** No signs, no letter beyond ASCII and single spaces: most names, for which no pattern has to be asked. */
export function isPlain(key: string): boolean {
  const { length } = key;
  let previous = SPACE;
  for (let i = 0; i < length; i++) {
    const code = codeAt(key, i);
    if (
      code <= SPACE ? code < SPACE || previous === SPACE : code === DOT || code === APOSTROPHE || code > ASCII
    )
      return false;
    previous = code;
  }
  return true;
}

const APOSTROPHE = 0x27;
const DOT = 0x2e;
const SMALL_A = 0x61;
const SMALL_T = 0x74;
const ASCII = 0x7f;

/** "Dockers' Union" and "Union of Dockers" are "the union" later on. */
export function headOf(name: string): string {
  if (lastSpace(name, name.length) < 0) return name.toLowerCase();
  const of = name.search(/ (?:of|for) /);
  const head = of < 0 ? name : name.slice(0, of);
  return head.slice(head.lastIndexOf(" ") + 1).toLowerCase();
}

/** "Harbour Foods Ltd" is "Harbour Foods", "Amnesty International" is "Amnesty"; "Moscow Times" is not "Moscow". */
export function shortOf(key: string): string | null {
  const space = lastSpace(key, key.length);
  return space >= 0 && FIRM_ENDS.has(key.slice(space + 1)) ? key.slice(0, space) : null;
}

const FIRM_ENDS = new Set(
  "inc corp corporation co company ltd llc plc gmbh international group holdings".split(" "),
);

/** "International Service for Human Rights" as "ishr". */
export function initialsOf(name: string): string | null {
  // Of two words or fewer, as most are.
  if (name.length < 8 || lastSpace(name, lastSpace(name, name.length)) < 0) return null;
  // "The North's Central News Agency" is "CNA".
  const owner = Math.max(name.lastIndexOf("'s "), name.lastIndexOf("’s "));
  const own = owner < 0 ? name : name.slice(owner + "'s ".length);
  let initials = "";
  for (let i = 0; i < own.length; i++)
    if (isCapital(codeAt(own, i)) && (i === 0 || /[\s-]/.test(own.charAt(i - 1)))) initials += own.charAt(i);
  return initials.length >= 3 ? initials.toLowerCase() : null;
}

const A = 0x41;
const Z = 0x5a;

const isCapital = (code: number): boolean => code >= A && code <= Z;

/** "Ann Lee" than "Lee", "John Hale" than "J. Hale". */
export function isFuller(name: string, than: string): boolean {
  if (name.length <= than.length || /\d/.test(name)) return false;
  const words = countWords(name);
  const known = countWords(than);
  return words > known || (words === known && words > 1 && /^\p{Lu}\.? /u.test(than));
}

/** "Tom Reed Jr." is no fuller than "Tom Reed". */
function countWords(name: string): number {
  const words = name.split(" ");
  return SUFFIXES.has(words[words.length - 1].toLowerCase()) ? words.length - 1 : words.length;
}

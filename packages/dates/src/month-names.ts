/**
 * How the names of the months begin, January first, in German, French, Spanish, Portuguese, Italian, Catalan, Dutch,
 * Danish, Norwegian, Swedish, Finnish, Polish, Czech, Slovak, Romanian, Hungarian, Turkish, Indonesian, Greek, Russian,
 * Ukrainian and Bulgarian: in Latin letters without accents, and as far as it takes to tell them from one another and
 * from other words.
 */
const STEMS = [
  "jan ener genn gener ianu iano tamm styc sic ledn ocak",
  "feb feve fevr luteg ljut unor suba helm",
  "marz marc mart mars mare maar maal mrt maerz brez bere",
  "apr abr avr kwie kvit dubn nisa huht",
  "mai maj maio maig mei mayo mayi magg kvet trav touk",
  "jun juin giug iun ijun ioun cerv czer hazi kesa",
  "jul juil lugl iul ijul ioul cervenc cervene lip temm hein",
  "aug ago aou avg agus sier serp srp elok",
  "sept sete sett sent szep wrze vere zari eylu syys",
  "okt octo octu outu otto pazd zovt rijn ekim loka",
  "novem novi noie noem noj list kasi marra",
  "deze dece deke deka dic dese pros grud aral joul",
].map((stems) => stems.split(" "));

/**
 * The month that a word names in one of these languages, 1 to 12, or 0.
 *
 * Matches "März", "septiembre", "sept" and "октября"; not "marvel". Only stamps ask here: in running English none of
 * these words is a month.
 */
export function monthNamed(word: string): number {
  const name = foldWord(word);
  const isIn = (stem: string): boolean =>
    name.startsWith(stem) || (name.length > 2 && name.length < 5 && stem.startsWith(name));
  const found = STEMS.map((stems) =>
    stems.filter(isIn).reduce((most, stem) => Math.max(most, Math.min(stem.length, name.length)), 0),
  );
  // "července" begins as "června" does.
  const longest = Math.max(...found);
  return longest === 0 ? 0 : found.indexOf(longest) + 1;
}

/** What the letters from "а" to "я" and from "α" to "ω" are in Latin ones, so that "март" is "mart". */
const CYRILLIC = "a b v g d e z z i i k l m n o p r s t u f h c c s s  y  e ju ja".split(" ");
const GREEK = "abgdezitiklmnxoprsstufhpo";

/** A word in Latin letters without case and accents. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıі]/g, "i")
    .replace(/[\u0430-\u044f]/g, (letter) => CYRILLIC[letter.charCodeAt(0) - 0x430])
    .replace(/[\u03b1-\u03c9]/g, (letter) => GREEK[letter.charCodeAt(0) - 0x3b1]);

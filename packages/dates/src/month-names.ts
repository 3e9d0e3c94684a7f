/**
 * How the names of the months begin, January first, in German, French, Spanish, Portuguese, Italian, Catalan, Dutch,
 * Danish, Norwegian, Swedish, Finnish, Polish, Czech, Slovak, Romanian, Hungarian, Turkish, Indonesian, Greek, Russian,
 * Ukrainian and Bulgarian: without accents, and as far as it takes to tell them from one another and from other words.
 */
const STEMS = [
  "jan ener genn gener ianu tamm styc ledn ocak янв яну січ ιαν",
  "feb feve fevr luteg unor suba helm фев лют φεβ",
  "marz marc mart mars maar mrt maerz brez мар бер μαρ",
  "apr abr avr kwie dubn nisa huht апр кві απρ",
  "mai maj maja maio maig mei mayo mayi magg kvet touk мая маи май трав μαι",
  "jun juin giug iun cerv czer hazi kesa июн юни черв ιουν",
  "jul juil lugl iul cerven lipc temm hein июл юли лип ιουλ",
  "aug ago aou avg agus sier srp elok авг сер αυγ",
  "sept sete sett wrze zari eylu syys сен вер σεπ",
  "okt octo octu outu otto pazd rijn ekim loka окт жов οκτ",
  "novem novi noie noem list kasi marra ноя ное νοε",
  "deze dece deke dici dese pros grud aral joul дек дез гру δεκ",
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
    stems.filter(isIn).reduce((most, stem) => Math.max(most, stem.length), 0),
  );
  // "července" begins as "června" does.
  const longest = Math.max(...found);
  return longest === 0 ? 0 : found.indexOf(longest) + 1;
}

/** A word without case and accents. */
export const foldWord = (word: string): string =>
  word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i");

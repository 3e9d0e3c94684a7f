/** Words inside a place name that stay in lower case when a name in capitals is normalised. */
const PARTICLES = new Set(
  "de del di da do dos das la le les el al en au aux an am on upon of the sur sous der und van den bin y e".split(
    " ",
  ),
);

/** "RIO DE JANEIRO" is "Rio de Janeiro"; a name that has lower-case letters of its own is left as it is. */
export function normalName(written: string): string {
  const name = written.replace(/\s+/g, " ");
  if (/\p{Ll}{2}/u.test(name)) return name;
  const words = name.toLowerCase().match(/[^\s-]+[\s-]?|[\s-]/g) ?? [];
  return words
    .map((word, index) => (index > 0 && PARTICLES.has(word.replace(/[\s-]$/, "")) ? word : capitalised(word)))
    .join("");
}

/** "d'alene" is "d'Alene", "o'fallon" is "O'Fallon", "mcallen" is "McAllen", "u.n." is "U.N.", "uss" before a ship's name "USS". */
function capitalised(word: string): string {
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const apostrophe = /^([dlon])(['’])(.+)$/.exec(word);
  if (apostrophe !== null) {
    const [, letter, mark, rest] = apostrophe;
    return `${letter === "o" || letter === "n" ? letter.toUpperCase() : letter}${mark}${upper(rest)}`;
  }
  if (/^(?:\p{L}\.)+|^(?:uss|hms) /u.test(word)) return word.toUpperCase();
  if (/^mc\p{L}{3}/u.test(word)) return `Mc${upper(word.slice(2))}`;
  return upper(word);
}

/** May the word stand inside a place name though it has no capital? */
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** Words in capitals that open headings and advisories, not datelines. */
const HEADINGS = new Set(
  "breaking update updated exclusive news watch opinion analysis video videos photo photos live factbox corrected correction summary feature features review interview preview urgent alert advisory bulletin flash repeat rpt note editors editor sports sport business politics world local weather traffic poll quiz podcast column editorial commentary letter letters obituary recipe warning spoiler related advertisement share click read more copyright all rights reserved by the a an in on at for to from with and or of is are was it he she they we i you this that these those what who why how when where there here no not but if as so our your his her their my its".split(
    " ",
  ),
);

export const isHeading = (word: string): boolean => HEADINGS.has(word.toLowerCase());

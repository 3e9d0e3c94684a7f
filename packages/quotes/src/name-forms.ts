/** The words of a name that its bearer is told from others by: "Ted Cruz" for "Cruz", "J. Lee" for "John Lee"; not "Bill Clinton" for "Hillary Clinton". */
export function areOnePerson(other: readonly string[], parts: readonly string[]): boolean {
  if (other.length === 1) return true;
  const [given] = parts;
  if (other[0] === given || parts.includes(other[0]) || other.includes(given)) return true;
  const isInitial = other[0].length === 1 || given.length === 1;
  return isInitial && other[0].charAt(0) === given.charAt(0);
}

/** A name as it is looked up: in lower case, without article, full stops and apostrophes. */
export function keyTextOf(name: string): string {
  const key = name.toLowerCase();
  const from = key.startsWith("the ") ? 4 : key.startsWith("a ") ? 2 : key.startsWith("an ") ? 3 : 0;
  const bare = from === 0 ? key : key.slice(from);
  return ODD.test(bare) ? bare.replace(/[.’']/g, "").replace(/\s+/g, " ") : bare;
}

/** What does not count in a name, or not as it is written. */
const ODD = /[.’']|[^\S ]| {2}/;

/** "Dockers' Union" and "Union of Dockers" are "the union" later on. */
export function headOf(name: string): string {
  const of = name.search(/ (?:of|for) /);
  const head = of < 0 ? name : name.slice(0, of);
  return head.slice(head.lastIndexOf(" ") + 1).toLowerCase();
}

/** "Harbour Foods Ltd" is "Harbour Foods", "Amnesty International" is "Amnesty"; "Moscow Times" is not "Moscow". */
export function shortOf(key: string): string | null {
  const space = key.lastIndexOf(" ");
  return space >= 0 && FIRM_ENDS.has(key.slice(space + 1)) ? key.slice(0, space) : null;
}

const FIRM_ENDS = new Set(
  "inc corp corporation co company ltd llc plc gmbh international group holdings".split(" "),
);

/** "International Service for Human Rights" as "ishr". */
export function initialsOf(name: string): string | null {
  if (name.length < 8 || countCapitals(name) < 3 || name.indexOf(" ") === name.lastIndexOf(" ")) return null;
  let initials = "";
  for (const word of name.split(/[\s-]+/)) if (countCapitals(word.charAt(0)) > 0) initials += word.charAt(0);
  return initials.length >= 3 ? initials.toLowerCase() : null;
}

const A = 0x41;
const Z = 0x5a;

function countCapitals(name: string): number {
  let capitals = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= A && code <= Z) capitals++;
  }
  return capitals;
}

/** "Ann Lee" than "Lee", "John Hale" than "J. Hale". */
export function isFuller(name: string, than: string): boolean {
  if (name.length <= than.length || /\d/.test(name)) return false;
  const words = name.split(" ").length;
  const known = than.split(" ").length;
  return words > known || (words === known && words > 1 && /^\p{Lu}\.? /u.test(than));
}

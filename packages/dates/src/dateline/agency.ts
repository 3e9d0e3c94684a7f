import { agencyOf } from "@copydesk/text/en";

/** Agencies whose names are long enough to be known with a letter wrong, missing, doubled or exchanged. */
const OFTEN_MISPRINTED = [
  "Xinhua",
  "Reuters",
  "Reuter",
  "Kyodo",
  "Interfax",
  "Bernama",
  "Antara",
  "Yonhap",
  "Anadolu",
];

/**
 * The agency that the words in a dateline's brackets or slashes name, or null.
 * Matches "AP", "Reuters", "Xinuha", "AFP/Getty" and "dpa/tmn". Not "Pa.", "the capital" or "pictured".
 */
export function agencyIn(words: string): string | null {
  const name = words.trim();
  const first = agencyOf(name) ?? agencyOf(name.split(/[/;,]| - /, 1)[0]);
  if (first !== null) return first;
  const misprint = OFTEN_MISPRINTED.find((known) => isMisprint(name.toLowerCase(), known.toLowerCase()));
  return misprint === undefined ? null : agencyOf(misprint);
}

/** Is one letter wrong, missing, doubled or exchanged with its neighbour? */
function isMisprint(written: string, known: string): boolean {
  if (Math.abs(written.length - known.length) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === known[at]) at++;
  const [rest, wanted] = [written.slice(at), known.slice(at)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}

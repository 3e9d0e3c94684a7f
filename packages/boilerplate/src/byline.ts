import { agencyOf } from "@copydesk/text/en";
import type { Span } from "@copydesk/text";
import {
  honorifics,
  lettersBehindNames,
  nameParticles,
  notInNames,
  paperNouns,
  writerNouns,
  writerRoles,
} from "./en/name-words.js";
import { readStamps, type Stamp } from "./stamp.js";

/** What a byline says. Offsets are those of the words that were read. */
export interface Byline {
  readonly authors: readonly Span[];
  readonly agencies: readonly (Span & { readonly id: string })[];
  readonly stamps: readonly Stamp[];
}

const LONGEST = 200;
const LONGEST_WITHOUT_BY = 60;
/** A byline behind other words is no longer, with the end of the sentence before it. */
const LONGEST_BEHIND = 80;
const LEAD =
  /^(?:(?:story|words|text|report|article|reported|reporting|written|posted|review|analysis|interview|exclusive) )?by:? +/i;
/** Matches the "By" of "ByAnn Lee". Not "ByteDance" and not "ByAnn". */
const GLUED_LEAD = /^By(?=[A-Z][a-z]{1,20} [A-Z])/;

/** How many characters a line begins with as a byline does: 3 of "By Ann Lee"; 0 of one that does not. */
export const bylineLeadLength = (words: string): number =>
  (LEAD.exec(words) ?? GLUED_LEAD.exec(words))?.[0].length ?? 0;

/**
 * Reads a line that names who wrote an article, or gives null.
 *
 * Matches "By Ann Lee and Bo Diaz, Staff Writers | June 3, 2019" and a line that is an agency's name alone.
 * Not "By Monday the water had gone", and not "Ann Lee", which may be anyone.
 */
export function readByline(words: string): Byline | null {
  if (words.length > LONGEST || words.length < 2) return null;
  const lead = bylineLeadLength(words);
  // Without its "by" a line must be short to be nothing but an agency and those who wrote for it.
  if (lead === 0 && words.length > LONGEST_WITHOUT_BY) return null;
  const found = readParts(words, lead, lead > 0);
  if (found === null) return null;
  if (lead === 0 && found.agencies.length === 0) return null;
  if (lead === 0 && found.authors.length > 0 && found.stamps.length === 0) return null;
  return found.authors.length + found.agencies.length > 0 ? found : null;
}

/** Matches the "From" of "From Ann Lee in Oslo" and the "Words:" of "Words: Ann Lee". Not that of "From the harbour". */
const LEAD_BELOW_TITLE = /^(?:from|(?:words|story|text|report) ?:) (?=\p{Lu})/iu;
/** Matches the end of "Ann Lee, Norway": a row of places is made alike. Not that of "Ann Lee in Oslo". */
const PLACE_BEHIND_COMMA = /^[^,]{4,60}(?:, \p{Lu}\p{Ll}{2,24}){1,4}$/u;

/**
 * Reads a line that needs no "by", for it stands right below the headline; null where it is another.
 *
 * Matches "Ann Lee in Oslo", "Ann Lee, Bo Diaz", "Ann Lee | TNN" and "Words: Ann Lee". Not "New York, Norway",
 * not "Harbour Courier", and not "Ann Lee | Acme Images", who took a picture.
 */
export function readBylineBelowTitle(words: string): Byline | null {
  if (words.length > LONGEST_WITHOUT_BY || !/^\p{Lu}/u.test(words)) return null;
  const lead = LEAD_BELOW_TITLE.exec(words)?.[0].length ?? 0;
  const found = readParts(words, lead, true);
  if (found === null || found.authors.length === 0) return null;
  const isHouse = found.authors.length > 1 && /[|/•·]/.test(words);
  if (isHouse || found.authors.some(({ start, end }) => isPaper(words.slice(start, end)))) return null;
  return PLACE_BEHIND_COMMA.test(words) && found.agencies.length === 0 && !endsInRole(words) ? null : found;
}

/** Matches the end of "The town has a new pier. Interview by Ann Lee". Not that of "It was built by Ann Lee". */
const BYLINE_BEHIND =
  /[.!?…]["”’)]? ((?:(?:Interview|Words|Report|Text|Story) by|By) \p{Lu}[\p{L} .'’-]{3,58})$/u;

/** Reads the byline that closes a line of other words on the story, or gives null. */
export function readBylineBehind(words: string): Byline | null {
  const match = BYLINE_BEHIND.exec(words.slice(-LONGEST_BEHIND));
  if (match === null) return null;
  const offset = words.length - match[1].length;
  const byline = readByline(match[1]);
  if (byline === null || byline.authors.length === 0) return null;
  return { authors: byline.authors.map((name) => moveBy(name, offset)), agencies: [], stamps: [] };
}

const moveBy = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

const endsInRole = (words: string): boolean => isRole(words.slice(words.lastIndexOf(",") + 2));

/** Reads a byline part by part from where its "by" ends, or gives null where one of them is of no byline. */
function readParts(words: string, from: number, isNamed: boolean): Found | null {
  const found: Found = { authors: [], agencies: [], stamps: [] };
  let start = from;
  let isFirst = isNamed;
  while (start < words.length) {
    const part = partAt(words, start, isFirst);
    if (part.end > part.start && !readPart(words, part, found, isFirst)) return null;
    start = part.next;
    isFirst &&= part.end === part.start;
  }
  return found;
}

/** Where a stamp may begin behind a name. */
const STAMP_START = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} \d/g;
const PARTING = /\s{0,3}[|•·]\s{0,3}$/;

/**
 * Reads a line of a name, or an agency, and behind it nothing but stamps; null where it is another.
 *
 * Matches "Ann Lee2 March 2024 21:00" and "Ann Lee | March 2, 2024", which is parted. Not "Ann Lee, 41".
 */
export function readNameAndStamp(words: string): (Byline & { readonly isParted: boolean }) | null {
  for (const { index } of words.slice(0, LONGEST_WITHOUT_BY).matchAll(STAMP_START)) {
    const before = words.slice(0, index).trimEnd();
    const name = before.replace(PARTING, "");
    const id = agencyOf(name);
    if (name === "" || (id === null && nameAtStart(name) !== name.length)) return null;
    const stamps = readStamps(words.slice(index));
    if (stamps === null) continue;
    if (!stamps.some(({ hasDay }) => hasDay)) return null;
    const span = { start: 0, end: name.length };
    return {
      authors: id === null ? [span] : [],
      agencies: id === null ? [] : [{ ...span, id }],
      stamps: stamps.map((stamp) => ({ ...stamp, start: index + stamp.start, end: index + stamp.end })),
      isParted: name !== before,
    };
  }
  return null;
}

interface Found {
  readonly authors: Span[];
  readonly agencies: (Span & { readonly id: string })[];
  readonly stamps: Stamp[];
}

/** A part of a byline, and where the one behind it begins. */
interface Part extends Span {
  readonly next: number;
}

const BETWEEN_PARTS =
  / (?:and|&|with) | (?=(?:for|in|at|special|staff|chief|senior|associated) )| {0,3}[,;|/•·] {0,3}(?:and )?| [-–—]{1,3} | \((?=\p{Lu}{2})| {2}/giu;
/** Behind the first name a stamp may follow with nothing between: "By Ann Lee March 4, 2020". */
const BEHIND_NAME = new RegExp(
  `${BETWEEN_PARTS.source}| (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4})`,
  "giu",
);

/** The part up to a comma, bar, dash, dot or "and"; a stamp is one part with all its commas, but not behind "by". */
function partAt(words: string, start: number, isFirst: boolean): Part {
  if (start > 0 && !isFirst && readStamps(words.slice(start)) !== null)
    return { start, end: words.length, next: words.length };
  const separator = isFirst ? BEHIND_NAME : BETWEEN_PARTS;
  separator.lastIndex = start;
  const match = separator.exec(words);
  if (match === null) return { start, end: words.length, next: words.length };
  return { start, end: match.index, next: match.index + match[0].length };
}

/** Matches "in Geneva", "at Eastfield Park" and "FOR THE HARBOUR GAZETTE": where, or for whom, it was written. Not "in the hall". */
const ELSEWHERE =
  /^(?:[Ii]n|[Aa]t|[Ff]or|IN|AT|FOR) (?:[Tt]he |THE )?\p{Lu}[\p{L}.'’-]{0,24}(?: (?:of |and |the )?\p{Lu}[\p{L}.'’-]{0,24}){0,4}$/u;

/** Matches the "Northpur" behind the name in "By Ann Lee, Northpur". Not "Tuesday". */
const isPlace = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]{2,24}$/u.test(text) && !notInNames.has(text.toLowerCase());

function readPart(words: string, part: Span, found: Found, isFirst: boolean): boolean {
  const text = words.slice(part.start, part.end);
  const name = text.replace(/^(?:for|[Tt]he) /, "").replace(/[.:)]$/, "");
  const id = agencyOf(name);
  if (id !== null) {
    const start = part.start + text.indexOf(name);
    found.agencies.push({ start, end: start + name.length, id });
    return true;
  }
  // The article of "By The Associated Press".
  if (isFirst && text === "The") return true;
  if (ELSEWHERE.test(text)) return !isFirst;
  const stamps = isFirst ? null : readStamps(text);
  if (stamps !== null) {
    for (const stamp of stamps) {
      found.stamps.push({ ...stamp, start: part.start + stamp.start, end: part.start + stamp.end });
    }
    return true;
  }
  const from = isFirst ? nameFrom(text) : 0;
  const length = nameAtStart(text.slice(from));
  if (from === 0 && (isRole(text) || isAddress(text) || OTHER_WORK.test(text))) return !isFirst;
  if (length === 0) return found.authors.length > 0 && isPlace(text);
  found.authors.push({ start: part.start + from, end: part.start + from + length });
  return true;
}

/** Matches "photographs by Bo Hill": what others did for the article. Not "words by Bo Hill". */
const OTHER_WORK =
  /^(?:photos?|photographs?|photography|pictures?|video|graphics|illustrations?|editing|edited|additional reporting) by (?:\p{Lu}[\p{L}.'’-]{0,24} ?){2,4}$/iu;

/** Where the name begins behind what its bearer is: at 25 in "Home Affairs Correspondent Ann Lee", at 4 in "Dr. Ann Lee". */
function nameFrom(text: string): number {
  const words = text.split(" ");
  let from = 0;
  for (let index = 0, at = 0; index + 2 < words.length && index < 6; index++) {
    at += words[index].length + 1;
    const word = words[index].toLowerCase().replace(/\.$/, "");
    if (writerNouns.has(word) || (index === 0 && honorifics.has(word))) from = at;
  }
  return from;
}

/** "ann@example.org", "@annlee" and "555-0100". */
const isAddress = (text: string): boolean => /^[\w.@()+-]+$/.test(text) && /[@\d]/.test(text);

/** Matches "editor" and "sketchwriter". Not "writers’". */
const isRoleWord = (word: string): boolean => writerRoles.has(word) || word.endsWith("writer");

/** "Staff Writer", "Political Correspondent", "Special to The Tribune" and the papers that they write for. */
function isRole(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  return words.length <= 6 && words.some((word) => isRoleWord(word.replace(/\W{1,3}$/, "")));
}

/**
 * The length of the name that a text begins with and that is all of it, but for an address behind it; else 0.
 * A name is two to five capitalised words, none of which names a thing.
 */
export function nameAtStart(text: string): number {
  const words = text.split(" ");
  let capitals = 0;
  let length = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0 && (isAddress(word) || (index > 1 && lettersBehindNames.has(word))))
      return capitals >= 2 ? length : 0;
    const lower = word.toLowerCase();
    if (index > 0 && nameParticles.has(lower)) {
      length += word.length + 1;
      continue;
    }
    if (!isNameWord(word) || notInNames.has(lower)) return 0;
    capitals++;
    length += word.length + (index > 0 ? 1 : 0);
  }
  return capitals >= 2 && capitals <= 5 ? length : 0;
}

/** Matches "Ann Lee Regional Affairs Correspondent": a name and what its bearer is, with no mark between. Not "A reporter". */
export const NAME_AND_ROLE =
  /^\p{Lu}[\p{L}.'’-]{1,24} \p{Lu}[\p{L}.'’-]{1,24},? (?:(?:\p{Lu}[\p{L}'’&-]{1,20}|of|and|&|the|for|in) ){0,5}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist)$/u;

const SEPARATED = /^([^,|/]{4,60}?)(,| ?\|) (?:The )?(?:\p{Lu}[\p{L}.'’-]{0,24} ){0,3}(\p{Lu}\p{L}{2,14})$/u;

/**
 * Where the name ends in a line of a name and the paper it writes for, and nothing else; else 0.
 *
 * Matches "Ann Lee, The Harbour Herald" and "Ann Lee | Harbour Times". Not "Ann Lee | Acme Images".
 */
export function nameBeforePaper(words: string): number {
  const parts = SEPARATED.exec(words);
  if (parts === null || !paperNouns.has(parts[3].toLowerCase())) return 0;
  return nameAtStart(parts[1]) === parts[1].length ? parts[1].length : 0;
}

/** Matches "Staff Writer" and "Environment correspondent", a role alone on its line. Not "A reporter left". */
export const isRoleLine = (words: string): boolean =>
  /^(?:\p{Lu}\p{L}+ (?:[Aa]nd )?){0,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist)s?$/u.test(
    words,
  );

/** Matches "Harbour Courier". Not "Courier Lee". */
const isPaper = (words: string): boolean =>
  paperNouns.has(words.slice(words.lastIndexOf(" ") + 1).toLowerCase());

/** The name in a line that is a name, or a name and a role or a paper, and nothing else; null in others. */
export function readName(words: string): Span | null {
  const nameLength = nameAtStart(words);
  if (nameLength > 0 && isPaper(words)) return null;
  if (nameLength > 0) return { start: 0, end: nameLength };
  const beforePaper = nameBeforePaper(words);
  if (beforePaper > 0) return { start: 0, end: beforePaper };
  if (!NAME_AND_ROLE.test(words)) return null;
  const end = words.indexOf(" ", words.indexOf(" ") + 1);
  const name = words.slice(0, end).replace(/,$/, "");
  return nameAtStart(name) === name.length ? { start: 0, end: name.length } : null;
}

/** "Ann", "O’Brien", "Al-Masri", "J.", "JAR." */
const isNameWord = (word: string): boolean => word.length <= 24 && /^\p{Lu}[\p{L}'’.-]*$/u.test(word);

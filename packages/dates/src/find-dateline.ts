import { assertText, TokenKind } from "@copydesk/text";
import { agencyOf } from "@copydesk/text/en";
import { agencyIn } from "./dateline/agency.js";
import { isHeading } from "./dateline/place-names.js";
import { dateValue, type ReadDate, readDate } from "./dateline/read-date.js";
import { type ReadPlaces, readPlaces } from "./dateline/read-places.js";
import { readSeparator } from "./dateline/read-separator.js";
import { assertChoices, readMoment } from "./resolve/context.js";
import type { Dateline } from "./types.js";
import { Words } from "./words.js";

export interface DatelineOptions {
  /** The day of publication: a day without its year is of the year nearest to it. */
  readonly reference?: string | null;
  /**
   * Is this the name of a country or a region? `isRegion` of `@copydesk/dates/places` knows. With it "Taipei, Taiwan —"
   * is a dateline too, and "APPLE, Samsung:" is none.
   */
  readonly isRegion?: (name: string) => boolean;
}

/** No dateline is longer, in UTF-16 code units. */
const LONGEST = 240;

/**
 * The dateline that a text opens with, its separator included, or null.
 *
 * Names are given in the case of names, and the place's words and region as they stand. Countries are open: the
 * gazetteer of `@copydesk/dates/places` knows those of regions and of cities.
 *
 * @throws TypeError when the text is no string or an option is unknown; RangeError when the reference is no date.
 * @example
 * const dateline = findDateline("PORTLAND, Ore., Sept. 9 (Reuters) - A mill closed.", { reference: "2020-09-10" });
 * [dateline.text, dateline.agency, dateline.date]
 * // => ["PORTLAND, Ore., Sept. 9 (Reuters) -", "Reuters", "2020-09-09"]
 * dateline.places // => [{ start: 0, end: 8, text: "PORTLAND", name: "Portland", region: "Ore", country: null }]
 * findDateline("Portland is a city.") // => null
 */
export function findDateline(text: string, options: DatelineOptions = {}): Dateline | null {
  assertText(text, "findDateline");
  assertChoices(options, ["reference", "isRegion"], "findDateline");
  const reference = readMoment(options.reference, "reference", "findDateline");
  const words = new Words(headOf(text));
  words.focus(0, words.length);
  const first = behindJunk(words, 0);
  const led = readAgency(words, first);
  const places = readPlaces(words, led === null ? first : behindMark(words, led.end), options.isRegion);
  if (places === null) return null;
  const tail = readTail(words, places.end);
  const end = readSeparator(words, tail.end) ?? behindStop(words, tail);
  const agency = tail.agency ?? led?.agency ?? null;
  if (!isDateline(words, places, tail, end, agency, options.isRegion)) return null;
  const start = words.start(first);
  const last = words.end((end ?? tail.end) - 1);
  const date = tail.date === null ? null : dateValue(tail.date, reference);
  return { start, end: last, text: text.slice(start, last), places: places.places, agency, date };
}

/** The head of the text that can hold a dateline, white space before it included. */
function headOf(text: string): string {
  let start = 0;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return text.slice(0, start + LONGEST);
}

/** "****", "RPT --", "--": marks that wires put before a story. */
function behindJunk(words: Words, at: number): number {
  let next = at;
  if (/^(?:RPT|REPEAT)$/.test(words.text(next)) && words.kind(next + 1) === TokenKind.dash) next++;
  while (next < 8 && (words.isChar(next, "*") || words.kind(next) === TokenKind.dash)) next++;
  return next;
}

interface ReadAgency {
  readonly end: number;
  /** null: it may be one, or the region. */
  readonly agency: string | null;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["/", "/"],
]);

/** "(Reuters)", "/PRNewswire/", "(AFP via Getty)": a known agency within marks. */
const readAgency = (words: Words, at: number): ReadAgency | null => {
  const found = readBrackets(words, at);
  const agency = found && agencyIn(found.text);
  return found && agency !== null ? { end: found.end, agency } : null;
};

/**
 * A name in the place of the agency: right before the separator, or in capitals behind the day. It is surely no region
 * in capitals or behind the day.
 * Matches "(CNN) --", "(Globe) -" and "March 4 (NAN)". Not "(updated) -" or "(CNN) reports".
 */
function readStranger(words: Words, at: number, hasDate: boolean): ReadAgency | null {
  const found = readBrackets(words, at);
  if (found === null || !words.isCapital(at + 1) || isHeading(words.text(at + 1))) return null;
  const isSure = !/\p{Ll}/u.test(found.text);
  if (words.at(at + 1).month > 0 || !((hasDate && isSure) || readSeparator(words, found.end) !== null))
    return null;
  return { end: found.end, agency: hasDate || isSure ? found.text : null };
}

function readBrackets(words: Words, at: number): { readonly end: number; readonly text: string } | null {
  const closing = words.width(at) === 1 ? BRACKETS.get(words.text(at)) : undefined;
  if (closing === undefined) return null;
  for (let end = at + 2; end < at + 8; end++) {
    if (words.isChar(end, closing))
      return { end: end + 1, text: words.source.slice(words.end(at), words.start(end)) };
  }
  return null;
}

/** Behind a dash or comma between an agency and its place: "(UPI) -- CHICAGO". */
const behindMark = (words: Words, at: number): number =>
  words.kind(at) === TokenKind.dash || words.isChar(at, ",") ? at + 1 : at;

interface Tail {
  readonly end: number;
  readonly date: ReadDate | null;
  readonly agency: string | null;
}

/** The day and the agency behind the places, in either order, with or without commas. */
function readTail(words: Words, at: number): Tail {
  let tail: Tail = { end: at, date: null, agency: null };
  for (let parts = 0; parts < 3; parts++) {
    const next = words.isChar(tail.end, ",") || words.isChar(tail.end, ".") ? tail.end + 1 : tail.end;
    const date = tail.date === null ? (readDate(words, next) ?? behindDash(words, next)) : null;
    const agency = tail.agency === null ? readAnyAgency(words, next, tail.date !== null) : null;
    if (date !== null) tail = { ...tail, end: date.end, date };
    else if (agency !== null) tail = { ...tail, end: agency.end, agency: agency.agency };
    else break;
  }
  return tail;
}

/** Behind a dash too: "NEW YORK--(BUSINESS WIRE)--". */
const readAnyAgency = (words: Words, at: number, hasDate: boolean): ReadAgency | null =>
  readAgency(words, behindMark(words, at)) ?? bareAgency(words, at) ?? readStranger(words, at, hasDate);

/** "KANSAS CITY, Mo. - March 13 -": a dash before the day. */
function behindDash(words: Words, at: number): ReadDate | null {
  if (words.kind(at) !== TokenKind.dash) return null;
  const date = readDate(words, at + 1);
  return date !== null && readSeparator(words, date.end) !== null ? date : null;
}

/** "MONTREAL, March 20, Reuter -": an agency without brackets, before a separator. */
function bareAgency(words: Words, at: number): ReadAgency | null {
  if (words.kind(at) !== TokenKind.word || !words.isChar(at - 1, ",")) return null;
  const agency = agencyIn(words.text(at));
  return agency !== null && readSeparator(words, at + 1) !== null ? { end: at + 1, agency } : null;
}

/** "MOSCOW, May 11. /TASS/.": a full stop behind the agency closes a dateline as a dash does. */
const behindStop = (words: Words, { end, agency }: Tail): number | null =>
  agency !== null && words.isChar(end, ".") ? end + 1 : null;

/** Is there enough to tell a dateline from a sentence or a heading? */
function isDateline(
  words: Words,
  places: ReadPlaces,
  tail: Tail,
  end: number | null,
  agency: string | null,
  isRegion: DatelineOptions["isRegion"],
): boolean {
  if (places.places.some(({ text }) => agencyOf(text) !== null)) return false;
  if (agency !== null && agencyOf(agency) !== null) return true;
  if (end === null) return tail.date !== null && agency !== null;
  if (tail.date !== null) return true;
  if (words.isChar(end - 1, "|")) return places.places.length === 1 && isShort(places);
  const { region } = places.places[0];
  const isKnown = region === null || isRegion === undefined ? null : isRegion(region);
  const isMarked = places.isCapitals ? isShort(places) : isKnown === true || isAbbreviated(words, places);
  return isMarked && isKnown !== false && opensText(words, end) && !isTitled(places);
}

/** Matches "Salem, Ore." and "Albany, N.Y." Not "Acme, Inc.", "Ann Lee, Jr." or "Lee, A." */
const isAbbreviated = (words: Words, { end, places }: ReadPlaces): boolean =>
  words.text(end - 1).endsWith(".") && !/^(?:inc|ltd|corp|co|jr|sr|.\.)$/i.test(places[0].region ?? "co");

const isShort = ({ places }: ReadPlaces): boolean =>
  places.every(({ text }) => text.split(" ").length <= 4 && text.length >= 3);

const isTitled = ({ places }: ReadPlaces): boolean =>
  places.some(({ text }) => text.split(/[\s-]/).some(isHeading));

/** Behind the separator the story begins: a capital, a figure or an opening mark. */
const opensText = (words: Words, at: number): boolean =>
  words.isCapital(at) || words.kind(at) === TokenKind.number || words.kind(at) === TokenKind.mark;

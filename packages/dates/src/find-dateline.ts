import { assertText, TokenKind } from "@copydesk/text";
import { agencyOf } from "@copydesk/text/en";
import { isHeading } from "./dateline/place-names.js";
import { behindMark, endsLine, readAgency, readAgencyLine, readAnyAgency } from "./dateline/read-agency.js";
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
  const lineLed = readAgencyLine(words, first);
  const led = readAgency(words, first) ?? lineLed;
  const at = led === null ? first : behindMark(words, led.end);
  const places = readPlaces(words, at, options.isRegion);
  const tail = readTail(words, places?.end ?? at);
  const end =
    readSeparator(words, tail.end) ??
    behindStop(words, tail) ??
    (places && behindLine(words, places, tail, lineLed !== null, options.isRegion));
  const agency = tail.agency ?? led?.agency ?? null;
  const isOne =
    places === null ? isPlaceless(tail, end) : isDateline(words, places, tail, end, agency, options.isRegion);
  if (!isOne || (lineLed !== null && (end === null || tail.date === null))) return null;
  const start = words.start(first);
  const last = words.end((end ?? tail.end) - 1);
  const date = tail.date === null ? null : dateValue(tail.date, reference);
  return { start, end: last, text: text.slice(start, last), places: places?.places ?? [], agency, date };
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

/** "KANSAS CITY, Mo. - March 13 -": a dash before the day. */
function behindDash(words: Words, at: number): ReadDate | null {
  if (words.kind(at) !== TokenKind.dash) return null;
  const date = readDate(words, at + 1);
  return date !== null && readSeparator(words, date.end) !== null ? date : null;
}

/** "MOSCOW, May 11. /TASS/.", "VANCOUVER / ACCESSWIRE / May 11 /": behind an agency these close a dateline as a dash does. */
const behindStop = (words: Words, { end, agency }: Tail): number | null =>
  agency !== null && (words.isChar(end, ".") || words.isChar(end, "/")) ? end + 1 : null;

/**
 * The end of a line that is the dateline's own.
 * Matches "Hobart, Jan 19" below the agency's line, "BARROW, June 21." and, where regions are known, "DOHA, Qatar". Not "Ann
 * Lee, June 21" or "ANN LEE, June 21".
 */
function behindLine(
  words: Words,
  { places, isCapitals, end }: ReadPlaces,
  tail: Tail,
  isBelowAgency: boolean,
  isRegion: DatelineOptions["isRegion"],
): number | null {
  const stopped = words.isChar(tail.end, ".") ? tail.end + 1 : tail.end;
  if (!endsLine(words, stopped)) return null;
  const { region } = places[0];
  const isSure =
    tail.date === null
      ? tail.end === end && isCapitals && region !== null && isRegion?.(region) === true
      : isBelowAgency || (isCapitals && stopped > tail.end);
  return isSure ? stopped : null;
}

/** "Feb 3 (Reuters) -": news of companies is filed without a place, and its day and a known agency are enough. */
const isPlaceless = ({ date, agency }: Tail, end: number | null): boolean =>
  end !== null && date !== null && agency !== null && agencyOf(agency) !== null;

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
  // "GENEVA (CNN) reports" goes on as no story begins.
  if (agency !== null && agencyOf(agency) !== null) return end !== null || !isGoingOn(words, tail.end);
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

const isGoingOn = (words: Words, at: number): boolean =>
  words.kind(at) === TokenKind.word && !words.isCapital(at);

/** Behind the separator the story begins: a capital, a figure or an opening mark. */
const opensText = (words: Words, at: number): boolean =>
  words.isCapital(at) || words.kind(at) === TokenKind.number || words.kind(at) === TokenKind.mark;

import { TokenFlag, TokenKind } from "@copydesk/text";
import { agencyOf } from "@copydesk/text/en";
import type { DatelineOptions } from "../find-dateline.js";
import type { Place } from "../types.js";
import type { Words } from "../words.js";
import { agencyIn } from "./agency.js";
import { readSeparator } from "./read-separator.js";
import { isHeading, isParticle, normalName } from "./place-names.js";

/** The places at the head of a dateline, and the index behind them. */
export interface ReadPlaces {
  readonly end: number;
  readonly places: readonly Place[];
  /** Are all names in capitals, as wires write them? */
  readonly isCapitals: boolean;
}

interface Name {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

const MOST_WORDS = 6;
const MOST_PLACES = 5;

/** "GENEVA", "PORTLAND, Ore.", "DALLAS/FORT WORTH, Texas", "Geneva, Switzerland", "BEIJING and SHANGHAI", "New Delhi [India]". */
export function readPlaces(
  words: Words,
  at: number,
  isRegion: DatelineOptions["isRegion"],
): ReadPlaces | null {
  const places: Place[] = [];
  let isCapitals = true;
  let end = at;
  for (let next = behindPreposition(words, at); places.length < MOST_PLACES;) {
    const name = readName(words, next);
    if (name === null) break;
    const region = readRegion(words, name, isRegion);
    isCapitals &&= isInCapitals(name.text);
    places.push(placeOf(words, name, region));
    end = region?.end ?? name.end;
    next = behindPlaceJoint(words, end);
    if (next === end) break;
  }
  return places.length === 0 ? null : { end, places: sharedRegion(places), isCapitals };
}

/** "NEAR KHERSON", "OUTSIDE MOSUL", "ABOARD THE USS LINCOLN": the name is behind it. */
function behindPreposition(words: Words, at: number): number {
  if (!/^(?:NEAR|OUTSIDE|ABOARD)$/.test(words.text(at)) || !words.isAllCapitals(at + 1)) return at;
  return words.word(at + 1) === "the" ? at + 2 : at + 1;
}

const isInCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** A run of words with capitals, hyphens and the full stops of "St." inside. */
function readName(words: Words, at: number): Name | null {
  let end = at;
  let count = 0;
  while (count < MOST_WORDS && isNameWord(words, end, end === at)) {
    count++;
    end = words.skipStop(end + 1) > end + 1 && isNameStop(words, end) ? end + 2 : end + 1;
    if (words.word(end) === "-" && words.kind(end + 1) === TokenKind.word) end++;
  }
  if (end === at || (isHeading(words.text(at)) && !isTheCity(words, at, end)) || isDated(words, at))
    return null;
  while (end > at + 1 && isParticle(words.text(end - 1)) && !words.isCapital(end - 1)) end--;
  return { first: at, end, text: words.source.slice(words.start(at), words.end(end - 1)) };
}

/** "THE HAGUE", "The Hague": the one article that is part of a name. */
const isTheCity = (words: Words, at: number, end: number): boolean =>
  end === at + 2 &&
  /^the$/i.test(words.text(at)) &&
  /^(?:hague|valley|dalles|woodlands|bronx)$/i.test(words.text(at + 1));

/** "ST. PAUL", "FT. WORTH", "U.N.": the full stop of an abbreviation before more of the name. */
const isNameStop = (words: Words, at: number): boolean =>
  words.width(at) <= 5 &&
  words.kind(at + 2) === TokenKind.word &&
  words.isCapital(at + 2) &&
  !isMonthDay(words, at + 2);

function isNameWord(words: Words, at: number, isFirst: boolean): boolean {
  if (words.kind(at) === TokenKind.clitic) return !isFirst && words.isGlued(at);
  if (words.kind(at) !== TokenKind.word || isMonthDay(words, at)) return false;
  if (!isFirst && isParticle(words.text(at)))
    return words.kind(at + 1) === TokenKind.word || words.word(at + 1) === "-";
  return words.isCapital(at) && (isFirst || !opensLine(words, at));
}

const opensLine = (words: Words, at: number): boolean =>
  (words.tokens.flags[at] & TokenFlag.lineBefore) !== 0;

/** "Feb 26" behind a name without a comma ends the name. */
const isMonthDay = (words: Words, at: number): boolean =>
  words.at(at).month > 0 && words.kind(words.skipStop(at + 1)) === TokenKind.number;

/** A weekday or month is no place. */
const isDated = (words: Words, at: number): boolean =>
  (words.at(at).weekday > 0 && words.width(at) > 3) || isMonthDay(words, at);

/**
 * The region or country behind a name. It is known by its form: in brackets, or behind a comma, where cities are
 * parted by "/" or "and".
 * Matches ", Ore.", ", N.Y.", ", Switzerland", " [India]", "(Bihar), Sept 9" and, where regions are known, "(Switzerland) -". Not ", SHANGHAI and XIAN", "(AFP)" or "(CNN) -".
 */
function readRegion(words: Words, name: Name, isRegion: DatelineOptions["isRegion"]): Name | null {
  const opening = words.isChar(name.end, "[") || words.isChar(name.end, "(");
  if (!opening && !words.isChar(name.end, ",")) return readUncommaed(words, name);
  const region = readRegionName(words, name.end + 1);
  if (region === null || isAgencyBehind(name, region)) return null;
  if (!opening) return isListed(words, name, region) ? null : region;
  const end = region.end + 1;
  // Right before the separator an agency can stand in round brackets too, that no list knows.
  const isSure = readSeparator(words, end) === null || isRegion?.(region.text) === true;
  const isClosed = words.isChar(region.end, "]") || (words.isChar(region.end, ")") && isSure);
  return isClosed ? { ...region, end: behindCountry(words, end) } : null;
}

/** "MUMBAI (Maharashtra) [India]": the country behind the state. */
function behindCountry(words: Words, at: number): number {
  const country = words.isChar(at, "[") ? readRegionName(words, at + 1) : null;
  return country !== null && words.isChar(country.end, "]") ? country.end + 1 : at;
}

/** Where the agency of Britain is at home; elsewhere "PA" is Pennsylvania. */
const BRITISH = /^(?:london|westminster|edinburgh|cardiff|belfast)$/i;

/** Is what stands in the region's place an agency? Matches "SYDNEY, AAP" and "LONDON, PA". Not "PITTSBURGH, PA" or "OIL CITY, Pa". */
const isAgencyBehind = (name: Name, region: Name): boolean =>
  /^pa$/i.test(region.text)
    ? region.text === "PA" && BRITISH.test(name.text)
    : !region.text.endsWith(".") && agencyIn(region.text) !== null;

/** "Ore.", "W. Va.", "N.Y.", "Trinidad and Tobago"; "Iraq-Iran border" too, where the day is behind it. */
function readRegionName(words: Words, at: number): Name | null {
  let end = at;
  let next = at;
  let isName = words.at(at).month === 0 && (!isHeading(words.text(at)) || words.word(at) === "the");
  while (next < at + MOST_WORDS && words.kind(next) === TokenKind.word && !isDated(words, next)) {
    if (next > at && opensLine(words, next)) break;
    isName &&= isNameWord(words, next, next === at);
    end = words.skipStop(next + 1);
    // "Trinidad and Tobago" is one; "Calif. and LONDON" has another place.
    if (words.text(end) === "and" && words.isAllCapitals(end + 1)) break;
    const isJoined = words.word(end) === "-" || (words.word(end) === "and" && !words.isAllCapitals(at));
    next = isJoined ? end + 1 : end;
  }
  const isWhole = isName || (words.isCapital(at) && words.isChar(end, ",") && isMonthDay(words, end + 1));
  return isWhole && end > at
    ? { first: at, end, text: words.source.slice(words.start(at), words.end(end - 1)) }
    : null;
}

/** "BEIJING, SHANGHAI and XIAN": names in one case, with more behind them, are places side by side. */
const isListed = (words: Words, name: Name, region: Name): boolean =>
  isInCapitals(name.text) &&
  isInCapitals(region.text.replace(/\./g, "")) &&
  behindPlaceJoint(words, region.end) > region.end;

/** "KANSAS CITY Mo.", where the comma was lost: an abbreviated region behind a name in capitals. */
function readUncommaed(words: Words, name: Name): Name | null {
  const last = name.end - 1;
  const isAbbreviated =
    last > name.first && words.skipStop(name.end) > name.end && !words.isAllCapitals(last);
  return isAbbreviated ? { first: last, end: name.end + 1, text: words.text(last) } : null;
}

function placeOf(words: Words, name: Name, region: Name | null): Place {
  const isInside = region !== null && region.first < name.end;
  const last = isInside ? region.first - 1 : name.end - 1;
  const start = words.start(name.first);
  const end = words.end(last);
  const text = words.source.slice(start, end);
  const written = region === null ? null : withoutStop(region.text);
  return { start, end, text, name: normalName(text), region: written, country: null };
}

/** "Ore." is "Ore"; the stops of "N.Y." are its own. */
const withoutStop = (region: string): string => (/\p{Ll}\.$/u.test(region) ? region.slice(0, -1) : region);

/** "DALLAS/FORT WORTH, Texas": a region stands for the places before it too. */
function sharedRegion(places: readonly Place[]): Place[] {
  const last = places.at(-1);
  return places.map((place) =>
    place.region === null && last !== undefined ? { ...place, region: last.region } : place,
  );
}

/** Behind "/", "and", ";" or a comma before another place. */
function behindPlaceJoint(words: Words, at: number): number {
  if (words.isChar(at, ";") || words.word(at) === "and" || words.isChar(at, "&")) return at + 1;
  if (agencyOf(words.text(at + 1)) !== null) return at;
  const isListed = words.isChar(at, ",") && words.isAllCapitals(at + 1) && !isMonthDay(words, at + 1);
  return isListed || words.isChar(at, "/") ? at + 1 : at;
}

import { cities } from "./data/cities.js";
import { countriesOfRegion, countryNamed } from "./gazetteer/regions.js";
import { foldPlace } from "./gazetteer/fold.js";
import { unsettled, wellKnown } from "./gazetteer/well-known.js";
import type { Dateline, Place } from "./types.js";

/**
 * A dateline with the countries of its places, by their regions and by the gazetteer: "PARIS, Texas" is in the United
 * States.
 *
 * @throws TypeError when it is given no dateline.
 * @example
 * const paris = { start: 0, end: 5, text: "PARIS", name: "Paris", region: null, country: null };
 * const dateline = { start: 0, end: 7, text: "PARIS -", places: [paris], agency: null, date: null };
 * resolvePlaces(dateline).places[0].country // => "FR"
 */
export function resolvePlaces(dateline: Dateline): Dateline {
  assertDateline(dateline);
  return { ...dateline, places: dateline.places.map(withCountry) };
}

function assertDateline(value: unknown): void {
  if (typeof value === "object" && value !== null && "places" in value && Array.isArray(value.places)) return;
  const given = value === null ? "null" : typeof value;
  throw new TypeError(`resolvePlaces wants a dateline with its places, and was given ${given}.`);
}

function withCountry(place: Place): Place {
  return { ...place, country: countryOfPlace(place.name, place.region) };
}

/**
 * The country of a place, as ISO 3166-1 alpha-2, or null when it is not known.
 *
 * The region, where there is one, decides if it is known; of two countries the one that has such a city. Then go the cities that newspapers name without a country,
 * former names among them; then countries themselves; then the gazetteer, where of cities that share a name the
 * capital stands, else the largest. A name that cities of like size in two countries bear is open.
 *
 * @throws TypeError when the name is no string.
 * @example
 * countryOfPlace("Geneva") // => "CH"
 * countryOfPlace("Bombay") // => "IN"
 * countryOfPlace("Paris", "Texas") // => "US"
 * countryOfPlace("Tbilisi", "Georgia") // => "GE"
 * countryOfPlace("Newcastle") // => null
 */
export function countryOfPlace(name: string, region: string | null = null): string | null {
  if (typeof name !== "string") {
    throw new TypeError(`countryOfPlace wants a name as a string, and was given ${typeof name}.`);
  }
  const byRegion = region === null ? [] : countriesOfRegion(region);
  if (byRegion.length === 1) return byRegion[0];
  const byName = countryOfName(name);
  return byRegion.length > 0 && !byRegion.includes(byName ?? "") ? byRegion[0] : byName;
}

function countryOfName(name: string): string | null {
  const key = foldPlace(name);
  if (unsettled.has(key)) return null;
  return (
    wellKnown.get(key) ?? countryNamed(name) ?? gazetteer().get(key) ?? gazetteer().get(`${key} city`) ?? null
  );
}

/**
 * Is this the name of a country, a state or a province, in full or as newspapers shorten it?
 *
 * `findDateline` takes it as an option, to tell places from other names.
 *
 * @throws TypeError when the name is no string.
 * @example
 * isRegion("Ore.") // => true
 * isRegion("Taiwan") // => true
 * isRegion("Microsoft") // => false
 */
export function isRegion(name: string): boolean {
  if (typeof name !== "string")
    throw new TypeError(`isRegion wants a name as a string, and was given ${typeof name}.`);
  return countriesOfRegion(name).length > 0;
}

let unpacked: ReadonlyMap<string, string> | null = null;

/** The packed cities as a map from name to country, unpacked when they are first asked for. */
function gazetteer(): ReadonlyMap<string, string> {
  unpacked ??= unpack(cities);
  return unpacked;
}

function unpack(packed: string): ReadonlyMap<string, string> {
  const countryByCity = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const country = line.slice(0, 2);
    let before = "";
    for (const coded of line.slice(2).split("|")) {
      before = before.slice(0, parseInt(coded.charAt(0), 36)) + coded.slice(1);
      countryByCity.set(before, country);
    }
  }
  return countryByCity;
}

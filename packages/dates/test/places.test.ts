import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDateline } from "../src/index.js";
import { countryOfPlace, isRegion, resolvePlaces } from "../src/places.js";

const countriesOf = (text: string): (string | null)[] => {
  const dateline = findDateline(text);
  return dateline === null ? [] : resolvePlaces(dateline).places.map(({ country }) => country);
};

describe("the country of a dateline's place", () => {
  test.each([
    ["GENEVA (AP) — A fund.", "CH"],
    ["FRANKFURT (Reuters) - A fund.", "DE"],
    ["WASHINGTON (AP) — A fund.", "US"],
    ["PARIS (AP) — A fund.", "FR"],
    ["PARIS, Texas (AP) — A fund.", "US"],
    ["TBILISI, Georgia (AP) — A fund.", "GE"],
    ["BATUMI, Georgia (AP) — A fund.", "GE"],
    ["ATLANTA, Georgia (AP) — A fund.", "US"],
    ["ROME, Georgia (AP) — A fund.", "US"],
    ["LAHORE, Punjab (AP) — A fund.", "PK"],
    ["LONDON, Ont. (CP) — A fund.", "CA"],
    ["PEKING (Reuter) - A fund.", "CN"],
    ["BOMBAY (PTI) - A fund.", "IN"],
    ["LUBUMBASHI, Zaire (AFP) - A fund.", "CD"],
    ["COLOGNE, West Germany (Reuter) - A fund.", "DE"],
    ["LUXEMBOURG (AFP) - A fund.", "LU"],
    ["QUETZALTOWN (AFP) - A fund.", null],
  ])("%s", (text, country) => {
    expect(countriesOf(text)).toEqual([country]);
  });
});

// Labelled by hand: the country of places that wires file from, a line for each country.
const labelled = readFileSync(new URL("./tables/places.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .flatMap((line) => line.slice(3).split("|").map((name) => ({ name, country: line.slice(0, 2) }))); // prettier-ignore

test("the places of a hand-made list are in their countries", () => {
  const wrong = labelled.filter(({ name, country }) => countryOfPlace(name) !== country);
  expect(wrong).toEqual([]);
  expect(labelled.length).toBeGreaterThan(300);
});

test.each(["Newcastle", "Birmingham", "Durham", "Lincoln", "Victoria", "Richmond"])(
  "%s alone is open, for cities of several countries are meant by it",
  (name) => {
    expect(countryOfPlace(name)).toBeNull();
  },
);

test.each([
  ["Newcastle", "New South Wales", "AU"],
  ["Birmingham", "Ala", "US"],
  ["Hyderabad", "Sindh", "PK"],
  ["Hyderabad", null, "IN"],
  ["Plymouth", null, "GB"],
  ["Kochi", null, "IN"],
])("%s, %s", (name, region, country) => {
  expect(countryOfPlace(name, region)).toBe(country);
});

test("a name that is no string is refused", () => {
  expect(() => countryOfPlace(null as never)).toThrow("countryOfPlace wants a name as a string");
});

test("what is no dateline is refused", () => {
  expect(() => resolvePlaces(null as never)).toThrow("wants a dateline with its places, and was given null.");
  expect(() => resolvePlaces({} as never)).toThrow("wants a dateline with its places, and was given object.");
});

describe("a dateline by the names of regions", () => {
  test.each([
    ["Taipei, Taiwan — A mill closed.", "Taipei", "Taiwan"],
    ["Portland, Oregon - A mill closed.", "Portland", "Oregon"],
    ["London, Ontario: A mill closed.", "London", "Ontario"],
    ["MOSUL, Iraq: A mill closed.", "Mosul", "Iraq"],
    ["GENEVA (Switzerland) - A mill closed.", "Geneva", "Switzerland"],
    ["Geneva (Switzerland) — A mill closed.", "Geneva", "Switzerland"],
    ["BOSTON (Globe) - A mill closed.", "Boston", null],
  ])("%s", (text, name, region) => {
    expect(findDateline(text, { isRegion })?.places).toMatchObject([{ name, region }]);
  });

  test.each([
    "APPLE, Samsung: Two makers of phones meet in court.",
    "COVID, FLU — What to know before winter",
    "Murder, Mayhem — Why we watch",
    "Paris, Texas — the film",
    "Lee, Georgia and the others: a family album",
  ])("none in %s", (text) => {
    expect(findDateline(text, { isRegion })).toBeNull();
  });

  test("what the gazetteer lacks is still known by its day or agency", () => {
    const dateline = findDateline("KUPANG, Timor border, Sept 9 (AFP) - A mill closed.", { isRegion });
    expect(dateline?.places).toMatchObject([{ name: "Kupang", region: "Timor border" }]);
  });
});

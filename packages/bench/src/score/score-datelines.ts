import type { DatelineGold } from "../data/records.js";
import { share } from "./ratios.js";

/** The parts of a found dateline that are scored. */
export interface FoundDateline {
  readonly places: readonly { readonly name: string }[];
  readonly agency: string | null;
  readonly date: string | null;
}

export interface DatelinesScore {
  readonly texts: number;
  /** Shares of the texts, from 0 to 1. */
  readonly found: number;
  readonly places: number;
  readonly date: number;
  /** Of the texts whose dateline names an agency; null where none does. */
  readonly agency: number | null;
  readonly placesAndDate: number;
  readonly all: number;
}

/** Places are compared by name, case and accents aside, in any order; days and agencies as they are. */
export function scoreDatelines(
  texts: Iterable<{ readonly gold: DatelineGold; readonly found: FoundDateline | null }>,
): DatelinesScore {
  const sum = { texts: 0, found: 0, places: 0, date: 0, agencies: 0, agency: 0, placesAndDate: 0, all: 0 };
  for (const { gold, found } of texts) {
    const places =
      found !== null && listNames(gold.cities) === listNames(found.places.map(({ name }) => name));
    const date = found !== null && found.date === gold.date;
    const agency = !gold.agency || fold(gold.agency) === fold(found?.agency ?? "");
    sum.texts++;
    if (found !== null) sum.found++;
    if (places) sum.places++;
    if (date) sum.date++;
    if (places && date) sum.placesAndDate++;
    if (places && date && agency) sum.all++;
    if (!gold.agency) continue;
    sum.agencies++;
    if (agency) sum.agency++;
  }
  const of = (part: number): number => share(part, sum.texts);
  return {
    texts: sum.texts,
    found: of(sum.found),
    places: of(sum.places),
    date: of(sum.date),
    agency: sum.agencies === 0 ? null : sum.agency / sum.agencies,
    placesAndDate: of(sum.placesAndDate),
    all: of(sum.all),
  };
}

const listNames = (names: readonly string[]): string => names.map(fold).sort().join("|");

const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

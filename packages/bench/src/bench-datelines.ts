import { findDateline } from "@copydesk/dates";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import { isDatelineRecord, isPlainRecord } from "./data/records.js";
import { type Figures, percent, type Report, toFigures } from "./report.js";
import { scoreDatelines } from "./score/score-datelines.js";
import { share } from "./score/ratios.js";

const corpora = ["reuters", "wiredatelines"];

/** How well datelines are read, and how often one is seen where there is none. */
export function benchDatelines(data: DataFolder, options: { readonly errors?: boolean } = {}): Report {
  const figures: Record<string, Figures[string]> = {};
  const rows: string[][] = [];
  const errors: string[] = [];
  for (const corpus of corpora) {
    const texts = readRecords(data.file(`dates/${corpus}`), isDatelineRecord).flatMap((record) => {
      // Odd datelines have no gold, but have to be survived.
      const found = findDateline(record.text, { reference: record.date });
      return record.gold ? [{ gold: record.gold, found, id: record.id }] : [];
    });
    const score = scoreDatelines(texts);
    rows.push([
      corpus,
      String(score.texts),
      percentFine(score.found),
      percentFine(score.places),
      percentFine(score.date),
      score.agency === null ? "–" : percentFine(score.agency),
      percentFine(score.placesAndDate),
      percentFine(score.all),
    ]);
    figures[corpus] = toFigures({ "places and date": score.placesAndDate, "all right": score.all });
    if (options.errors) {
      errors.push(
        ...texts
          .filter((text) => scoreDatelines([text]).all < 1)
          .map(
            ({ id, gold, found }) => `${id}\tgold ${JSON.stringify(gold)}\tfound ${JSON.stringify(found)}`,
          ),
      );
    }
  }

  const plain = readRecords(data.file("dates/undatelined"), isPlainRecord);
  const made = plain.filter(({ text }) => findDateline(text) !== null);
  if (options.errors) errors.push(...made.map(({ id }) => `${id}\tmade up`));
  figures["undatelined"] = toFigures({ "without a false dateline": 1 - share(made.length, plain.length) });
  return {
    tables: [
      {
        title: "Datelines, in percent of the texts",
        columns: ["corpus", "texts", "found", "places", "date", "agency", "places and date", "all right"],
        rows,
      },
      {
        title: "Texts that open without a dateline",
        columns: ["corpus", "texts", "false datelines"],
        rows: [["undatelined", plain.length, made.length]],
      },
    ],
    figures,
    errors,
  };
}

/** With two decimals where one would hide the last errors. */
const percentFine = (value: number): string =>
  value >= 0.95 && value < 1 ? (100 * value).toFixed(2) : percent(value);

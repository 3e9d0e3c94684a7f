import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchDatelines } from "./bench-datelines.js";
import { benchDates } from "./bench-dates.js";
import { benchPages } from "./bench-pages.js";
import { benchQuotes } from "./bench-quotes.js";
import { benchResidue } from "./bench-residue.js";
import type { DataFolder } from "./data/find-data.js";
import type { Figures, Report } from "./report.js";
import { repository } from "./repository.js";

/** The figures that the packages had when they were last recorded. */
const recordFile = join(repository, "packages/bench/recorded.json");

/** How many points a figure may fall before the gate closes. */
const TOLERANCE = 0.3;

const benchmarks: Readonly<Record<string, (data: DataFolder) => Report>> = {
  dates: benchDates,
  datelines: benchDatelines,
  quotes: benchQuotes,
  residue: benchResidue,
  pages: benchPages,
};

/** Compares the accuracy of today with the recorded one; with `record`, writes it down instead. */
export function runGate(data: DataFolder, { record = false }: { readonly record?: boolean } = {}): Report {
  const figures = Object.fromEntries(
    Object.entries(benchmarks).flatMap(([name, bench]) =>
      Object.entries(bench(data).figures).map(([corpus, values]) => [`${name}: ${corpus}`, values]),
    ),
  );
  if (record) writeFileSync(recordFile, `${JSON.stringify(figures, null, 2)}\n`);
  const recorded = JSON.parse(readFileSync(recordFile, "utf8")) as Figures;
  const compared = compareFigures(recorded, figures);
  const rows = compared.map(({ corpus, metric, was, is }) => [corpus, metric, was.toFixed(2), is.toFixed(2)]);
  return {
    tables: [{ title: "Accuracy, in percent", columns: ["corpus", "metric", "recorded", "now"], rows }],
    figures,
    failures: compared.filter(({ fell }) => fell).map(tellFall),
  };
}

interface Comparison {
  readonly corpus: string;
  readonly metric: string;
  readonly was: number;
  readonly is: number;
  readonly fell: boolean;
}

/** Every recorded figure beside that of today. One that is no longer measured counts as 0. */
export function compareFigures(recorded: Figures, now: Figures): Comparison[] {
  return Object.entries(recorded).flatMap(([corpus, metrics]) =>
    Object.entries(metrics).map(([metric, was]) => {
      const is = new Map(Object.entries(now[corpus] ?? {})).get(metric) ?? 0;
      return { corpus, metric, was, is, fell: is < was - TOLERANCE };
    }),
  );
}

const tellFall = ({ corpus, metric, was, is }: Comparison): string =>
  `${corpus}, ${metric}: ${is.toFixed(2)}, which was ${was.toFixed(2)}.`;

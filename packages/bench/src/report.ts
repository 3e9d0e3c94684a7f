/** A table as it is printed: a title, the heads of its columns, and its rows. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Figures that must not fall, in percent, by corpus and metric. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a benchmark found: tables for people, figures for the gate, and lines about single errors. */
export interface Report {
  readonly tables: readonly Table[];
  readonly figures: Figures;
  readonly errors?: readonly string[];
  /** What does not hold that must; each line makes the command fail. */
  readonly failures?: readonly string[];
}

/** A share as a percentage with one decimal: 0.8512 is "85.1". */
export const percent = (value: number): string => (100 * value).toFixed(1);

/** Shares as figures: percentages with two decimals. */
export const toFigures = (shares: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(shares).map(([name, value]) => [name, Number((100 * value).toFixed(2))]));

/** The table as Markdown, its columns aligned: words to the left, numbers to the right. */
export function formatTable({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index].length)));
  const isNumeric = columns.map((_, index) => rows.every((row) => /^[\d.,%–-]/.test(String(row[index]))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (isNumeric[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (isNumeric[i] ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [title, "", line(cells[0]), line(rule), ...cells.slice(1).map(line)].join("\n");
}

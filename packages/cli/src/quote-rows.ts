import type { Extract, Quote, Speaker } from "@copydesk/article";
import type { ArticleRecord } from "./read-input.js";

/** What a row tells of its quotation, in the order of the columns. */
type Column = (row: Row) => string | number | null | undefined;

interface Row {
  readonly id: string | number;
  readonly date: string | null;
  readonly article: ArticleRecord;
  readonly quote: Quote;
  readonly speaker: Speaker | undefined;
}

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["id", ({ id }) => id],
  ["date", ({ date }) => date],
  ["title", ({ article }) => article.title?.text],
  ["speaker", ({ speaker }) => speaker?.name],
  ["kind", ({ speaker }) => speaker?.kind],
  ["role", ({ speaker }) => speaker?.role],
  ["affiliation", ({ speaker }) => speaker?.affiliation],
  ["mention", ({ quote }) => quote.speaker?.text],
  ["cue", ({ quote }) => quote.cue?.text],
  ["form", ({ quote }) => quote.form],
  ["content", ({ quote }) => joined(quote.parts)],
  ["verbatim", ({ quote }) => joined(quote.verbatim)],
  ["addressee", ({ quote }) => quote.addressee?.text],
  ["occasion", ({ quote }) => quote.occasion?.text],
  ["confidence", ({ quote }) => quote.confidence],
  ["start", ({ quote }) => quote.start],
  ["end", ({ quote }) => quote.end],
]);

/** The names of the columns, as the first row. */
export const quoteHeader = (): string => csvRow([...COLUMNS.keys()]);

/** The quotations of an article, a row each, as CSV by RFC 4180. `given` is its date where the caller knows it. */
export function quoteRows(id: string | number, article: ArticleRecord, given: string | null): string {
  const { published, dateline, updated } = article;
  const date = given ?? published?.value ?? dateline?.date ?? updated?.value ?? null;
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  return article.quotes
    .map((quote) => ({ id, date, article, quote, speaker: speakers.get(quote.speakerId ?? "") }))
    .map((row) => csvRow([...COLUMNS.values()].map((column) => column(row))))
    .join("");
}

/** The pieces of a split quotation in one cell. */
const joined = (parts: readonly Extract[]): string => parts.map(({ text }) => text).join(" … ");

const csvRow = (cells: readonly ReturnType<Column>[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** Matches `"No," she said`; not `No`. */
const NEEDS_MARKS = /[",\r\n]/;

function csvCell(cell: ReturnType<Column>): string {
  const text = String(cell ?? "");
  return NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

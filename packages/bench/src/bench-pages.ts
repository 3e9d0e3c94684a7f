import { readPage } from "@copydesk/article";
import { readHtml } from "@copydesk/boilerplate/html";
import { join } from "node:path";
import { cpuSeconds } from "./cpu-time.js";
import type { DataFolder } from "./data/find-data.js";
import { readRecords } from "./data/read-records.js";
import { isPageRecord, isPageText, type PageRecord } from "./data/records.js";
import { type Figures, percent, type Report, type Table, toFigures } from "./report.js";
import {
  defuddleReader,
  type PageFinding,
  type PageReader,
  readabilityReader,
} from "./rivals/readers-of-pages.js";
import { scorePageMetadata } from "./score/score-page-metadata.js";
import { type PageScore, scorePages } from "./score/score-pages.js";

const TEXT_CORPORA = ["aeb", "feval", "aed", "fundus"];
const METADATA_CORPORA = ["aed", "fundus", "htmldate"];
/** Pages that the CPU of every reader is measured on. */
const SPEED_CORPUS = "aeb";

export interface PagesOptions {
  readonly rivals?: boolean;
  /** Folder of texts by weights that have not seen the page's site: `aeb.jsonl` and so on, `{id, text}` a line. */
  readonly unseen?: string;
}

/** How well pages are read: their text, their title, authors and day; and at which cost. */
export function benchPages(data: DataFolder, { rivals = false, unseen }: PagesOptions = {}): Report {
  const readers = [copydesk, ...(rivals ? [readabilityReader(), defuddleReader()] : [])];
  // First, for the rivals leave much behind that the collector of garbage has to look through ever after.
  const speed = rivals ? [speedTable(data, readers)] : [];
  const figures: Record<string, Figures[string]> = {};
  const texts: string[][] = [];
  const facts: string[][] = [];
  const failures: string[] = [];
  for (const corpus of new Set([...TEXT_CORPORA, ...METADATA_CORPORA])) {
    const records = readRecords(data.file(`boilerplate/${corpus}`), isPageRecord);
    for (const reader of readers) {
      const found = records.map((record) => tryToRead(reader, record));
      const thrown = found.filter((finding) => finding === null).length;
      if (reader === copydesk && thrown > 0) failures.push(`copydesk threw on ${thrown} pages of ${corpus}.`);
      const findings = found.map((finding) => finding ?? NOTHING);
      const text = TEXT_CORPORA.includes(corpus)
        ? scoreTexts(
            records,
            findings.map((one) => one.readText()),
          )
        : null;
      const metadata = scorePageMetadata(
        records.map(({ gold }, index) => ({ gold, found: findings[index] ?? NOTHING })),
      );
      if (text !== null) texts.push(textRow(corpus, reader.name, text, thrown));
      if (METADATA_CORPORA.includes(corpus)) {
        facts.push([corpus, reader.name, ...Object.values(metadata).map(percentOrDash)]);
      }
      if (reader === copydesk) figures[corpus] = toFigures({ ...textFigures(text), ...known(metadata) });
    }
    if (unseen !== undefined && TEXT_CORPORA.includes(corpus)) {
      texts.push(
        textRow(corpus, "copydesk, sites unseen", scoreUnseen(join(unseen, `${corpus}.jsonl`), records), 0),
      );
    }
  }
  return {
    tables: [textTable(texts), factTable(facts), ...speed],
    figures,
    failures,
  };
}

/** Ours, from the HTML to the quotations. */
const copydesk: PageReader = {
  name: "copydesk",
  read: (html, url) => {
    const { regions, title, authors, published } = readPage(html, url === "" ? {} : { url });
    // The corpora leave datelines in the text, which an article has apart.
    const text = regions.filter(({ kept, kind }) => kept || kind === "dateline").map((region) => region.text);
    return {
      readText: () => text.join("\n"),
      title: title?.text ?? null,
      authors: authors.map(({ text }) => text),
      date: published?.value ?? null,
    };
  },
};

const NOTHING: PageFinding = { readText: () => "", title: null, authors: null, date: null };

function tryToRead(reader: PageReader, { html, url = "" }: PageRecord): PageFinding | null {
  try {
    return reader.read(html, url);
  } catch {
    return null;
  }
}

/** Only pages whose text was marked count. */
const scoreTexts = (records: readonly PageRecord[], texts: readonly string[]): PageScore =>
  scorePages(
    records.flatMap(({ gold }, index) =>
      gold.text === undefined ? [] : [{ gold: gold.text, found: texts[index] ?? "" }],
    ),
  );

function scoreUnseen(file: string, records: readonly PageRecord[]): PageScore {
  const texts = new Map(readRecords(file, isPageText).map(({ id, text }) => [id, text]));
  return scoreTexts(
    records,
    records.map(({ id }) => texts.get(id) ?? ""),
  );
}

const textFigures = (score: PageScore | null): Record<string, number> =>
  score === null
    ? {}
    : { "text, F1": score.f1, "text, precision": score.precision, "text, exact": score.exact };

const known = (shares: object): Record<string, number> =>
  Object.fromEntries(
    Object.entries(shares).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );

const percentOrDash = (value: number | null): string => (value === null ? "–" : percent(value));

const textRow = (corpus: string, reader: string, score: PageScore, thrown: number): string[] => [
  corpus,
  reader,
  String(score.pages),
  percent(score.f1),
  percent(score.precision),
  percent(score.recall),
  percent(score.exact),
  String(thrown),
];

const textTable = (rows: readonly string[][]): Table => ({
  title: "Text of pages, in percent; the weights were fitted on these pages unless sites are unseen",
  columns: ["corpus", "reader", "pages", "shingle F1", "precision", "recall", "exact", "thrown"],
  rows,
});

const factTable = (rows: readonly string[][]): Table => ({
  title: "Metadata of pages, in percent",
  columns: ["corpus", "reader", "title", "set of authors", "day"],
  rows,
});

/** CPU of each reader, one after the other on the same pages, after a round over some of them to warm up. */
function speedTable(data: DataFolder, readers: readonly PageReader[]): Table {
  const records = readRecords(data.file(`boilerplate/${SPEED_CORPUS}`), isPageRecord);
  const html: PageReader = {
    name: "copydesk, readHtml alone",
    read: (page) => {
      const { text } = readHtml(page);
      return { ...NOTHING, readText: () => text };
    },
  };
  const rows = [html, ...readers].map((reader) => {
    for (const record of records.slice(0, 30)) tryToRead(reader, record);
    const start = cpuSeconds();
    for (const record of records) tryToRead(reader, record);
    return [reader.name, ((1000 * (cpuSeconds() - start)) / records.length).toFixed(1)];
  });
  return {
    title: `CPU on ${records.length} pages of ${SPEED_CORPUS}`,
    columns: ["reader", "ms a page"],
    rows,
  };
}

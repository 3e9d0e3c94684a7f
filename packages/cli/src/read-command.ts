import { once } from "node:events";
import type { Writable } from "node:stream";
import pc from "picocolors";
import type { ArticleOptions } from "@copydesk/article";
import type { InputKind } from "./input-kind.js";
import { type Input, type Lines, readInputs } from "./inputs.js";
import { quoteHeader, quoteRows } from "./quote-rows.js";
import { type ArticleRecord, readInput } from "./read-input.js";
import { RepeatedIds } from "./repeated-ids.js";
import { createReport } from "./report.js";
import type { Surroundings } from "./surroundings.js";
import { visible } from "./visible.js";

export type Format = "pretty" | "json" | "jsonl" | "csv";

/** What the command line says of `copydesk read`. */
export interface ReadOptions extends Pick<ArticleOptions, "prefer" | "dateOrder" | "strictness"> {
  readonly format?: Format;
  readonly input?: InputKind;
  readonly lines?: Lines;
  readonly url?: string;
  readonly reference?: string;
}

/**
 * Reads articles and writes what was found, one after the other, so that a stream of any length passes through.
 *
 * @returns Whether everything could be read.
 */
export async function readCommand(
  files: readonly string[],
  options: ReadOptions,
  { stdin, stdout, stderr, env }: Surroundings,
): Promise<boolean> {
  const format = options.format ?? (stdout.isTTY === true ? "pretty" : "json");
  const oneArticle = files.length === 1 && (options.lines ?? linesOf(files[0] ?? "", format)) === "none";
  const writer = createWriter(format, { stdout, colour: useColour(stdout.isTTY === true, env), oneArticle });
  const say = (message: string): boolean => stderr.write(`copydesk: ${visible(message)}\n`);
  const ids = new RepeatedIds();
  const { url = null, input: kind = null, prefer, dateOrder, strictness } = options;
  const tally = { read: 0, failures: 0 };
  const take = async (input: Input): Promise<void> => {
    tally.read++;
    const isFirstRepeated = ids.add(input.id) && ids.count === 1;
    if (isFirstRepeated) say(`${input.where}: an article before has the same id, "${input.id}"`);
    const date = input.published ?? options.reference ?? null;
    const article = readInput(input, { reference: date, prefer, dateOrder, strictness });
    await write(stdout, writer.article({ id: input.id, article, date }));
  };
  await write(stdout, writer.begin);
  for (const file of files) {
    const reading = { lines: options.lines ?? linesOf(file, format), kind, url, dateOrder };
    for await (const input of readInputs(file, reading, stdin)) {
      if ("notice" in input) say(input.notice);
      else if ("failure" in input) {
        say(input.failure);
        tally.failures++;
      } else await take(input);
    }
  }
  await write(stdout, writer.end());
  if (ids.count > 1) say(`${ids.count} articles have the id of one before them`);
  // Whoever looks on sees how it went; a log gets no line for a run that went well.
  if (stderr.isTTY === true && format !== "pretty" && tally.read > 1) say(summary(tally));
  return tally.failures === 0;
}

const summary = ({ read, failures }: { read: number; failures: number }): string =>
  `${read} articles read${failures === 0 ? "" : `, ${failures} failures`}`;

function linesOf(file: string, format: Format): Lines {
  if (file === "-") return format === "jsonl" ? "json" : "none";
  return /\.(?:jsonl|ndjson)$/i.test(file) ? "json" : "none";
}

const useColour = (isTerminal: boolean, env: Surroundings["env"]): boolean =>
  isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";

/** An article with its id, and its date where the caller gave one. */
interface Read {
  readonly id: string | number;
  readonly article: ArticleRecord;
  readonly date: string | null;
}

/** What stands in the output at its beginning, for each article, and at the end. */
interface Writer {
  readonly begin: string;
  article(read: Read): string;
  end(): string;
}

interface Paper {
  readonly stdout: Surroundings["stdout"];
  readonly colour: boolean;
  readonly oneArticle: boolean;
}

function createWriter(format: Format, { stdout, colour, oneArticle }: Paper): Writer {
  switch (format) {
    case "jsonl":
      return plainWriter(({ id, article }) => `${JSON.stringify({ id, ...article })}\n`);
    case "csv":
      return plainWriter(({ id, article, date }) => quoteRows(id, article, date), quoteHeader());
    case "json":
      // One whole file is one object, the Article itself.
      return oneArticle ? plainWriter(({ article }) => `${JSON.stringify(article, null, 2)}\n`) : jsonArray();
    case "pretty": {
      const report = createReport({ colours: pc.createColors(colour), width: stdout.columns ?? 96 });
      return plainWriter(({ id, article }) => report(String(id), article));
    }
  }
}

const plainWriter = (article: Writer["article"], begin = ""): Writer => ({ begin, article, end: () => "" });

/** Anything else is an array of articles, each with its id. */
function jsonArray(): Writer {
  let lead = "[\n";
  return {
    begin: "",
    article({ id, article }) {
      const element = lead + JSON.stringify({ id, ...article }, null, 2);
      lead = ",\n";
      return element;
    },
    end: () => (lead === "[\n" ? "[]\n" : "\n]\n"),
  };
}

/** Writes, and waits where the reader at the other end is slower than we are. */
async function write(out: Writable, text: string): Promise<void> {
  if (text !== "" && !out.write(text)) await once(out, "drain");
}

import { once } from "node:events";
import type { Writable } from "node:stream";
import pc from "picocolors";
import type { InputKind } from "./input-kind.js";
import { type Lines, readInputs } from "./inputs.js";
import { type ArticleRecord, readInput } from "./read-input.js";
import { createReport } from "./report.js";
import type { Surroundings } from "./surroundings.js";
import { visible } from "./visible.js";

export type Format = "pretty" | "json" | "jsonl";

/** What the command line says of `copydesk read`. */
export interface ReadOptions {
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
  let allRead = true;
  for (const file of files) {
    const lines = options.lines ?? linesOf(file, format);
    const reading = { lines, kind: options.input ?? null, url: options.url ?? null };
    for await (const input of readInputs(file, reading, stdin)) {
      if ("notice" in input) say(input.notice);
      else if ("failure" in input) {
        say(input.failure);
        allRead = false;
      } else {
        const article = readInput(input, input.published ?? options.reference);
        await write(stdout, writer.article(input.id, article));
      }
    }
  }
  await write(stdout, writer.end());
  return allRead;
}

function linesOf(file: string, format: Format): Lines {
  if (file === "-") return format === "jsonl" ? "json" : "none";
  return /\.(?:jsonl|ndjson)$/i.test(file) ? "json" : "none";
}

const useColour = (isTerminal: boolean, env: Surroundings["env"]): boolean =>
  isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";

/** What stands in the output for each article and at the end. */
interface Writer {
  article(id: string | number, article: ArticleRecord): string;
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
      return { article: (id, article) => `${JSON.stringify({ id, ...article })}\n`, end: () => "" };
    case "json":
      return oneArticle ? jsonObject() : jsonArray();
    case "pretty": {
      const report = createReport({ colours: pc.createColors(colour), width: stdout.columns ?? 96 });
      return { article: (id, article) => report(String(id), article), end: () => "" };
    }
  }
}

/** One whole file is one object, the Article itself. */
const jsonObject = (): Writer => ({
  article: (_, article) => `${JSON.stringify(article, null, 2)}\n`,
  end: () => "",
});

/** Anything else is an array of articles, each with its id. */
function jsonArray(): Writer {
  let lead = "[\n";
  return {
    article(id, article) {
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

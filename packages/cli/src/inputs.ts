import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Diagnostic } from "@copydesk/article";
import { decodeText } from "./decode.js";

/** What each line of an input is: a JSON record, the text of one article, or only part of the one article. */
export type Lines = "json" | "text" | "none";

/** One article to read, and where it came from. */
export interface Input {
  readonly id: string | number;
  /** For messages: "feed.jsonl, line 12". */
  readonly where: string;
  readonly text: string;
  /** When it was published, where the record says so. */
  readonly published: string | null;
  /** What was wrong with its bytes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Something that could not be read: the file, the line where there is one, and why. */
export interface Failure {
  readonly failure: string;
}

/**
 * The articles of one file, or of standard input where the file is "-".
 *
 * What cannot be read comes as a failure in its place, and the rest goes on.
 */
export async function* readInputs(
  file: string,
  lines: Lines,
  stdin: Readable,
): AsyncGenerator<Input | Failure> {
  const name = file === "-" ? "standard input" : file;
  try {
    if (lines === "none") yield* readWhole(file, name, stdin);
    else yield* readLines(file, name, lines, stdin);
  } catch (error) {
    yield { failure: `${name}: ${reasonOf(error)}` };
  }
}

async function* readWhole(file: string, name: string, stdin: Readable): AsyncGenerator<Input | Failure> {
  const { text, diagnostics } = decodeText(file === "-" ? await bytesOf(stdin) : await readFile(file));
  for (const { message } of diagnostics) yield { failure: `${name}: ${message}` };
  yield { id: file, where: name, text, published: null, diagnostics };
}

async function* readLines(
  file: string,
  name: string,
  lines: "json" | "text",
  stdin: Readable,
): AsyncGenerator<Input | Failure> {
  const stream = file === "-" ? stdin : createReadStream(file);
  // Bytes are kept one to one until a line is whole, so that a bad byte costs only its own line.
  stream.setEncoding("latin1");
  let number = 0;
  for await (const raw of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (raw.trim() === "") continue;
    const where = `${name}, line ${number}`;
    const { text, diagnostics } = decodeText(Buffer.from(raw, "latin1"));
    for (const { message } of diagnostics) yield { failure: `${where}: ${message}` };
    if (lines === "text") yield { id: number, where, text, published: null, diagnostics };
    else yield readRecord(text, diagnostics, where, number);
  }
}

function readRecord(
  line: string,
  diagnostics: readonly Diagnostic[],
  where: string,
  number: number,
): Input | Failure {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return { failure: `${where}: no JSON (${reasonOf(error)})` };
  }
  if (record === null || typeof record !== "object" || Array.isArray(record)) {
    return { failure: `${where}: wanted an object with "text", and was given ${kindOf(record)}` };
  }
  const { id = number, text, published = null } = record as Partial<Record<string, unknown>>;
  if (typeof text !== "string")
    return { failure: `${where}: wanted "text" to be a string, and it is ${kindOf(text)}` };
  if (typeof id !== "string" && typeof id !== "number") {
    return { failure: `${where}: wanted "id" to be a string or a number, and it is ${kindOf(id)}` };
  }
  if (published !== null && typeof published !== "string") {
    return { failure: `${where}: wanted "published" to be a string, and it is ${kindOf(published)}` };
  }
  return { id, where, text, published, diagnostics };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The reason in words that a person at a terminal knows. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? error.message;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "this is a directory"],
  ["EACCES", "permission denied"],
]);

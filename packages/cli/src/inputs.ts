import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Diagnostic } from "@copydesk/article";
import { decodeText } from "./decode.js";
import { decodeLines } from "./decode-lines.js";
import { binaryKindOf, type InputKind, inputKindOf } from "./input-kind.js";
import { isReference, REFERENCE_FORM } from "./reference.js";

/** What each line of an input is: a JSON record, the text of one article, or only part of the one article. */
export type Lines = "json" | "text" | "none";

/** What there is to read: the text of an article, or a page as text or bytes. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string | Uint8Array; readonly url: string | null };

/** One article to read, and where it came from. */
export interface Input {
  readonly id: string | number;
  /** For messages: "feed.jsonl, line 12". */
  readonly where: string;
  readonly content: Content;
  /** When it was published, where the record says so. */
  readonly published: string | null;
  /** What was wrong with the bytes of a text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How the inputs are to be read. */
export interface Reading {
  readonly lines: Lines;
  /** What a file is; null where its name or its beginning shall tell. */
  readonly kind: InputKind | null;
  /** The address of a page whose record does not tell it. */
  readonly url: string | null;
}

/** Something that could not be read: the file, the line where there is one, and why. */
export interface Failure {
  readonly failure: string;
}

/** Something that was read, but not as it was meant to be. */
export interface Notice {
  readonly notice: string;
}

/**
 * The articles of one file, or of standard input where the file is "-".
 *
 * What cannot be read comes as a failure in its place, and the rest goes on.
 */
export async function* readInputs(
  file: string,
  reading: Reading,
  stdin: Readable,
): AsyncGenerator<Input | Failure | Notice> {
  const name = file === "-" ? "standard input" : file;
  try {
    if (reading.lines === "none") yield* readWhole(file, name, reading, stdin);
    else yield* readLines(file, name, reading, stdin);
  } catch (error) {
    yield { failure: `${name}: ${reasonOf(error)}` };
  }
}

async function* readWhole(
  file: string,
  name: string,
  { kind, url }: Reading,
  stdin: Readable,
): AsyncGenerator<Input | Failure | Notice> {
  const bytes = file === "-" ? await bytesOf(stdin) : await readFile(file);
  const binary = binaryKindOf(bytes);
  if (binary !== null) {
    yield { failure: `${name}: this is no text but ${binary}` };
    return;
  }
  if ((kind ?? inputKindOf(file, bytes)) === "html") {
    const content = { kind: "html", html: bytes, url } as const;
    yield { id: file, where: name, content, published: null, diagnostics: [] };
    return;
  }
  const { text, diagnostics } = decodeText(bytes);
  for (const { message } of diagnostics) yield { notice: `${name}: ${message}` };
  yield { id: file, where: name, content: { kind: "text", text }, published: null, diagnostics };
}

async function* readLines(
  file: string,
  name: string,
  { lines, kind, url }: Reading,
  stdin: Readable,
): AsyncGenerator<Input | Failure | Notice> {
  const stream: AsyncIterable<Uint8Array> = file === "-" ? stdin : createReadStream(file);
  let number = 0;
  for await (const { text, diagnostics } of decodeLines(stream)) {
    number++;
    if (text.trim() === "") continue;
    const where = `${name}, line ${number}`;
    for (const { message } of diagnostics) yield { notice: `${where}: ${message}` };
    const content: Content = kind === "html" ? { kind, html: text, url } : { kind: "text", text };
    if (lines === "text") yield { id: number, where, content, published: null, diagnostics };
    else yield* readRecord(text, { diagnostics, where, number, url });
  }
}

/** The article of a record. A date that cannot be read costs no article: it is read without it. */
function* readRecord(line: string, place: RecordPlace): Generator<Input | Failure> {
  const input = readFields(line, place);
  if ("failure" in input || input.published === null || isReference(input.published)) {
    yield input;
    return;
  }
  const given = input.published.slice(0, LONGEST_GIVEN);
  yield {
    failure: `${input.where}: wanted "published" to be ${REFERENCE_FORM}, and it is "${given}"; the article was read without it`,
  };
  yield { ...input, published: null };
}

/** Of a value that is wrong, this much is shown. In characters. */
const LONGEST_GIVEN = 60;

interface RecordPlace extends Pick<Input, "diagnostics" | "where">, Pick<Reading, "url"> {
  readonly number: number;
}

function readFields(line: string, { diagnostics, where, number, url: given }: RecordPlace): Input | Failure {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return { failure: `${where}: no JSON (${reasonOf(error)})` };
  }
  if (record === null || typeof record !== "object" || Array.isArray(record)) {
    return { failure: `${where}: wanted an object with "text" or "html", and was given ${kindOf(record)}` };
  }
  const {
    id = number,
    text,
    html,
    url = given,
    published = null,
  } = record as Partial<Record<string, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") {
    return { failure: `${where}: wanted "id" to be a string or a number, and it is ${kindOf(id)}` };
  }
  if (published !== null && typeof published !== "string") {
    return { failure: `${where}: wanted "published" to be a string, and it is ${kindOf(published)}` };
  }
  const content = contentOf(text, html, url);
  return typeof content === "string"
    ? { failure: `${where}: ${content}` }
    : { id, where, content, published: published === "" ? null : published, diagnostics };
}

/** The text or page of a record, or what is wrong with it. */
function contentOf(text: unknown, html: unknown, url: unknown): Content | string {
  if (text !== undefined && html !== undefined) return 'wanted "text" or "html", and was given both';
  if (html === undefined) {
    return typeof text === "string"
      ? { kind: "text", text }
      : `wanted "text" to be a string, and it is ${kindOf(text)}`;
  }
  if (typeof html !== "string") return `wanted "html" to be a string, and it is ${kindOf(html)}`;
  if (url === null) return { kind: "html", html, url };
  if (typeof url !== "string") return `wanted "url" to be a string, and it is ${kindOf(url)}`;
  return URL.canParse(url)
    ? { kind: "html", html, url }
    : `wanted "url" to be an address as https://example.org/story, and it is "${url.slice(0, LONGEST_GIVEN)}"`;
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
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? error.message;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "this is a directory"],
  ["EACCES", "permission denied"],
]);

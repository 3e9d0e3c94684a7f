import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Diagnostic } from "@copydesk/article";
import { decodeText } from "./decode.js";
import { decodeLines } from "./decode-lines.js";
import { type InputKind, inputKindOf } from "./input-kind.js";
import { readRecord } from "./read-record.js";
import { reasonOf } from "./reason-of.js";
import type { DateOrder } from "./reference.js";
import { refuseBinary, refuseRecords } from "./refusals.js";

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
  /** Which comes first in the "03/04/2020" of a record. */
  readonly dateOrder: DateOrder;
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
  if (kind === null) refuseRecords(file);
  const bytes = file === "-" ? await bytesOf(stdin) : await readFile(file);
  refuseBinary(bytes, file);
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
  { lines, kind, url, dateOrder }: Reading,
  stdin: Readable,
): AsyncGenerator<Input | Failure | Notice> {
  const stream: AsyncIterable<Uint8Array> = file === "-" ? stdin : createReadStream(file);
  let number = 0;
  for await (const { text, diagnostics } of decodeLines(stream, file)) {
    number++;
    if (text.trim() === "") continue;
    const where = `${name}, line ${number}`;
    for (const { message } of diagnostics) yield { notice: `${where}: ${message}` };
    const content: Content = kind === "html" ? { kind, html: text, url } : { kind: "text", text };
    if (lines === "text") yield { id: number, where, content, published: null, diagnostics };
    else yield* readRecord(text, { diagnostics, where, number, url, dateOrder });
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

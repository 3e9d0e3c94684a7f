import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { type Decoded, decodeText, utf16Of } from "./decode.js";
import { refuseBinary } from "./refusals.js";

/**
 * The lines of a stream, one at a time. Each is decoded by itself, so that a bad byte costs only its own line; only
 * UTF-16, whose line breaks are two bytes, is decoded before it is split.
 *
 * @throws Error when the stream begins like something that is no text.
 */
export async function* decodeLines(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Decoded> {
  const source = new LineSource(stream, file);
  for await (const line of createInterface({ input: Readable.from(source.pieces()), crlfDelay: Infinity })) {
    yield source.isWide ? { text: line, diagnostics: [] } : decodeText(Buffer.from(line, "latin1"));
  }
}

/** A stream as text to be split: UTF-16 decoded, bytes of anything else one to one. */
class LineSource {
  isWide = false;
  readonly #stream: AsyncIterable<Uint8Array>;
  readonly #file: string;

  constructor(stream: AsyncIterable<Uint8Array>, file: string) {
    this.#stream = stream;
    this.#file = file;
  }

  async *pieces(): AsyncGenerator<string> {
    let decoder: TextDecoder | null = null;
    let isFirst = true;
    for await (const chunk of this.#stream) {
      if (isFirst) decoder = this.#open(chunk);
      isFirst = false;
      yield decoder?.decode(chunk, { stream: true }) ?? Buffer.from(chunk).toString("latin1");
    }
  }

  /** Looks at the first bytes. */
  #open(chunk: Uint8Array): TextDecoder | null {
    refuseBinary(chunk, this.#file);
    const wide = utf16Of(chunk);
    this.isWide = wide !== null;
    return wide === null ? null : new TextDecoder(wide);
  }
}

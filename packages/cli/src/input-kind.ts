import { utf16Of } from "./decode.js";

/** What an input is: plain copy, or a web page. */
export type InputKind = "text" | "html";

const EXTENSIONS: ReadonlyMap<string, InputKind> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["txt", "text"],
  ["text", "text"],
  ["md", "text"],
]);

/** How far into an input is looked. In bytes. */
const SAMPLE = 2048;

/** How pages begin, by the rules of the WHATWG's MIME sniffing. Matches "<!DOCTYPE html>", "<p class=x>"; not "<b" or "<3". */
const PAGE_START =
  /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype html|html|head|script|iframe|h1|div|font|table|style|title|body|br|[abp]|meta|link|article|main|section|header|nav|ul)[\s>]/i;

/** What a file is by its name, or else by how it begins. */
export function inputKindOf(file: string, bytes: Uint8Array): InputKind {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return EXTENSIONS.get(extension) ?? (PAGE_START.test(beginningOf(bytes)) ? "html" : "text");
}

/** The first bytes as text: letters, angle brackets and spaces are the same in every encoding but for their width. */
const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8")
    .decode(bytes.subarray(0, SAMPLE))
    .replaceAll("\0", "")
    .replace(/^\ufffd{2}/, "");

const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\x1f\x8b", "compressed with gzip"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["WARC/", "a WARC archive"],
];

/** What it is that is no text, in words; null for text in any encoding. */
export function binaryKindOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (utf16Of(bytes) !== null) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + Number(isControl(byte)), 0);
  return sample.includes(0) || controls > MOST_CONTROLS * sample.length ? "binary data" : null;
}

/** Text has hardly a control character, but for white space and the escapes of terminals. */
const MOST_CONTROLS = 0.05;
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;

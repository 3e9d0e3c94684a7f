import type { Diagnostic } from "@copydesk/text";
import type { PageEncoding } from "./types.js";

/** The part of the platform's `TextDecoder` that is used: there in browsers, Node, Deno, Bun and edge workers. */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
type DecoderConstructor = new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

declare const TextDecoder: DecoderConstructor;

export interface DecodedPage {
  readonly html: string;
  readonly encoding: PageEncoding;
  readonly diagnostics: readonly Diagnostic[];
}

/** How far into a page its declaration is looked for, as browsers do it. In bytes. */
const PRESCAN = 4096;
/** How much of a page is looked at to tell encodings apart. In bytes. */
const SAMPLE = 65_536;

const META_CHARSET = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const XML_ENCODING = /^\s{0,9}<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})/i;
const HEADER_CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/**
 * Reads the bytes of a page: by their byte-order mark, the header that they came with, the page's own declaration,
 * and else by what they are. UTF-8 shows itself: bytes that are all UTF-8, some of them not ASCII, are read as such
 * whatever was declared, and bytes that are not are never read as UTF-8 for their declaration alone.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): DecodedPage {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodeAs(bytes, { name: marked, source: "byte-order-mark" }, []);
  const declared = findDeclaration(bytes, contentType);
  const nature = natureOf(bytes);
  if (declared === null) {
    return decodeAs(
      bytes,
      { name: nature === "other" ? guessSingleByte(bytes) : "utf-8", source: "content" },
      [],
    );
  }
  const isUtf8 = declared.name === "utf-8";
  if (nature === "utf-8" && !isUtf8 && !declared.name.startsWith("utf-16")) {
    return decodeAs(bytes, { name: "utf-8", source: "content" }, [mismatch(declared.name, "utf-8")]);
  }
  if (nature === "other" && isUtf8 && !isMostlyUtf8(bytes)) {
    const name = guessSingleByte(bytes);
    return decodeAs(bytes, { name, source: "content" }, [mismatch(declared.name, name)]);
  }
  return decodeAs(bytes, declared, []);
}

function decodeAs(
  bytes: Uint8Array,
  encoding: PageEncoding,
  diagnostics: readonly Diagnostic[],
): DecodedPage {
  const html = new TextDecoder(encoding.name).decode(bytes);
  return { html: encoding.name === "windows-1252" ? withoutControls(html) : html, encoding, diagnostics };
}

/** What windows-1252 has from 0x80 to 0x9f. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some platforms decode windows-1252 as Latin-1, which has control characters in the place of quotation marks. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));

const mismatch = (declared: string, used: string): Diagnostic => ({
  code: "wrong-encoding",
  start: 0,
  end: 0,
  message: `The page is declared as ${declared}, but its bytes are not; it was read as ${used}.`,
});

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

function findDeclaration(bytes: Uint8Array, contentType: string | undefined): PageEncoding | null {
  const header = labelToName(HEADER_CHARSET.exec(contentType ?? "")?.[1]);
  if (header !== null) return { name: header, source: "header" };
  const head = latin1(bytes.subarray(0, PRESCAN));
  const name = labelToName(META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1]);
  // A page whose declaration can be read one byte at a time is not UTF-16.
  return name === null ? null : { name: name.startsWith("utf-16") ? "utf-8" : name, source: "meta" };
}

/** The name of an encoding by any of its labels; null for one that the platform does not know. */
function labelToName(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Are the bytes all ASCII, UTF-8 with more than ASCII in it, or something else? A character cut by the end counts for UTF-8. */
function natureOf(bytes: Uint8Array): "ascii" | "utf-8" | "other" {
  let isAscii = true;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return "other";
    if (length > 1) isAscii = false;
    i += length;
  }
  return isAscii ? "ascii" : "utf-8";
}

/** How long the UTF-8 sequence at an offset is; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first >= 0xf5) return 0;
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return i;
    if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Is all but a few of what is not ASCII UTF-8? One broken character must not spoil a page. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 1) good++;
    if (length === 0) bad++;
    i += Math.max(1, length);
  }
  return good > 4 * bad;
}

/** Encodings that are tried for bytes that are not UTF-8, and the letters that a text in each is mostly made of. */
const CANDIDATES: readonly (readonly [name: string, letters: RegExp])[] = [
  ["shift_jis", /[\u3040-\u30ff]/g],
  ["gb18030", /[的是不了在人有我他这中大来上国]/g],
  ["euc-kr", /[\uac00-\ud7a3]/g],
  ["big5", /[的是不了在人有我他這中大來上國]/g],
  // Letters with accents stand alone among others; Cyrillic ones come in words.
  ["windows-1251", /\p{Script=Cyrillic}{3,}/gu],
];

/** The encoding that makes the bytes into most letters of its own; Western European where none does. */
function guessSingleByte(bytes: Uint8Array): string {
  const sample = bytes
    .subarray(0, SAMPLE)
    .filter((byte, i, all) => byte >= 0x80 || (all[i - 1] ?? 0) >= 0x80);
  let best = "windows-1252";
  let bestShare = 0.25;
  for (const [name, letters] of CANDIDATES) {
    const text = new TextDecoder(name).decode(sample);
    const share = (text.match(letters) ?? []).join("").length / Math.max(1, text.length);
    if (share <= bestShare) continue;
    bestShare = share;
    best = name;
  }
  return best;
}

import type { Diagnostic } from "@copydesk/article";

/** The text of some bytes, and what was wrong with them. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of some bytes: UTF-8, or UTF-16 where a byte order mark or its zeros say so.
 *
 * Bytes that are not UTF-8 are read as windows-1252, in which every byte is a character, with a diagnostic
 * at the first character that was not UTF-8. A byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), diagnostics: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return decodeLegacy(bytes);
  }
}

/** How many bytes tell UTF-16 by its zeros, and which share of every other one of them is zero. */
const SAMPLE = 2048;
const LEAST_ZEROS = 0.4;

/** Which UTF-16 the bytes are: by their byte order mark, or because every other byte of Western text is zero. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]++;
  const [even, odd] = zeros;
  if (odd > (LEAST_ZEROS * sample.length) / 2 && even === 0) return "utf-16le";
  return even > (LEAST_ZEROS * sample.length) / 2 && odd === 0 ? "utf-16be" : null;
}

/** What windows-1252 has from 0x80 to 0x9f. Node's own decoder gives control characters there. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeLegacy(bytes: Uint8Array): Decoded {
  // One character a byte, so the offset of the first bad byte is its offset in the text too.
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));
  const start = firstBadByte(bytes);
  const message = `byte ${start} is not UTF-8; the text was read as windows-1252`;
  return { text, diagnostics: [{ code: "not-utf-8", start, end: start + 1, message }] };
}

/** Where the bytes stop being UTF-8. A replacement character that stands in them as such is none of theirs. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = lenient.indexOf("\ufffd", from);
    if (at < 0) return offset;
    offset += Buffer.byteLength(lenient.slice(from, at), "utf8");
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
}

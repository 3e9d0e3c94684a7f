import type { Diagnostic } from "@copydesk/article";

/** The text of some bytes, and what was wrong with them. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of some bytes: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * Bytes that are not UTF-8 are read as windows-1252, in which every byte is a character, with a diagnostic
 * at the first character that was not UTF-8. A byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), diagnostics: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), diagnostics: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return decodeLegacy(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  // One character a byte, so the offset of the first bad byte is its offset in the text too.
  const text = new TextDecoder("windows-1252").decode(bytes);
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

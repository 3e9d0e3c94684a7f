/** The characters of Windows-1252 at the bytes 0x80 to 0x9F; a dot where a byte has none. */
const WINDOWS_1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/** What is left of a closing mark, whose last byte stands for nothing in Windows-1252 and is dropped. */
const CUT_MARK = "â€";

/** The text whose UTF-8 bytes were read as Windows-1252, or null when the characters are no such bytes. */
export function decodeMojibake(damaged: string): string | null {
  if (damaged === CUT_MARK) return "”";
  const bytes: number[] = [];
  for (const char of damaged) {
    const code = char.charCodeAt(0);
    const high = WINDOWS_1252.indexOf(char);
    if (high >= 0 && char !== ".") bytes.push(0x80 + high);
    else if (code <= 0xff) bytes.push(code);
    else return null;
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: readonly number[]): string | null {
  let text = "";
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i];
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0 || first > 0xf4 || i + length > bytes.length) return null;
    let code = length === 1 ? first : first & (0x7f >> length);
    for (let k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xc0) !== 0x80) return null;
      code = code * 64 + (bytes[i + k] & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    // A byte order mark at the head of a text stands for nothing.
    if (code !== 0xfeff) text += String.fromCodePoint(code);
    i += length;
  }
  return text;
}

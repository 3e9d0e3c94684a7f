import { TokenKind } from "@copydesk/text";
import type { Words } from "../words.js";

/** The index behind the separator: dashes of all kinds, a colon, a bar, "_", "=". */
export function readSeparator(words: Words, at: number): number | null {
  const stopped = words.isChar(at, ".") ? at + 1 : at;
  if (words.kind(stopped) === TokenKind.dash && !words.isGlued(stopped + 1)) return stopped + 1;
  if (
    words.kind(stopped) === TokenKind.dash &&
    words.width(stopped) + Number(!words.isGlued(stopped)) >= 1 &&
    words.text(stopped) !== "-"
  )
    return stopped + 1;
  if (stopped === at && /^[:|_=~]$/.test(words.text(at)))
    return words.isChar(at + 1, words.text(at)) ? at + 2 : at + 1;
  // "ROTTERDAM, April 1- Internatio": the space before the dash was lost.
  return null;
}

import { TokenKind } from "@copydesk/text";
import type { Words } from "../words.js";

/** The index behind the separator: dashes of all kinds, a colon, a bar, "_", "=". */
export function readSeparator(words: Words, at: number): number | null {
  const stopped = words.isChar(at, ".") ? at + 1 : at;
  // A hyphen with no space behind it joins words: "ROTTERDAM, April 1- Internatio" has one, "Iraq-Iran" none.
  if (words.kind(stopped) === TokenKind.dash && (words.text(stopped) !== "-" || !words.isGlued(stopped + 1)))
    return stopped + 1;
  if (stopped === at && /^[:|_=~]$/.test(words.text(at)))
    return words.isChar(at + 1, words.text(at)) ? at + 2 : at + 1;
  return null;
}

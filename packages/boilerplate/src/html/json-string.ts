import type { Span } from "@copydesk/text";
import { OffsetMap } from "./offset-map.js";

/** A string of JSON without its escapes, and where each of its characters stands. */
export interface DecodedString {
  readonly value: string;
  readonly map: OffsetMap;
  readonly html: Span;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * Decodes a string of JSON in the HTML.
 *
 * @param start Where it begins, after its quotation mark.
 * @param limit Where it ends at the latest.
 */
export function decodeJsonString(html: string, start: number, limit: number): DecodedString {
  const map = new OffsetMap();
  const parts: string[] = [];
  const add = (part: string, from: number, length: number): void => {
    parts.push(part);
    map.add(part.length, from, length);
  };
  let plain = start;
  let at = start;
  for (; at < limit && html[at] !== '"'; at++) {
    if (html[at] !== "\\") continue;
    if (at > plain) add(html.slice(plain, at), plain, at - plain);
    const length = html[at + 1] === "u" ? 6 : 2;
    add(unescape(html.slice(at + 1, at + length)), at, length);
    plain = at + length;
    at = plain - 1;
  }
  if (at > plain) add(html.slice(plain, at), plain, at - plain);
  return { value: parts.join(""), map, html: { start, end: at } };
}

function unescape(escape: string): string {
  if (!escape.startsWith("u")) return ESCAPES.get(escape) ?? escape;
  const code = Number.parseInt(escape.slice(1), 16);
  return Number.isNaN(code) ? "" : String.fromCharCode(code);
}

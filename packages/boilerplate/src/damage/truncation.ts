import type { Diagnostic } from "@copydesk/text";
import type { Region } from "../types.js";

const MESSAGE = "The text breaks off here.";
/** A last line of so few words may be a list item or a signature. */
const FEWEST_WORDS = 8;
/** The word or the dots at the end of a text. */
const LAST_WORD = /[\p{L}\p{M}\p{N}'’-]{0,60}(?:\.{3}|[…,;:–—-])?$/u;

/**
 * Where the body breaks off: at a tail that leads to the rest of the story, or without an end to its last sentence.
 */
export function findTruncation(regions: readonly Region[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  let last: Region | null = null;
  for (const [index, region] of regions.entries()) {
    if (!region.kept) continue;
    last = region;
    if (isFollowedByReadMore(regions, index) && !isEnded(region.text)) found.push(atEndOf(region));
  }
  if (last !== null && last.kind === "paragraph" && isLong(last.text) && !isEnded(last.text)) {
    const diagnostic = atEndOf(last);
    if (found.at(-1)?.end !== diagnostic.end) found.push(diagnostic);
  }
  return found;
}

/** A tail inside the same line, with at most a space between. */
function isFollowedByReadMore(regions: readonly Region[], index: number): boolean {
  let next = index + 1;
  if (next < regions.length && regions[next].kind === "blank" && !isBreak(regions[next].text)) next++;
  return next < regions.length && regions[next].kind === "read-more" && regions[next].rule !== "link-label";
}

const isBreak = (text: string): boolean => text.includes("\n") || text.includes("\r");

const isLong = (text: string): boolean => text.split(/\s+/, FEWEST_WORDS + 1).length > FEWEST_WORDS;

/** Does the text end as sentences do? An ellipsis is an open end. */
const isEnded = (text: string): boolean =>
  /[.!?)\]"'”’»。！？][^\p{L}\p{N}]{0,3}$/u.test(text.slice(-8)) && !/(?:…|\.{3})$/.test(text);

function atEndOf({ text, end }: Region): Diagnostic {
  const word = LAST_WORD.exec(text.slice(-64));
  return { code: "truncated", message: MESSAGE, start: end - (word?.[0].length ?? 0), end };
}

import { type Diagnostic, type Extract, extract, type Span } from "@copydesk/text";
import { characterReferences } from "../en/character-references.js";
import type { FoundQuotesAndMarked, Quote, Speaker } from "../types.js";

/** A text in which marks that were typed or escaped as something else stand as themselves, and the way back. */
export interface TypedText {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands in the source, and where the text that is read has a mark for it. */
interface Change extends Span {
  readonly at: number;
  readonly mark: string;
}

const REFERENCES: ReadonlyMap<string, string> = new Map(characterReferences);
const MARKS = new Set(REFERENCES.values());

/** Matches "&ldquo;", "&#8220;" and the commas of `,,So it is"`. Not "AT&T", nor "1,,000". */
const TYPED = /&(?:#(\d{2,5})|#x([\da-fA-F]{2,4})|([a-zA-Z]{3,6}));|,,(?=[^\s\d,])/g;

/**
 * Reads `&quot;`, which a page has left in its text, and `,,`, which keyboards have for a low mark, as the marks that
 * they stand for. Null for nearly every text, which has none.
 */
export function readTyped(source: string): TypedText | null {
  if (!source.includes("&") && !source.includes(",,")) return null;
  const changes: Change[] = [];
  const pieces: string[] = [];
  let behind = 0;
  let at = 0;
  for (const found of source.matchAll(TYPED)) {
    const mark = markOf(found);
    if (mark === null) continue;
    const end = found.index + found[0].length;
    pieces.push(source.slice(behind, found.index), mark);
    at += found.index - behind;
    changes.push({ start: found.index, end, at, mark });
    at += mark.length;
    behind = end;
  }
  if (changes.length === 0) return null;
  pieces.push(source.slice(behind));
  return { text: pieces.join(""), changes, diagnostics: changes.map(diagnose) };
}

/** The mark that a match stands for, or null where it is none. */
function markOf(found: RegExpExecArray): string | null {
  const [whole, decimal, hex, name] = found as readonly (string | undefined)[];
  if (whole === ",,") return /^[\s([—–-]?$/.test(found.input.charAt(found.index - 1)) ? "„" : null;
  if (name !== undefined) return REFERENCES.get(name.toLowerCase()) ?? null;
  const mark = String.fromCharCode(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  return MARKS.has(mark) ? mark : null;
}

const diagnose = ({ start, end, mark }: Change): Diagnostic =>
  mark === "„"
    ? { start, end, code: "typed-mark", message: "Two commas are read as a low quotation mark." }
    : { start, end, code: "character-reference", message: `A character reference is read as ${mark}` };

/** What was found in the text as it was read, in the coordinates of the source. */
export function inSource(
  source: string,
  { changes, diagnostics }: TypedText,
  found: FoundQuotesAndMarked,
): FoundQuotesAndMarked {
  const toSpan = ({ start, end }: Span): Span => ({
    start: toStart(changes, start),
    end: end === start ? toStart(changes, start) : toEnd(changes, end),
  });
  const toExtract = (one: Extract): Extract => {
    const { start, end } = toSpan(one);
    return extract(source, start, end);
  };
  const orNull = (one: Extract | null): Extract | null => (one === null ? null : toExtract(one));
  return {
    quotes: found.quotes.map((quote): Quote => ({
      ...quote,
      ...toExtract(quote),
      parts: quote.parts.map(toExtract),
      verbatim: quote.verbatim.map(toExtract),
      speaker: orNull(quote.speaker),
      cue: orNull(quote.cue),
      addressee: orNull(quote.addressee),
      occasion: orNull(quote.occasion),
    })),
    speakers: found.speakers.map((speaker): Speaker => ({
      ...speaker,
      mentions: speaker.mentions.map(toExtract),
    })),
    marked: found.marked.map((words) => ({ ...words, ...toExtract(words) })),
    diagnostics: [...diagnostics, ...found.diagnostics.map((one) => ({ ...one, ...toSpan(one) }))].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/** Where what begins at an offset of the text that was read begins in the source. */
function toStart(changes: readonly Change[], offset: number): number {
  const change = lastBefore(changes, offset + 1);
  if (change === null) return offset;
  const past = offset - change.at - change.mark.length;
  return past < 0 ? change.start : change.end + past;
}

/** Where what ends at an offset of the text that was read ends in the source. */
function toEnd(changes: readonly Change[], offset: number): number {
  const change = lastBefore(changes, offset);
  return change === null ? offset : change.end + Math.max(0, offset - change.at - change.mark.length);
}

/** The last change before an offset of the text that was read. */
function lastBefore(changes: readonly Change[], offset: number): Change | null {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle].at < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : changes[low - 1];
}

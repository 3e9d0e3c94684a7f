import { assertText, type Diagnostic, type Span, type View } from "@copydesk/text";
import { findLostApostrophes } from "./damage/lost-apostrophes.js";
import { findStrangeCharacters } from "./damage/strange-characters.js";
import { decodeEntity } from "./damage/decode-entity.js";
import { decodeMojibake } from "./damage/decode-mojibake.js";
import { findUnits } from "./find-units.js";

/** One change: the damage that it mends, where, and what stands there now. */
export interface Repair extends Span {
  readonly code: string;
  readonly replacement: string;
}

/** A repaired text, each character mapped to the source and back. */
export interface Repaired extends View {
  readonly repairs: readonly Repair[];
}

/**
 * Mends what can be mended without guessing: entities and misread bytes are decoded, tags, soft hyphens and
 * control characters taken out, lost apostrophes put back, and the lines of a wrapped paragraph joined.
 *
 * A replacement maps to the whole of what it replaces. What is cut off or doubled stays as it is.
 *
 * @throws TypeError when the text is not a string.
 * @example
 * const mended = repair("Chinas answer was &ldquo;no&rdquo;.");
 * mended.text // => "China's answer was “no”."
 * mended.toSourceSpan({ start: 0, end: 7 }) // => { start: 0, end: 6 }
 * mended.repairs.map((one) => one.code) // => ["lost-apostrophe", "html-entity", "html-entity"]
 */
export function repair(text: string): Repaired {
  assertText(text, "repair");
  return createRepairedView(text, findRepairs(text));
}

function findRepairs(text: string): Repair[] {
  const found = [
    ...findStrangeCharacters(text).flatMap((damage) => mendCharacters(text, damage)),
    ...findLostApostrophes(text).map((damage) => putApostrophe(text, damage)),
    ...findWraps(text),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  // Two kinds of damage may lie on the same characters: the first is mended.
  const repairs: Repair[] = [];
  let edge = 0;
  for (const one of found) {
    if (one.start < edge) continue;
    repairs.push(one);
    edge = one.end;
  }
  return repairs;
}

function mendCharacters(text: string, { code, start, end }: Diagnostic): Repair[] {
  const damaged = text.slice(start, end);
  const replacement = replacementOf(code, damaged);
  return replacement === null || replacement === damaged ? [] : [{ code, start, end, replacement }];
}

function replacementOf(code: string, damaged: string): string | null {
  switch (code) {
    case "html-entity":
      return decodeEntity(damaged);
    case "mojibake":
      return decodeMojibake(damaged);
    case "lone-surrogate":
      return "\ufffd";
    default:
      return "";
  }
}

/** "dont" to "don't", "Chinas" to "China's". */
function putApostrophe(text: string, { code, start, end }: Diagnostic): Repair {
  const word = text.slice(start, end);
  const stem = /^(.*?)(nt|re|ve|ll|s|clock)$/i.exec(word);
  const tail = stem === null ? "" : stem[2];
  const isNegation = tail.toLowerCase() === "nt";
  const cut = word.length - (isNegation ? 1 : tail.length);
  return { code, start, end, replacement: `${word.slice(0, cut)}'${word.slice(cut)}` };
}

/** The line breaks inside wrapped paragraphs, each to become a space; none behind a hyphen that joins a word. */
function findWraps(text: string): Repair[] {
  return findUnits(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)].map((lineBreak) => ({
      code: "hard-wrapped",
      start: start + lineBreak.index,
      end: start + lineBreak.index + lineBreak[0].length,
      replacement: " ",
    })),
  );
}

/** A stretch of the repaired text and the stretch of the source that it shows. */
interface Stretch {
  readonly at: Span;
  readonly source: Span;
  readonly isVerbatim: boolean;
}

function createRepairedView(source: string, repairs: readonly Repair[]): Repaired {
  const { text, stretches } = layOut(source, repairs);
  const toSource = (offset: number): number => {
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
      throw new RangeError(`Offset ${offset} is not in the repaired text (length ${text.length}).`);
    }
    if (offset === text.length) return source.length;
    const stretch = stretches[lastAtOrBefore(stretches, offset, ({ at }) => at.start)];
    return stretch.isVerbatim ? stretch.source.start + offset - stretch.at.start : stretch.source.start;
  };
  const sourceEnd = (offset: number): number => {
    const stretch = stretches[lastAtOrBefore(stretches, offset, ({ at }) => at.start)];
    return stretch.isVerbatim ? stretch.source.start + offset - stretch.at.start + 1 : stretch.source.end;
  };
  return {
    text,
    repairs,
    toSource,
    toSourceSpan({ start, end }) {
      const from = toSource(start);
      return { start: from, end: end > start ? Math.max(from, sourceEnd(end - 1)) : from };
    },
    toView(offset) {
      const index = lastAtOrBefore(stretches, offset, (stretch) => stretch.source.start);
      if (index < 0 || offset >= stretches[index].source.end) return null;
      const { at, source: from, isVerbatim } = stretches[index];
      return isVerbatim ? at.start + offset - from.start : at.start;
    },
  };
}

function layOut(source: string, repairs: readonly Repair[]): { text: string; stretches: Stretch[] } {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  let edge = 0;
  const push = (words: string, from: Span, isVerbatim: boolean): void => {
    edge = from.end;
    if (words === "") return;
    parts.push(words);
    stretches.push({ at: { start: at, end: at + words.length }, source: from, isVerbatim });
    at += words.length;
  };
  for (const { start, end, replacement } of repairs) {
    push(source.slice(edge, start), { start: edge, end: start }, true);
    push(replacement, { start, end }, false);
  }
  push(source.slice(edge), { start: edge, end: source.length }, true);
  return { text: parts.join(""), stretches };
}

/** The index of the last stretch whose key is at or before an offset, or -1. */
function lastAtOrBefore(
  stretches: readonly Stretch[],
  offset: number,
  key: (stretch: Stretch) => number,
): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(stretches[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import type { Diagnostic } from "@copydesk/text";
import type { Region } from "../types.js";

/** Shorter lines than this may well stand twice in an article. */
const SHORTEST = 80;

/** How many of its characters a paragraph is first known by. */
const SAMPLES = 8;

/** Paragraphs that stand in the body a second time. */
export function findDoubledParagraphs(regions: readonly Region[]): Diagnostic[] {
  const firsts = new Map<number, string>();
  const others = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { kept, text, start, end } of regions) {
    if (!kept || text.length < SHORTEST) continue;
    const key = keyOf(text);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, text);
    else if (first !== text && !others.has(text)) others.add(text);
    else {
      found.push({
        code: "doubled-paragraph",
        message: "This paragraph stands in the text before.",
        start,
        end,
      });
    }
  }
  return found;
}

/** A few characters of a text tell it from nearly any other: the whole is compared only when they are the same. */
function keyOf(text: string): number {
  let key = text.length;
  const step = Math.floor(text.length / SAMPLES);
  for (let i = 0; i < SAMPLES; i++) key = (Math.imul(key, 31) + text.charCodeAt(i * step)) | 0;
  return key;
}

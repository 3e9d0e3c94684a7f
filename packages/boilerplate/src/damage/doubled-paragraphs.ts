import type { Diagnostic } from "@copydesk/text";
import type { Region } from "../types.js";

/** Shorter lines than this may well stand twice in an article. */
const SHORTEST = 80;

/** Paragraphs that stand in the body a second time. */
export function findDoubledParagraphs(regions: readonly Region[]): Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { kept, text, start, end } of regions) {
    if (!kept || text.length < SHORTEST) continue;
    if (seen.has(text)) {
      found.push({
        code: "doubled-paragraph",
        message: "This paragraph stands in the text before.",
        start,
        end,
      });
    }
    seen.add(text);
  }
  return found;
}

import { assertText } from "@copydesk/text";
import { type AssessedLine, assessLine } from "./assess-line.js";
import { findUnits } from "./find-units.js";
import type { Line } from "./line.js";
import { shippedModel } from "./model/shipped.js";
import { readOptions } from "./options.js";
import { strip } from "./strip-boilerplate.js";
import type { Stripped, StripOptions } from "./types.js";

/** Strips the documents of one source, one after another, and learns the lines that they share. */
export interface Stripper {
  /**
   * Strips one document. A line that stood in three or more documents before is stripped by "recurring-line".
   *
   * @throws TypeError when the text is not a string.
   */
  strip(text: string): Stripped;
}

/** A line that this many documents had before is the source's, not the story's. */
const ENOUGH_DOCUMENTS = 3;
/** Longer lines are never counted: nobody prints a paragraph under every story. */
const LONGEST = 400;
/** So many lines are remembered, 8 MB at most with their strings; then those seen once are forgotten. */
const MOST_LINES = 10_000;

/**
 * Makes a stripper for the documents of one source: a sign-up line that stands under each of them is found out
 * by its third return, whatever it says.
 *
 * It remembers at most 10,000 lines of at most 400 characters. What `stripBoilerplate` says does not change.
 *
 * @throws TypeError or RangeError for options as `stripBoilerplate` does.
 * @example
 * const stripper = createStripper();
 * const day = (news) => `${news} The council will meet again next week to vote on it.\n\nBrought to you by the harbour bakery.`;
 * for (const news of ["It rained on Monday.", "It snowed on Tuesday.", "It was dry on Wednesday."]) stripper.strip(day(news));
 * stripper.strip(day("It hailed on Thursday.")).body
 * // => "It hailed on Thursday. The council will meet again next week to vote on it."
 */
export function createStripper(options?: StripOptions): Stripper {
  const settings = readOptions(options, "createStripper");
  const memory = new LineMemory();
  const assess = (line: Line): AssessedLine => {
    const assessed = assessLine(line, shippedModel.scoreWords);
    return memory.isRecurring(line.words)
      ? { ...assessed, match: recurring(assessed), isCertain: true }
      : assessed;
  };
  return {
    strip(text) {
      assertText(text, "strip");
      const stripped = strip(text, settings, assess);
      memory.learn(text);
      return stripped;
    },
  };
}

const recurring = ({ match }: AssessedLine): AssessedLine["match"] => ({
  rule: "recurring-line",
  kind: match?.kind ?? "other",
  confidence: 0.97,
});

/** In how many documents each line stood; bounded. */
class LineMemory {
  private documents = new Map<string, number>();

  isRecurring(words: string): boolean {
    return (this.documents.get(words) ?? 0) >= ENOUGH_DOCUMENTS;
  }

  /** Counts each line of a document once. */
  learn(text: string): void {
    const lines = new Set<string>();
    for (const { start, end } of findUnits(text)) {
      if (end - start <= LONGEST) lines.add(text.slice(start, end));
    }
    for (const line of lines) {
      const count = (this.documents.get(line) ?? 0) + 1;
      if (count > 1 || this.documents.size < MOST_LINES) this.documents.set(line, count);
    }
    if (this.documents.size >= MOST_LINES) this.forget();
  }

  /** Keeps the lines that came back; when nearly all did, the older half goes. */
  private forget(): void {
    const kept = [...this.documents].filter(([, count]) => count > 1);
    this.documents = new Map(kept.slice(kept.length > MOST_LINES / 2 ? -MOST_LINES / 2 : 0));
  }
}

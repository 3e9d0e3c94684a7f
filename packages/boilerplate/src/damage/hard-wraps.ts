import type { Diagnostic } from "@copydesk/text";
import type { Region } from "../types.js";

/** Paragraphs that were broken into lines at a width. */
export function findHardWraps(regions: readonly Region[]): Diagnostic[] {
  return regions
    .filter((region) => region.kept && (region.text.includes("\n") || region.text.includes("\r")))
    .map(({ start, end }) => ({
      code: "hard-wrapped",
      message: "A paragraph was broken into lines at a width.",
      start,
      end,
    }));
}

import type { Reading } from "../grammar/frame.js";
import type { Moment } from "./context.js";

/**
 * Is the text an account of times past, rather than news of its day?
 * It is where most of its dates carry years of their own from before, and few words point at the day of writing.
 */
export function isNarrative(readings: readonly Reading[], base: Moment | null): boolean {
  let told = 0;
  let pointed = 0;
  let days = 0;
  for (const { meaning } of readings) {
    if (meaning.kind === "calendar") {
      if (meaning.year !== null && (base === null || meaning.year < base.year - 1)) told++;
      else if (meaning.weekday !== null && meaning.year === null && meaning.day === null) pointed++;
      if (meaning.day !== null && meaning.weekday === null) days++;
    }
    if (meaning.kind === "shift" && meaning.base === "reference" && meaning.unit === "day") pointed++;
  }
  return told >= 3 && days >= 2 && told > pointed * 3;
}

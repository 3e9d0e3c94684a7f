import type { Reading } from "../grammar/frame.js";
import type { Mention } from "./context.js";

/**
 * A value as the TimeBank corpora write it, where that differs from TIMEX3.
 * Decades and centuries as lengths are counted in years; fiscal years are plain; "a year ago" in a report on a
 * quarter means that quarter of the year before.
 *
 * @param quarter The quarter that the text is about, if it is about one.
 */
export function timebankValue(value: string, { meaning, rule }: Reading, quarter: Mention | null): string {
  if (meaning.kind === "duration") {
    return value
      .replace(/^P(\d+)DE$/, "P$10Y")
      .replace("PXDE", "PXY")
      .replace("PXCE", "PXC");
  }
  if (value.startsWith("FY")) return value.slice(2);
  const isYearBack =
    meaning.kind === "shift" && meaning.unit === "year" && meaning.direction < 0 && meaning.amount === 1;
  const isReported = isYearBack && quarter?.quarter != null && /^\d{4}$/.test(value) && rule === "counted";
  return isReported ? `${value}-Q${quarter.quarter}` : value;
}

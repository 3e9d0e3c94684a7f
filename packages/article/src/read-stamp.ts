import { findTimestamp, type Timestamp, type TimestampOptions } from "@copydesk/dates";
import { readForeignStamp } from "@copydesk/dates/stamps";
import { createView, type Extract } from "@copydesk/text";
import { relocateTimestamp } from "./relocate.js";

/** The stamp that some words of the source are, or null. */
export function readStamp(
  source: string,
  words: Extract | null,
  options: TimestampOptions,
): Timestamp | null {
  if (words === null) return null;
  const stamp = findTimestamp(words.text, { ...options, readForeign: readForeignStamp });
  return stamp && relocateTimestamp(source, createView(source, [words]), stamp);
}

/** A stamp that says a month or a year alone is too coarse to resolve a weekday from. */
export const dayOrMoment = (stamp: Timestamp | null): string | null =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?/.exec(stamp?.value ?? "")?.[0] ?? null;

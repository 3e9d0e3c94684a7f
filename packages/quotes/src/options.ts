import { assertOptions } from "@copydesk/text";
import type { FindQuotesOptions } from "./types.js";

const DEFAULTS: Required<FindQuotesOptions> = { includeMarked: false };

/**
 * The options with their defaults.
 *
 * @throws TypeError when an option is unknown or not of its type.
 */
export function readOptions(options: FindQuotesOptions): Required<FindQuotesOptions> {
  assertOptions(options, Object.keys(DEFAULTS), "findQuotes");
  const { includeMarked = DEFAULTS.includeMarked } = options;
  if (typeof includeMarked !== "boolean") {
    throw new TypeError(
      `findQuotes wants includeMarked as true or false, and was given ${typeof includeMarked}.`,
    );
  }
  return { includeMarked };
}

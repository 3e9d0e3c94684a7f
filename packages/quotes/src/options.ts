import type { FindQuotesOptions } from "./types.js";

const DEFAULTS: Required<FindQuotesOptions> = { includeMarked: false };

/** The options with their defaults; refuses what a caller has misspelt. */
export function readOptions(options: unknown): Required<FindQuotesOptions> {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`findQuotes wants an object of options, and was given ${describe(options)}.`);
  }
  let { includeMarked } = DEFAULTS;
  for (const [name, value] of Object.entries(options)) {
    if (name !== "includeMarked") {
      throw new TypeError(`findQuotes knows no option "${name}"; it knows "includeMarked".`);
    }
    if (value === undefined) continue;
    if (typeof value !== "boolean") {
      throw new TypeError(
        `findQuotes wants a boolean for "includeMarked", and was given ${describe(value)}.`,
      );
    }
    includeMarked = value;
  }
  return { includeMarked };
}

const describe = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "string" ? `the string "${value}"` : `a value of type ${typeof value}`;
};

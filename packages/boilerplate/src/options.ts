import { assertOptions } from "@copydesk/text";
import type { Strictness, StripOptions } from "./types.js";

const DEFAULTS: Required<StripOptions> = { strictness: "balanced", explain: false };
const STRICTNESSES: readonly Strictness[] = ["careful", "balanced", "thorough"];

/**
 * The options with their defaults.
 *
 * @throws TypeError when an option is unknown or not of its type; RangeError when a strictness is.
 */
export function readOptions(options: StripOptions | undefined, caller: string): Required<StripOptions> {
  const given = options === undefined ? {} : options;
  assertOptions(given, Object.keys(DEFAULTS), caller);
  const { strictness = DEFAULTS.strictness, explain = DEFAULTS.explain } = given;
  assertStrictness(strictness, caller);
  if (typeof explain !== "boolean") {
    throw new TypeError(`${caller} wants explain as true or false, and was given ${typeof explain}.`);
  }
  return { strictness, explain };
}

/** @throws RangeError when it is none of the three. */
export function assertStrictness(strictness: Strictness, caller: string): void {
  if (STRICTNESSES.includes(strictness)) return;
  const given = JSON.stringify(strictness);
  throw new RangeError(
    `${caller} wants strictness as one of ${STRICTNESSES.join(", ")}, and was given ${given}.`,
  );
}

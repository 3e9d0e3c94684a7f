import { assertOptions } from "@copydesk/text";
import type { Strictness, StripOptions } from "./types.js";

const DEFAULTS: Required<StripOptions> = { strictness: "balanced", explain: false };
const STRICTNESSES: readonly Strictness[] = ["careful", "balanced", "thorough"];

/**
 * The options with their defaults.
 *
 * @throws TypeError when an option is unknown or not of its type; RangeError when a strictness is.
 */
export function readOptions(options: StripOptions = {}): Required<StripOptions> {
  assertOptions(options, Object.keys(DEFAULTS), "stripBoilerplate");
  const { strictness = DEFAULTS.strictness, explain = DEFAULTS.explain } = options;
  if (!STRICTNESSES.includes(strictness)) {
    throw new RangeError(`strictness is one of ${STRICTNESSES.join(", ")}, and was ${strictness}.`);
  }
  if (typeof explain !== "boolean")
    throw new TypeError(`explain is true or false, and was ${typeof explain}.`);
  return { strictness, explain };
}

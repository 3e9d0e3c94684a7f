import { assertOptions } from "@copydesk/text";
import { assertStrictness } from "../options.js";
import type { Strictness } from "../types.js";
import type { HtmlOptions } from "./types.js";

const NAMES = ["url", "contentType", "strictness", "explain"];

/** The options with their defaults. */
interface ReadOptions {
  readonly url: string | null;
  readonly contentType: string | undefined;
  readonly strictness: Strictness;
  readonly explain: boolean;
}

/**
 * Fills in the defaults.
 *
 * @throws TypeError when an option is unknown or not of its type; RangeError when a strictness is.
 */
export function readHtmlOptions(options: HtmlOptions): ReadOptions {
  assertOptions(options, NAMES, "readHtml");
  const { url, contentType, strictness = "balanced", explain = false } = options;
  for (const [name, value] of Object.entries({ url, contentType })) assertStringOption(name, value);
  assertStrictness(strictness, "readHtml");
  if (typeof explain !== "boolean") {
    throw new TypeError(`readHtml wants explain as true or false, and was given ${typeof explain}.`);
  }
  return { url: url ?? null, contentType, strictness, explain };
}

function assertStringOption(name: string, value: unknown): void {
  if (value === undefined || typeof value === "string") return;
  throw new TypeError(
    `readHtml wants ${name} as a string, and was given ${value === null ? "null" : typeof value}.`,
  );
}

import { assertText } from "@copydesk/text";
import { type AssessedLine, assessLine } from "./assess-line.js";
import { findDamage } from "./damage/find-damage.js";
import { createJudge } from "./judge-lines.js";
import type { Line } from "./line.js";
import { layOutRegions } from "./lay-out-regions.js";
import { liftInserts, returnInserts } from "./lift-inserts.js";
import { shippedModel } from "./model/shipped.js";
import { readOptions } from "./options.js";
import { readMetadata } from "./read-metadata.js";
import { bodyText } from "./regions.js";
import { settle } from "./settle.js";
import type { Stripped, StripOptions } from "./types.js";

/**
 * Tells the body of a news article from what is stuck to it.
 *
 * Every character of the source lies in one region, kept or stripped, with the rule that decided it. Stripping
 * a body again changes nothing.
 *
 * @param source Plain text, one article.
 * @throws TypeError when the source is not a string or an option is unknown or not of its type.
 * @example
 * const { body, title, authors } = stripBoilerplate(
 *   "Town hall reopens after two years\n\nBy Ann Lee\n\nThe town hall reopened on Monday, two years after the fire that burnt down its tower.",
 * );
 * title.text // => "Town hall reopens after two years"
 * authors.map((author) => author.text) // => ["Ann Lee"]
 * body // => "The town hall reopened on Monday, two years after the fire that burnt down its tower."
 */
export function stripBoilerplate(source: string, options?: StripOptions): Stripped {
  assertText(source, "stripBoilerplate");
  return strip(source, readOptions(options, "stripBoilerplate"), (line) =>
    assessLine(line, shippedModel.scoreWords),
  );
}

/** The stages; how a line is assessed by itself is left to the caller. */
export function strip(
  source: string,
  { strictness, explain }: Required<StripOptions>,
  assess: (line: Line) => AssessedLine,
): Stripped {
  const { text, inserts } = liftInserts(source);
  const settled = settle(text, assess, createJudge(shippedModel, strictness, explain));
  const regions = returnInserts(source, layOutRegions(text, settled, explain), inserts);
  return {
    regions,
    body: bodyText(regions),
    ...readMetadata(source, regions),
    diagnostics: findDamage(source, regions),
  };
}

import { assertText } from "@copydesk/text";
import { joinNeighbours } from "./join.js";
import { assertChoices, type Context, readMoment, type TimeOptions } from "./resolve/context.js";
import { isNarrative } from "./resolve/narrative.js";
import { resolveTimes } from "./resolve/resolve-times.js";
import { type Reading, scan } from "./scan.js";
import type { TimeExpression } from "./types.js";
import { paragraphRanges, Words } from "./words.js";

const OPTIONS = ["reference", "dateline", "prefer", "dateOrder", "style"];

/**
 * The time expressions of a text, as TIMEX3, in order and without overlap.
 *
 * A value is resolved by what is written, then from the dateline's day, then from the reference, and in an
 * account of times past from the date last named. What none of these settles stays open: "XXXX-WXX-3".
 *
 * @throws TypeError when the text is no string or an option is unknown; RangeError for a value that is none of an option's.
 * @example
 * const [time] = findTimes("The vote was put off on Wednesday.", { reference: "2020-09-11" });
 * [time.text, time.type, time.value, time.anchor] // => ["Wednesday", "DATE", "2020-09-09", "reference"]
 * time.interval // => { from: "2020-09-09", to: "2020-09-10" }
 * findTimes("The vote was put off on Wednesday.")[0].value // => "XXXX-WXX-3"
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeExpression[] {
  assertText(text, "findTimes");
  assertChoices(options, OPTIONS, "findTimes");
  const words = new Words(text);
  const paragraphs = paragraphRanges(words);
  const readings = joinNeighbours(words, scan(words, paragraphs, options.style === "timebank"));
  return resolveTimes(words, paragraphs, readings, contextOf(options, readings));
}

function contextOf(options: TimeOptions, readings: readonly Reading[]): Context {
  const dateline = readMoment(options.dateline, "dateline", "findTimes");
  const reference = readMoment(options.reference, "reference", "findTimes");
  const base = dateline ?? reference;
  return {
    base,
    baseAnchor: dateline !== null ? "dateline" : reference !== null ? "reference" : null,
    prefer: options.prefer,
    dateOrder: options.dateOrder,
    style: options.style ?? "iso",
    isNarrative: isNarrative(readings, base),
  };
}

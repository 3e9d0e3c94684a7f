import type { Span } from "./span.js";

/**
 * Refuses spans that do not run edge to edge over the whole source.
 *
 * @throws RangeError that names the first gap, overlap or misorder with its offsets.
 * @example
 * assertPartition("abcd", [{ start: 0, end: 1 }, { start: 1, end: 4 }]) // => undefined
 */
export function assertPartition(source: string, spans: readonly Span[]): void {
  let edge = 0;
  for (const [index, { start, end }] of spans.entries()) {
    if (end < start) throw new RangeError(`Span ${index} ends at ${end}, before its start ${start}.`);
    if (start > edge) throw new RangeError(`Gap before span ${index}: [${edge}, ${start}) is in no span.`);
    if (start < edge)
      throw new RangeError(`Overlap at span ${index}: it starts at ${start}, before ${edge}.`);
    edge = end;
  }
  if (edge < source.length) {
    throw new RangeError(`Gap at the end: [${edge}, ${source.length}) is in no span.`);
  }
  if (edge > source.length) {
    throw new RangeError(`The last span ends at ${edge}, past the text (length ${source.length}).`);
  }
}

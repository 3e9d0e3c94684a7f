/** Half-open range [start, end) of UTF-16 code units in the text that was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `source.slice(start, end) === text`, always. */
export interface Extract extends Span {
  readonly text: string;
}

/** What is wrong with a text: a stable code, where, and a sentence for people. */
export interface Diagnostic extends Span {
  readonly code: string;
  readonly message: string;
}

/**
 * The words of a span.
 *
 * @throws RangeError when the span is not inside the source, with the offsets and the length.
 * @example
 * extract("Geneva, Wednesday", 8, 17) // => { start: 8, end: 17, text: "Wednesday" }
 */
export function extract(source: string, start: number, end: number): Extract {
  if (!isInside(source, start, end)) throw spanFault(source, start, end);
  return { start, end, text: source.slice(start, end) };
}

/**
 * Refuses a span that is not inside the source.
 *
 * @throws TypeError when it is no span; RangeError naming the offset at fault and the length of the source.
 */
export function assertSpan(source: string, span: Span): void {
  if (!isObject(span)) {
    throw new TypeError(`A span is wanted as { start, end }, and ${kindOf(span)} was given.`);
  }
  const { start, end } = span;
  if (!isInside(source, start, end)) throw spanFault(source, start, end);
}

const isInside = (source: string, start: number, end: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length;

/** What is wrong with a span. Apart from the check, for the engine writes the figures out before it knows a need. */
function spanFault(source: string, start: number, end: number): RangeError {
  if (!Number.isInteger(start) || !Number.isInteger(end)) {
    return new RangeError(`Span [${start}, ${end}) has an offset that is not an integer.`);
  }
  if (start < 0) return new RangeError(`Span start ${start} is before the text.`);
  if (end < start) return new RangeError(`Span end ${end} is before its start ${start}.`);
  return new RangeError(`Span end ${end} is past the text (length ${source.length}).`);
}

/**
 * Refuses what is not a string, so that a caller's mistake is named where it was made.
 *
 * @throws TypeError with the type that was given.
 */
export function assertText(source: unknown, caller: string): asserts source is string {
  if (typeof source !== "string") {
    throw new TypeError(`${caller} wants a string, and was given ${kindOf(source)}.`);
  }
}

/**
 * Refuses what is no list of spans.
 *
 * @throws TypeError with the type that was given.
 */
export function assertSpans(spans: unknown, what: string, caller: string): void {
  if (Array.isArray(spans) && spans.every(isObject)) return;
  throw new TypeError(`${caller} wants ${what} as a list of spans, and was given ${kindOf(spans)}.`);
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * Refuses an option that a function does not know, so that a misspelt one is not passed over in silence.
 *
 * @throws TypeError with what was given and the names that are known.
 */
export function assertOptions(options: unknown, known: readonly string[], caller: string): void {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw new TypeError(`${caller} wants its options as an object, and was given ${kindOf(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${caller} knows no option "${name}"; it knows ${known.join(", ")}.`);
    }
  }
}

/** The span without white space at its ends; empty at its start when it holds nothing else. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029;

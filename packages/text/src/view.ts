import { assertSpan, type Span } from "./span.js";

/**
 * Some pieces of a source read as one text, each character mapped to the source and back.
 * Between two pieces stands a separator, which belongs to no place of the source.
 */
export interface View {
  readonly text: string;
  /** The offset in the source of an offset in the view. Inside a separator: the end of the piece before. */
  toSource(offset: number): number;
  /** The span in the source that a span of the view covers, from its first character to its last. */
  toSourceSpan(span: Span): Span;
  /** The offset in the view of an offset in the source; null where the source is not in the view. */
  toView(offset: number): number | null;
}

/**
 * Reads pieces of a source as one text.
 *
 * @param spans Pieces in order, without overlap. Empty ones are passed over.
 * @param separator What stands between two pieces, a blank line by default; or what gives it by the second of them.
 * @throws RangeError when a piece is outside the source or begins before the one before it has ended.
 * @example
 * const view = createView("keep drop keep", [{ start: 0, end: 4 }, { start: 10, end: 14 }], "\n");
 * view.text // => "keep\nkeep"
 * view.toSource(5) // => 10
 * view.toView(6) // => null
 */
export function createView(
  source: string,
  spans: readonly Span[],
  separator: string | ((second: Span) => string) = "\n\n",
): View {
  const pieces = layOut(source, spans, typeof separator === "string" ? () => separator : separator);
  const text = pieces.map((piece) => piece.separator + source.slice(piece.start, piece.end)).join("");

  const toSource = (offset: number): number => {
    assertSpan(text, { start: offset, end: offset });
    const piece = lastAtOrBefore(pieces, offset, (candidate) => candidate.at);
    if (piece === undefined) return 0;
    return Math.min(piece.start + offset - piece.at, piece.end);
  };
  const toSourceSpan = (span: Span): Span => {
    assertSpan(text, span);
    const start = toSource(span.start);
    if (span.end === span.start) return { start, end: start };
    // Mapped from the last character inside, so that a span which ends a piece does not reach into the next.
    return { start, end: Math.max(start, toSource(span.end - 1) + 1) };
  };
  const toView = (offset: number): number | null => {
    const piece = lastAtOrBefore(pieces, offset, (candidate) => candidate.start);
    if (piece === undefined || offset >= piece.end) return null;
    return piece.at + offset - piece.start;
  };
  return { text, toSource, toSourceSpan, toView };
}

/** A piece of the source, where it stands in the view, and what stands there before it. */
interface Piece extends Span {
  readonly at: number;
  readonly separator: string;
}

function layOut(source: string, spans: readonly Span[], separatorOf: (second: Span) => string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let edge = 0;
  for (const span of spans) {
    assertSpan(source, span);
    if (span.start < edge) {
      throw new RangeError(`A view wants its pieces in order: one starts at ${span.start}, before ${edge}.`);
    }
    edge = span.end;
    if (span.start === span.end) continue;
    const separator = pieces.length > 0 ? separatorOf(span) : "";
    at += separator.length;
    pieces.push({ start: span.start, end: span.end, at, separator });
    at += span.end - span.start;
  }
  return pieces;
}

function lastAtOrBefore(
  pieces: readonly Piece[],
  offset: number,
  key: (piece: Piece) => number,
): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(pieces[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? pieces[low - 1] : undefined;
}

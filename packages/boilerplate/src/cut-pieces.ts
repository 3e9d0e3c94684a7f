import { CharClass, classOf, type Span } from "@copydesk/text";
import type { Cut, CutUnit } from "./cut-line.js";
import { findUnits } from "./find-units.js";
import { type Line, readLine } from "./line.js";
import { isProse } from "./prose.js";
import { isCertain, matchRules } from "./rules/index.js";
import type { WordColumns } from "./word-columns.js";

/** So many seams from either end of a line are looked at, so that a line of any make costs little. */
const SEAMS_FROM_END = 3;
const SHORTEST_PIECE = 8;
/** Longer lines are whole texts on one line: freeing pieces one after another would take too long. */
const LONGEST_LINE = 4000;
/** No rule looks at more. */
const LONGEST_PIECE = 900;

/**
 * The pieces inside a line that run into what stands beside them, and that a rule would certainly strip if they stood
 * alone: "By Ann LeeThe council voted", "… (Photo: Acme)The council voted", "… at noon.Related: The pier in picturesThe".
 *
 * Of pieces that lie in one another the longest counts, "By Ann McDonald" and not "By Ann Mc", if none of its seams
 * has running text behind it.
 */
export function findGluedPieces(source: string, { start, end, bullet, shape }: Line): CutUnit {
  const unit = { start, end };
  const isWhole = { rest: [unit], cuts: [] };
  if (shape.seams === 0 || shape.length > LONGEST_LINE || bullet > 0) return isWhole;
  const edges = [start, ...findSeams(source, start, end), end];
  const readAlone = createReader(source, shape.columns);
  const cuts: Cut[] = [];
  for (let from = 0; from + 1 < edges.length;) {
    const found = longestPiece(readAlone, edges, from);
    if (found !== null) cuts.push(found.cut);
    from = found?.to ?? from + 1;
  }
  if (cuts.length === 0) return isWhole;
  const rest = spansBetween(source, unit, cuts);
  // Without running text to be freed the line is one thing, and is judged as one.
  const isFreed = rest.some((span) => isProse(readAlone(span)));
  return isFreed ? { rest, cuts } : isWhole;
}

/** What is left of a span when pieces of it are cut out, as units. */
function spansBetween(source: string, { start, end }: Span, pieces: readonly Span[]): Span[] {
  const edges = [start, ...pieces.flatMap((piece) => [piece.start, piece.end]), end];
  const spans: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    spans.push(...findUnits(source, { start: edges[i], end: edges[i + 1] }));
  }
  return spans;
}

function longestPiece(
  readAlone: Reader,
  edges: readonly number[],
  from: number,
): { readonly cut: Cut; readonly to: number } | null {
  const whole = from === 0 ? edges.length - 1 : edges.length;
  for (let to = whole - 1; to > from; to--) {
    const cut = readPiece(readAlone, { start: edges[from], end: edges[to] });
    const isMixed = (): boolean =>
      edges.slice(from + 1, to).some((seam) => isProse(readAlone({ start: seam, end: edges[to] })));
    if (cut !== null && !isMixed()) return { cut, to };
  }
  return null;
}

/** A piece as a line of its own, or null when no rule is certain of it. */
function readPiece(readAlone: Reader, piece: Span): Cut | null {
  if (piece.end - piece.start > LONGEST_PIECE) return null;
  const line = readAlone(piece);
  // One word may be the first half of a name: "Share" of "ShareChat".
  if (line.shape.words + line.shape.numbers < 2 || line.shape.length < SHORTEST_PIECE) return null;
  const match = matchRules(line);
  return match !== null && isCertain(match) ? { ...piece, kind: match.kind, rule: match.rule } : null;
}

/** Reads a stretch as a line of its own, which holds until the next one is read. */
type Reader = (span: Span) => Line;

/** A piece is read for one question: all of them write their words behind those of the text, which end where they did. */
function createReader(source: string, columns: WordColumns): Reader {
  const { length } = columns;
  return (span) => {
    const line = readLine(source, span, columns);
    columns.length = length;
    return line;
  };
}

/** Where a word, or the end of a sentence, runs into a capital; the first few of a line and the last few. */
function findSeams(source: string, start: number, end: number): number[] {
  const seams: number[] = [];
  for (let at = start + 2; at + 1 < end; at++) {
    if (isSeam(source, at)) seams.push(at);
  }
  return seams.length <= 2 * SEAMS_FROM_END
    ? seams
    : [...seams.slice(0, SEAMS_FROM_END), ...seams.slice(-SEAMS_FROM_END)];
}

function isSeam(source: string, at: number): boolean {
  if (classOf(source.charCodeAt(at)) !== CharClass.upper || !isLetterAt(source, at + 1)) return false;
  const before = classOf(source.charCodeAt(at - 1));
  if (before === CharClass.lower) return !isInName(source, at);
  if (before === CharClass.digit) return true;
  if (before === CharClass.terminator || source[at - 1] === ")" || source[at - 1] === "]") return true;
  // Not the full stop of "U.S.Senate".
  return before === CharClass.dot && classOf(source.charCodeAt(at - 2)) === CharClass.lower;
}

/** Matches the place behind the "Mc" of "McDonald" and the "De" of "DeWitt". Not behind the "By" of "ByAnn". */
const isInName = (source: string, at: number): boolean =>
  classOf(source.charCodeAt(at - 2)) === CharClass.upper &&
  classOf(source.charCodeAt(at - 3)) === CharClass.space &&
  source[at - 2] !== "B";

function isLetterAt(source: string, at: number): boolean {
  const charClass = classOf(source.charCodeAt(at));
  return charClass >= CharClass.lower && charClass <= CharClass.letter;
}

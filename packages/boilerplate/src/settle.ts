import type { Span } from "@copydesk/text";
import type { AssessedLine } from "./assess-line.js";
import { type Cut, cutLine } from "./cut-line.js";
import { findGluedPieces } from "./cut-pieces.js";
import { findUnits } from "./find-units.js";
import { type Line, readLine } from "./line.js";
import type { Judge } from "./judge-lines.js";
import { isLabelledHeadline } from "./title.js";
import { WordColumns } from "./word-columns.js";
import type { Judged, Verdict } from "./verdict.js";

/** More rounds than this no copy needs; a text that does is no article and keeps all its lines. */
const MOST_ROUNDS = 8;

/** A text with every line judged and every glued piece cut, in order. */
export interface Settled {
  readonly judged: readonly Judged[];
  readonly cuts: readonly Cut[];
}

/**
 * Judges the lines, takes out what is stripped, and judges the rest again, until a round strips nothing.
 *
 * So the lines that are kept are lines that would be kept if they were the whole text: stripping a body again
 * changes nothing.
 */
export function settle(source: string, assess: (line: Line) => AssessedLine, judge: Judge): Settled {
  const { lines, cuts } = readLines(source, findUnits(source), assess);
  const labelled = isLabelledHeadline(lines) ? lines[0] : null;
  const stripped: Judged[] = [];
  let open: readonly AssessedLine[] = lines;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const verdicts = judge(open);
    const hasTitle = stripped.some(({ verdict }) => verdict.kind === "title");
    const judged = open.map((line, i) => ({ line, verdict: hasTitle ? demote(verdicts[i]) : verdicts[i] }));
    const rest = open.filter((_, i) => verdicts[i].kept);
    if (rest.length === open.length)
      return { judged: crown(inOrder([...stripped, ...judged]), labelled), cuts };
    stripped.push(...judged.filter(({ verdict }) => !verdict.kept));
    open = rest;
  }
  return { judged: lines.map((line) => ({ line, verdict: unsettled })), cuts };
}

const unsettled: Verdict = { kind: "paragraph", kept: true, rule: "unsettled", confidence: 0.5, reasons: [] };

/** An article has one title: a line that looks like one when the title is gone is something else. */
const demote = (verdict: Verdict): Verdict =>
  verdict.kind === "title" ? { ...verdict, kind: "other", rule: "second-headline" } : verdict;

/** A first line that is made like a link is the headline where no other is. */
const crown = (judged: Judged[], labelled: AssessedLine | null): Judged[] =>
  labelled === null || judged.some(({ verdict }) => verdict.kind === "title")
    ? judged
    : judged.map((one) =>
        one.line === labelled && !one.verdict.kept
          ? { ...one, verdict: { ...one.verdict, kind: "title", rule: "labelled-headline" } }
          : one,
      );

const inOrder = (judged: Judged[]): Judged[] => judged.sort((a, b) => a.line.start - b.line.start);

/** Cuts each unit and reads what is left of it, which may be several units again, each to be cut as well. */
function readLines(
  source: string,
  units: readonly Span[],
  assess: (line: Line) => AssessedLine,
): { lines: AssessedLine[]; cuts: Cut[] } {
  const columns = new WordColumns(source.length);
  const lines: AssessedLine[] = [];
  const cuts: Cut[] = [];
  const read = (unit: Span): void => {
    const tails = cutLine(source, unit);
    cuts.push(...tails.cuts);
    for (const span of tails.rest) {
      const line = assess(readLine(source, span, columns));
      const pieces = line.isCertain ? null : findGluedPieces(source, line);
      if (pieces === null || pieces.cuts.length === 0) lines.push(line);
      else {
        cuts.push(...pieces.cuts);
        pieces.rest.forEach(read);
      }
    }
  };
  units.forEach(read);
  return { lines, cuts: cuts.sort((a, b) => a.start - b.start) };
}

import type { AssessedLine } from "../assess-line.js";
import { LineEnd } from "../shape.js";
import type { FeatureGroup } from "./text.js";

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const PARTS = ["score", "length", "prose", "headline", "end", "certain", "bullet", "alike"] as const;
const WINDOW = 5;

/** What stands around a line. */
export const neighbourFeatures: FeatureGroup = {
  names: [
    ...OFFSETS.flatMap((offset) =>
      PARTS.map((part) => `${offset > 0 ? "next" : "previous"} ${Math.abs(offset)} ${part}`),
    ),
    "around score before",
    "around score after",
    "around prose before",
    "around prose after",
  ],
  prepare(lines) {
    const before = sumsBefore(lines);
    return (i, row, at) => {
      for (let slot = 0; slot < OFFSETS.length; slot++) {
        writeNeighbour(lines, i, i + OFFSETS[slot], row, at + slot * PARTS.length);
      }
      const from = Math.max(0, i - WINDOW);
      const to = Math.min(lines.length, i + 1 + WINDOW);
      const base = at + OFFSETS.length * PARTS.length;
      row[base] = mean(before.score, from, i);
      row[base + 1] = mean(before.score, i + 1, to);
      row[base + 2] = mean(before.prose, from, i);
      row[base + 3] = mean(before.prose, i + 1, to);
    };
  },
};

/** What stands before the first line and behind the last, part by part. */
const NOBODY = [0, -1, -1, -1, -2, -1, -1, 9] as const;

function writeNeighbour(
  lines: readonly AssessedLine[],
  own: number,
  other: number,
  row: Float32Array,
  at: number,
): void {
  if (other < 0 || other >= lines.length) {
    row.set(NOBODY, at);
    return;
  }
  const { score, shape, isProse, isHeadline, isCertain, match, bullet } = lines[other];
  row[at] = score;
  row[at + 1] = shape.length;
  row[at + 2] = Number(isProse);
  row[at + 3] = Number(isHeadline);
  row[at + 4] = shape.end === LineEnd.letter ? -1 : shape.end;
  row[at + 5] = isCertain ? 1 : match === null ? 0 : HINTED;
  row[at + 6] = Number(bullet > 0);
  // Lines of a list, or of a run of links, are made alike.
  row[at + 7] = Math.abs(Math.log((lines[own].shape.length + 4) / (shape.length + 4)));
}

/** How certain a neighbour is residue that a rule has only a hint about. */
const HINTED = 0.5;

interface Sums {
  readonly score: Float64Array;
  readonly prose: Int32Array;
}

/** Sums over the lines before each line. */
function sumsBefore(lines: readonly AssessedLine[]): Sums {
  const score = new Float64Array(lines.length + 1);
  const prose = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    score[i + 1] = score[i] + lines[i].score;
    prose[i + 1] = prose[i] + Number(lines[i].isProse);
  }
  return { score, prose };
}

const mean = (sums: ArrayLike<number>, from: number, to: number): number =>
  to > from ? (sums[to] - sums[from]) / (to - from) : 0;

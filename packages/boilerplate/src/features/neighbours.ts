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
    const facts = lines.map(factsOf);
    const sums = windowSums(facts);
    return (i, row, at) => {
      for (const [slot, offset] of OFFSETS.entries()) {
        writeNeighbour(facts[i], facts[i + offset] ?? NOBODY, row, at + slot * PARTS.length);
      }
      const from = Math.max(0, i - WINDOW);
      const to = Math.min(facts.length, i + 1 + WINDOW);
      const base = at + OFFSETS.length * PARTS.length;
      row[base] = mean(sums.score, from, i);
      row[base + 1] = mean(sums.score, i + 1, to);
      row[base + 2] = mean(sums.prose, from, i);
      row[base + 3] = mean(sums.prose, i + 1, to);
    };
  },
};

interface Facts {
  readonly score: number;
  readonly length: number;
  readonly prose: number;
  readonly headline: number;
  readonly end: number;
  readonly certain: number;
  readonly bullet: number;
}

/** What stands before the first line and behind the last. */
const NOBODY: Facts = { score: 0, length: -1, prose: -1, headline: -1, end: -2, certain: -1, bullet: -1 };

function factsOf(line: AssessedLine): Facts {
  const { shape, bullet } = line;
  return {
    score: line.score,
    length: shape.length,
    prose: Number(line.isProse),
    headline: Number(line.isHeadline),
    end: shape.end === LineEnd.letter ? -1 : shape.end,
    certain: Number(line.isCertain),
    bullet: Number(bullet > 0),
  };
}

function writeNeighbour(own: Facts, other: Facts, row: Float32Array, at: number): void {
  row[at] = other.score;
  row[at + 1] = other.length;
  row[at + 2] = other.prose;
  row[at + 3] = other.headline;
  row[at + 4] = other.end;
  row[at + 5] = other.certain;
  row[at + 6] = other.bullet;
  // Lines of a list, or of a run of links, are made alike.
  row[at + 7] = other.length < 0 ? 9 : Math.abs(Math.log((own.length + 4) / (other.length + 4)));
}

function windowSums(facts: readonly Facts[]): { readonly score: number[]; readonly prose: number[] } {
  const score = [0];
  const prose = [0];
  for (const [i, fact] of facts.entries()) {
    score.push(score[i] + fact.score);
    prose.push(prose[i] + fact.prose);
  }
  return { score, prose };
}

const mean = (sums: readonly number[], from: number, to: number): number =>
  to > from ? (sums[to] - sums[from]) / (to - from) : 0;

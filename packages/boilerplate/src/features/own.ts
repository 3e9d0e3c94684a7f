import { CLASS_BITS, wordBits, WordClass } from "../en/word-classes.js";
import type { Line } from "../line.js";
import type { RuleMatch } from "../rules/index.js";
import { LineEnd, type Shape } from "../shape.js";
import type { FeatureGroup } from "./text.js";

const CLASS_NAMES = Object.keys(WordClass).map((name) => `own ${name} words`);

const NAMES = [
  "own length",
  "own words",
  "own capitals",
  "own all capitals",
  "own numbers",
  "own inner stops",
  "own commas",
  "own bars",
  "own colons",
  "own marks",
  "own dashes",
  "own brackets",
  "own addresses",
  "own foreign letters",
  "own letters",
  "own seams",
  "own start",
  "own end",
  "own bullet",
  "own prose",
  "own headline",
  "own score",
  "own hint",
  "own word length",
] as const;

/** How a line is made. */
export const ownFeatures: FeatureGroup = {
  names: [...NAMES, ...CLASS_NAMES],
  prepare: (lines) => (i, row, at) => {
    const line = lines[i];
    writeShape(line, row, at);
    row[at + NAMES.length - 5] = Number(line.isProse);
    row[at + NAMES.length - 4] = Number(line.isHeadline);
    row[at + NAMES.length - 3] = line.score;
    row[at + NAMES.length - 2] = hintOf(line.match);
    const { words, letters } = line.shape;
    row[at + NAMES.length - 1] = letters / Math.max(1, words);
    writeClasses(line.shape, row, at + NAMES.length);
  },
};

/** The share of the words that each class has. */
function writeClasses(
  { firstWord, lastWord, columns, words, bits }: Shape,
  row: Float32Array,
  at: number,
): void {
  if (bits === 0) return;
  for (let i = firstWord; i < lastWord; i++) {
    for (let left = wordBits.get(columns.hashes[i]) & CLASS_BITS; left !== 0; left &= left - 1)
      row[at + 31 - Math.clz32(left & -left)] += 1 / words;
  }
}

function writeShape({ shape, bullet }: Line, row: Float32Array, at: number): void {
  const words = Math.max(1, shape.words);
  row[at] = shape.length;
  row[at + 1] = shape.words;
  row[at + 2] = shape.capitalWords / words;
  row[at + 3] = shape.allCapitalWords / words;
  row[at + 4] = shape.numbers / (words + shape.numbers);
  row[at + 5] = shape.innerStops;
  row[at + 6] = shape.commas / words;
  row[at + 7] = shape.bars;
  row[at + 8] = shape.colons;
  row[at + 9] = shape.marks;
  row[at + 10] = shape.dashes;
  row[at + 11] = shape.brackets;
  row[at + 12] = shape.addresses;
  row[at + 13] = shape.foreignLetters / Math.max(1, shape.letters);
  row[at + 14] = shape.letters / Math.max(1, shape.length);
  row[at + 15] = shape.seams;
  row[at + 16] = startOf(shape);
  row[at + 17] = shape.end === LineEnd.letter ? -1 : shape.end;
  row[at + 18] = bullet > 0 ? 1 : 0;
}

function startOf(shape: Line["shape"]): number {
  if (shape.startsCapital) return 0;
  if (shape.startsLower) return 1;
  if (shape.startsMark) return 2;
  return shape.startsDigit ? 3 : 4;
}

/** -1 without a match, else how sure the rule is. */
const hintOf = (match: RuleMatch | null): number => match?.confidence ?? -1;

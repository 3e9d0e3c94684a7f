import type { AssessedLine } from "../assess-line.js";
import type { FeatureGroup } from "./text.js";

const NAMES = [
  "place index",
  "place from end",
  "place share",
  "place prose before",
  "place prose after",
  "place since prose",
  "place until prose",
  "place run",
  "place since related",
  "place since residue",
  "place until residue",
  "text foreign share",
] as const;

/** Farther than this all distances are alike. */
const FAR = 20;
/** Beyond this, how much text there is says nothing about one line of it. */
const NEAR = 8;

/** Where a line stands among the prose, and what text it is in. */
export const placeFeatures: FeatureGroup = {
  names: NAMES,
  prepare(lines) {
    const isProse = (line: AssessedLine): boolean => line.isProse && !line.isCertain;
    const isResidue = (line: AssessedLine): boolean => line.isCertain;
    const isRelated = (line: AssessedLine): boolean => line.isCertain && line.match?.kind === "related";
    const before = countsBefore(lines, isProse);
    const total = before[lines.length];
    const sinceProse = distancesSince(lines, isProse);
    const untilProse = distancesUntil(lines, isProse);
    const sinceRelated = distancesSince(lines, isRelated);
    const sinceResidue = distancesSince(lines, isResidue);
    const untilResidue = distancesUntil(lines, isResidue);
    const foreign = foreignShare(lines);
    return (i, row, at) => {
      row[at] = Math.min(i, NEAR);
      row[at + 1] = Math.min(lines.length - 1 - i, NEAR);
      row[at + 2] = i / Math.max(1, lines.length - 1);
      row[at + 3] = Math.min(before[i], NEAR);
      row[at + 4] = Math.min(total - before[i + 1], NEAR);
      row[at + 5] = sinceProse[i];
      row[at + 6] = untilProse[i];
      row[at + 7] = isProse(lines[i]) ? 0 : Math.min(sinceProse[i] + untilProse[i], FAR);
      row[at + 8] = sinceRelated[i];
      row[at + 9] = sinceResidue[i];
      row[at + 10] = untilResidue[i];
      row[at + 11] = foreign;
    };
  },
};

type Claim = (line: AssessedLine) => boolean;

/** Of how many of the lines before each line a claim holds. */
function countsBefore(lines: readonly AssessedLine[], claim: Claim): Int32Array {
  const counts = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) counts[i + 1] = counts[i] + Number(claim(lines[i]));
  return counts;
}

/** How many lines up a claim held, the line itself not asked; at most FAR. */
function distancesSince(lines: readonly AssessedLine[], claim: Claim): Uint8Array {
  const distances = new Uint8Array(lines.length);
  let distance = FAR;
  for (let i = 0; i < lines.length; i++) {
    distances[i] = distance;
    distance = claim(lines[i]) ? 1 : Math.min(distance + 1, FAR);
  }
  return distances;
}

/** How many lines down a claim holds, the line itself not asked; at most FAR. */
function distancesUntil(lines: readonly AssessedLine[], claim: Claim): Uint8Array {
  const distances = new Uint8Array(lines.length);
  let distance = FAR;
  for (let i = lines.length - 1; i >= 0; i--) {
    distances[i] = distance;
    distance = claim(lines[i]) ? 1 : Math.min(distance + 1, FAR);
  }
  return distances;
}

/** How foreign a text is, in tenths: more would tell one text from another. */
function foreignShare(lines: readonly AssessedLine[]): number {
  let foreign = 0;
  let letters = 0;
  for (const { shape } of lines) {
    foreign += shape.foreignLetters;
    letters += shape.letters;
  }
  return Math.round((10 * foreign) / Math.max(1, letters)) / 10;
}

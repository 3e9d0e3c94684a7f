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
    const prose = lines.map((line) => line.isProse && !line.isCertain);
    const residue = lines.map((line) => line.isCertain);
    const related = lines.map((line) => line.isCertain && line.match?.kind === "related");
    const before = countsBefore(prose);
    const total = before[lines.length];
    const sinceProse = distances(prose);
    const untilProse = distances([...prose].reverse()).reverse();
    const sinceRelated = distances(related);
    const sinceResidue = distances(residue);
    const untilResidue = distances([...residue].reverse()).reverse();
    const foreign = foreignShare(lines);
    return (i, row, at) => {
      row[at] = Math.min(i, NEAR);
      row[at + 1] = Math.min(lines.length - 1 - i, NEAR);
      row[at + 2] = i / Math.max(1, lines.length - 1);
      row[at + 3] = Math.min(before[i], NEAR);
      row[at + 4] = Math.min(total - before[i + 1], NEAR);
      row[at + 5] = sinceProse[i];
      row[at + 6] = untilProse[i];
      row[at + 7] = prose[i] ? 0 : Math.min(sinceProse[i] + untilProse[i], FAR);
      row[at + 8] = sinceRelated[i];
      row[at + 9] = sinceResidue[i];
      row[at + 10] = untilResidue[i];
      row[at + 11] = foreign;
    };
  },
};

/** How many of the claims before each line hold. */
function countsBefore(claims: readonly boolean[]): number[] {
  const counts = [0];
  for (const claim of claims) counts.push(counts[counts.length - 1] + Number(claim));
  return counts;
}

/** How many lines since a claim held, the line itself not asked; at most FAR. */
function distances(claims: readonly boolean[]): number[] {
  let distance = FAR;
  return claims.map((claim) => {
    const own = distance;
    distance = claim ? 1 : Math.min(distance + 1, FAR);
    return own;
  });
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

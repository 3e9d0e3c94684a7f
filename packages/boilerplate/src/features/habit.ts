import type { Line } from "../line.js";
import type { FeatureGroup } from "./text.js";

const NAMES = [
  "habit lines alike",
  "habit lines alike in body",
  "habit run alike",
  "habit prose",
  "habit head",
] as const;

/** More lines alike than this say no more than this many. */
const MANY = 12;

/** What the text makes a habit of: names under letters, crossheads, items of a list. */
export const habitFeatures: FeatureGroup = {
  names: NAMES,
  prepare(lines) {
    const forms = lines.map(formOf);
    const prose = lines.map((line) => line.isProse && !line.isCertain);
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    const everywhere = countForms(forms, 0, forms.length);
    const inBody = countForms(forms, Math.max(0, first), last + 1);
    const runs = runLengths(forms);
    const share = Math.round((4 * prose.filter(Boolean).length) / Math.max(1, lines.length));
    return (i, row, at) => {
      row[at] = Math.min(MANY, everywhere.get(forms[i]) ?? 0);
      row[at + 1] = Math.min(MANY, inBody.get(forms[i]) ?? 0);
      row[at + 2] = Math.min(MANY, runs[i]);
      row[at + 3] = share;
      row[at + 4] = first < 0 ? 2 : Math.sign(i - first);
    };
  },
};

/** Lines of one form begin alike, end alike and are about as long. */
function formOf({ shape, bullet }: Line): number {
  const start = shape.startsCapital ? 0 : shape.startsLower ? 1 : shape.startsDigit ? 2 : 3;
  const size = Math.min(7, Math.floor(Math.log2(shape.words + shape.numbers + 1)));
  return ((size * 4 + start) * 8 + shape.end) * 2 + Number(bullet > 0);
}

function countForms(forms: readonly number[], from: number, to: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) counts.set(forms[i], (counts.get(forms[i]) ?? 0) + 1);
  return counts;
}

/** How many lines of one form stand together where each line stands. */
function runLengths(forms: readonly number[]): number[] {
  const lengths: number[] = [];
  for (let start = 0; start < forms.length;) {
    let end = start + 1;
    while (end < forms.length && forms[end] === forms[start]) end++;
    for (let i = start; i < end; i++) lengths.push(end - start);
    start = end;
  }
  return lengths;
}

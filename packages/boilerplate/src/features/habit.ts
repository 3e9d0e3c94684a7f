import type { AssessedLine } from "../assess-line.js";
import { HashTable } from "../hash-table.js";
import type { Line } from "../line.js";
import type { FeatureGroup } from "./text.js";

const NAMES = [
  "habit lines alike",
  "habit lines alike in body",
  "habit run alike",
  "habit prose",
  "habit head",
  "habit pattern",
  "habit gap",
  "habit gaps",
  "habit gap share",
  "habit lines alike in gaps",
] as const;

/** More lines alike than this say no more than this many. */
const MANY = 12;

/** What the text makes a habit of: names under letters, crossheads, items of a list. */
export const habitFeatures: FeatureGroup = {
  names: NAMES,
  prepare(lines) {
    const forms = Int32Array.from(lines, formOf);
    const isProse = ({ isProse, isCertain }: AssessedLine): boolean => isProse && !isCertain;
    const first = lines.findIndex(isProse);
    let last = lines.length - 1;
    while (last >= 0 && !isProse(lines[last])) last--;
    const everywhere = countForms(forms, 0, forms.length);
    const inBody = countForms(forms, Math.max(0, first), last + 1);
    const runs = runLengths(forms);
    const patterns = countPatterns(lines);
    const gaps = findGaps(lines);
    const inGaps = new Int32Array(FORMS);
    for (let i = 0; i < lines.length; i++) if (gaps.lengths[i] > 0) inGaps[looseForm(forms[i])]++;
    const gapShare = Math.round((8 * gaps.count) / Math.max(1, gaps.count + gaps.closed)) / 8;
    const share = Math.round((4 * lines.filter(isProse).length) / Math.max(1, lines.length));
    return (i, row, at) => {
      row[at] = Math.min(MANY, everywhere[forms[i]]);
      row[at + 1] = Math.min(MANY, inBody[forms[i]]);
      row[at + 2] = Math.min(MANY, runs[i]);
      row[at + 3] = share;
      row[at + 4] = first < 0 ? 2 : Math.sign(i - first);
      row[at + 5] = Math.min(MANY, patterns.get(lines[i].shape.pattern) - 1);
      row[at + 6] = gaps.lengths[i];
      row[at + 7] = Math.min(MANY, gaps.count);
      row[at + 8] = gapShare;
      row[at + 9] = gaps.lengths[i] > 0 ? Math.min(MANY, inGaps[looseForm(forms[i])]) : 0;
    };
  },
};

/** Lines of one form begin alike, end alike and are about as long: a number below FORMS. */
function formOf({ shape, bullet }: Line): number {
  const start = shape.startsCapital ? 0 : shape.startsLower ? 1 : shape.startsDigit ? 2 : 3;
  const size = Math.min(7, 31 - Math.clz32(shape.words + shape.numbers + 1));
  return ((size * 4 + start) * 8 + shape.end) * 2 + Number(bullet > 0);
}

/** The form without the length. */
const looseForm = (form: number): number => form % (4 * 8 * 2);

const FORMS = 8 * 4 * 8 * 2;

function countForms(forms: Int32Array, from: number, to: number): Int32Array {
  const counts = new Int32Array(FORMS);
  for (let i = from; i < to; i++) counts[forms[i]]++;
  return counts;
}

/** How many lines of one form stand together where each line stands. */
function runLengths(forms: Int32Array): Int32Array {
  const lengths = new Int32Array(forms.length);
  for (let start = 0; start < forms.length;) {
    let end = start + 1;
    while (end < forms.length && forms[end] === forms[start]) end++;
    lengths.fill(end - start, start, end);
    start = end;
  }
  return lengths;
}

/** More lines than this between two of prose are no gap but a block. */
const WIDEST_GAP = 3;

interface Gaps {
  /** How many lines stand in the gap that each line stands in; 0 for lines in none. */
  readonly lengths: Uint8Array;
  readonly count: number;
  /** Places where prose follows on prose. */
  readonly closed: number;
}

/**
 * Where a few short lines stand between prose and prose: names under letters, times of a live report, crossheads.
 * A text with many of them makes a habit of it. Lines that are certainly residue are looked through.
 */
function findGaps(lines: readonly AssessedLine[]): Gaps {
  const lengths = new Uint8Array(lines.length);
  let count = 0;
  let closed = 0;
  let open: number[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].isCertain) continue;
    if (!lines[i].isProse) open?.push(i);
    else {
      if (open !== null && open.length === 0) closed++;
      else if (open !== null && open.length <= WIDEST_GAP) {
        count++;
        for (const at of open) lengths[at] = open.length;
      }
      open = [];
    }
  }
  return { lengths, count, closed };
}

function countPatterns(lines: readonly AssessedLine[]): HashTable {
  const patterns = new HashTable(lines.length);
  for (const { shape } of lines) patterns.values[patterns.claim(shape.pattern)]++;
  return patterns;
}

import { type AssessedLine, isOpen } from "../assess-line.js";
import { HashTable } from "../hash-table.js";
import type { Shape } from "../shape.js";
import type { FeatureGroup } from "./text.js";

const NAMES = [
  "topic shared words",
  "topic shared with prose",
  "topic shared with first lines",
  "topic repeated",
  "topic rare words",
  "topic first word seen",
] as const;

/** How many lines at the head count as the first. */
const FIRST = 4;

/** How much a line speaks of what the others speak of. A headline of another story does not. */
export const topicFeatures: FeatureGroup = {
  names: NAMES,
  prepare(lines) {
    const counts = countWords(lines);
    const copies = countCopies(lines);
    return (i, row, at) => {
      const { isProse, shape } = lines[i];
      const { firstWord, lastWord, columns } = shape;
      const isFirst = i < FIRST;
      let all = 0;
      let shared = 0;
      let inProse = 0;
      let inFirst = 0;
      let seen = -1;
      for (let word = firstWord; word < lastWord; word++) {
        if (columns.isContent[word] === 0) continue;
        const count = counts.get(columns.hashes[word]);
        if (all++ === 0) seen = Math.min(9, (count & LOW) - 1);
        if ((count & LOW) > 1) shared++;
        if (((count >> 10) & LOW) > Number(isProse)) inProse++;
        if (count >> 20 > Number(isFirst)) inFirst++;
      }
      row[at] = all === 0 ? -1 : shared / all;
      row[at + 1] = all === 0 ? -1 : inProse / all;
      row[at + 2] = all === 0 ? -1 : inFirst / all;
      row[at + 3] = Math.min(9, copies.get(shape.print) - 1);
      row[at + 4] = all;
      row[at + 5] = seen;
    };
  },
};

/** Three counts in one number, ten bits each: lines with a word, lines of prose with it, first lines with it. */
const LOW = 0x3ff;

/** In how many lines each word of the open lines stands. Beyond the bits of a count it stops counting. */
function countWords(lines: readonly AssessedLine[]): HashTable {
  const open = lines.filter(isOpen);
  const counts = new HashTable(open.reduce((sum, { shape }) => sum + shape.lastWord - shape.firstWord, 0));
  for (const line of open) claimWords(counts, line.shape);
  const lastLine = new Int32Array(counts.values.length).fill(-1);
  for (let i = 0; i < lines.length; i++) {
    const { firstWord, lastWord, columns } = lines[i].shape;
    const { hashes, isContent } = columns;
    const more = 1 + (lines[i].isProse ? 1 << 10 : 0) + (i < FIRST ? 1 << 20 : 0);
    for (let word = firstWord; word < lastWord; word++) {
      if (isContent[word] === 0) continue;
      const slot = counts.slotOf(hashes[word]);
      if (!counts.isTaken(slot) || lastLine[slot] === i || (counts.values[slot] & LOW) === LOW) continue;
      lastLine[slot] = i;
      counts.values[slot] += more;
    }
  }
  return counts;
}

function claimWords(counts: HashTable, { firstWord, lastWord, columns }: Shape): void {
  for (let word = firstWord; word < lastWord; word++) {
    if (columns.isContent[word] !== 0) counts.claim(columns.hashes[word]);
  }
}

function countCopies(lines: readonly AssessedLine[]): HashTable {
  const copies = new HashTable(lines.length);
  for (const { shape } of lines) copies.values[copies.claim(shape.print)]++;
  return copies;
}

import type { AssessedLine } from "../assess-line.js";
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
      const { isProse, words } = lines[i];
      const { content } = lines[i].shape;
      const isFirst = i < FIRST;
      let shared = 0;
      let inProse = 0;
      let inFirst = 0;
      for (const word of content) {
        const count = counts.get(word) ?? 0;
        if ((count & LOW) > 1) shared++;
        if (((count >> 10) & LOW) > Number(isProse)) inProse++;
        if (count >> 20 > Number(isFirst)) inFirst++;
      }
      const all = content.length;
      row[at] = all === 0 ? -1 : shared / all;
      row[at + 1] = all === 0 ? -1 : inProse / all;
      row[at + 2] = all === 0 ? -1 : inFirst / all;
      row[at + 3] = Math.min(9, (copies.get(words) ?? 1) - 1);
      row[at + 4] = all;
      row[at + 5] = all === 0 ? -1 : Math.min(9, ((counts.get(content[0]) ?? 1) & LOW) - 1);
    };
  },
};

/** Three counts in one number, ten bits each: lines with a word, lines of prose with it, first lines with it. */
const LOW = 0x3ff;

/** In how many lines each word stands. Beyond the bits of a count it stops counting. */
function countWords(lines: readonly AssessedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [i, { shape, isProse }] of lines.entries()) {
    const more = 1 + (isProse ? 1 << 10 : 0) + (i < FIRST ? 1 << 20 : 0);
    for (const word of shape.content) {
      const count = counts.get(word) ?? 0;
      if ((count & LOW) < LOW) counts.set(word, count + more);
    }
  }
  return counts;
}

function countCopies(lines: readonly AssessedLine[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { words } of lines) copies.set(words, (copies.get(words) ?? 0) + 1);
  return copies;
}

import type { AssessedLine } from "./assess-line.js";

/** From so many lines on, short lines between two paragraphs are a list of the story's own. */
const SHORTEST_LIST = 12;

/**
 * 1 for the lines of a long list with running text above and below it: items, cells, names under letters; 0 for others.
 * What is certainly residue may stand between them, and is not counted.
 */
export function findLongLists(lines: readonly AssessedLine[]): Uint8Array {
  const listed = new Uint8Array(lines.length);
  let start = -1;
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].isCertain) continue;
    if (!lines[i].isProse) {
      count++;
      continue;
    }
    if (start >= 0 && count >= SHORTEST_LIST) listed.fill(1, start, i);
    start = i + 1;
    count = 0;
  }
  return listed;
}

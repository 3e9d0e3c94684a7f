import type { AssessedLine } from "./assess-line.js";
import type { RegionKind } from "./types.js";

/** How far down a headline may stand. */
const DEEPEST = 12;

/**
 * Where the headline stands, or -1: the first line of the head that is made like one.
 * The head ends with the first line of prose, so that a text without a headline has none further down.
 */
export function findTitle(lines: readonly AssessedLine[]): number {
  let title = -1;
  for (let i = 0; i < Math.min(lines.length, DEEPEST); i++) {
    const { isProse, isCertain, isHeadline, match } = lines[i];
    if (isProse && !isCertain) return title;
    if (title < 0 && match === null && isHeadline) title = i;
  }
  return -1;
}

/** What stands between a headline and its story. */
const FURNITURE_OF_THE_HEAD: ReadonlySet<RegionKind> = new Set(["byline", "published", "caption"]);

/** Is the next line certainly a byline, a stamp or a caption? Then the line above it is the headline. */
export function isAboveFurniture(lines: readonly AssessedLine[], title: number): boolean {
  if (title + 1 >= lines.length) return false;
  const { isCertain, match } = lines[title + 1];
  return isCertain && match !== null && FURNITURE_OF_THE_HEAD.has(match.kind);
}

/** A headline takes this share of its words from the story below it. */
const TOPIC_SHARE = 0.3;

/** Does the first line speak of what the rest speaks of? */
export function isOnTopic(lines: readonly AssessedLine[]): boolean {
  const { firstWord, lastWord, columns } = lines[0].shape;
  const open = new Set<number>();
  for (let word = firstWord; word < lastWord; word++)
    if (columns.isContent[word] !== 0) open.add(columns.hashes[word]);
  const all = open.size;
  for (let i = 1; i < lines.length && all - open.size < TOPIC_SHARE * all; i++) {
    if (lines[i].isProse) removeWords(open, lines[i]);
  }
  return all - open.size >= TOPIC_SHARE * all;
}

function removeWords(words: Set<number>, { shape }: AssessedLine): void {
  for (let word = shape.firstWord; word < shape.lastWord; word++) words.delete(shape.columns.hashes[word]);
}

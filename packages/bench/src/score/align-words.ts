import type { Span } from "@copydesk/text";

/** A word as it is compared: compatibility forms and case aside. */
export interface Word extends Span {
  readonly key: string;
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text. Scripts without spaces count every character as a word. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    key: word.normalize("NFKC").toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** How many words a run must share to be an anchor: long runs first, single words last. */
const anchorLengths = [5, 3, 1];

interface Block {
  readonly a: Range;
  readonly b: Range;
}
interface Range {
  start: number;
  end: number;
}

/**
 * Aligns two lists of words without crossings: for each word of `a` the index of its partner in `b`, or -1.
 *
 * Runs of words that occur once on either side are anchors; the longest chain of them splits the lists, and the
 * gaps between are aligned in the same way, with shorter runs where there is no anchor (patience diff).
 */
export function alignWords(a: readonly string[], b: readonly string[]): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);

  const alignBlock = (block: Block, level: number): void => {
    takeEqualEnds(block);
    if (isEmpty(block.a) || isEmpty(block.b) || level >= anchorLengths.length) return;
    const chain = longestChain(sharedRuns(block, anchorLengths[level]));
    let [fromA, fromB] = [block.a.start, block.b.start];
    for (const [i, j] of chain) {
      if (i < fromA || j < fromB) continue;
      alignBlock({ a: { start: fromA, end: i }, b: { start: fromB, end: j } }, level);
      [fromA, fromB] = [i, j];
      while (fromA < block.a.end && fromB < block.b.end && a[fromA] === b[fromB]) partners[fromA++] = fromB++;
    }
    const rest = { a: { start: fromA, end: block.a.end }, b: { start: fromB, end: block.b.end } };
    alignBlock(rest, fromA > block.a.start ? level : level + 1);
  };

  const takeEqualEnds = ({ a: left, b: right }: Block): void => {
    const isOpen = (): boolean => !isEmpty(left) && !isEmpty(right);
    while (isOpen() && a[left.start] === b[right.start]) partners[left.start++] = right.start++;
    while (isOpen() && a[left.end - 1] === b[right.end - 1]) partners[--left.end] = --right.end;
  };

  const sharedRuns = (block: Block, length: number): [number, number][] => {
    const others = singleRuns(b, block.b, length);
    return [...singleRuns(a, block.a, length)].flatMap(([run, i]) => {
      const j = others.get(run);
      return j === undefined ? [] : [[i, j] satisfies [number, number]];
    });
  };

  alignBlock({ a: { start: 0, end: a.length }, b: { start: 0, end: b.length } }, 0);
  return partners;
}

const isEmpty = ({ start, end }: Range): boolean => start >= end;

/** The runs that occur once in the range, with the index of their first word, in order. */
function singleRuns(words: readonly string[], range: Range, length: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let i = range.start; i + length <= range.end; i++) {
    const run = words.slice(i, i + length).join("\u0001");
    if (places.has(run)) repeated.add(run);
    else places.set(run, i);
  }
  for (const run of repeated) places.delete(run);
  return places;
}

/** Of pairs in the order of their first numbers, the longest chain in which the second ones rise too. */
function longestChain(pairs: readonly [number, number][]): [number, number][] {
  const previous = new Int32Array(pairs.length).fill(-1);
  /** ends[k]: the pair with the smallest second number that a chain of k + 1 pairs can end with. */
  const ends: number[] = [];
  for (let i = 0; i < pairs.length; i++) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]][1] < pairs[i][1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = ends[low - 1];
    ends[low] = i;
  }
  const chain: [number, number][] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]) chain.push(pairs[i]);
  return chain.reverse();
}

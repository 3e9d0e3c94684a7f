const LETTERS = 26;

/**
 * A set of lower-case words as flat tables, walked letter by letter: most words of a text leave them at their
 * second or third letter, with nothing allocated.
 */
export interface WordTrie {
  /** For each node and letter the node behind it, 0 where there is none. */
  readonly next: Uint16Array;
  /** For each node the number of the word that ends there, or 0. */
  readonly numbers: Uint16Array;
}

/** Takes each word with its number, which is above 0. Words of other letters than a to z are never found. */
export function createWordTrie(words: Iterable<readonly [word: string, number: number]>): WordTrie {
  const next: number[] = new Array<number>(LETTERS).fill(0);
  const numbers: number[] = [0];
  for (const [word, number] of words) {
    if (!/^[a-z]+$/.test(word)) continue;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = node * LETTERS + word.charCodeAt(i) - 0x61;
      if (next[slot] === 0) {
        next[slot] = numbers.length;
        numbers.push(0);
        for (let letter = 0; letter < LETTERS; letter++) next.push(0);
      }
      node = next[slot];
    }
    numbers[node] = number;
  }
  return { next: Uint16Array.from(next), numbers: Uint16Array.from(numbers) };
}

/** The number of the word that `source` holds from start to end, or 0. Case, full stops and apostrophes do not matter. */
export function findWord({ next, numbers }: WordTrie, source: string, start: number, end: number): number {
  let node = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    const letter = (code | 0x20) - 0x61;
    if (letter >= 0 && letter < LETTERS) {
      node = next[node * LETTERS + letter];
      if (node === 0) return 0;
    } else if (code !== 0x2e && code !== 0x27 && code !== 0x2019) return 0;
  }
  return numbers[node];
}

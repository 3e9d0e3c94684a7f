import { readWords } from "../block-words.js";

const RUN = 3;
/** A text is read in pieces as long as blocks are read. In UTF-16 code units. */
const PIECE = 1000;
/** Texts are looked at up to this length. In UTF-16 code units. */
const TEXT_LIMIT = 200_000;

/** The runs of three words of a text; a shorter text is one run. */
function runsOf(words: readonly string[]): string[] {
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(" ")];
  return words.slice(RUN - 1).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

/** Tells how much of a block stands in another text that is looked at many times. */
export class WordOverlap {
  readonly #runs: ReadonlySet<string>;
  /** Words, each with the number of the look at which it was last met. */
  readonly #words = new Map<string, number>();
  #look = 0;

  constructor(text: string) {
    const words: string[] = [];
    for (let at = 0; at < Math.min(text.length, TEXT_LIMIT); at += PIECE) {
      words.push(...readWords(text, at, Math.min(text.length, at + PIECE)));
    }
    for (const word of words) this.#words.set(word, 0);
    this.#runs = new Set([...runsOf(words), ...runsOf(words.slice(0, 2))]);
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** The share of the block's runs of words that stand in the text, from 0 to 1. */
  shareOfRuns(words: readonly string[]): number {
    if (this.isEmpty) return 0;
    const runs = runsOf(words);
    return runs.length === 0 ? 0 : runs.filter((run) => this.#runs.has(run)).length / runs.length;
  }

  /** How alike the words of the two are, from 0 to 1: twice those in common by all. */
  likeness(words: readonly string[]): number {
    if (words.length === 0 || this.isEmpty) return 0;
    const look = ++this.#look;
    let common = 0;
    let again = 0;
    for (const word of words) {
      const last = this.#words.get(word);
      if (last === undefined) continue;
      if (last === look) again++;
      else {
        common++;
        this.#words.set(word, look);
      }
    }
    return (2 * common) / (words.length - again + this.#words.size);
  }
}

const WORD = /[\p{L}\p{N}]+/gu;
const RUN = 3;

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The runs of three words of a text; a shorter text is one run. */
function runsOf(words: readonly string[]): string[] {
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(" ")];
  return words.slice(RUN - 1).map((word, i) => `${words[i] ?? ""} ${words[i + 1] ?? ""} ${word}`);
}

/** Texts are looked at up to this length. In UTF-16 code units. */
const TEXT_LIMIT = 200_000;

/** Tells how much of a text stands in another one that is looked at many times. */
export class WordOverlap {
  readonly #runs: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;

  constructor(text: string) {
    const words = wordsOf(text.slice(0, TEXT_LIMIT));
    this.#words = new Set(words);
    this.#runs = new Set([...runsOf(words), ...runsOf(words.slice(0, 2))]);
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** The share of the other text's runs of words that stand in this one too, from 0 to 1. */
  shareOfRuns(words: readonly string[]): number {
    if (this.isEmpty) return 0;
    const runs = runsOf(words);
    return runs.length === 0 ? 0 : runs.filter((run) => this.#runs.has(run)).length / runs.length;
  }

  /** How alike the words of the two are, from 0 to 1: twice those in common by all. */
  likeness(words: readonly string[]): number {
    if (words.length === 0 || this.isEmpty) return 0;
    let common = 0;
    const others = new Set(words);
    for (const word of others) if (this.#words.has(word)) common++;
    return (2 * common) / (others.size + this.#words.size);
  }
}

/** So many ids are remembered at least and twice as many at most: a stream of any length passes through in bounded memory. */
const GENERATION = 100_000;

/** The ids of the last articles, to tell the caller of one that comes again. */
export class RepeatedIds {
  /** How many articles had the id of one before them. */
  count = 0;
  #recent = new Set<string | number>();
  #older = new Set<string | number>();

  /** Takes an id in; is it one of those before it? */
  add(id: string | number): boolean {
    const isRepeated = this.#recent.has(id) || this.#older.has(id);
    if (isRepeated) this.count++;
    if (this.#recent.size === GENERATION) {
      this.#older = this.#recent;
      this.#recent = new Set();
    }
    this.#recent.add(id);
    return isRepeated;
  }
}

/**
 * Whole numbers by 32-bit hash, of hashes that are all known beforehand; any other has the value 0.
 *
 * A hash stands in one of two slots, one of each half of the columns. Both are read, and what stands in the wrong one is
 * masked away: nobody could foretell whether a word has a value, and a branch that is foretold wrongly costs more than
 * the whole look-up.
 */
export class FixedTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let half = 8;
    while (half < entries.size) half <<= 1;
    let keys = placeKeys(entries.keys(), half);
    for (; keys === null; keys = placeKeys(entries.keys(), half)) half <<= 1;
    this.keys = keys;
    this.values = keys.map((key) => entries.get(key) ?? 0);
    this.mask = half - 1;
  }

  get(hash: number): number {
    const { keys, values, mask } = this;
    const first = firstSlot(hash, mask);
    const second = secondSlot(hash, mask);
    return (values[first] & maskOf(keys[first] ^ hash)) + (values[second] & maskOf(keys[second] ^ hash));
  }
}

/** All bits where there is no difference, else none. */
const maskOf = (difference: number): number => ~((difference | (0 - difference)) >> 31);

const firstSlot = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

const secondSlot = (hash: number, mask: number): number =>
  mask + 1 + ((Math.imul(hash, 0x85ebca6b) >>> 12) & mask);

/** Longer chains of keys that make way for one another mean that the columns are too short. */
const LONGEST_CHAIN = 100;

/** Puts each key into one of its slots: one that is taken makes way by moving to its other. Null when that does not end. */
function placeKeys(hashes: Iterable<number>, half: number): Int32Array | null {
  const keys = new Int32Array(2 * half);
  for (const hash of hashes) {
    let key = hash;
    let slot = firstSlot(key, half - 1);
    for (let moves = 0; key !== 0; moves++) {
      if (moves === LONGEST_CHAIN) return null;
      const displaced = keys[slot];
      keys[slot] = key;
      key = displaced;
      slot = slot === firstSlot(key, half - 1) ? secondSlot(key, half - 1) : firstSlot(key, half - 1);
    }
  }
  return keys;
}

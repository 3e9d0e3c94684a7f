/**
 * Whole numbers by 32-bit hash, in flat columns with open addressing: several times faster than a `Map` for the few
 * look-ups that every word of a text needs. A hash that was never set has the value 0.
 */
export class HashTable {
  /** By slot. */
  readonly values: Int32Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  /** @param most How many hashes it can hold. */
  constructor(most: number) {
    // By shifts: a power that was calculated would be kept, and masked with, as a double.
    let capacity = 8;
    while (capacity < 2 * most) capacity <<= 1;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  get(hash: number): number {
    return this.values[this.slotOf(hash)];
  }

  set(hash: number, value: number): void {
    this.values[this.claim(hash)] = value;
  }

  /** The slot of a hash, made its own if it had none. */
  claim(hash: number): number {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    return slot;
  }

  /** Has the slot been claimed by a hash? The hash 0, one in four thousand million, claims nothing. */
  isTaken(slot: number): boolean {
    return this.keys[slot] !== 0;
  }

  /** The slot of a hash, or the free one where it would stand. */
  slotOf(hash: number): number {
    const { keys, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

const EMPTY = -1;
/** Slots for each hash; mostly empty, so that a word which is not looked for costs one look. */
const SLOTS_PER_HASH = 16;

/**
 * Finds which of a few hashes a number is. Ranking asks this of every word of every candidate, where a `Map` takes five
 * times as long.
 */
export class HashLookup {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly hashes: readonly number[]) {
    const size =
      2 ** Math.ceil(Math.log2(SLOTS_PER_HASH * (hashes.length + 1)));
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(EMPTY);
    hashes.forEach((hash, index) => {
      let slot = hash & this.mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot] = index;
    });
  }

  /** The index of the hash, or -1. */
  indexOf(hash: number): number {
    let slot = hash & this.mask;
    let index = this.slots[slot];
    while (index !== EMPTY && this.hashes[index] !== hash) {
      slot = (slot + 1) & this.mask;
      index = this.slots[slot];
    }
    return index;
  }
}

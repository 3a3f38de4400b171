/** Spreads keys over a table whose size is a power of two (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;

/**
 * The steps from one node of a tree of words to the next, by a character. All are hashed into two flat arrays, so that a
 * step costs about one read; a map for each node would have to be followed through the memory.
 */
export class WordSteps {
  #keys = new Int32Array(16);
  #nodes = new Int32Array(16);
  #shift = 28;
  /** The last node; the root is 0. */
  #last = 0;

  /** The node that a character leads to; 0 when it leads nowhere. */
  next(node: number, code: number): number {
    const key = (node << 16) | code;
    const keys = this.#keys;
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (keys[slot] !== key) {
      if (keys[slot] === 0) return 0;
      slot = (slot + 1) & (keys.length - 1);
    }
    return this.#nodes[slot] as number;
  }

  /** The node that a character leads to, which is made when there is none yet. */
  make(node: number, code: number): number {
    const known = this.next(node, code);
    if (known > 0) return known;
    if (++this.#last * 2 > this.#keys.length) this.#grow();
    this.#put((node << 16) | code, this.#last);
    return this.#last;
  }

  #put(key: number, node: number): void {
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
    this.#keys[slot] = key;
    this.#nodes[slot] = node;
  }

  #grow(): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    this.#keys = new Int32Array(keys.length * 2);
    this.#nodes = new Int32Array(keys.length * 2);
    this.#shift -= 1;
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#put(key, nodes[slot] as number);
  }
}

/**
 * Characters, a bit for each of the 65,536 that a UTF-16 unit can be: all ideographs together lie in 2.6 KB, which stays
 * in the nearest cache whatever the text holds. A table with a byte or more for each would be driven out of it.
 */
export class CharacterSet {
  readonly #bits = new Int32Array(0x10000 / 32);

  constructor(characters = '') {
    for (let i = 0; i < characters.length; i++) this.add(characters.charCodeAt(i));
  }

  add(code: number): void {
    this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31));
  }

  /** 1 for a member, else 0. */
  bitOf(code: number): number {
    return ((this.#bits[code >> 5] as number) >>> (code & 31)) & 1;
  }

  /** False for the NaN behind the end of a text as well. */
  has(code: number): boolean {
    return ((this.#bits[code >> 5] as number) & (1 << (code & 31))) !== 0;
  }
}

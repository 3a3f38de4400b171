/** The indicators that a name can mean, by their places in the catalogue. */
export interface Meanings {
  /** Those that are called so. */
  readonly named: readonly number[];
  /** Those of whose names it is what is left without their first words or 数. */
  readonly leftOf: readonly number[];
}

/** Where the meanings of a name stand in {@link NameTable.meant}: `named` up to `split`, `leftOf` behind it. */
export interface MeaningsAt {
  readonly start: number;
  readonly split: number;
  readonly end: number;
}

/** An odd number that spreads what it multiplies over all bits (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;

const hashOf = (name: string): number => {
  let hash = name.length;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), SPREAD);
  return hash ^ (hash >>> 15);
};

/**
 * The names of a catalogue, packed: numbers in flat arrays and all spellings in one string. To look one up touches a few
 * places of the memory, where a map of objects would touch a few dozen, spread over megabytes; and a report looks up
 * thousands of names between reading other things.
 */
export class NameTable {
  /** For each slot the hash of a name and, one more than, its number; 0 where the slot is free. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #spellings: string;
  /** For each name where it begins in the spellings, and the start and the split of its meanings; at last where both end. */
  readonly #rows: Int32Array;
  /** The places of indicators, those of one name together. */
  readonly meant: Uint16Array;

  constructor(names: ReadonlyMap<string, Meanings>) {
    const size = 2 ** Math.ceil(Math.log2(2 * names.size + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#spellings = [...names.keys()].join('');
    this.#rows = new Int32Array(3 * names.size + 2);
    const meant: number[] = [];
    let number = 0;
    let start = 0;
    for (const [name, { named, leftOf }] of names) {
      this.#rows[3 * number] = start;
      start += name.length;
      this.#rows[3 * number + 1] = meant.length;
      meant.push(...named);
      this.#rows[3 * number + 2] = meant.length;
      meant.push(...leftOf);
      this.#put(hashOf(name), ++number);
    }
    this.#rows[3 * number] = start;
    this.#rows[3 * number + 1] = meant.length;
    this.meant = Uint16Array.from(meant);
  }

  #put(hash: number, number: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = number;
  }

  #isSpelt(number: number, name: string): boolean {
    const start = this.#rows[3 * number] as number;
    return (this.#rows[3 * number + 3] as number) - start === name.length && this.#spellings.startsWith(name, start);
  }

  /** Where the meanings of a name stand; undefined when it has none. */
  find(name: string): MeaningsAt | undefined {
    const hash = hashOf(name);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[2 * slot + 1] as number) - 1;
      if (number < 0) return undefined;
      if (this.#slots[2 * slot] !== hash || !this.#isSpelt(number, name)) continue;
      return {
        start: this.#rows[3 * number + 1] as number,
        split: this.#rows[3 * number + 2] as number,
        end: this.#rows[3 * number + 4] as number,
      };
    }
  }
}

/** Room for the slots of all tables; about a third is taken. */
const ROOM = 0x8000;

/*
 * All tables lie one behind the other: the signs of three hundred stay in the nearest cache, where a bit for each
 * character would take 8 KB a table.
 */
const signs = new Uint16Array(ROOM);
const meanings = new Int32Array(ROOM);
let taken = 0;

/** Fibonacci hashing sets out from here; a factor has 30 bits, so that it is a small integer everywhere. */
const SPREAD = 0x9e3779b1;
const nextFactor = (factor: number): number => (Math.imul(factor, SPREAD) >>> 2) | 1;

/** How many ways to spread the signs are tried before the table is doubled. */
const TRIES = 64;

/** A few characters with what each means, told at one read: no two of a table share a slot. */
export class SignTable {
  readonly #first: number;
  readonly #factor: number;
  readonly #shift: number;

  /** What each code means: a number, not 0. */
  constructor(meant: ReadonlyMap<number, number>) {
    const { factor, bits } = spread([...meant.keys()]);
    this.#first = taken;
    this.#factor = factor;
    this.#shift = 32 - bits;
    taken += 1 << bits;
    if (taken > ROOM) throw new RangeError(`the tables of signs need more room than ${ROOM}`);
    for (const [code, meaning] of meant) {
      const slot = this.#slotOf(code);
      signs[slot] = code;
      meanings[slot] = meaning;
    }
  }

  #slotOf(code: number): number {
    return this.#first + (Math.imul(code, this.#factor) >>> this.#shift);
  }

  /** 0 for any other, and for the NaN behind the end of a text. */
  of(code: number): number {
    const slot = this.#slotOf(code);
    return signs[slot] === code ? (meanings[slot] as number) : 0;
  }

  has(code: number): boolean {
    return this.of(code) !== 0; // a slot that is not taken holds U+0000, and means nothing
  }
}

/** The fewest bits, and a factor, that give each code a slot of its own. */
const spread = (codes: readonly number[]): { readonly factor: number; readonly bits: number } => {
  let factor = nextFactor(1);
  for (let bits = 1 + Math.ceil(Math.log2(Math.max(1, codes.length))); ; bits++)
    for (let tries = 0; tries < TRIES; tries++) {
      const slots = new Set(codes.map((code) => Math.imul(code, factor) >>> (32 - bits)));
      if (slots.size === codes.length) return { factor, bits };
      factor = nextFactor(factor);
    }
};

/** A table of several kinds, of which a sign may be more than one: their bits together. */
export const signKinds = (kinds: Iterable<readonly [kind: number, signs: string]>): SignTable => {
  const meant = new Map<number, number>();
  for (const [kind, members] of kinds)
    for (const sign of members) {
      const code = sign.charCodeAt(0);
      meant.set(code, (meant.get(code) ?? 0) | kind);
    }
  return new SignTable(meant);
};

/** A table of signs that mean nothing but that they are there. */
export const signsOf = (members: string): SignTable => signKinds([[1, members]]);

import { CharacterSet } from './character-set.ts';

/** Which groups of signs some words hold one of, a bit for each group: one walk in place of one for every group. */
export class SignBits {
  readonly #signs = new CharacterSet();
  readonly #bits = new Map<number, number>();
  readonly #groups: readonly string[];

  /** No more than 31 groups, of which several may be the same. */
  constructor(groups: readonly string[]) {
    this.#groups = [...new Set(groups)];
    for (const group of this.#groups)
      for (const sign of group) {
        const code = sign.charCodeAt(0);
        this.#signs.add(code);
        this.#bits.set(code, this.of(code) | this.bitOf(group));
      }
  }

  bitOf(group: string): number {
    return 1 << this.#groups.indexOf(group);
  }

  /** The bits of a character. */
  of(code: number): number {
    return this.#signs.has(code) ? (this.#bits.get(code) as number) : 0;
  }

  heldIn(words: string, start = 0, end = words.length): number {
    let held = 0;
    for (let at = start; at < end; at++) held |= this.of(words.charCodeAt(at));
    return held;
  }
}

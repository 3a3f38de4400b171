import { type SignTable, signKinds } from './sign-table.ts';

/** Which groups of signs some words hold one of, a bit for each group: one walk in place of one for every group. */
export class SignBits {
  readonly #table: SignTable;
  readonly #groups: readonly string[];

  /** No more than 31 groups, of which several may be the same. */
  constructor(groups: readonly string[]) {
    this.#groups = [...new Set(groups)];
    this.#table = signKinds(this.#groups.map((group) => [this.bitOf(group), group]));
  }

  bitOf(group: string): number {
    return 1 << this.#groups.indexOf(group);
  }

  /** The bits of a character. */
  of(code: number): number {
    return this.#table.of(code);
  }

  heldIn(words: string, start = 0, end = words.length): number {
    let held = 0;
    for (let at = start; at < end; at++) held |= this.of(words.charCodeAt(at));
    return held;
  }
}

/**
 * The automaton of Aho and Corasick over UTF-16 units: all words are looked for in one pass, whatever their number.
 * Transitions lie in an open hash table of typed arrays; those of the root, where most characters of a text end,
 * in a table of their own.
 */
export class TermAutomaton {
  readonly #root = new Int32Array(0x10000);
  /** For each state the state of its longest proper suffix. */
  readonly #fail: Int32Array;
  /** For each state the word that ends there, or −1, and the nearest suffix state where a word ends. */
  readonly #word: Int32Array;
  readonly #output: Int32Array;
  readonly #keys: Float64Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  readonly #lengths: readonly number[];

  /** Words must not be empty; of equal words the first stands. */
  constructor(words: readonly string[]) {
    const size = words.reduce((sum, word) => sum + word.length, 1);
    const capacity = 2 ** Math.ceil(Math.log2(size * 2 + 2));
    this.#keys = new Float64Array(capacity).fill(-1);
    this.#next = new Int32Array(capacity);
    this.#mask = capacity - 1;
    this.#fail = new Int32Array(size);
    this.#word = new Int32Array(size).fill(-1);
    this.#output = new Int32Array(size);
    this.#lengths = words.map((word) => word.length);
    this.#link(this.#plant(words));
  }

  /** Calls back for every word that ends at a place, longer ones first, in the order of their ends. */
  scan(text: string, visit: (word: number, start: number, end: number) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      for (let hit = this.#hit(state); hit !== 0; hit = this.#output[hit] ?? 0) {
        const word = this.#word[hit] ?? -1;
        visit(word, at + 1 - (this.#lengths[word] ?? 0), at + 1);
      }
    }
  }

  #hit(state: number): number {
    return (this.#word[state] ?? -1) >= 0 ? state : (this.#output[state] ?? 0);
  }

  #step(from: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const next = this.#find(state, unit);
      if (next !== 0) return next;
      state = this.#fail[state] ?? 0;
    }
    return this.#root[unit] ?? 0;
  }

  #slot(state: number, unit: number): number {
    const key = state * 0x10000 + unit;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #find(state: number, unit: number): number {
    const slot = this.#slot(state, unit);
    return this.#keys[slot] === -1 ? 0 : (this.#next[slot] ?? 0);
  }

  /** Grows the trie and gives its edges in the order of their depth. */
  #plant(words: readonly string[]): { parent: number; unit: number; state: number }[] {
    const levels: { parent: number; unit: number; state: number }[][] = [];
    let states = 1;
    for (const [index, word] of words.entries()) {
      let state = 0;
      for (let depth = 0; depth < word.length; depth++) {
        const unit = word.charCodeAt(depth);
        let next = state === 0 ? (this.#root[unit] ?? 0) : this.#find(state, unit);
        if (next === 0) {
          next = states++;
          this.#connect(state, unit, next);
          levels[depth] ??= [];
          levels[depth]?.push({ parent: state, unit, state: next });
        }
        state = next;
      }
      if (state !== 0 && this.#word[state] === -1) this.#word[state] = index;
    }
    return levels.flat();
  }

  #connect(state: number, unit: number, next: number): void {
    if (state === 0) {
      this.#root[unit] = next;
      return;
    }
    const slot = this.#slot(state, unit);
    this.#keys[slot] = state * 0x10000 + unit;
    this.#next[slot] = next;
  }

  #link(edges: readonly { parent: number; unit: number; state: number }[]): void {
    for (const { parent, unit, state } of edges) {
      const fail = parent === 0 ? 0 : this.#step(this.#fail[parent] ?? 0, unit);
      this.#fail[state] = fail;
      this.#output[state] = this.#hit(fail);
    }
  }
}

import { WordSteps } from './word-steps.ts';

export interface Match<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

/**
 * Characters with which a word may begin, or end, by their low bits: most positions are told off at one read. A bit for
 * each, so that the filters of all trees together stay in the nearest cache.
 */
const makeFilter = (): Int32Array => new Int32Array(128);

const hold = (filter: Int32Array, code: number): void => {
  const at = (code >> 5) & 127;
  filter[at] = (filter[at] as number) | (1 << (code & 31));
};

const mayHold = (filter: Int32Array, code: number): boolean =>
  ((filter[(code >> 5) & 127] as number) & (1 << (code & 31))) !== 0;

/** Words with their meanings, found at a position in time that depends on the word alone, not on how many there are. */
export class WordTree<Meaning> {
  readonly #forward = new WordSteps();
  readonly #backward = new WordSteps();
  /** The meanings of the words that end at a node. */
  readonly #endings: (Meaning | undefined)[] = [undefined];
  readonly #beginnings: (Meaning | undefined)[] = [undefined];
  readonly #firsts = makeFilter();
  readonly #lasts = makeFilter();

  constructor(words: Iterable<readonly [string, Meaning]>) {
    for (const [word, meaning] of words) {
      if (word === '') continue;
      hold(this.#firsts, word.charCodeAt(0));
      hold(this.#lasts, word.charCodeAt(word.length - 1));
      let forward = 0;
      let backward = 0;
      for (let i = 0; i < word.length; i++) {
        forward = makeNode(this.#forward, this.#endings, forward, word.charCodeAt(i));
        backward = makeNode(this.#backward, this.#beginnings, backward, word.charCodeAt(word.length - 1 - i));
      }
      this.#endings[forward] = meaning;
      this.#beginnings[backward] = meaning;
    }
  }

  /** The longest word that begins at `at` and ends at or before `limit`. */
  startingAt(text: string, at: number, limit: number): Match<Meaning> | undefined {
    if (at >= limit || !mayHold(this.#firsts, text.charCodeAt(at))) return undefined;
    let node = 0;
    let length = 0;
    let found: Meaning | undefined;
    for (let i = at; i < limit; i++) {
      node = this.#forward.next(node, text.charCodeAt(i));
      if (node === 0) break;
      const meaning = this.#endings[node];
      if (meaning === undefined) continue;
      length = i + 1 - at;
      found = meaning;
    }
    return found === undefined ? undefined : { length, meaning: found };
  }

  /** Whether the whole text is a word. */
  has(text: string): boolean {
    const last = text.length - 1;
    if (last < 0 || !mayHold(this.#firsts, text.charCodeAt(0)) || !mayHold(this.#lasts, text.charCodeAt(last)))
      return false;
    let node = 0;
    for (let i = 0; i <= last; i++) {
      node = this.#forward.next(node, text.charCodeAt(i));
      if (node === 0) return false;
    }
    return this.#endings[node] !== undefined;
  }

  /** The longest word that ends at `at` and begins at or after `limit`. */
  endingAt(text: string, at: number, limit: number): Match<Meaning> | undefined {
    if (at <= limit || !mayHold(this.#lasts, text.charCodeAt(at - 1))) return undefined;
    let node = 0;
    let length = 0;
    let found: Meaning | undefined;
    for (let i = at - 1; i >= limit; i--) {
      node = this.#backward.next(node, text.charCodeAt(i));
      if (node === 0) break;
      const meaning = this.#beginnings[node];
      if (meaning === undefined) continue;
      length = at - i;
      found = meaning;
    }
    return found === undefined ? undefined : { length, meaning: found };
  }
}

/** A step of a word, made where no other word took it; the meanings have a place for each node. */
const makeNode = (steps: WordSteps, meanings: unknown[], from: number, code: number): number => {
  const node = steps.make(from, code);
  if (node === meanings.length) meanings.push(undefined);
  return node;
};

/** A tree of words that mean nothing but that they are there. */
export const wordSet = (...groups: readonly string[]): WordTree<true> =>
  new WordTree(groups.flatMap((group) => group.split(' ').map((word) => [word, true] as const)));

/** A tree of words told apart by the group that they stand in: `{ gt: '超 超过 突破' }`. */
export const wordGroups = <Name extends string>(groups: Readonly<Record<Name, string>>): WordTree<Name> =>
  new WordTree(
    (Object.entries(groups) as [Name, string][]).flatMap(([name, words]) =>
      words.split(' ').map((word) => [word, name] as const),
    ),
  );

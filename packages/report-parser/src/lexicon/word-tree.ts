interface Node<Meaning> {
  readonly next: Map<number, Node<Meaning>>;
  meaning: Meaning | undefined;
}

export interface Match<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

const emptyNode = <Meaning>(): Node<Meaning> => ({ next: new Map(), meaning: undefined });

const insert = <Meaning>(root: Node<Meaning>, codes: readonly number[], meaning: Meaning): void => {
  let node = root;
  for (const code of codes) {
    let child = node.next.get(code);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(code, child);
    }
    node = child;
  }
  node.meaning = meaning;
};

/** How many low bits of a character the filters look at: most positions begin no word, and cost one read. */
const FILTER = 4095;

/** Words with their meanings, found at a position in time that depends on the word alone, not on how many there are. */
export class WordTree<Meaning> {
  readonly #forward: Node<Meaning> = emptyNode();
  readonly #backward: Node<Meaning> = emptyNode();
  readonly #firsts = new Uint8Array(FILTER + 1);
  readonly #lasts = new Uint8Array(FILTER + 1);

  constructor(words: Iterable<readonly [string, Meaning]>) {
    for (const [word, meaning] of words) {
      const codes = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
      this.#firsts[word.charCodeAt(0) & FILTER] = 1;
      this.#lasts[word.charCodeAt(word.length - 1) & FILTER] = 1;
      insert(this.#forward, codes, meaning);
      insert(this.#backward, codes.reverse(), meaning);
    }
  }

  /** The longest word that begins at `at` and ends at or before `limit`. */
  startingAt(text: string, at: number, limit: number): Match<Meaning> | undefined {
    if (at >= limit || this.#firsts[text.charCodeAt(at) & FILTER] === 0) return undefined;
    let node: Node<Meaning> | undefined = this.#forward;
    let found: Match<Meaning> | undefined;
    for (let i = at; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.meaning !== undefined) found = { length: i + 1 - at, meaning: node.meaning };
    }
    return found;
  }

  /** The longest word that ends at `at` and begins at or after `limit`. */
  endingAt(text: string, at: number, limit: number): Match<Meaning> | undefined {
    if (at <= limit || this.#lasts[text.charCodeAt(at - 1) & FILTER] === 0) return undefined;
    let node: Node<Meaning> | undefined = this.#backward;
    let found: Match<Meaning> | undefined;
    for (let i = at - 1; i >= limit; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.meaning !== undefined) found = { length: at - i, meaning: node.meaning };
    }
    return found;
  }
}

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

import { LRUCache } from 'lru-cache';

/** An answer as it was given, less what belongs to one request. */
export interface NearAnswer {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A Worker has 128 MB in all. */
const bytesInAll = 8_000_000;
const longestAnswer = 200_000;

/** What this Worker holds in its own memory, in front of the cache that it shares with others of the same place. */
const answers = new LRUCache<string, NearAnswer>({
  maxSize: bytesInAll,
  maxEntrySize: longestAnswer,
  sizeCalculation: ({ body }, key) => body.byteLength + key.length + 500,
});

export function findNearAnswer(key: string): NearAnswer | undefined {
  return answers.get(key);
}

export function holdNearAnswer(key: string, answer: NearAnswer): void {
  answers.set(key, answer);
}

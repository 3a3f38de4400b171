import { LRUCache } from 'lru-cache';

/** An answer as it was given, less what belongs to one request. */
export interface NearAnswer {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A Worker has 128 MB in all. */
const bytesInAll = 8_000_000;
const longestAnswer = 200_000;
const mostSeen = 20_000;

/** What this Worker holds in its own memory, in front of the cache that it shares with others of the same place. */
const answers = new LRUCache<string, NearAnswer>({
  maxSize: bytesInAll,
  maxEntrySize: longestAnswer,
  sizeCalculation: ({ body }, key) => body.byteLength + key.length + 500,
});

const seen = new LRUCache<string, true>({ max: mostSeen });

export function findNearAnswer(key: string): NearAnswer | undefined {
  return answers.get(key);
}

export function holdNearAnswer(key: string, answer: NearAnswer): void {
  answers.set(key, answer);
}

/**
 * Whether this was asked before here. Most addresses are asked once and never again: only one that comes back is
 * looked up in the cache and kept there, so that the others cost no more than their query.
 */
export function wasAskedBefore(key: string): boolean {
  if (seen.has(key)) return true;
  seen.set(key, true);
  return false;
}

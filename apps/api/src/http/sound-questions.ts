import { LRUCache } from 'lru-cache';

/** Questions that were answered with 200, as far as they are remembered; their keys name the state that they hold for. */
const sound = new LRUCache<string, true>({ maxSize: 1_000_000, sizeCalculation: (_, key) => key.length + 100 });

export const isSound = (key: string): boolean => sound.has(key);

export function rememberSound(key: string): void {
  sound.set(key, true);
}

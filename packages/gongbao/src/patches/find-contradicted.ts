import { isDeepStrictEqual } from 'node:util';
import type { Span } from '@gongbao/indicator-schema';
import type { Patch } from './patches-file.ts';

/** A correction, and the words whose number it corrects. */
export interface Applied extends Span {
  readonly patch: Patch;
}

/** The correction among those before that says something else of the same number. */
export const findContradicted = (before: readonly Applied[], { patch, start, end }: Applied): Applied | undefined =>
  before.findLast((other) => other.start < end && other.end > start && contradicts(other.patch, patch));

/**
 * Two may set different fields of one observation, or set one alike; and one that was taken away may make room for
 * another.
 */
const contradicts = (first: Patch, second: Patch): boolean => {
  if ('remove' in first && 'add' in second) return false;
  if (!('set' in first && 'set' in second)) return true;
  const later = new Map<string, unknown>(Object.entries(second.set));
  return Object.entries(first.set).some(
    ([field, value]) => later.has(field) && !isDeepStrictEqual(value, later.get(field)),
  );
};

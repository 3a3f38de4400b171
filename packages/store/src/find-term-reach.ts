import { type TermFilter, termKeys } from './find-terms.ts';
import { areFew, matchOf } from './find-words.ts';
import { countRows, type Means, measureReach, type Reach } from './measure-reach.ts';
import type { Shards } from './shards.ts';

/** How far the terms of all reports can be read. What words find in few documents is no more than a page or two. */
export function findTermReach(shards: Shards, { q }: TermFilter, means: Means): Promise<Reach> {
  const match = q === undefined ? undefined : matchOf('term', q);
  return measureReach(
    shards.all,
    {
      // Of common words each page asks whether they are, for its rows, and where it stopped looking.
      statementsOfPage: () => (match === undefined ? 1 : 3),
      count: async ({ database }, most) =>
        match !== undefined && (await areFew(database, match)) ? [] : termKeys(most).map(countRows),
    },
    means,
  );
}

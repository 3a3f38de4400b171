import { type ChangeFilter, changesStatement } from './find-changes.ts';
import { countRows, type Means, measureReach, type Reach } from './measure-reach.ts';
import type { Shards } from './shards.ts';

/** How far the changes can be read: each page asks each shard once. */
export const findChangeReach = (shards: Shards, filter: ChangeFilter, means: Means): Promise<Reach> =>
  measureReach(
    shards.all,
    {
      statementsOfPage: () => 1,
      count: ({ number }, most) => [countRows(changesStatement(filter, { limit: most - 1 }, number))],
    },
    means,
  );

import { readRows } from './read-rows.ts';
import type { Shard } from './shards.ts';
import type { Statement } from './statement.ts';

/** How far pages of a question reach, each asked after the one before. */
export interface Reach {
  /** So many rows at least are looked at with the statements that may be asked. */
  readonly rows: number;
  /** Whether the question looks at no more than these. */
  readonly isEnough: boolean;
}

/** With how many statements a question may be read, and how many rows a page of it has. */
export interface Means {
  readonly limit: number;
  readonly statements: number;
}

interface Walked {
  /** Of the page that asks most of a shard. */
  readonly statementsOfPage: (shard: Shard) => number;
  /** Statements that each count rows of one or more walks, so many at most. */
  readonly count: (shard: Shard, most: number) => readonly Statement[] | Promise<readonly Statement[]>;
}

/**
 * How far a question can be read, before it is: its walks are counted along their indexes, no further than they could be
 * read. What is looked at row by row is counted whether it is wanted or not.
 */
export async function measureReach(
  asked: readonly Shard[],
  { statementsOfPage, count }: Walked,
  { limit, statements }: Means,
): Promise<Reach> {
  const aPage = asked.reduce((sum, shard) => sum + statementsOfPage(shard), 0);
  // Counting takes as many as a page does, or fewer.
  const rows = Math.max(0, Math.floor(statements / Math.max(1, aPage)) - 1) * limit;
  let counted = 0;
  for (const shard of asked) {
    const counting = await count(shard, rows + 1);
    const counts = counting.length === 0 ? [] : await readRows<{ counted: number }>(shard.database, counting);
    for (const [row] of counts) counted += row?.counted ?? 0;
  }
  return { rows, isEnough: counted <= rows };
}

/** What a statement that gives rows gives, as their number. */
export const countRows = ({ sql, values }: Statement): Statement => ({
  sql: `SELECT count(*) AS counted FROM (${sql})`,
  values,
});

import { askedShards } from './asked-shards.ts';
import type { ObservationFilter } from './observation-filter.ts';
import { countQuestions, observationQuestions } from './observation-statements.ts';
import type { ObservationRequest } from './observation-walks.ts';
import { readRows } from './read-rows.ts';
import type { Shards } from './shards.ts';

/** How far pages of a question reach, each asked after the one before. */
export interface Reach {
  /** So many rows at least are looked at with the statements that may be asked. */
  readonly rows: number;
  /** Whether the question looks at no more than these. */
  readonly isEnough: boolean;
}

/**
 * How far a question can be read with so many statements, before it is: its walks are counted along their indexes, no
 * further than they could be read. What is looked at row by row is counted whether it is wanted or not.
 */
export async function findReach(
  shards: Shards,
  filter: ObservationFilter,
  { request: asked, statements }: { readonly request: ObservationRequest; readonly statements: number },
): Promise<Reach> {
  const request: ObservationRequest = filter.report === undefined ? asked : { ...asked, order: 'position' };
  const holding = askedShards(shards, filter);
  const aPage = holding.reduce((sum, { number }) => sum + statementsOfPage(filter, request, number), 0);
  // Counting takes as many as a page does, or fewer.
  const rows = Math.max(0, Math.floor(statements / Math.max(1, aPage)) - 1) * request.limit;
  let counted = 0;
  for (const { database, number } of holding) {
    const counts = await readRows<{ counted: number }>(
      database,
      countQuestions(filter, request, { shard: number, most: rows + 1 }),
    );
    for (const [row] of counts) counted += row?.counted ?? 0;
  }
  return { rows, isEnough: counted <= rows };
}

/** Of the page that asks most: one that goes on inside a place or a period walks to its end first, then on. */
function statementsOfPage(filter: ObservationFilter, request: ObservationRequest, shard: number): number {
  const after = { values: ['', '', 0], shard };
  const pages = [request, { ...request, after }].map((page) => observationQuestions(filter, page, shard));
  return Math.max(...pages.map((questions) => questions.length + questions.filter(({ edge }) => edge).length));
}

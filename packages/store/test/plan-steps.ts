import type { D1Database } from '@cloudflare/workers-types';
import { prepare, type Statement } from '../src/statement.ts';

/** How the database would go about a statement, step by step. */
export async function planOf(database: D1Database, { sql, values }: Statement): Promise<readonly string[]> {
  const { results } = await prepare(database, { sql: `EXPLAIN QUERY PLAN ${sql}`, values }).all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/**
 * The steps that are no search: a table or an index that is walked from its beginning, and rows that are sorted after
 * they were read. What a statement reads of its own subqueries, of JSON that was bound, and of the full text's matches
 * is as much as these give.
 */
export function costlySteps(plan: readonly string[]): readonly string[] {
  const own = plan.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (.+)$/.exec(step)?.[1] ?? []);
  return plan.filter((step) => {
    const scanned = /^SCAN (\S+)/.exec(step)?.[1];
    if (scanned === undefined) return step.startsWith('USE TEMP B-TREE');
    if (own.includes(scanned) || scanned === 'CONSTANT') return false;
    return !/VIRTUAL TABLE INDEX (?:\d+:=?M\d|1:)/.test(step);
  });
}

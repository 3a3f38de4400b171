import { Conditions } from './conditions.ts';
import { mergePage, type Page, type PageRequest } from './page.ts';
import { searchPhrase } from './search-words.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';
import { type TermRecord, type TermRow, termColumns, toTerm } from './term-row.ts';

export interface TermFilter {
  /** Words of the term. */
  readonly q?: string | undefined;
  readonly report?: string | undefined;
}

interface KeyedTermRow extends TermRow {
  version: number;
}

/** By name; with `report` in its order. */
export async function findTerms(shards: Shards, filter: TermFilter, request: PageRequest): Promise<Page<TermRecord>> {
  const asked = filter.report === undefined ? shards.all : [shardOfReport(shards, filter.report)];
  const lanes = await Promise.all(asked.map((shard) => readShard(shard, filter, request)));
  return mergePage(lanes, { limit: request.limit, descending: false });
}

async function readShard({ database, number }: Shard, filter: TermFilter, request: PageRequest) {
  const { results } = await prepare(database, termsStatement(filter, request, number)).all<KeyedTermRow>();
  return results.map((row) => {
    const values = filter.report === undefined ? [row.name, row.version, row.ordinal] : [row.ordinal];
    return { item: toTerm(row), key: { values, shard: number } };
  });
}

export function termsStatement(filter: TermFilter, request: PageRequest, shard: number): Statement {
  const conditions = new Conditions();
  const order = filter.report === undefined ? ['name', 'version', 'ordinal'] : ['ordinal'];
  if (filter.report === undefined) conditions.add('t.current = 1');
  else {
    conditions.add(
      't.version = (SELECT id FROM report_version WHERE report_id = ? AND superseded_at IS NULL)',
      filter.report,
    );
  }
  if (filter.q !== undefined) addFound(conditions, filter.q);
  if (request.after) {
    const columns = order.map((column) => `t.${column}`).join(', ');
    const comparison = shard > request.after.shard ? '>=' : '>';
    conditions.add(`(${columns}) ${comparison} (${order.map(() => '?').join(', ')})`, ...request.after.values);
  }
  const index = filter.report === undefined ? 'INDEXED BY term_by_name' : '';
  const sql = `SELECT ${termColumns}, t.version
  FROM term AS t ${index}
  CROSS JOIN report_version AS r ON r.id = t.version
  WHERE ${conditions.sql}
  ORDER BY ${order.map((column) => `t.${column}`).join(', ')}
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

function addFound(conditions: Conditions, q: string): void {
  const phrase = searchPhrase(q);
  if (phrase === undefined) {
    conditions.add('FALSE');
    return;
  }
  conditions.add(
    `t.name IN (SELECT d.label FROM search_index AS s CROSS JOIN search_document AS d ON d.id = s.rowid
      WHERE s.words MATCH ? AND d.kind = 'term')`,
    phrase,
  );
}

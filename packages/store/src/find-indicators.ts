import { withoutGrowth } from '@gongbao/indicator-schema/search-names';
import { Conditions } from './conditions.ts';
import { type IndicatorRecord, type IndicatorRow, indicatorColumns, toIndicatorRecord } from './indicator-row.ts';
import { mergeCounted } from './merge-counted.ts';
import type { Keyed, Page, PageRequest } from './page.ts';
import { addSearch } from './search-documents.ts';
import type { Shard, Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

export interface IndicatorFilter {
  /** Words of any of its names. */
  readonly q?: string | undefined;
  readonly id?: readonly string[] | undefined;
  readonly group?: readonly string[] | undefined;
  /** Only indicators of which observations are known, or only the others. */
  readonly observed?: boolean | undefined;
}

/** By id. What finds nothing by words that say how much something grew is looked for without them: 消费价格涨幅. */
export async function findIndicators(
  shards: Shards,
  filter: IndicatorFilter,
  request: PageRequest,
): Promise<Page<IndicatorRecord>> {
  const found = await readPage(shards, filter, request);
  const q = found.items.length === 0 && filter.q !== undefined ? withoutGrowth(filter.q) : undefined;
  return q === undefined ? found : readPage(shards, { ...filter, q }, request);
}

async function readPage(shards: Shards, filter: IndicatorFilter, request: PageRequest): Promise<Page<IndicatorRecord>> {
  const statement = indicatorsStatement(filter, request);
  const lanes = await Promise.all(shards.all.map((shard) => readIndicators(shard, statement)));
  return mergeCounted(lanes, request.limit, (a, b) => ({ ...a, observations: a.observations + b.observations }));
}

async function readIndicators(
  { database, number }: Shard,
  statement: Statement,
): Promise<readonly Keyed<IndicatorRecord>[]> {
  const { results } = await prepare(database, statement).all<IndicatorRow>();
  return results.map((row) => ({ item: toIndicatorRecord(row), key: { values: [row.id], shard: number } }));
}

export function indicatorsStatement(filter: IndicatorFilter, request: PageRequest): Statement {
  const conditions = new Conditions();
  if (filter.q !== undefined) addSearch(conditions, { column: 'i.id', kind: 'indicator', q: filter.q });
  conditions.addOneOf('i.id', filter.id);
  conditions.addOneOf('i.group_id', filter.group);
  if (filter.observed !== undefined) {
    conditions.add(filter.observed ? 'c.observations > 0' : 'ifnull(c.observations, 0) = 0');
  }
  if (request.after) conditions.add('i.id > ?', ...request.after.values);
  const sql = `SELECT ${indicatorColumns}
  FROM indicator AS i LEFT JOIN indicator_count AS c ON c.indicator_id = i.id
  WHERE ${conditions.sql}
  ORDER BY i.id
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

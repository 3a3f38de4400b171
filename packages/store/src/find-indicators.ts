import { withoutGrowth } from '@gongbao/indicator-schema/search-names';
import { Conditions } from './conditions.ts';
import { countedElsewhere } from './counted-elsewhere.ts';
import { matchOf } from './find-words.ts';
import { type IndicatorRecord, type IndicatorRow, indicatorColumns, toIndicatorRecord } from './indicator-row.ts';
import { mergeCounted } from './merge-counted.ts';
import type { Keyed, Page, PageRequest } from './page.ts';
import { fitColumns } from './search-fit.ts';
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

/**
 * By id; what words find, the best first. What finds nothing by words that say how much something grew is looked for
 * without them: 消费价格涨幅.
 */
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
  const counted = filter.observed === false ? await countedElsewhere(shards, 'indicator') : undefined;
  const statement = indicatorsStatement({ ...filter, counted }, request);
  const lanes = await Promise.all(shards.all.map((shard) => readIndicators(shard, statement)));
  return mergeCounted(lanes, request.limit, (a, b) => ({ ...a, observations: a.observations + b.observations }));
}

/** Found by words, with how well it fits them. */
interface FoundRow extends IndicatorRow {
  fit: number;
  rank: number;
}

async function readIndicators(
  { database, number: shard }: Shard,
  statement: Statement,
): Promise<readonly Keyed<IndicatorRecord>[]> {
  const { results } = await prepare(database, statement).all<IndicatorRow | FoundRow>();
  return results.map((row) => {
    const values = 'fit' in row ? [row.fit, row.rank, row.id] : [row.id];
    return { item: toIndicatorRecord(row), key: { values, shard } };
  });
}

interface Asked extends IndicatorFilter {
  /** A JSON array of ids of indicators to leave out, as other shards have observations of them. */
  readonly counted?: string | undefined;
}

export function indicatorsStatement(filter: Asked, request: PageRequest): Statement {
  return filter.q === undefined ? allIndicators(filter, request) : foundIndicators(filter.q, filter, request);
}

function allIndicators(filter: Asked, { limit, after }: PageRequest): Statement {
  const conditions = conditionsOf(filter);
  if (after) conditions.add('i.id > ?', ...after.values);
  const sql = `SELECT ${indicatorColumns}
  FROM indicator AS i LEFT JOIN indicator_count AS c ON c.indicator_id = i.id
  WHERE ${conditions.sql}
  ORDER BY i.id
  LIMIT ?`;
  return { sql, values: [...conditions.values, limit + 1] };
}

/** All that the words are found in is sorted: it is a part of the catalogue. */
function foundIndicators(q: string, filter: Asked, { limit, after }: PageRequest): Statement {
  const conditions = conditionsOf(filter);
  if (after) conditions.add('(f.fit, f.rank, i.id) > (?, ?, ?)', ...after.values);
  const fit = fitColumns(q);
  const match = matchOf('indicator', q);
  const sql = `SELECT ${indicatorColumns}, f.fit, f.rank
  FROM (SELECT d.ref, ${fit.sql}
    FROM search_index AS s CROSS JOIN search_document AS d ON d.id = s.rowid
    WHERE ${match === undefined ? 'FALSE' : 's.search_index MATCH ?'}) AS f
  CROSS JOIN indicator AS i ON i.id = f.ref
  LEFT JOIN indicator_count AS c ON c.indicator_id = i.id
  WHERE ${conditions.sql}
  ORDER BY f.fit, f.rank, i.id
  LIMIT ?`;
  return { sql, values: [...fit.values, ...(match === undefined ? [] : [match]), ...conditions.values, limit + 1] };
}

function conditionsOf({ id, group, observed, counted }: Asked): Conditions {
  const conditions = new Conditions().addOneOf('i.id', id).addOneOf('i.group_id', group);
  if (observed !== undefined) conditions.add(observed ? 'c.observations > 0' : 'ifnull(c.observations, 0) = 0');
  if (counted !== undefined) conditions.add('i.id NOT IN (SELECT value FROM json_each(?))', counted);
  return conditions;
}

import { type IndicatorRecord, type IndicatorRow, indicatorColumns, toIndicatorRecord } from './indicator-row.ts';
import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

export async function getIndicator(shards: Shards, id: string): Promise<IndicatorRecord | undefined> {
  const statement = indicatorStatement(id);
  const rows = await Promise.all(shards.all.map(({ database }) => prepare(database, statement).first<IndicatorRow>()));
  const found = rows.filter((row) => row !== null).map(toIndicatorRecord);
  const [first] = found;
  return first && { ...first, observations: found.reduce((sum, { observations }) => sum + observations, 0) };
}

export function indicatorStatement(id: string): Statement {
  return {
    sql: `SELECT ${indicatorColumns}
  FROM indicator AS i LEFT JOIN indicator_count AS c ON c.indicator_id = i.id
  WHERE i.id = ?`,
    values: [id],
  };
}

import type { PlaceLevel } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { countedElsewhere } from './counted-elsewhere.ts';
import { mergeCounted } from './merge-counted.ts';
import type { Keyed, Page, PageRequest } from './page.ts';
import { type PlaceRecord, type PlaceRow, placeColumns, toPlaceRecord } from './place-row.ts';
import { addSearch } from './search-documents.ts';
import type { Shard, Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';
import { codesWithin } from './within.ts';

export interface PlaceFilter {
  /** Words of its name, or the beginning of its code. */
  readonly q?: string | undefined;
  readonly level?: readonly PlaceLevel[] | undefined;
  /** This place and all that lies in it. */
  readonly within?: string | undefined;
  /** Only places of which reports are known, or only the others. */
  readonly reported?: boolean | undefined;
}

/** By code, which is by province, prefecture, county. */
export async function findPlaces(
  shards: Shards,
  filter: PlaceFilter,
  request: PageRequest,
): Promise<Page<PlaceRecord>> {
  const counted = filter.reported === false ? await countedElsewhere(shards, 'place') : undefined;
  const statement = placesStatement({ ...filter, counted }, request);
  const lanes = await Promise.all(shards.all.map((shard) => readPlaces(shard, statement)));
  return mergeCounted(lanes, request.limit, (a, b) => ({ ...a, reports: a.reports + b.reports }));
}

async function readPlaces({ database, number }: Shard, statement: Statement): Promise<readonly Keyed<PlaceRecord>[]> {
  const { results } = await prepare(database, statement).all<PlaceRow>();
  return results.map((row) => ({ item: toPlaceRecord(row), key: { values: [row.code], shard: number } }));
}

interface Asked extends PlaceFilter {
  /** A JSON array of codes of places to leave out, as other shards have reports of them. */
  readonly counted?: string | undefined;
}

export function placesStatement(filter: Asked, request: PageRequest): Statement {
  const conditions = new Conditions();
  if (filter.q !== undefined) addSearch(conditions, { column: 'p.code', kind: 'place', q: filter.q });
  conditions.addOneOf('p.level', filter.level);
  if (filter.within !== undefined) conditions.add('p.code >= ? AND p.code < ?', ...codesWithin(filter.within));
  if (filter.reported !== undefined) conditions.add(filter.reported ? 'c.reports > 0' : 'ifnull(c.reports, 0) = 0');
  if (filter.counted !== undefined) conditions.add('p.code NOT IN (SELECT value FROM json_each(?))', filter.counted);
  if (request.after) conditions.add('p.code > ?', ...request.after.values);
  const sql = `SELECT ${placeColumns}
  FROM place AS p LEFT JOIN place_count AS c ON c.code = p.code
  WHERE ${conditions.sql}
  ORDER BY p.code
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}

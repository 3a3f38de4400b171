import { type PlaceRecord, type PlaceRow, placeColumns, toPlaceRecord } from './place-row.ts';
import type { Shard, Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';
import { codesWithin } from './within.ts';

/** A place with those above it, the nation first, and those directly under it. */
export interface PlaceFamily extends PlaceRecord {
  readonly above: readonly PlaceRecord[];
  readonly under: readonly PlaceRecord[];
}

export async function getPlace(shards: Shards, code: string): Promise<PlaceFamily | undefined> {
  const lanes = await Promise.all(shards.all.map((shard) => readShard(shard, code)));
  const known = sumByCode(lanes.flatMap(([family]) => family));
  const place = known.get(code);
  if (place === undefined) return undefined;
  return {
    ...place,
    above: chainAbove(place, known),
    under: [...sumByCode(lanes.flatMap(([, under]) => under)).values()],
  };
}

async function readShard({ database }: Shard, code: string): Promise<readonly [PlaceRow[], PlaceRow[]]> {
  const statements = placeStatements(code).map((statement) => prepare(database, statement));
  const [family, under] = await database.batch<PlaceRow>(statements);
  return [family?.results ?? [], under?.results ?? []];
}

/** Every shard has every place, and counts its own reports of it. */
function sumByCode(rows: readonly PlaceRow[]): ReadonlyMap<string, PlaceRecord> {
  const places = new Map<string, PlaceRecord>();
  for (const row of rows) {
    const before = places.get(row.code)?.reports ?? 0;
    places.set(row.code, toPlaceRecord({ ...row, reports: row.reports + before }));
  }
  return places;
}

function chainAbove(place: PlaceRecord, known: ReadonlyMap<string, PlaceRecord>): readonly PlaceRecord[] {
  const above: PlaceRecord[] = [];
  for (let at = known.get(place.parent ?? ''); at !== undefined; at = known.get(at.parent ?? '')) above.unshift(at);
  return above;
}

/** The place with all codes that can stand above it, and its children. */
export function placeStatements(code: string): readonly [Statement, Statement] {
  const codes = [code, '000000', `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const select = `SELECT ${placeColumns}
  FROM place AS p LEFT JOIN place_count AS c ON c.code = p.code`;
  return [
    { sql: `${select}\n  WHERE p.code IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(codes)] },
    {
      sql: `${select}
  WHERE p.code >= ? AND p.code < ? AND p.body ->> '$.parent' = ?
  ORDER BY p.code`,
      values: [...codesWithin(code), code],
    },
  ];
}

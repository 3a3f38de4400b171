import type { Database } from './statement.ts';

/** A database and its number; reports live in the shard of their province, whole. */
export interface Shard {
  readonly number: number;
  readonly database: Database;
}

export interface Shards {
  readonly all: readonly Shard[];
  /** Where a province's reports are written and read. The nation counts as a province: `00`. */
  forProvince(code: string): Shard;
  /** By province, the numbers of the shards that tell of it; where this is not known, any may. */
  readonly told?: ReadonlyMap<string, readonly number[]> | undefined;
}

/**
 * `assignment` names a database for each two-digit province code; provinces that it leaves out, the nation among
 * them, live in the first database.
 */
export function openShards(databases: readonly Database[], assignment: Readonly<Record<string, number>> = {}): Shards {
  const all = databases.map((database, number) => ({ number, database }));
  const first = all[0];
  if (first === undefined) throw new RangeError('a store needs at least one database');
  for (const [province, number] of Object.entries(assignment)) {
    if (all[number] === undefined)
      throw new RangeError(`province ${province} is assigned to database ${number}, which is not there`);
  }
  return { all, forProvince: (code) => all[assignment[code.slice(0, 2)] ?? 0] ?? first };
}

const nation = '000000';

/**
 * The shards that can hold observations of a place: its province's, those where a report of another province tells of
 * it, and for the nation every one.
 */
export function shardsOfPlace(shards: Shards, code: string): readonly Shard[] {
  const { all, told } = shards;
  if (code === nation || told === undefined) return all;
  const own = shards.forProvince(code);
  const others = told.get(code.slice(0, 2)) ?? [];
  return all.filter((shard) => shard === own || others.includes(shard.number));
}

/** Report ids begin with the code of their place. */
export function shardOfReport(shards: Shards, reportId: string): Shard {
  return shards.forProvince(reportId);
}

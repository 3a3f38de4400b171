import { readRows } from './read-rows.ts';
import type { Shards } from './shards.ts';

const counts = {
  place: 'SELECT code AS name FROM place_count WHERE reports > 0',
  indicator: 'SELECT indicator_id AS name FROM indicator_count WHERE observations > 0',
} as const;

/**
 * Codes of places of which a shard has a report, or ids of indicators of which one has an observation, as a JSON array.
 * Each shard counts its own, so that none of several can say by itself of what there is nothing; a single one can.
 */
export async function countedElsewhere(shards: Shards, kind: keyof typeof counts): Promise<string | undefined> {
  if (shards.all.length === 1) return undefined;
  const statement = { sql: counts[kind], values: [] };
  const lanes = await Promise.all(shards.all.map(({ database }) => readRows<{ name: string }>(database, [statement])));
  return JSON.stringify([...new Set(lanes.flat(2).map(({ name }) => name))]);
}

import type { Shards } from './shards.ts';
import { type Database, prepare } from './statement.ts';

/** What a check has found wrong. */
export interface FoundFault {
  /** What kind of thing it is: `file-missing`, `rows-changed` … */
  readonly kind: string;
  /** What it was found in: a hash, a version, a place … */
  readonly name: string;
  /** In one line, for whoever is to mend it. */
  readonly detail: string;
}

export interface KnownFault extends FoundFault {
  readonly foundAt: string;
  /** When it was last found; it holds until a check finds it mended. */
  readonly seenAt: string;
}

/** A walk through everything in the order of its names, a part at a time. */
export interface Walk {
  readonly name: 'files' | 'rows';
  /** Behind which name it goes on; '' at the beginning. */
  readonly after: string;
  /** When it was last at the end; null before the first time. */
  readonly completedAt: string | null;
}

/** How far a walk has come. */
export async function getWalk(database: Database, name: Walk['name']): Promise<Walk> {
  const sql = 'SELECT walk AS name, after, completed_at AS completedAt FROM verification WHERE walk = ?';
  return (await prepare(database, { sql, values: [name] }).first<Walk>()) ?? { name, after: '', completedAt: null };
}

/** What is known of the state of everything that is kept. */
export interface Soundness {
  /** At most a hundred of each database. */
  readonly faults: readonly KnownFault[];
  /** Since when every file and every row has been looked at; null where some never was. */
  readonly verifiedAt: string | null;
}

/** What the checks have found in all databases. */
export async function getSoundness(shards: Shards): Promise<Soundness> {
  const lanes = await Promise.all(
    shards.all.map(async ({ database, number }) => {
      const { results } = await database.prepare(faultsSql).all<KnownFault>();
      const rows = await getWalk(database, 'rows');
      // Files are known to the first database alone.
      const walks = number === 0 ? [rows, await getWalk(database, 'files')] : [rows];
      return { faults: results, times: walks.map(({ completedAt }) => completedAt) };
    }),
  );
  const times = lanes.flatMap((lane) => lane.times);
  return { faults: lanes.flatMap(({ faults }) => faults), verifiedAt: times.reduce(earlier) };
}

/** Nothing is earlier than what never was. */
function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && a < b) ? a : b;
}

const faultsSql = `SELECT kind, name, detail, found_at AS foundAt, seen_at AS seenAt FROM fault
  ORDER BY kind, name
  LIMIT 100`;

import type { Database } from '@gongbao/store';
import { countKinds, findFaults, noteVerified } from '@gongbao/store/nightly';
import type { Looked } from './walk-on.ts';

/** Counts everything in a database again, and notes what differs from what is noted of it. */
export async function verifyCounts(database: Database, now: () => string): Promise<Pick<Looked, 'faults'>> {
  const faults = (await findFaults(database)).map(({ kind, name, counted, noted }) => ({
    kind,
    name,
    detail: `${noted} are noted, ${counted} are there.`,
  }));
  await noteVerified(database, { kinds: countKinds, found: faults, at: now() });
  return { faults };
}

import type { Database } from '@gongbao/store';
import { getUnsavedVersions, noteDigests, readStoredVersions } from '@gongbao/store/nightly';
import type { Path } from './walk-on.ts';

/** Every version of every report, read again: its rows say what was written. What is older than its hash gets one. */
export function rowsPath(database: Database): Path {
  return {
    walk: 'rows',
    kinds: ['rows-changed'],
    // Of a report there are some hundred rows: so many reports fit into memory with room to spare.
    atOnce: 20,
    next: async (after, limit) => {
      const first = Number(after) + 1;
      const { last } = await getUnsavedVersions(database);
      return Array.from({ length: Math.min(limit, Math.max(0, last - first + 1)) }, (_, index) =>
        String(first + index),
      );
    },
    judge: async (names) => {
      const [first, last] = [names[0], names.at(-1)];
      const versions = first === undefined ? [] : await readStoredVersions(database, Number(first), Number(last));
      const without = versions.filter(({ noted }) => noted === null);
      if (without.length > 0) await noteDigests(database, without);
      return versions
        .filter(({ noted, sha256 }) => noted !== null && noted !== sha256)
        .map(({ id, reportId }) => ({
          kind: 'rows-changed',
          name: String(id),
          detail: `The rows of version ${id}, of ${reportId}, are not what was written.`,
        }));
    },
  };
}

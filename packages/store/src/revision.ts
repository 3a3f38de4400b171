import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

/** How often the data has changed, and when it last did. */
export interface Revision {
  readonly number: number;
  readonly changedAt: string;
}

interface RevisionRow {
  number: number;
  changed_at: string;
}

const revisionStatement: Statement = { sql: 'SELECT number, changed_at FROM revision WHERE only = 1', values: [] };

/** The sum over all shards: it rises with every change in any of them. */
export async function getRevision(shards: Shards): Promise<Revision> {
  const rows = await Promise.all(
    shards.all.map(({ database }) => prepare(database, revisionStatement).first<RevisionRow>()),
  );
  return {
    number: rows.reduce((sum, row) => sum + (row?.number ?? 0), 0),
    changedAt: rows.reduce((latest, row) => (row && row.changed_at > latest ? row.changed_at : latest), ''),
  };
}

import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

/** How often something has changed, and when it last did. */
export interface Revision {
  readonly number: number;
  readonly changedAt: string;
}

export interface Revisions {
  /** Of all scopes together. */
  readonly whole: Revision;
  /** By scope: '' for places and catalogue, and for each province its two digits. */
  readonly byScope: ReadonlyMap<string, Revision>;
  /** By scope, the numbers of the shards that have anything of it. */
  readonly told: ReadonlyMap<string, readonly number[]>;
}

interface RevisionRow {
  scope: string;
  number: number;
  changed_at: string;
}

const revisionsStatement: Statement = {
  sql: 'SELECT scope, number, changed_at FROM scope_revision ORDER BY scope',
  values: [],
};

/** Over all shards: a scope that several have changes when it does in any of them. */
export async function getRevisions(shards: Shards): Promise<Revisions> {
  const lanes = await Promise.all(
    shards.all.map(({ database }) => prepare(database, revisionsStatement).all<RevisionRow>()),
  );
  const byScope = new Map<string, Revision>();
  const told = new Map<string, number[]>();
  for (const [shard, { results }] of lanes.entries()) {
    for (const { scope, number, changed_at } of results) {
      byScope.set(scope, addRevision(byScope.get(scope), { number, changedAt: changed_at }));
      told.set(scope, [...(told.get(scope) ?? []), shard]);
    }
  }
  return { whole: sumRevisions(byScope.values()), byScope, told };
}

/** Of these scopes together; one that nothing was ever written in has none. */
export function revisionOf({ byScope }: Revisions, scopes: readonly string[]): Revision {
  return sumRevisions(scopes.flatMap((scope) => byScope.get(scope) ?? []));
}

function sumRevisions(revisions: Iterable<Revision>): Revision {
  let sum: Revision = { number: 0, changedAt: '' };
  for (const revision of revisions) sum = addRevision(sum, revision);
  return sum;
}

function addRevision(a: Revision | undefined, b: Revision): Revision {
  if (a === undefined) return b;
  const [earlier, later] = a.changedAt < b.changedAt ? [a, b] : [b, a];
  return { number: earlier.number + later.number, changedAt: later.changedAt };
}

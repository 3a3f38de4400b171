import { jsonBatches } from './json-batches.ts';
import { writtenColumns } from './observation-row.ts';
import { versionColumns } from './report-version-row.ts';
import { type Bindable, type Database, prepare, type Statement } from './statement.ts';

/** One row of a backup: its table, and its values in the order of the table's columns below. */
export interface BackupRow {
  readonly table: BackupTable;
  readonly values: readonly Bindable[];
}

/** What is backed up of each table. Counts and the full text are not: they follow from the rest. */
const columns = {
  report_version: ['id', ...versionColumns.map(({ name }) => name)],
  observation: ['id', 'version', ...writtenColumns.map(({ name }) => name)],
  term: [
    'version',
    'ordinal',
    'number',
    'name',
    'definition_start',
    'definition_end',
    'components_json',
    'references_json',
  ],
  superseded: ['id', 'superseded_at', 'superseded_by'],
  report_change: ['id', 'changed_at', 'kind', 'version'],
  ingest_job: [
    'sha256',
    'state',
    'reason',
    'detail',
    'attempts',
    'report_id',
    'name',
    'length',
    'sender',
    'received_at',
    'updated_at',
  ],
  place: ['code', 'name', 'level', 'body'],
  indicator: ['id', 'group_id', 'body'],
  loaded: ['name', 'sha256'],
  scope_revision: ['scope', 'number', 'changed_at'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BackupTable = keyof typeof columns;

/** Tables that only ever grow, version by version. */
const versionTables = [
  ['report_version', 'id'],
  ['observation', 'version'],
  ['term', 'version'],
] as const;

const stateTables = ['report_change', 'ingest_job', 'place', 'indicator', 'loaded', 'scope_revision'] as const;

/** The rows of the versions from the first to the last number, both included. */
export async function readVersionRows(database: Database, first: number, last: number): Promise<readonly BackupRow[]> {
  const statements = versionTables.map(([table, version]) => ({
    sql: `SELECT ${columns[table].join(', ')} FROM ${table} WHERE ${version} BETWEEN ? AND ?`,
    values: [first, last],
  }));
  return readRows(
    database,
    versionTables.map(([table], index) => [table, statements[index] as Statement]),
  );
}

/** The rows of all that changes or is small, as it stood when the last version was written. */
export async function readStateRows(database: Database, lastVersion: number): Promise<readonly BackupRow[]> {
  const superseded: Statement = {
    sql: `SELECT r.id, r.superseded_at, r.superseded_by FROM report_version AS r
  WHERE r.superseded_at IS NOT NULL AND r.id <= ?
  AND NOT EXISTS (SELECT 1 FROM report_version AS s WHERE s.write_id = r.superseded_by AND s.id > ?)`,
    values: [lastVersion, lastVersion],
  };
  return readRows(database, [
    ['superseded', superseded],
    ...stateTables.map((table) => [table, stateStatement(table, lastVersion)] as const),
  ]);
}

function stateStatement(table: (typeof stateTables)[number], lastVersion: number): Statement {
  const sql = `SELECT ${columns[table].join(', ')} FROM ${table}`;
  return table === 'report_change' ? { sql: `${sql} WHERE version <= ?`, values: [lastVersion] } : { sql, values: [] };
}

async function readRows(
  database: Database,
  asked: readonly (readonly [BackupTable, Statement])[],
): Promise<readonly BackupRow[]> {
  const results = await database.batch<Record<string, Bindable>>(
    asked.map(([, statement]) => prepare(database, statement)),
  );
  return asked.flatMap(([table], index) =>
    (results[index]?.results ?? []).map((row) => ({ table, values: columns[table].map((name) => row[name] ?? null) })),
  );
}

/** What a row has in a column of its table. */
export function columnOf({ table, values }: BackupRow, name: string): Bindable {
  const names: readonly string[] = columns[table];
  return values[names.indexOf(name)] ?? null;
}

/** The version that a row of the tables that grow belongs to. */
export function versionOf(row: BackupRow): Bindable {
  const column = versionTables.find(([table]) => table === row.table)?.[1];
  return column === undefined ? null : columnOf(row, column);
}

/** When and by what each version was superseded, of the rows of a state. */
export function supersededVersions(state: readonly BackupRow[]): ReadonlyMap<Bindable, readonly Bindable[]> {
  const rows = state.filter(({ table }) => table === 'superseded');
  return new Map(rows.map(({ values: [id = null, ...mark] }) => [id, mark]));
}

/** Rows of these never change; of the other tables what is there gives way, as what a migration puts there. */
function grows(table: BackupTable): boolean {
  return versionTables.some(([name]) => name === table);
}

/** The statements that write rows back, versions with their marks. */
export function restoreStatements(
  rows: readonly BackupRow[],
  superseded: ReadonlyMap<Bindable, readonly Bindable[]>,
): readonly Statement[] {
  const tables = (Object.keys(columns) as BackupTable[]).filter((table) => table !== 'superseded');
  return tables.flatMap((table) => {
    const marked = table === 'report_version';
    const values = rows
      .filter((row) => row.table === table)
      .map(({ values: known }) => {
        // A backup that is older than the last columns has nothing of them.
        const all = columns[table].map((_, index) => known[index] ?? null);
        return marked ? [...all, ...(superseded.get(all[0] ?? null) ?? [null, null])] : all;
      });
    const names = marked ? [...columns[table], 'superseded_at', 'superseded_by'] : columns[table];
    return jsonBatches(values).map((batch) => ({
      sql: `INSERT OR ${grows(table) ? 'IGNORE' : 'REPLACE'} INTO ${table} (${names.join(', ')})
  SELECT ${names.map((_, index) => `value ->> ${index}`).join(', ')} FROM json_each(?)`,
      values: [batch],
    }));
  });
}

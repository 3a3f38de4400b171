import { type BackupRow, readVersionRows, versionOf } from './backup-rows.ts';
import { digestColumn, versionColumns } from './report-version-row.ts';
import { digestOf } from './rows-digest.ts';
import { type Bindable, type Database, prepare } from './statement.ts';

/** A version as it stands in the database, beside what was noted when it was written. */
export interface StoredVersion {
  readonly id: number;
  readonly reportId: string;
  /** The hash of what its rows say now. */
  readonly sha256: string;
  /** The hash of what was written; null where it is older than these hashes. */
  readonly noted: string | null;
}

/** The versions from the first to the last number, both included, each hashed anew. */
export async function readStoredVersions(
  database: Database,
  first: number,
  last: number,
): Promise<readonly StoredVersion[]> {
  const rows = await readVersionRows(database, first, last);
  const observations = groupByVersion(rows, 'observation');
  const terms = groupByVersion(rows, 'term');
  const versions = rows.filter(({ table }) => table === 'report_version');
  return Promise.all(
    versions.map(async ({ values: [id = null, ...values] }) => ({
      id: Number(id),
      reportId: String(values[reportAt]),
      sha256: await digestOf({
        version: values.toSpliced(digestAt, 1),
        // Behind their id and their version; terms behind their version.
        observations: inOrder(observations.get(id), 0).map((row) => row.slice(2)),
        terms: inOrder(terms.get(id), 1).map((row) => row.slice(1)),
      }),
      noted: values[digestAt] as string | null,
    })),
  );
}

const digestAt = versionColumns.findIndex(({ name }) => name === digestColumn);
const reportAt = versionColumns.findIndex(({ name }) => name === 'report_id');

type Values = BackupRow['values'];

function groupByVersion(
  rows: readonly BackupRow[],
  table: BackupRow['table'],
): ReadonlyMap<Bindable, readonly Values[]> {
  const groups = new Map<Bindable, Values[]>();
  for (const row of rows) {
    if (row.table !== table) continue;
    const group = groups.get(versionOf(row));
    if (group) group.push(row.values);
    else groups.set(versionOf(row), [row.values]);
  }
  return groups;
}

/** As they were written: the number in this column rises. */
function inOrder(rows: readonly Values[] = [], column: number): readonly Values[] {
  return rows.toSorted((a, b) => Number(a[column]) - Number(b[column]));
}

/** Gives versions that are older than these hashes those of what their rows say now. */
export async function noteDigests(database: Database, versions: readonly StoredVersion[]): Promise<void> {
  const digests = versions.map(({ id, sha256 }) => [id, sha256]);
  const sql = `UPDATE report_version SET rows_sha256 = j.value ->> 1 FROM json_each(?) AS j
  WHERE report_version.id = j.value ->> 0 AND rows_sha256 IS NULL`;
  await prepare(database, { sql, values: [JSON.stringify(digests)] }).run();
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { getRevisions, type Shards } from '@gongbao/store';
import { fileWriter, type ParquetWriter, parquetWriteRows } from 'hyparquet-writer';
import {
  type BulkFile,
  type BulkManifest,
  bulkFileKinds,
  croissantName,
  csvMetadataName,
  csvName,
  parquetName,
} from '../src/bulk/bulk-files.ts';
import { type BulkTable, bulkTables } from '../src/bulk/bulk-tables.ts';
import { describeCroissant } from '../src/bulk/describe-croissant.ts';
import { describeCsv } from '../src/bulk/describe-csv.ts';
import { csvLine } from '../src/format/csv-line.ts';
import type { Cell, Datatype } from '../src/tables/table.ts';

/** Written as one piece that a reader can skip, by the least and the greatest of its columns. */
const rowsInGroup = 50_000;

export interface BulkSetting {
  readonly madeFrom: BulkManifest['madeFrom'];
  /** The address of the service that will serve the files. */
  readonly origin?: string | undefined;
}

/**
 * Writes the whole data set into an empty folder: each table as Parquet and CSV, and what describes them. However many
 * rows there are, one group of them is held at a time.
 */
export async function writeBulk(
  shards: Shards,
  folder: string,
  { madeFrom, origin }: BulkSetting,
): Promise<BulkManifest> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { number: revision, changedAt } = (await getRevisions(shards)).whole;
  const rows = new Map<string, number>();
  for (const table of bulkTables) {
    const count = await writeTable(table, shards, folder);
    rows.set(parquetName(table.name), count).set(csvName(table.name), count);
  }
  writeJson(join(folder, csvMetadataName), describeCsv(bulkTables));
  const describe = async (names: readonly string[]): Promise<BulkManifest> => ({
    revision,
    changedAt,
    madeFrom,
    files: await Promise.all(names.map((name) => describeFile(folder, name, rows.get(name) ?? null))),
  });
  const names = bulkFileKinds.map(({ name }) => name);
  const described = await describe(names.filter((name) => name !== croissantName));
  writeJson(join(folder, croissantName), describeCroissant(bulkTables, { manifest: described, origin }));
  const manifest = await describe(names);
  writeJson(join(folder, 'manifest.json'), manifest);
  return manifest;
}

/** Both files of a table in one pass over its rows; returns how many there are. */
async function writeTable(table: BulkTable, shards: Shards, folder: string): Promise<number> {
  const { name, columns } = table;
  const csv = createWriteStream(join(folder, csvName(name)));
  let count = 0;
  async function* rows() {
    csv.write(csvLine(columns.map((column) => column.name)));
    for await (const cells of table.rows(shards)) {
      count += 1;
      if (!csv.write(csvLine(cells))) await once(csv, 'drain');
      yield Object.fromEntries(columns.map((column, index) => [column.name, toValue(cells[index], column.datatype)]));
    }
  }
  await parquetWriteRows({
    writer: fileWriter(join(folder, parquetName(name))),
    rows: rows(),
    columns: columns.map((column) => ({ name: column.name })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(toElement)],
    rowGroupSize: rowsInGroup,
    createdBy: 'gongbao',
  });
  await finished(csv.end());
  return count;
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const elements: Readonly<Record<Datatype, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function toElement({ name, datatype }: BulkTable['columns'][number]): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...elements[datatype] };
}

function toValue(cell: Cell | undefined, datatype: Datatype): Cell | Date | undefined {
  const isTime = datatype === 'date' || datatype === 'dateTime';
  return isTime && typeof cell === 'string' ? new Date(cell) : cell;
}

async function describeFile(folder: string, name: string, rows: number | null): Promise<BulkFile> {
  const kind = bulkFileKinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`${name} is no bulk file`);
  const path = join(folder, name);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { ...kind, bytes: statSync(path).size, sha256: hash.digest('hex'), rows };
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { expect } from 'vitest';

interface ListedFile {
  readonly name: string;
  readonly href: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | null;
}

interface Answered {
  readonly id: string;
  readonly value: unknown;
  readonly quantity: { readonly value: unknown } | null;
  readonly source: { readonly start: number; readonly end: number; readonly quote: string };
  readonly report: { readonly sha256: string; readonly deliveredOn: string | null };
}

interface CsvMetadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { readonly titles: string }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly columnReference: string;
        readonly reference: { readonly resource: string; readonly columnReference: string };
      }[];
    };
  }[];
}

interface Croissant {
  readonly distribution: readonly { readonly '@id': string; readonly contentUrl: string; readonly sha256: string }[];
  readonly recordSet: readonly {
    readonly name: string;
    readonly field: readonly {
      readonly '@id': string;
      readonly source: {
        readonly fileObject: { readonly '@id': string };
        readonly extract: { readonly column: string };
      };
      readonly references?: { readonly field: { readonly '@id': string } };
    }[];
  }[];
}

/** Asks a service for a path. */
type Ask = (path: string) => Response | Promise<Response>;

/** The bulk files of a service say what its other answers say, and each description what the files are. */
export async function expectBulkFilesAsAnswered(ask: Ask): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-bulk-'));
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    const files = await download(ask, folder);
    await expectSameFigures(connection, ask, folder);
    for (const { name, rows } of files.filter((file) => file.name.endsWith('.parquet'))) {
      const csv = name.replace('parquet', 'csv');
      const [counts] = await query(
        connection,
        `SELECT (SELECT count(*) FROM '${folder}/${name}')::INT AS parquet,
        (SELECT count(*) FROM read_csv('${folder}/${csv}', all_varchar = true))::INT AS csv`,
      );
      expect(counts, name).toEqual({ parquet: rows, csv: rows });
    }
    await expectKeysHold(connection, folder);
    await expectDescribed(connection, folder, files);
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function query(connection: DuckDBConnection, sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

async function download(ask: Ask, folder: string): Promise<readonly ListedFile[]> {
  const listed = await ask('/v1/bulk');
  const { data } = await listed.json<{ data: { files: readonly ListedFile[] } }>();
  for (const { name, href, bytes, sha256 } of data.files) {
    const content = Buffer.from(await (await ask(href)).arrayBuffer());
    expect(content.length, name).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
    writeFileSync(join(folder, name), content);
  }
  return data.files;
}

/** What DuckDB reads of one indicator is what the API answers of it, figure by figure. */
async function expectSameFigures(connection: DuckDBConnection, ask: Ask, folder: string): Promise<void> {
  const answer = await ask('/v1/observations?indicator=gdp&limit=1000');
  const { data, page } = await answer.json<{ data: readonly Answered[]; page: { next: string | null } }>();
  expect(page.next).toBeNull();
  expect(data.length).toBeGreaterThan(20);
  const answered = data.map(({ id, value, quantity, source, report }) => ({
    id,
    value: numberOrNull(value),
    quantity: numberOrNull(quantity?.value),
    source_start: source.start,
    source_end: source.end,
    quote: source.quote,
    sha256: report.sha256,
    delivered_on: report.deliveredOn,
  }));
  const columns = Object.keys(answered[0] ?? {}).join(', ');
  const sql = (table: string) => `SELECT ${columns} FROM ${table} WHERE indicator = 'gdp' ORDER BY id`;
  const sorted = answered.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(await query(connection, sql(`'${folder}/observations.parquet'`))).toEqual(sorted);
  const columnsOfNumbers = "types = {'source_start': 'INTEGER', 'source_end': 'INTEGER', 'delivered_on': 'DATE'}";
  const csv = `read_csv('${folder}/observations.csv', sample_size = -1, ${columnsOfNumbers})`;
  expect(await query(connection, sql(csv))).toEqual(sorted);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Primary keys are there once; foreign keys point to a row. */
async function expectKeysHold(connection: DuckDBConnection, folder: string): Promise<void> {
  const read = (file: string) => `read_csv('${folder}/${file}', all_varchar = true)`;
  for (const { url, tableSchema } of readJson<CsvMetadata>(folder, 'csv-metadata.json').tables) {
    const { columns, primaryKey, foreignKeys = [] } = tableSchema;
    const [header] = readFileSync(join(folder, url), 'utf8').split('\r\n');
    expect(header).toBe(columns.map(({ titles }) => titles).join(','));
    if (primaryKey) {
      const sql = `SELECT ${primaryKey.join()} FROM ${read(url)} GROUP BY ALL HAVING count(*) > 1`;
      expect(await query(connection, sql), url).toEqual([]);
    }
    for (const { columnReference, reference } of foreignKeys) {
      const sql = `SELECT DISTINCT a.${columnReference} FROM ${read(url)} AS a
        ANTI JOIN ${read(reference.resource)} AS b ON a.${columnReference} = b.${reference.columnReference}
        WHERE a.${columnReference} IS NOT NULL`;
      expect(await query(connection, sql), `${url} ${columnReference}`).toEqual([]);
    }
  }
}

async function expectDescribed(connection: DuckDBConnection, folder: string, files: readonly ListedFile[]) {
  const { distribution, recordSet } = readJson<Croissant>(folder, 'croissant.json');
  const address = 'https://gongbao.example/v1/bulk/croissant.json';
  const described = distribution.map(({ '@id': name, contentUrl, sha256 }) => {
    return { name, href: new URL(contentUrl, address).pathname, sha256 };
  });
  const there = files.filter(({ name }) => name !== 'croissant.json');
  expect(described).toEqual(there.map(({ name, href, sha256 }) => ({ name, href, sha256 })));
  const fields = recordSet.flatMap(({ field }) => field);
  const ids = fields.map((field) => field['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { references } of fields) if (references) expect(ids).toContain(references.field['@id']);
  for (const { name, field } of recordSet) {
    expect(new Set(field.map(({ source }) => source.fileObject['@id']))).toEqual(new Set([`${name}.parquet`]));
    const columns = await query(connection, `DESCRIBE SELECT * FROM '${folder}/${name}.parquet'`);
    expect(field.map(({ source }) => source.extract.column)).toEqual(columns.map((column) => column.column_name));
  }
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

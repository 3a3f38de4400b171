import { z } from '@hono/zod-openapi';
import { bulkTables } from './bulk-tables.ts';

/** Where the files stand in the bucket. */
export const bulkPrefix = 'bulk/';
/** Names all others; written last. */
export const manifestKey = `${bulkPrefix}manifest.json`;

export const csvMetadataName = 'csv-metadata.json';
export const croissantName = 'croissant.json';

export interface BulkFileKind {
  readonly name: string;
  readonly mediaType: string;
  readonly means: string;
}

export const parquetName = (table: string) => `${table}.parquet`;
export const csvName = (table: string) => `${table}.csv`;

export const parquetType = 'application/vnd.apache.parquet';
export const csvType = 'text/csv; charset=utf-8; header=present';

/** Every file that there is. */
export const bulkFileKinds: readonly BulkFileKind[] = [
  ...bulkTables.map(({ name, means }) => ({ name: parquetName(name), mediaType: parquetType, means })),
  ...bulkTables.map(({ name, means }) => ({ name: csvName(name), mediaType: csvType, means })),
  {
    name: csvMetadataName,
    mediaType: 'application/csvm+json',
    means: 'The columns, types and keys of the CSV files, as CSV on the Web',
  },
  { name: croissantName, mediaType: 'application/ld+json', means: 'The data set described in Croissant' },
];

export const bulkFileSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  means: z.string().openapi({ description: 'What it holds.' }),
  bytes: z.int(),
  sha256: z.string(),
  rows: z.int().nullable().openapi({ description: 'Null for what is no table.' }),
});

export const madeFromSchema = z.enum(['data', 'service']).openapi({
  description: 'Whether the files hold what Gongbao is published with alone, or all that the service had.',
});

export const bulkManifestSchema = z.object({
  revision: z
    .int()
    .openapi({ description: 'Of the data that the files hold; the newest of the service is in each `citation`.' }),
  changedAt: z.iso.datetime().openapi({ description: 'When that revision came.' }),
  /** Manifests of before they said so were of data/. */
  madeFrom: madeFromSchema.default('data'),
  files: z.array(bulkFileSchema).readonly(),
});

export type BulkFile = z.infer<typeof bulkFileSchema>;
export type BulkManifest = z.infer<typeof bulkManifestSchema>;

import * as z from 'zod';
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

const bulkFileSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  means: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** Null for what is no table. */
  rows: z.int().nullable(),
});

export const bulkManifestSchema = z.object({
  /** Of the data: its revision, and when that came. */
  revision: z.int(),
  changedAt: z.iso.datetime(),
  /** Files of before they said so were made of data/. */
  madeFrom: z.enum(['data', 'service']).default('data'),
  files: z.array(bulkFileSchema).readonly(),
});

export type BulkFile = z.infer<typeof bulkFileSchema>;
export type BulkManifest = z.infer<typeof bulkManifestSchema>;

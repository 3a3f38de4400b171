import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BulkManifest, bulkPrefix, manifestKey } from '../src/bulk/bulk-files.ts';
import { appFolder, runWrangler } from './local-wrangler.ts';
import { readConfig } from './wrangler-config.ts';

/** The files of a folder in the order in which they are put: the manifest, which names the others, last. */
function puts({ files }: BulkManifest) {
  const manifest = { name: 'manifest.json', key: manifestKey, mediaType: 'application/json' };
  return [...files.map(({ name, mediaType }) => ({ name, key: `${bulkPrefix}${name}`, mediaType })), manifest];
}

/** Into a bucket that is bound. */
export async function putBulk(bucket: R2Bucket, folder: string, manifest: BulkManifest): Promise<void> {
  for (const { name, key, mediaType } of puts(manifest)) {
    await bucket.put(key, readFileSync(join(folder, name)), { httpMetadata: { contentType: mediaType } });
  }
}

/** Into the bucket of the account that wrangler is signed in to. */
export function putBulkRemotely(folder: string, manifest: BulkManifest): void {
  const bucketName = readConfig().r2_buckets[0]?.bucket_name;
  for (const { name, key, mediaType } of puts(manifest)) {
    const place = ['r2', 'object', 'put', `${bucketName}/${key}`, '--remote'];
    runWrangler([...place, '--file', join(folder, name), '--content-type', mediaType], { cwd: appFolder });
  }
}

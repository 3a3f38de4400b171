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

/** What `wrangler r2 object put` takes of a file. */
const longestByWrangler = 300 * 2 ** 20;

/**
 * Into the bucket of the account that wrangler is signed in to. Where one file is too large for wrangler none is put,
 * since all of them are of one state of the data; the error has the commands that put them.
 */
export function putBulkRemotely(folder: string, manifest: BulkManifest): void {
  const bucketName = readConfig().r2_buckets[0]?.bucket_name ?? '';
  const tooLarge = manifest.files.filter(({ bytes }) => bytes > longestByWrangler);
  if (tooLarge.length > 0) {
    const named = tooLarge.map(({ name, bytes }) => `${name} has ${bytes} bytes`).join(', ');
    const reason = `${named}: wrangler puts ${longestByWrangler} at most, so that nothing was put.`;
    const way =
      'rclone puts them in this order through the S3 interface of R2, once `gongbao` is a remote of its (docs/deploy.md, step 7):';
    throw new Error([reason, way, ...rcloneCommands(folder, manifest, bucketName)].join('\n'));
  }
  for (const { name, key, mediaType } of puts(manifest)) {
    const place = ['r2', 'object', 'put', `${bucketName}/${key}`, '--remote'];
    runWrangler([...place, '--file', join(folder, name), '--content-type', mediaType], { cwd: appFolder });
  }
}

function rcloneCommands(folder: string, manifest: BulkManifest, bucketName: string): readonly string[] {
  return puts(manifest).map(
    ({ name, key, mediaType }) =>
      `rclone copyto '${join(folder, name)}' 'gongbao:${bucketName}/${key}' --header-upload 'Content-Type: ${mediaType}'`,
  );
}

import { Problem } from '../http/problem.ts';
import { type BulkManifest, bulkManifestSchema, manifestKey } from './bulk-files.ts';

/** What was put into the bucket last. */
export async function readManifest(bucket: R2Bucket): Promise<BulkManifest> {
  const object = await bucket.get(manifestKey);
  if (object === null) throw new Problem('not-found', { detail: 'No bulk files have been made yet.' });
  return bulkManifestSchema.parse(await object.json());
}

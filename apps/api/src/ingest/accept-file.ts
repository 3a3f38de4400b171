import { getIngestJob, type IngestJob, noteQueued, receiveFile } from '@gongbao/store';
import { sha256Of } from '../reading/read-body.ts';
import { type IngestSetting, sourceKey } from './ingest-setting.ts';

export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly sender: string;
}

/**
 * Keeps a file and sees to it that it is read. Each step can be done again: a file is named by its hash, so whatever
 * breaks off in between is finished by sending the file again, or by the sweep, which finds what waits too long.
 * It counts as queued only when its message is: until then sending it again queues it.
 */
export async function acceptFile(setting: IngestSetting, { bytes, name, sender }: SentFile): Promise<IngestJob> {
  const { shards, sources, queue, now } = setting;
  const sha256 = await sha256Of(bytes);
  const known = await getIngestJob(shards, sha256);
  if (known?.state === 'stored' || known?.state === 'queued') return known;
  await sources.put(sourceKey(sha256), bytes, { sha256, customMetadata: { name: name ?? '', sender } });
  await receiveFile(shards, { sha256, name, length: bytes.length, sender, receivedAt: now() });
  await queue.send({ sha256 });
  await noteQueued(shards, sha256, now());
  const job = await getIngestJob(shards, sha256);
  if (job === undefined) throw new Error(`the job of ${sha256} is gone`);
  return job;
}

import { getIngestJob, noteProgress } from '@gongbao/store';
import type { FileMessage, IngestSetting } from './ingest-setting.ts';
import { storeFile } from './store-file.ts';
import { describeTrouble } from './trouble.ts';

type Batch = Pick<MessageBatch<FileMessage>, 'messages' | 'queue'>;

/** Reads each file of a batch. One that breaks is tried again later, and does not keep the others waiting. */
export async function consumeFiles(batch: Batch, setting: IngestSetting): Promise<void> {
  for (const message of batch.messages) {
    const { sha256 } = message.body;
    try {
      await storeFile(setting, sha256);
      message.ack();
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', sha256, error: String(error) }));
      await noteTrouble(setting, sha256, error);
      message.retry({ delaySeconds: setting.retrySeconds * message.attempts });
    }
  }
}

/** The dead letters: what was tried as often as the queue tries. */
export async function buryFiles(batch: Batch, { shards, now }: IngestSetting): Promise<void> {
  for (const message of batch.messages) {
    const { sha256 } = message.body;
    const last = (await getIngestJob(shards, sha256))?.detail ?? 'What broke could not be noted.';
    const detail = `It broke each time. The last time: ${last}`;
    await noteProgress(shards, { sha256, state: 'failed', reason: 'gave-up', detail, at: now() });
    message.ack();
  }
}

/** All of what went wrong is in the log; the file's state tells what anybody may know. */
async function noteTrouble({ shards, now }: IngestSetting, sha256: string, error: unknown): Promise<void> {
  const progress = { sha256, state: 'queued', ...describeTrouble(error), tried: true, at: now() } as const;
  await noteProgress(shards, progress).catch(() => undefined);
}

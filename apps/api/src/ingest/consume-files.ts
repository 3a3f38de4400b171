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
      const trouble = error as Error;
      console.error(JSON.stringify({ level: 'error', sha256, error: `${trouble.message}: ${String(trouble.cause)}` }));
      await noteTrouble(setting, sha256, trouble);
      message.retry({ delaySeconds: setting.retrySeconds * message.attempts });
    }
  }
}

/** The dead letters: what was tried as often as the queue tries. */
export async function buryFiles(batch: Batch, { shards, now }: IngestSetting): Promise<void> {
  for (const message of batch.messages) {
    const { sha256 } = message.body;
    const last = await getIngestJob(shards, sha256);
    const detail = `It broke each time; the last time: ${[last?.reason, last?.detail].filter(Boolean).join(': ')}`;
    await noteProgress(shards, { sha256, state: 'failed', reason: 'gave-up', detail, at: now() });
    message.ack();
  }
}

/** All of what went wrong is in the log; the file's state tells what anybody may know. */
async function noteTrouble({ shards, now }: IngestSetting, sha256: string, trouble: Error): Promise<void> {
  const progress = { sha256, state: 'queued', ...describeTrouble(trouble), tried: true, at: now() } as const;
  await noteProgress(shards, progress).catch(() => undefined);
}

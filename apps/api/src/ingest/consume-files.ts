import { noteProgress } from '@gongbao/store';
import type { FileMessage, IngestSetting } from './ingest-setting.ts';
import { storeFile } from './store-file.ts';

type Batch = Pick<MessageBatch<FileMessage>, 'messages' | 'queue'>;

/** Reads each file of a batch. One that breaks is tried again later, and does not keep the others waiting. */
export async function consumeFiles(batch: Batch, setting: IngestSetting): Promise<void> {
  for (const message of batch.messages) {
    try {
      await storeFile(setting, message.body.sha256);
      message.ack();
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', sha256: message.body.sha256, error: String(error) }));
      await noteTrouble(setting, message.body.sha256);
      message.retry({ delaySeconds: 30 * message.attempts });
    }
  }
}

/** The dead letters: what was tried as often as the queue tries. */
export async function buryFiles(batch: Batch, { shards, now }: IngestSetting): Promise<void> {
  for (const message of batch.messages) {
    const { sha256 } = message.body;
    await noteProgress(shards, {
      sha256,
      state: 'failed',
      reason: 'gave-up',
      detail: 'The reader failed each time.',
      at: now(),
    });
    message.ack();
  }
}

/** What went wrong inside is logged, and told to nobody. */
async function noteTrouble({ shards, now }: IngestSetting, sha256: string): Promise<void> {
  const progress = { sha256, state: 'queued', reason: 'reader-failed', tried: true, at: now() } as const;
  await noteProgress(shards, progress).catch(() => undefined);
}

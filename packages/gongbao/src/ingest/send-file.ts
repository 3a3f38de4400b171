import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { defaultLimits } from '@gongbao/report-reader';
import { readInput } from '../read-input.ts';
import { RefusedFile, type Service } from './open-service.ts';
import { type Outcome, outcomeOfJob } from './outcome.ts';
import type { Job } from './service-job.ts';

/** A file after it was sent: done with, or on its way in the service. */
export type Sent = { readonly outcome: Outcome } | { readonly file: string; readonly job: Job };

/** Sends a file unless the service has it. One that the service failed at is sent again: it may succeed now. */
export const sendFile = async (service: Service, file: string): Promise<Sent> => {
  const input = await readInput(file, defaultLimits.bytes);
  if (!input.ok) {
    return { outcome: { file, state: 'unreadable', detail: input.message, sha256: null, before: false } };
  }
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const known = await service.lookUp(sha256);
  if (known?.state === 'stored') return { outcome: outcomeOfJob(file, known, true) };
  if (known?.state === 'queued') return { file, job: known };
  try {
    const bytes = new Uint8Array(input.bytes);
    return { file, job: await service.send(bytes, file === '-' ? 'stdin' : basename(file)) };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { outcome: { file, state: 'refused', detail: error.message, sha256, before: false } };
  }
};

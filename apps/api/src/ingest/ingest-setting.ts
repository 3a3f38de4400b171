import type { Shards } from '@gongbao/store';

/** What the message about a file says: all else is looked up. */
export interface FileMessage {
  readonly sha256: string;
}

/** What the steps of ingestion work on. */
export interface IngestSetting {
  readonly shards: Shards;
  readonly sources: Pick<R2Bucket, 'get' | 'put' | 'list'>;
  readonly queue: Pick<Queue<FileMessage>, 'send'>;
  /** A file that has waited longer than this has lost its message. */
  readonly patienceInMinutes: number;
  /** What broke is tried again after so many seconds, after twice as many the second time, and so on. */
  readonly retrySeconds: number;
  /** ISO date and time in UTC. */
  readonly now: () => string;
}

/** Where a file is kept: under the hash of its bytes. */
export function sourceKey(sha256: string): string {
  return `${sourcePrefix}${sha256}`;
}

export const sourcePrefix = 'sources/';

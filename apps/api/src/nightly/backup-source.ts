/** Where the files of backups are read, by their keys in the bucket. */
export interface BackupSource {
  /** The keys that begin so, in their order. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
  readonly read: (key: string) => Promise<string | undefined>;
}

/** The bucket into which they were written. */
export function backupsInBucket(bucket: Pick<R2Bucket, 'get' | 'list'>): BackupSource {
  return {
    list: async (prefix) => {
      const keys: string[] = [];
      for (let cursor: string | undefined, isOver = false; !isOver; ) {
        const page = await bucket.list({ prefix, ...(cursor !== undefined && { cursor }) });
        keys.push(...page.objects.map(({ key }) => key));
        isOver = !page.truncated;
        cursor = page.truncated ? page.cursor : undefined;
      }
      return keys.sort();
    },
    read: async (key) => (await bucket.get(key))?.text(),
  };
}

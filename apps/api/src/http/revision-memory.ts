import { getRevisions, type Revisions, type Shards } from '@gongbao/store';

interface Remembered {
  readonly at: number;
  readonly revisions: Revisions;
}

let remembered: Remembered | undefined;

/**
 * What the data's revisions are, asked of the database about once in so many seconds. What is read afterwards is at
 * least as new as that, so an answer is never older than its tag. Only what has been answered is remembered: what a
 * request waits for is never answered once its client has left, and whoever else waited for it would wait for ever.
 */
export async function recallRevisions(shards: Shards, seconds: number): Promise<Revisions> {
  const now = Date.now();
  if (remembered !== undefined && now - remembered.at < seconds * 1000) return remembered.revisions;
  const revisions = await getRevisions(shards);
  if (remembered === undefined || remembered.at <= now) remembered = { at: now, revisions };
  return revisions;
}

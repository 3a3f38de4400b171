import { getRevisions, type Revisions, type Shards } from '@gongbao/store';

interface Remembered {
  readonly at: number;
  readonly revisions: Promise<Revisions>;
}

let remembered: Remembered | undefined;

/**
 * What the data's revisions are, asked of the database at most once in so many seconds. What is read afterwards is at
 * least as new as that, so an answer is never older than its tag.
 */
export function recallRevisions(shards: Shards, seconds: number): Promise<Revisions> {
  const now = Date.now();
  if (remembered !== undefined && now - remembered.at < seconds * 1000) return remembered.revisions;
  const revisions = getRevisions(shards);
  remembered = { at: now, revisions };
  revisions.catch(() => {
    remembered = undefined;
  });
  return revisions;
}

import type { ReceivedFile } from '@gongbao/store';
import { getKeptFilesSearch, noteKeptFiles } from '@gongbao/store/nightly';
import { type IngestSetting, sourceKey, sourcePrefix } from './ingest-setting.ts';

/** So many lists of a thousand files each are read in one run: each asks twice, the bucket and the database. */
const mostLists = 20;

/**
 * After a restore, notes what the bucket holds and no job knows as received when it was put there, so that the sweep
 * queues it. Goes on where the last run stopped; answers how many there were.
 */
export async function findKeptFiles(setting: IngestSetting, { most = mostLists, limit = 1000 } = {}): Promise<number> {
  const { shards, sources, now } = setting;
  let search = await getKeptFilesSearch(shards);
  let found = 0;
  for (let lists = 0; search?.completedAt === null && lists < most; lists += 1) {
    const startAfter = sourceKey(search.after);
    const list = await sources.list({ prefix: sourcePrefix, startAfter, limit, include: ['customMetadata'] });
    const files = list.objects.map(toReceived);
    const after = files.at(-1)?.sha256 ?? search.after;
    search = { after, completedAt: list.truncated ? null : now() };
    found += await noteKeptFiles(shards, files, search);
  }
  return found;
}

function toReceived(kept: R2Object): ReceivedFile {
  const { name = '', sender = 'unknown' } = kept.customMetadata ?? {};
  const sha256 = kept.key.slice(sourcePrefix.length);
  const receivedAt = kept.uploaded.toISOString();
  return { sha256, name: name === '' ? null : name, length: kept.size, sender, receivedAt };
}

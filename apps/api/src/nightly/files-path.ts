import { findSentHashes } from '@gongbao/store';
import type { FoundFault } from '@gongbao/store/nightly';
import { type IngestSetting, sourceKey } from '../ingest/ingest-setting.ts';
import { sha256Of } from '../reading/read-body.ts';
import type { Path } from './walk-on.ts';

type Kept = Pick<IngestSetting, 'shards' | 'sources'>;

/** Every file that was ever sent, read again: it is there, and its bytes have the hash that is its name. */
export function filesPath({ shards, sources }: Kept): Path {
  return {
    walk: 'files',
    kinds: ['file-missing', 'file-changed'],
    atOnce: 100,
    next: (after, limit) => findSentHashes(shards, after, limit),
    judge: async (hashes) => {
      const found: FoundFault[] = [];
      for (const sha256 of hashes) found.push(...(await judgeFile(sources, sha256)));
      return found;
    },
  };
}

async function judgeFile(sources: Kept['sources'], name: string): Promise<readonly FoundFault[]> {
  const kept = await sources.get(sourceKey(name));
  if (kept === null) return [{ kind: 'file-missing', name, detail: `There is no ${sourceKey(name)} in the bucket.` }];
  const sha256 = await sha256Of(new Uint8Array(await kept.arrayBuffer()));
  if (sha256 === name) return [];
  return [
    { kind: 'file-changed', name, detail: `What the bucket holds as ${sourceKey(name)} has the hash ${sha256}.` },
  ];
}

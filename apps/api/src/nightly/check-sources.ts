import { findStoredHashes } from '@gongbao/store';
import { type IngestSetting, sourceKey } from '../ingest/ingest-setting.ts';
import { sha256Of } from '../reading/read-body.ts';

const millisecondsOfDay = 86_400_000;

/** The first two digits of the hashes that are looked at on a day: all come round in 256 nights. */
export function hashesOfDay(time: string): string {
  return (Math.floor(Date.parse(time) / millisecondsOfDay) % 256).toString(16).padStart(2, '0');
}

/**
 * Reads the kept sources of this night's hashes again. Throws when one is gone, or is not what its hash says; answers
 * how many there are.
 */
export async function checkSources({ shards, sources, now }: IngestSetting): Promise<number> {
  const hashes = await findStoredHashes(shards, hashesOfDay(now()));
  const faults: string[] = [];
  for (const sha256 of hashes) {
    const kept = await sources.get(sourceKey(sha256));
    if (kept === null) faults.push(`${sha256} is gone`);
    else if ((await sha256Of(new Uint8Array(await kept.arrayBuffer()))) !== sha256) faults.push(`${sha256} is changed`);
  }
  if (faults.length > 0) throw new Error(faults.join(', '));
  return hashes.length;
}

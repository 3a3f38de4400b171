import type { Bindings } from '../bindings.ts';
import { openStore } from '../http/open-store.ts';
import type { IngestSetting } from './ingest-setting.ts';

/** The steps' setting, of the Worker's bindings. */
export function ingestSettingOf(bindings: Bindings): IngestSetting {
  return {
    shards: openStore(bindings),
    sources: bindings.BUCKET,
    queue: bindings.INGEST,
    patienceInMinutes: Number(bindings.PATIENCE_MINUTES),
    retrySeconds: Number(bindings.RETRY_SECONDS),
    now: () => new Date().toISOString(),
  };
}

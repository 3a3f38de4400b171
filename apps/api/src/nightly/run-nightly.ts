import type { Bindings } from '../bindings.ts';
import { ingestSettingOf } from '../ingest/ingest-setting-of.ts';
import { sweepJobs } from '../ingest/sweep-jobs.ts';

/** What is done every night; each part is logged, and one that fails does not keep the others from being done. */
export async function runNightly(bindings: Bindings): Promise<void> {
  const setting = ingestSettingOf(bindings);
  const parts: Readonly<Record<string, () => Promise<unknown>>> = {
    sweep: () => sweepJobs(setting),
  };
  for (const [part, run] of Object.entries(parts)) {
    try {
      console.log(JSON.stringify({ level: 'info', nightly: part, result: await run() }));
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', nightly: part, error: String(error) }));
    }
  }
}

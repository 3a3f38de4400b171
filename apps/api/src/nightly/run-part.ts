import { noteVerified } from '@gongbao/store/nightly';
import type { IngestSetting } from '../ingest/ingest-setting.ts';
import type { Looked } from './walk-on.ts';

/**
 * Runs a part of the night's work and logs it; one that fails does not keep the others from being done. What it finds
 * wrong is an error in the log, and so is that it broke off, which is noted until it goes well.
 */
export async function runPart(setting: IngestSetting, part: string, run: () => Promise<unknown>): Promise<void> {
  try {
    const result = await run();
    const hasFaults = ((result as Partial<Looked> | undefined)?.faults ?? []).length > 0;
    if (hasFaults) console.error(JSON.stringify({ level: 'error', nightly: part, result }));
    else console.log(JSON.stringify({ level: 'info', nightly: part, result }));
    await noteRun(setting, part, true);
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', nightly: part, error: String(error) }));
    await noteRun(setting, part, false).catch(() => undefined);
  }
}

/** What broke it is in the log, and told to nobody. */
async function noteRun({ shards, now }: IngestSetting, name: string, isDone: boolean): Promise<void> {
  const [first] = shards.all;
  const fault = { kind: 'run-failed', name, detail: 'It broke off when it last ran: the log says why.' };
  const verified = { kinds: ['run-failed'], names: [name], found: isDone ? [] : [fault], at: now() };
  if (first) await noteVerified(first.database, verified);
}

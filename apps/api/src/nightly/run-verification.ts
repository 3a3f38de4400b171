import type { Bindings } from '../bindings.ts';
import { ingestSettingOf } from '../ingest/ingest-setting-of.ts';
import { filesPath } from './files-path.ts';
import { rowsPath } from './rows-path.ts';
import { runPart } from './run-part.ts';
import { walkOn } from './walk-on.ts';

interface MostInRun {
  readonly files: number;
  readonly versions: number;
}

/** What one run may look at: a Worker may ask bucket and databases 1,000 times, and docs/scaling.md has the arithmetic. */
export const mostInRun: MostInRun = { files: 400, versions: 400 };

/** What is done every hour of the night: files and rows are read again, on from where the last hour stopped. */
export async function runVerification(bindings: Bindings, most = mostInRun): Promise<void> {
  const setting = ingestSettingOf(bindings);
  const { shards, now } = setting;
  const [first] = shards.all;
  if (first) {
    await runPart(setting, 'verify files', () => walkOn(first.database, filesPath(setting), { most: most.files, now }));
  }
  const versions = Math.ceil(most.versions / shards.all.length);
  for (const { number, database } of shards.all) {
    await runPart(setting, `verify rows of shard ${number}`, () =>
      walkOn(database, rowsPath(database), { most: versions, now }),
    );
  }
}

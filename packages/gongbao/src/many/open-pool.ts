import { extname } from 'node:path';
import Tinypool from 'tinypool';
import { exitStatus } from '../exit-status.ts';
import { oneLine } from '../one-line.ts';
import type { KnownFiles } from '../read-known.ts';
import type { FileOutcome } from '../read-one.ts';
import { removeDraft } from '../write-whole.ts';
import type { Task } from './plan-outputs.ts';
import type { WriteOptions } from './write-report.ts';

export interface Pool {
  readonly run: (task: Task) => Promise<FileOutcome>;
  readonly close: () => Promise<void>;
}

/**
 * Without limits each worker lets garbage pile up as if the machine were its own, and needs the more memory the more
 * files there are. The largest file that may be read needs a quarter of these.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };

/** So many workers, each of which does one file after another. */
export const openPool = (workers: number, options: WriteOptions & KnownFiles): Pool => {
  // From the sources in a checkout, from JavaScript where the package is installed.
  const filename = new URL(`./write-worker${extname(import.meta.url)}`, import.meta.url).href;
  const pool = new Tinypool({
    filename,
    name: 'work',
    minThreads: workers,
    maxThreads: workers,
    workerData: options,
    resourceLimits,
  });
  return {
    // A worker that breaks down, for want of memory say, takes its file with it; another takes its place.
    run: (task) =>
      pool.run(task).catch(async (error: unknown) => {
        await removeDraft(task.path);
        return { status: exitStatus.failed, message: `gongbao: ${task.file}: ${oneLine(error)}` };
      }),
    close: () => pool.destroy(),
  };
};

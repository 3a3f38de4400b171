import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import type { ExitStatus } from '../exit-status.ts';
import type { KnownParts } from '../read-and-parse.ts';
import type { KnownFiles } from '../read-known.ts';
import type { FileOutcome } from '../read-one.ts';
import { showProgress } from '../show-progress.ts';
import { worstOf } from '../worst-of.ts';
import { planOutputs, type Task } from './plan-outputs.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import type { WriteOptions } from './write-report.ts';

export interface WriteAllOptions extends WriteOptions, KnownFiles {
  readonly out: string;
  /** How many files are read at once. */
  readonly jobs?: number;
}

/** Up to so many files are read in this process: a worker takes about as long to start as it takes to read them. */
const FEW = 50;
/** How far the others may run ahead of the slowest file, for each worker: messages come in the order of the files. */
const AHEAD = 16;

/** Writes what is read from each file to a file of its own; says which could not be read, and goes on with the others. */
export const writeAll = async (files: readonly string[], options: WriteAllOptions): Promise<ExitStatus> => {
  const tasks = planOutputs(files, options.out, options.format);
  const workers = countWorkers(files, options.jobs);
  const run = await openRun(workers, options);
  const progress = await showProgress(tasks.length);
  const stop = stopOnSignal();
  const statuses: ExitStatus[] = [];
  const outcomes = pMapIterable(
    takeUntil(stop.isAsked, tasks),
    async (task) => ({ ...(await run.one(task)), file: task.file }),
    { concurrency: workers, backpressure: workers * AHEAD },
  );
  for await (const { file, status, message } of outcomes) {
    if (message !== undefined) progress.say(message);
    progress.step(file);
    statuses.push(status);
  }
  progress.stop();
  await run.end();
  if (stop.isAsked()) progress.say(`gongbao: stopped after ${statuses.length} of ${tasks.length} files`);
  stop.obey();
  return worstOf(statuses);
};

const countWorkers = (files: readonly string[], jobs?: number): number => {
  // Standard input belongs to this process.
  if (files.includes('-')) return 1;
  return Math.min(files.length, jobs ?? (files.length > FEW ? availableParallelism() : 1));
};

interface Run {
  readonly one: (task: Task) => Promise<FileOutcome>;
  readonly end: () => Promise<void>;
}

/** Only what does the work loads the parser: this process, where it is alone, and else the workers. */
const openRun = async (workers: number, options: WriteAllOptions): Promise<Run> => {
  if (workers === 1) {
    const { writeReport } = await import('./write-report.ts');
    const known = await readKnownOf(options);
    return { one: (task) => writeReport(task, known, options), end: async () => {} };
  }
  await readKnownOf(options); // What is wrong with them is said once, and before anything is begun.
  const { openPool } = await import('./open-pool.ts');
  const pool = openPool(workers, options);
  return { one: pool.run, end: pool.close };
};

const readKnownOf = async (files: KnownFiles): Promise<KnownParts> =>
  files.places === undefined && files.patches === undefined ? {} : (await import('../read-known.ts')).readKnown(files);

function* takeUntil<T>(isEnough: () => boolean, items: readonly T[]): Generator<T> {
  for (const item of items) {
    if (isEnough()) return;
    yield item;
  }
}

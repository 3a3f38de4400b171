import Tinypool from 'tinypool';
import { type KnownFiles, readKnown } from '../read-known.ts';
import type { FileOutcome } from '../read-one.ts';
import type { Task } from './plan-outputs.ts';
import { type WriteOptions, writeReport } from './write-report.ts';

const options = Tinypool.workerData as WriteOptions & KnownFiles;
/** Read in each worker: functions cannot be sent to one. */
const known = await readKnown(options);

/** What a worker of the pool does with each task. */
export const work = (task: Task): Promise<FileOutcome> => writeReport(task, known, options);

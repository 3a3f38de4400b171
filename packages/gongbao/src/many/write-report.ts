import type { KnownParts } from '../read-and-parse.ts';
import { type FileOutcome, readOne } from '../read-one.ts';
import { type RenderOptions, renderReports } from '../render/render-reports.ts';
import { writeWhole } from '../write-whole.ts';
import type { Task } from './plan-outputs.ts';

export type WriteOptions = Pick<RenderOptions, 'format' | 'lang'>;

/** The whole way of one file, from its bytes to the file that it is written to. */
export const writeReport = (
  { file, path, twinOf }: Task,
  known: KnownParts,
  options: WriteOptions,
): Promise<FileOutcome> =>
  readOne(file, known, async ({ report }) => {
    if (twinOf !== undefined) throw new Error(`${path} is for ${twinOf}, a file of the same name`);
    await writeWhole(path, await renderReports([report], { ...options, single: true }));
  });

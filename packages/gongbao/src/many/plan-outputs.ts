import { basename, extname, join } from 'node:path';
import type { Format } from '../render/render-options.ts';

/** A file and where what is read from it goes. */
export interface Task {
  readonly file: string;
  readonly path: string;
  /** The file before it that the same path is for: two files are not written over each other. */
  readonly twinOf?: string;
}

const extensions: Record<Format, string> = { json: 'json', ndjson: 'ndjson', csv: 'csv', text: 'txt' };

/** Every report goes into a folder under its file's name. */
export const planOutputs = (files: readonly string[], folder: string, format: Format): readonly Task[] => {
  const taken = new Map<string, string>();
  return files.map((file) => {
    const stem = file === '-' ? 'stdin' : basename(file, extname(file));
    const path = join(folder, `${stem}.${extensions[format]}`);
    const twinOf = taken.get(path);
    if (twinOf !== undefined) return { file, path, twinOf };
    taken.set(path, file);
    return { file, path };
  });
};

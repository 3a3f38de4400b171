import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { workspaceRoot } from './workspace.ts';

/** The reports themselves, which lie outside the repository. */
export const reportsFolder = resolve(workspaceRoot, process.env.REPORTS_DIR ?? '../shared/reports');
/** What is kept of them. */
export const storedFolder = join(workspaceRoot, 'data/reports');

export const haveReports = (): boolean => existsSync(reportsFolder);

/** The files that are kept, by their paths under `data/reports`, in order. */
export const listStored = (): string[] => {
  if (!existsSync(storedFolder)) return [];
  return readdirSync(storedFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(storedFolder, join(entry.parentPath, entry.name)))
    .sort();
};

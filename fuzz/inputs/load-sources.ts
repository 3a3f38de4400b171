import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { haveReports, reportsFolder } from '../../scripts/report-folders.ts';
import { workspaceRoot } from '../../scripts/workspace.ts';
import type { Sources } from './recipe.ts';

const sample = join(workspaceRoot, 'data/sample/wanglan-gwr-2024.txt');

/** The texts that are mutated: the invented report, and the real ones where they are at hand. */
export const loadSources = (): Sources => {
  const real = haveReports() ? readdirSync(reportsFolder).filter((name) => name.endsWith('.txt')) : [];
  const files = [sample, ...real.sort().map((name) => join(reportsFolder, name))].filter((file) => existsSync(file));
  return new Map(files.map((file) => [nameOf(file), readFileSync(file, 'utf8').replace(/^\ufeff/, '')]));
};

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.txt$/, '');

/**
 * Validates every file of data/ by its schema, and, where the reports are (REPORTS_DIR, default ../shared/reports),
 * fails when data/reports is not what a fresh reading gives. Run `pnpm data:build` then.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSkipped } from './check-outcome.ts';
import { dataFileSchemas } from './data-file-schemas.ts';
import { readReports } from './read-reports.ts';
import { haveReports, listStored, reportsFolder, storedFolder } from './report-folders.ts';
import { listFiles, workspaceRoot } from './workspace.ts';

const invalid = listFiles('data')
  .filter((file) => file.endsWith('.json'))
  .flatMap(findFaults);
for (const fault of invalid) console.error(fault);
if (invalid.length > 0) process.exit(1);
if (!haveReports()) reportSkipped(`data/ is valid; whether it is current is unknown: ${reportsFolder} is absent`);

const { files, problems } = await readReports();
const stored = listStored();
const stale = [
  ...problems,
  ...[...files.keys()].filter((path) => !stored.includes(path)).map((path) => `data/reports/${path} is missing`),
  ...stored.filter((path) => isStale(path)).map((path) => `data/reports/${path} is stale`),
];
for (const line of stale) console.error(line);
console.log(`${stored.length} files in data/reports, ${stale.length} not current`);
if (stale.length > 0) process.exitCode = 1;

function findFaults(file: string): string[] {
  const schema = dataFileSchemas.find(({ pattern }) => pattern.test(file))?.schema;
  if (schema === undefined) return [`${file}: no schema is known for it (scripts/data-file-schemas.ts)`];
  const result = schema.safeParse(JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8')));
  return (result.error?.issues ?? [])
    .slice(0, 5)
    .map(({ path, message }) => `${file}: ${path.map(String).join('.')}: ${message}`);
}

function isStale(path: string): boolean {
  const fresh = files.get(path);
  return fresh !== undefined && readFileSync(join(storedFolder, path), 'utf8') !== fresh;
}

/**
 * Reads every report in REPORTS_DIR (default ../shared/reports) and writes data/reports/<code>/<year>-<kind>.json:
 * figures, names and offsets, no sentence. Files that already say so are left alone; a file whose report is gone stays,
 * unless --prune is given, since its report may only be absent here.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../packages/gongbao/src/write-whole.ts';
import { reportSkipped } from './check-outcome.ts';
import { readReports } from './read-reports.ts';
import { haveReports, listStored, reportsFolder, storedFolder } from './report-folders.ts';

if (!haveReports()) reportSkipped(`the reports are absent (${reportsFolder})`);
const { files, problems } = await readReports();
for (const problem of problems) console.error(problem);

mkdirSync(storedFolder, { recursive: true });
const stored = new Set(listStored());
let written = 0;
for (const [path, content] of files) {
  const file = join(storedFolder, path);
  if (stored.has(path) && readFileSync(file, 'utf8') === content) continue;
  await writeWhole(file, content);
  written += 1;
}
const gone = [...stored].filter((path) => !files.has(path));
if (process.argv.includes('--prune')) for (const path of gone) rmSync(join(storedFolder, path));
else for (const path of gone) console.error(`data/reports/${path} has no report here; --prune removes it`);
console.log(
  `${files.size} reports, ${written} written, ${files.size - written} unchanged, ${problems.length} not read`,
);
if (problems.length > 0) process.exitCode = 1;

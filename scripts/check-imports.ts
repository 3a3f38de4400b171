/**
 * Holds the rules of who may import whom (.dependency-cruiser.mjs), and fails when a source file was not read at all.
 */
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { listFiles, workspaceRoot } from './workspace.ts';

process.chdir(workspaceRoot);
const files = listFiles('packages/**/*.ts', 'apps/**/*.ts').filter((file) => !file.endsWith('.d.ts'));
const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(files, { ...options, validate: true, outputType: 'json' });
const { modules, summary } = JSON.parse(output as string) as ICruiseResult;

const read = new Set(modules.map((module) => module.source));
const unread = files.filter((file) => !read.has(file));
const imports = modules.reduce((sum, module) => sum + module.dependencies.length, 0);

for (const { rule, from, to, comment } of summary.violations) {
  console.error(`${from} → ${to}  (${rule.name}${comment ? `: ${comment}` : ''})`);
}
for (const file of unread) console.error(`${file} was not read`);
console.log(`${files.length} files, ${imports} imports, ${summary.violations.length} forbidden`);
if (files.length === 0 || imports === 0) console.error('No module or no import was read: the check itself is broken.');
if (files.length === 0 || imports === 0 || unread.length > 0 || summary.violations.length > 0) process.exitCode = 1;

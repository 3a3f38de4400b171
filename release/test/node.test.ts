import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@gongbao/report-parser';
import { expect, inject, test } from 'vitest';
import { listEntries } from '../../scripts/list-entries.ts';
import { listPublished } from '../../scripts/workspace.ts';
import { mustRun } from '../outside.ts';

const project = inject('project');
/** `register` defines an element: it is for pages alone. */
const specifiers = listPublished()
  .flatMap(listEntries)
  .map(({ specifier }) => specifier)
  .filter((specifier) => !specifier.endsWith('/register'));

test('the installed packages say what the sources say', async () => {
  const { report } = JSON.parse(await mustRun([process.execPath, 'main.mjs'], { cwd: project })) as {
    report: ReturnType<typeof parseReport>;
  };
  const { source, diagnostics: _, ...own } = parseReport(readFileSync(join(project, 'report.txt'), 'utf8'));
  expect(report).toMatchObject({ ...own, source: { length: source.length } });
  expect(report.observations.length).toBeGreaterThan(20);
});

test('every entry can be imported, and importing says and leaves nothing', async () => {
  expect(specifiers.length).toBeGreaterThan(10);
  const code = specifiers.map((specifier) => `console.assert(Object.keys(await import('${specifier}')).length > 0);`);
  const printed = await mustRun([process.execPath, '--input-type=module', '--eval', code.join('\n')], { cwd: project });
  expect(printed).toBe('');
});

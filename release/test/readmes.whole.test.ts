import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { mustRun } from '../outside.ts';
import { listReadmeCode } from '../readme-code.ts';

const project = inject('project');

/** What the READMEs take for granted, and a service that answers with figures, since no network is asked here. */
const prelude = `
import { readFileSync } from 'node:fs';
import { parseReport } from '@gongbao/report-parser';
const text = readFileSync('report.txt', 'utf8');
Object.assign(globalThis, { text, textOf2023: text, textOf2024: text, bytes: new Uint8Array(readFileSync('report.txt')) });
globalThis.fetch = async () => {
  const { report, observations } = parseReport(text);
  const data = observations.filter(({ indicator }) => indicator.id === 'gdp').map((each) => ({ ...each, report, place: report.refArea, sectionTitle: null }));
  return Response.json({ data, page: { next: null } });
};
`;

beforeAll(() => writeFileSync(join(project, 'prelude.mjs'), prelude));

test.each(listReadmeCode())('the code in the README of $name runs', async ({ name, code }) => {
  const file = `readme-run-${name.replace('@', '').replace('/', '-')}.mts`;
  writeFileSync(join(project, file), code);
  expect(readFileSync(join(project, file), 'utf8')).not.toBe('');
  const out = await mustRun([process.execPath, '--import', './prelude.mjs', file], { cwd: project });
  expect(out).not.toBe('');
});

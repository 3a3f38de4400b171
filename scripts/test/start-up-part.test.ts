import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startUpPartOf } from '../start-up-part.ts';

const folder = mkdtempSync(join(tmpdir(), 'start-up-part-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'packages/report-parser'), { recursive: true });
writeFileSync(
  join(folder, 'packages/report-parser/index.js'),
  `export const table = '${'甲乙丙丁'.repeat(50)}${Math.PI}';`,
);

function write(name: string, source: string): string {
  writeFileSync(join(folder, name), source);
  return name;
}

test('what is imported by import() is not counted', async () => {
  const entry = write('lazy.js', "export default () => import('./packages/report-parser/index.js');");
  const bytes = await startUpPartOf(entry, folder);
  expect(bytes).toBeGreaterThan(20);
  expect(bytes).toBeLessThan(150);
});

test('what is to be loaded lazily may not be imported otherwise', async () => {
  const entry = write('eager.js', "export { table } from './packages/report-parser/index.js';");
  await expect(startUpPartOf(entry, folder)).rejects.toThrow('eager.js loads packages/report-parser/index.js');
});

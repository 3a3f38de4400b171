import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readVitestReport } from '../vitest-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(testResults: unknown[]): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test('counts what passed, failed and was skipped, and names the skipped', () => {
  const path = write([
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'one', status: 'passed' },
        { fullName: 'two', status: 'failed' },
        { fullName: 'three', status: 'skipped' },
        { fullName: 'four', status: 'todo' },
      ],
    },
  ]);
  expect(readVitestReport(path)).toEqual({ passed: 1, failed: 1, skipped: 2, skippedTests: ['three', 'four'] });
});

test('counts a file that did not load as a failed test', () => {
  const path = write([{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }]);
  expect(readVitestReport(path)).toMatchObject({ passed: 0, failed: 1 });
});

test('counts a file that failed after its tests passed as a failed test', () => {
  const path = write([
    { name: 'late.test.ts', status: 'failed', assertionResults: [{ fullName: 'one', status: 'passed' }] },
  ]);
  expect(readVitestReport(path)).toMatchObject({ passed: 1, failed: 1 });
});

test('knows no counts of a suite that did not run to its end', () => {
  expect(readVitestReport(join(folder, 'absent.json'))).toBeUndefined();
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleWorker } from '../../scripts/run-worker.ts';
import { sourceStackReader } from '../../scripts/source-stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-stack-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a stack of the minified Worker is read by its sources', () => {
  bundleWorker(folder);
  const script = readFileSync(join(folder, 'index.js'), 'utf8');
  const before = script.slice(0, script.indexOf('CURSOR_KEY is not set')).split('\n');
  const frame = `    at x (index.js:${before.length}:${before.at(-1)?.length})`;
  const read = sourceStackReader(readFileSync(join(folder, 'index.js.map'), 'utf8'));
  const file = readFileSync(join(import.meta.dirname, '../../src/http/open-request.ts'), 'utf8');
  const line = file.split('\n').findIndex((text) => text.includes('CURSOR_KEY is not set')) + 1;
  const stack = read(`Error: CURSOR_KEY is not set\n${frame}\n    at native code`);
  expect(stack).toMatch(
    new RegExp(`^Error: CURSOR_KEY is not set\n {4}at x \\(.*src/http/open-request.ts:${line}:\\d+\\)`),
  );
  expect(stack).toContain('    at native code');
});

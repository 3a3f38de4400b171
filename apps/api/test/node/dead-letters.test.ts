/** What the queue does with a file whose reading breaks: in workerd, with the queues of wrangler.jsonc. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { buildWorker } from '../../scripts/run-worker.ts';
import { type Host, startHost } from './start-host.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'gongbao-dead-'));
let host: Host;

beforeAll(async () => {
  const stateFolder = join(folder, 'state');
  await migrateLocalDatabase(stateFolder);
  host = await startHost({ script: buildWorker('test/node/halting-worker.ts'), stateFolder });
});
afterAll(async () => {
  await host.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Job {
  readonly state: string;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly attempts: number;
  readonly reportId: string | null;
  readonly href: string;
}

async function askJob(path: string, init?: RequestInit): Promise<Job> {
  const response = await fetch(`${host.address}${path}`, init);
  return (await response.json<{ data: Job }>()).data;
}

const send = (year: number) =>
  askJob('/v1/reports', {
    method: 'POST',
    body: `重庆市璧山区人民政府工作报告\n\n——${year}年1月12日\n\n一、${year - 1}年工作回顾\n\n新建公园3个。\n`,
    headers: { authorization: 'Bearer a-token-for-tests-only' },
  });

async function waitForEnd(href: string): Promise<Job> {
  for (let tries = 0; tries < 600; tries++) {
    const job = await askJob(href);
    if (job.state === 'stored' || job.state === 'failed') return job;
    await sleep(50);
  }
  throw new Error(`${href} came to no end`);
}

const breakAt = (fault: Readonly<Record<string, string>> = {}) =>
  fetch(`${host.address}/break?${new URLSearchParams(fault).toString()}`);

test.each([
  [2001, 'R2.get', 'The bucket is away', 'source-out-of-reach'],
  [2002, 'reader', 'No such glyph\n    at read (reader.js:1:2)', 'reader-failed: TypeError: No such glyph'],
  [
    2003,
    'D1.batch',
    'D1_ERROR: UNIQUE constraint failed: term.version: SQLITE_CONSTRAINT in INSERT INTO term',
    'not-written: SQLITE_CONSTRAINT',
  ],
])(
  'of %i, broken at %s each time, a file is given up with the reason, and is stored when it is sent after a mend',
  async (year, step, message, last) => {
    await breakAt({ step, message });
    const { href } = await send(year);
    const failed = await waitForEnd(href);
    expect(failed).toMatchObject({
      state: 'failed',
      reason: 'gave-up',
      detail: `It broke each time; the last time: ${last}`,
      reportId: null,
      // Once, and as often again as max_retries of wrangler.jsonc says.
      attempts: 5,
    });
    expect(JSON.stringify(failed)).not.toMatch(/\bat \w|\.js|INSERT|SELECT|term\.version/);

    await breakAt();
    expect((await send(year)).href).toBe(href);
    expect(await waitForEnd(href)).toMatchObject({
      state: 'stored',
      reason: null,
      detail: null,
      reportId: `500120-${year}-gwr`,
    });
    const response = await fetch(`${host.address}/v1/reports/500120-${year}-gwr/observations`);
    expect((await response.json<{ data: unknown[] }>()).data).toHaveLength(1);
  },
);

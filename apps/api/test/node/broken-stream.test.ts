import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLocalBindings } from '../../scripts/local-database.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../../scripts/run-worker.ts';
import { inventedReport } from '../invented-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-broken-'));
let worker: RunningWorker | undefined;

beforeAll(async () => {
  await withLocalBindings(folder, async ({ DB }) => {
    await writeReport(openShards([DB]), {
      document: inventedReport({ observations: Array.from({ length: 2500 }, () => ({})) }),
      contentSha256: 'a long report',
      origin: 'data',
      unless: 'current',
      recordedAt: '2026-01-01T00:00:00.000Z',
      writeId: 'a long report',
    });
  });
  worker = await runWorker(buildWorker('test/node/breaking-worker.ts'), folder, apiBindings);
}, 300_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What comes before the answer ends, and how it does. */
async function readBroken(path: string) {
  const response = await fetch(`${worker?.address}${path}`);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of response.body ?? []) text += decoder.decode(part as Uint8Array, { stream: true });
  } catch (error) {
    return { status: response.status, text, error };
  }
  return { status: response.status, text, error: undefined };
}

test.each(['ndjson', 'csv', 'sdmx.csv'])(
  '.%s that breaks off is an error over HTTP, after the rows that were read',
  async (ending) => {
    const { status, text, error } = await readBroken(`/v1/observations.${ending}?place=990101`);
    expect(status).toBe(200);
    expect(text.split('\n').length).toBeGreaterThan(1000);
    expect(error).toBeInstanceOf(TypeError);
  },
);

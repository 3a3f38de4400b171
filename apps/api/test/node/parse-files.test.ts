import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { parseReport } from '@gongbao/report-parser';
import { readReport } from '@gongbao/report-reader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocx } from '../../../../packages/report-reader/test/build-docx.ts';
import { buildPrintHtml } from '../../../../packages/report-reader/test/build-html.ts';
import { hasChromium, printPdf } from '../../../../packages/report-reader/test/print-pdf.ts';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../../scripts/run-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-parse-'));
let worker: RunningWorker | undefined;

beforeAll(async () => {
  migrateLocalDatabase(folder);
  worker = await runWorker(buildWorker(), folder, apiBindings);
}, 300_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const formats = [
  { name: 'a Word document', build: buildDocx, origins: ['paragraph', 'table'], skip: false },
  { name: 'a PDF', build: () => printPdf(buildPrintHtml()), origins: ['page'], skip: !hasChromium },
];

for (const { name, build, origins: kinds, skip } of formats)
  test.skipIf(skip)(`${name} is read in workerd as it is in Node`, async () => {
    const bytes = new Uint8Array(await build());
    // To print takes longer than a connection is kept.
    const headers = { connection: 'close' };
    const response = await fetch(`${worker?.address}/v1/parse`, { method: 'POST', headers, body: bytes });
    expect(response.status).toBe(200);
    const parsed: ParsedReport = await response.json();
    const read = await readReport(bytes);
    if (!read.ok) throw new Error(read.error.message);
    const { observations } = parseReport(read.text);
    expect(observations.length).toBeGreaterThan(100);
    expect(parsed.observations).toEqual(observations);
    const { length, origins } = parsed.source;
    expect(origins).toEqual(read.origins);
    expect(new Set(origins?.map(({ type }) => type))).toEqual(new Set(kinds));
    // Each character of every figure lies in one of them.
    const whole = (at: number): boolean => origins?.some(({ start, end }) => start <= at && at < end) ?? false;
    for (const { source } of parsed.observations) expect(whole(source.start), source.quote).toBe(true);
    expect(length).toBe(read.text.length);
  });

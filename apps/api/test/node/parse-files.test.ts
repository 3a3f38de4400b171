import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../../scripts/run-worker.ts';
import { chinesePdf } from '../chinese-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-parse-'));
let worker: RunningWorker | undefined;

beforeAll(async () => {
  await migrateLocalDatabase(folder);
  worker = await runWorker(buildWorker(), folder, apiBindings);
}, 300_000);
afterAll(async () => {
  await worker?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lines = [
  '云州市清河区人民政府工作报告',
  '一、2023年工作回顾',
  '全年地区生产总值达到312.6亿元，增长5.1%。',
  '二、2024年工作安排',
  '地区生产总值增长5.5%左右。',
];

async function buildDocx(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

test.each([
  ['a Word document', buildDocx, lines.map((_, index) => ['paragraph', index + 1])],
  ['a PDF', () => chinesePdf(lines), [['page', 1]]],
] as const)('%s is read by the Worker, with where its words come from', async (_, build, places) => {
  const response = await fetch(`${worker?.address}/v1/parse`, { method: 'POST', body: await build() });
  expect(response.status).toBe(200);
  const { observations, source }: ParsedReport = await response.json();
  expect(observations.map(({ value, status, period }) => [value, status, period])).toEqual([
    [312.6, 'actual', '2023'],
    [5.1, 'actual', '2023'],
    [5.5, 'target', '2024'],
  ]);
  expect(source.origins?.map(({ type, number }) => [type, number])).toEqual(places);
  for (const figure of observations) {
    const { start, end } = figure.source;
    expect(source.origins?.filter((origin) => origin.start <= start && end <= origin.end)).toHaveLength(1);
  }
});

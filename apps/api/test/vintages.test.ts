import { env } from 'cloudflare:workers';
import { openShards, writeReport } from '@gongbao/store';
import { beforeAll, expect, test } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

/** A report is read, and half a year later its new version, which states another figure. */
beforeAll(async () => {
  await fillDatabase();
  await write('2026-02-01T08:00:00.000Z', 300.1);
  await write('2026-08-01T08:00:00.000Z', 298.7);
});

async function write(recordedAt: string, value: number): Promise<void> {
  await writeReport(openShards([env.DB]), {
    document: inventedReport({ code: '990103', name: '云州市南浦县', year: 2025, observations: [{ value }] }),
    contentSha256: String(value),
    origin: 'ingest',
    unless: 'ever',
    recordedAt,
    writeId: crypto.randomUUID(),
  });
}

const valuesOf = async (path: string): Promise<readonly number[]> =>
  (await askJson<readonly { value: number }[]>(path)).data.map(({ value }) => value);

test.each([
  ['before it was read', '2026-01-31', []],
  ['between the two versions', '2026-02-01', [300.1]],
  ['on the day before the new one', '2026-07-31', [300.1]],
  ['on the day of the new one', '2026-08-01', [298.7]],
  ['long after', '2030-01-01', [298.7]],
])('as of a day %s, observations are those that were shown then', async (_, day, values) => {
  expect(await valuesOf(`/v1/observations?place=990103&asOf=${day}`)).toEqual(values);
  expect(await valuesOf(`/v1/observations?report=990103-2025-gwr&asOf=${day}`)).toEqual(values);
  const lines = (await (await ask(`/v1/observations.ndjson?place=990103&asOf=${day}`)).text()).split('\n').slice(0, -1);
  expect(lines.map((line) => (JSON.parse(line) as { value: number }).value)).toEqual(values);
});

test('without a day they are those of the newest version', async () => {
  expect(await valuesOf('/v1/observations?place=990103')).toEqual([298.7]);
  const versions = await askJson<readonly { supersededAt: string | null }[]>('/v1/reports/990103-2025-gwr/versions');
  expect(versions.data.map(({ supersededAt }) => supersededAt)).toEqual([null, '2026-08-01T08:00:00.000Z']);
});

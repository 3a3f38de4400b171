import { env } from 'cloudflare:workers';
import type { Observation } from '@gongbao/indicator-schema';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, expect, test } from 'vitest';
import { inventedReport } from './invented-report.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

/** A report is read, and half a year later its new version, which states another figure, and one no more. */
beforeAll(async () => {
  await fillDatabase();
  await write('2026-02-01T08:00:00.000Z', 300.1, { measure: 'growth', value: 7.5 });
  await write('2026-08-01T08:00:00.000Z', 298.7);
});

async function write(recordedAt: string, value: number, ...others: readonly Partial<Observation>[]): Promise<void> {
  await writeReport(openShards([env.DB]), {
    document: inventedReport({
      code: '990103',
      name: '云州市南浦县',
      year: 2025,
      observations: [{ value }, ...others],
    }),
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
  expect(await valuesOf(`/v1/observations?place=990103&measure=level&asOf=${day}`)).toEqual(values);
  expect(await valuesOf(`/v1/observations?report=990103-2025-gwr&measure=level&asOf=${day}`)).toEqual(values);
  expect(await valuesOf(`/v1/reports/990103-2025-gwr/observations?measure=level&asOf=${day}`)).toEqual(values);
  const compared = await askJson<readonly { observations: readonly { value: number }[] }[]>(
    `/v1/compare?indicator=gdp&period=2024&placeWithin=990103&measure=level&asOf=${day}`,
  );
  expect(compared.data.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual(values);
  const lines = (await (await ask(`/v1/observations.ndjson?place=990103&measure=level&asOf=${day}`)).text())
    .split('\n')
    .slice(0, -1);
  expect(lines.map((line) => (JSON.parse(line) as { value: number }).value)).toEqual(values);
});

test('without a day they are those of the newest version', async () => {
  expect(await valuesOf('/v1/observations?place=990103')).toEqual([298.7]);
  const versions = await askJson<readonly { supersededAt: string | null; asOf: string | null }[]>(
    '/v1/reports/990103-2025-gwr/versions',
  );
  expect(versions.data.map(({ supersededAt, asOf }) => [supersededAt, asOf])).toEqual([
    [null, '2026-08-01'],
    ['2026-08-01T08:00:00.000Z', '2026-02-01'],
  ]);
});

test('a report that never was has no observations as of any day', async () => {
  expect((await ask('/v1/reports/990103-1999-gwr/observations?asOf=2030-01-01')).status).toBe(404);
});

interface Stated {
  readonly id: string;
  readonly value: number;
  readonly provenance: {
    readonly annotation: { readonly body: string };
    readonly version: {
      readonly sha256: string;
      readonly recordedAt: string;
      readonly supersededAt: string | null;
    };
  };
}

const [before, after] = ['2026-02-01T08:00:00.000Z', '2026-08-01T08:00:00.000Z'];

test('whatever a list gives as of a day, its address gives as of that day, whichever version states it', async () => {
  for (const day of ['2026-02-01', '2026-08-01']) {
    const listed = await askJson<readonly Stated[]>(`/v1/observations?place=990103&asOf=${day}`);
    for (const { provenance: _, ...said } of listed.data) {
      const path = `/v1/observations/${said.id}?asOf=${day}`;
      const { data } = await askJson<Stated>(path);
      expect(data).toMatchObject(said);
      expect(data.provenance.annotation.body).toBe(`https://gongbao.test${path}`);
    }
  }
  expect((await ask('/v1/observations/990103-2025-gwr@120?asOf=2026-08-01')).status).toBe(404);
  expect((await ask('/v1/observations/990103-2025-gwr@120?asOf=yesterday')).status).toBe(400);
});

test('an observation says which version states it, and since when that is superseded', async () => {
  const stated = async (path: string) => {
    const { value, provenance } = (await askJson<Stated>(`/v1/observations/990103-2025-gwr${path}`)).data;
    return [value, provenance.version];
  };
  const { sha256 } = inventedReport({ code: '990103', year: 2025 }).source;
  expect(await stated('@100')).toEqual([298.7, { sha256, recordedAt: after, supersededAt: null }]);
  expect(await stated('@100?asOf=2026-07-31')).toEqual([300.1, { sha256, recordedAt: before, supersededAt: after }]);
  expect(await stated('@120')).toEqual([7.5, { sha256, recordedAt: before, supersededAt: after }]);
});

test('a series as of a day is made of what was shown then', async () => {
  const seriesOn = async (day: string) => {
    const { data } = await askJson<readonly { result: Stated | null; vintages: readonly Stated[] }[]>(
      `/v1/series?indicator=gdp&place=990103${day}`,
    );
    return data.map(({ result, vintages }) => [result?.value, vintages.map(({ value }) => value)]);
  };
  expect(await seriesOn('')).toEqual([[298.7, [298.7]]]);
  expect(await seriesOn('&asOf=2026-07-31')).toEqual([
    [7.5, [7.5]],
    [300.1, [300.1]],
  ]);
  expect(await seriesOn('&asOf=2026-01-31')).toEqual([]);
  const csv = await (await ask('/v1/series.csv?indicator=gdp&place=990103&asOf=2026-07-31')).text();
  expect(csv.trim().split('\n')).toHaveLength(3);
});

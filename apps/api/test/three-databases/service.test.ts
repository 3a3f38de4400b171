import { applyD1Migrations, createExecutionContext } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { findObservations, openShards, type Shards } from '@gongbao/store';
import { findFaults } from '@gongbao/store/nightly';
import { withdrawReport, writeIndicators, writePlaces, writeReport } from '@gongbao/store/write';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { app } from '../../src/app.ts';
import { openStore } from '../../src/http/open-store.ts';
import { backupsInBucket } from '../../src/nightly/backup-source.ts';
import { openBackup } from '../../src/nightly/open-backup.ts';
import { restoreBackup } from '../../src/nightly/restore-backup.ts';
import { runNightly } from '../../src/nightly/run-nightly.ts';
import { inventedReport } from '../invented-report.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The Worker's own bindings, and those of one that has everything in one database. */
const three = openStore(env);
const { DB_1: _second, DB_2: _third, SHARDS: _shards, READS: _unlimited, ...single } = env;
const whole = { ...single, DB: env.WHOLE };
const one = openStore(whole);

/** In three databases: the nation and what is left over in the first, 31 and 99 in the second, 50 in the third. */
const areas = ['000000', '310101', '310102', '320101', '500101', '500102', '990101'] as const;
/** Places of which no report is known. */
const silent = ['310103', '500103'] as const;
const years = [2022, 2023, 2024] as const;

const place = (code: string) =>
  ({
    code,
    name: `甲${code}区`,
    fullName: `云州市甲${code}区`,
    english: null,
    level: code === '000000' ? 'nation' : 'county',
    parent: code === '000000' ? null : '000000',
    former: [],
  }) as const;

const indicator = (id: string, zh: string) =>
  ({
    id,
    group: 'growth',
    names: { zh, en: id },
    synonyms: [],
    unit: 'CNY',
    measures: ['level', 'growth'],
    betterWhen: 'higher',
    definition: { zh: '无', en: 'none' },
  }) as const;

/** A report tells of its own place, of the nation, and of one in another province; one alone of an indicator. */
function reportOf(code: string, year: number, amount = 312.6) {
  const plan = { period: String(year), status: 'target', modality: '力争' } as const;
  const report = inventedReport({
    code,
    name: place(code).fullName,
    year,
    observations: [
      { value: amount },
      { ...plan, measure: 'growth', value: 5.5, unit: '%', bound: 'ge', quantity: { value: 5.5, unit: '%' } },
      { measure: 'growth', value: 5.1, unit: '%', quantity: { value: 5.1, unit: '%' } },
      { refArea: '000000' },
      { refArea: code === '500101' ? '310101' : '500101', value: 7 },
      { refArea: null, indicator: { text: '某项收入', id: null } },
      ...(code === '500101' ? [{ indicator: { text: '服务业收入', id: 'service-revenue' } }] : []),
    ],
  });
  return { ...report, terms: report.terms.map((term) => ({ ...term, term: `“${code}年${year}”工程` })) };
}

async function writeAll(shards: Shards): Promise<void> {
  for (const { database } of shards.all) {
    await writePlaces(database, [...areas, ...silent].map(place), '2026-01-01T00:00:00.000Z');
    await writeIndicators(
      database,
      [
        indicator('gdp', '地区生产总值'),
        indicator('urban-new-jobs', '城镇新增就业'),
        indicator('service-revenue', '服务业收入'),
        indicator('tax-revenue', '税收收入'),
      ],
      '2026-01-01T00:00:00.000Z',
    );
  }
  let minute = 0;
  const write = async (code: string, year: number, amount?: number) => {
    const document = reportOf(code, year, amount);
    const recordedAt = new Date(Date.UTC(2026, 0, 2, 0, minute++)).toISOString();
    const contentSha256 = `${code}${year}${amount ?? ''}`;
    const writeId = crypto.randomUUID();
    await writeReport(shards, { document, contentSha256, origin: 'data', unless: 'current', recordedAt, writeId });
  };
  for (const year of years) for (const code of areas) await write(code, year);
  await write('500102', 2023, 999);
  const withdrawnAt = '2026-01-03T00:00:00.000Z';
  await withdrawReport(shards, { reportId: '310102-2022-gwr', origin: 'data', withdrawnAt, writeId: 'withdrawal' });
}

beforeAll(async () => {
  for (const database of [env.DB, env.DB_1, env.DB_2, env.WHOLE, env.SPARE]) {
    await applyD1Migrations(database, env.MIGRATIONS);
  }
  await writeAll(three);
  await writeAll(one);
});

interface Answer {
  readonly data: unknown;
  readonly page?: { readonly next: string | null };
}

const askThree = (path: string) => exports.default.fetch(new Request(`https://three.test${path}`));
const askOne = (path: string) => app.fetch(new Request(`https://one.test${path}`), whole, createExecutionContext());

async function allPages(
  ask: (path: string) => Response | Promise<Response>,
  path: string,
): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  let next: string | null = '';
  do {
    const answer: Response = await ask(next === '' ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${next}`);
    const { data, page }: Answer = JSON.parse(
      (await answer.text()).replaceAll(/(?:one|three)\.test/g, 'some.test'),
    ) as Answer;
    expect(answer.status, `${path}: ${JSON.stringify(data)}`).toBe(200);
    pages.push(...(Array.isArray(data) ? (data as unknown[]) : [data]));
    next = page?.next ?? null;
  } while (next !== null);
  return pages;
}

/** What stands at the same place and period may be told in either order; of columns only how long they are is compared. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = value.map((item) => JSON.stringify(inOneOrder(item)));
    return texts.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('columns' in value && 'count' in value) return value.count;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inOneOrder(member)]));
}

test('each report stands in the database of its province alone', async () => {
  const counts = await Promise.all(
    [env.DB, env.DB_1, env.DB_2].map((database) =>
      database
        .prepare('SELECT group_concat(DISTINCT substr(ref_area, 1, 2)) AS areas FROM report_version')
        .first('areas'),
    ),
  );
  expect(counts.map((provinces) => String(provinces).split(',').sort())).toEqual([['00', '32'], ['31', '99'], ['50']]);
});

const ordered = ['place', '-place', 'period', '-period'].map((order) => `/v1/observations?order=${order}&limit=7`);

describe('three databases answer as one does', () => {
  test.each([
    ...ordered,
    ...ordered.map((path) => `${path}&indicator=gdp&status=target`),
    ...ordered.map((path) => `${path}&from=2022&to=2023`),
    ...ordered.map((path) => `${path}&asOf=2026-01-02&linked=true`),
    '/v1/observations?place=500101,310101,000000&limit=5',
    '/v1/observations?placeWithin=500000&limit=5',
    '/v1/observations?linked=false&limit=5',
    '/v1/observations?report=500101-2023-gwr&limit=4',
    '/v1/observations/500101-2023-gwr@100',
    '/v1/series?indicator=gdp&place=500101',
    '/v1/series?indicator=gdp&place=310101',
    '/v1/series?indicator=gdp&place=000000',
    '/v1/compare?indicator=gdp&period=2023&limit=2',
    '/v1/compare?indicator=gdp&period=2023&measure=growth&placeWithin=310000',
    '/v1/figures?indicator=gdp',
    '/v1/figures?indicator=gdp&place=500101,310101',
    '/v1/ledger?place=500101',
    '/v1/ledger?place=310101&asOf=2026-01-02',
    '/v1/terms?limit=4',
    '/v1/terms?q=工程&limit=4',
    '/v1/terms?report=500101-2023-gwr',
    '/v1/search?q=云州',
    '/v1/search?q=500101&kind=report,term,place',
    '/v1/changes?limit=4',
    '/v1/changes?order=newest&since=2026-01-02T00:05:00Z&limit=4',
    '/v1/reports?limit=4',
    '/v1/reports?q=云州&year=2022,2023&limit=4',
    '/v1/reports?place=500101,320101,990101&limit=2',
    '/v1/reports?placeWithin=310000&limit=2',
    '/v1/reports/500101-2023-gwr',
    '/v1/reports/500102-2023-gwr/versions',
    '/v1/reports/500101-2023-gwr/observations',
    '/v1/reports/500101-2023-gwr/terms',
    '/v1/reports/500101-2023-gwr/findings',
    '/v1/reports/500101-2023-gwr/numbers',
    '/v1/places?limit=3',
    '/v1/places?reported=true',
    '/v1/places?reported=false&limit=1',
    '/v1/places?q=云州&reported=false',
    '/v1/places/000000',
    '/v1/places/500101',
    '/v1/indicators?limit=1',
    '/v1/indicators?observed=true',
    '/v1/indicators?observed=false&limit=1',
    '/v1/indicators?q=收入&observed=false',
    '/v1/indicators?q=收入&limit=1',
    '/v1/indicators/gdp',
  ])('%s', async (path) => {
    const expected = inOneOrder(await allPages(askOne, path));
    expect(inOneOrder(await allPages(askThree, path))).toEqual(expected);
    expect(JSON.stringify(expected).length, 'there is something to compare').toBeGreaterThan(40);
  });

  test.each(ordered)('%s gives places and periods in one order', async (path) => {
    const keysOf = (items: readonly unknown[]) =>
      (items as { refArea: string | null; period: string | null }[]).map(({ refArea, period }) => [refArea, period]);
    expect(keysOf(await allPages(askThree, path))).toEqual(keysOf(await allPages(askOne, path)));
  });

  test.each(['/v1/observations.csv?indicator=gdp', '/v1/observations.ndjson?placeWithin=500000', '/v1/reports.csv'])(
    'streamed, as %s',
    async (path) => {
      const linesOf = async (response: Response) =>
        new TextDecoder()
          .decode(await response.arrayBuffer())
          .split('\n')
          .map((line) => line.replaceAll(/(?:one|three)\.test/g, 'some.test'))
          .sort();
      const lines = await linesOf(await askThree(path));
      expect(lines).toEqual(await linesOf(await askOne(path)));
      expect(lines.length).toBeGreaterThan(10);
    },
  );
});

test('a new report is kept in its own database, and changes what its places are answered', async () => {
  const path = '/v1/series?indicator=gdp&place=310101';
  const before = await askThree(path);
  const document = reportOf('500101', 2025);
  const recordedAt = '2026-01-04T00:00:00.000Z';
  const write = { contentSha256: 'new', origin: 'data', unless: 'current', recordedAt, writeId: 'new' } as const;
  await writeReport(three, { document, ...write });
  const after = await exports.default.fetch(
    new Request(`https://three.test${path}`, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } }),
  );
  expect(after.status).toBe(200);
  expect(await after.text()).not.toBe(await before.text());
});

const sent = `重庆市璧山区人民政府工作报告

——2024年1月12日在重庆市璧山区第三届人民代表大会第二次会议上

各位代表：

一、2023年工作回顾

地区生产总值达到312.6亿元，增长5.1%。
`;

test('a file that is sent is read into the database of its province', async () => {
  const headers = { authorization: 'Bearer a-token-for-tests-only', 'content-type': 'text/plain' };
  const request = new Request('https://three.test/v1/reports?name=a.txt', { method: 'POST', body: sent, headers });
  const { data } = await (await exports.default.fetch(request)).json<{ data: { href: string } }>();
  await vi.waitFor(
    async () => {
      const job = await (await askThree(data.href)).json<{ data: { state: string } }>();
      expect(job.data.state).toBe('stored');
    },
    { timeout: 100_000, interval: 200 },
  );
  const asked = 'SELECT count(*) AS found FROM report_version WHERE report_id = ?';
  const found = await Promise.all(
    [env.DB, env.DB_1, env.DB_2].map((database) => database.prepare(asked).bind('500120-2024-gwr').first('found')),
  );
  expect(found).toEqual([0, 0, 1]);
});

test('each database is checked and backed up every night, and rebuilt from its own backup', async () => {
  await runNightly(env);
  const { objects } = await env.BUCKET.list({ prefix: 'backups/' });
  for (const { number } of three.all) {
    expect(objects.some(({ key }) => key.startsWith(`backups/${number}/state/`))).toBe(true);
    expect(objects.some(({ key }) => key.startsWith(`backups/${number}/versions/`))).toBe(true);
  }
  const spare = { number: 2, database: env.SPARE };
  await restoreBackup(spare, await openBackup(spare, backupsInBucket(env.BUCKET)));
  expect(await findFaults(env.SPARE)).toEqual([]);
  const page = { order: 'place', limit: 1000 } as const;
  const { items } = await findObservations(openShards([env.SPARE]), {}, page);
  expect(items.length).toBeGreaterThan(30);
  expect(items).toEqual((await findObservations(openShards([env.DB_2]), {}, page)).items);
});

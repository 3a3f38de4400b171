import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitingFile, years } from './invented-data.ts';
import { inventedReport } from './invented-report.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

interface Item {
  readonly id: string;
}

interface Changed {
  readonly changedAt: string;
  readonly report: Item;
}

interface Point {
  readonly period: string;
  readonly measure: string;
  readonly result: { readonly value: number } | null;
  readonly vintages: readonly { readonly report: Item }[];
  readonly targets: readonly unknown[];
}

async function ids(path: string): Promise<string[]> {
  const { data } = await askJson<Item[]>(path);
  return data.map((item) => item.id);
}

describe('/v1/observations', () => {
  test('answers the contract with a receipt', async () => {
    const { data, page } = await askJson('/v1/observations?report=990101-2024-gwr');
    const written = inventedReport({}).observations[0];
    expect(data[0]).toEqual({
      ...written,
      place: { code: '990101', name: '云州市清河区', english: null },
      sectionTitle: '主要目标',
      report: {
        id: '990101-2024-gwr',
        title: '云州市清河区人民政府工作报告',
        kind: 'government-work-report',
        year: 2024,
        deliveredOn: '2024-01-12',
        refArea: { code: '990101', name: '云州市清河区', level: 'county' },
        sha256: inventedReport({}).source.sha256,
      },
    });
    expect(page).toEqual({ next: null, limit: 100 });
  });

  test.each([
    ['indicator=gdp', 18],
    ['indicator=gdp,urban-new-jobs', 24],
    ['place=990102', 15],
    ['period=2023', 10],
    ['period=2022,2023&place=990101', 10],
    ['status=target&measure=growth', 6],
    ['status=target&indicator=gdp&place=990101&period=2024', 1],
    ['report=990102-2022-gwr&status=actual', 2],
    ['place=990103', 0],
    ['report=990101-1999-gwr', 0],
  ])('?%s finds %i', async (query, count) => {
    expect(await ids(`/v1/observations?${query}`)).toHaveLength(count);
  });

  test('pages go on to the end, each observation once', async () => {
    const all = await ids('/v1/observations');
    const paged: string[] = [];
    let path = '/v1/observations?limit=7';
    for (let pages = 0; path && pages < 10; pages++) {
      const response = await ask(path);
      const { data, page } = await response.json<{ data: Item[]; page: { next: string | null } }>();
      paged.push(...data.map((item) => item.id));
      const link = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(page.next === null);
      path = link ?? '';
    }
    expect(paged).toEqual(all);
  });

  test('every page is cited by the address of the first, however its cursor is named', async () => {
    const path = '/v1/observations?limit=1&indicator=gdp';
    const cite = async (address: string) => {
      const { citation } = await (await ask(address)).json<{ citation: { short: string } }>();
      return citation.short;
    };
    const first = await cite(path);
    expect(first).toContain(path);
    const { page } = await askJson(path);
    expect(page.next).not.toBeNull();
    for (const name of ['cursor', '%63ursor']) expect(await cite(`${path}&${name}=${page.next}`)).toBe(first);
  });

  test('a cursor counts only for its own question, and only as it was given', async () => {
    const { page } = await askJson('/v1/observations?limit=2');
    expect((await ask(`/v1/observations?limit=9&cursor=${page.next}`)).status).toBe(200);
    const spoiled = `${page.next?.slice(0, -2)}AA`;
    for (const query of [
      `place=990101&cursor=${page.next}`,
      `cursor=${spoiled}`,
      'cursor=',
      'cursor=*',
      'cursor=AAAA',
    ]) {
      const response = await ask(`/v1/observations?${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ type: '/problems/invalid-cursor', instance: '/v1/observations' });
    }
    expect((await ask(`/v1/places?cursor=${page.next}`)).status).toBe(400);
  });
});

describe('the other lists', () => {
  test('places', async () => {
    const { data } = await askJson<{ code: string; reports: number }[]>('/v1/places?reported=true');
    expect(data.map(({ code, reports }) => [code, reports])).toEqual([
      ['990101', years.length],
      ['990102', years.length],
    ]);
    const codes = async (query: string) =>
      (await askJson<{ code: string }[]>(`/v1/places?${query}`)).data.map((p) => p.code);
    expect(await codes('q=石桥')).toEqual(['990102']);
    expect(await codes('level=county,prefecture')).toEqual(['990101', '990102', '990103']);
    expect(await codes('within=990100&reported=false')).toEqual(['990103']);
  });

  test('indicators', async () => {
    expect(await ids('/v1/indicators')).toEqual(['gdp', 'urban-new-jobs']);
    expect(await ids('/v1/indicators?q=就业')).toEqual(['urban-new-jobs']);
    expect(await ids('/v1/indicators?group=growth&observed=true')).toEqual(['gdp']);
    expect(await ids('/v1/indicators?observed=false')).toEqual([]);
    const { data } = await askJson('/v1/indicators?q=GDP');
    expect(data).toMatchObject([{ id: 'gdp', observations: 18, names: { zh: '地区生产总值' } }]);
  });

  test('reports', async () => {
    const reports = async (query: string) =>
      (await askJson<{ report: Item }[]>(`/v1/reports?${query}`)).data.map((r) => r.report.id);
    expect(await reports('place=990102')).toEqual(years.map((year) => `990102-${year}-gwr`));
    expect(await reports('year=2023')).toEqual(['990101-2023-gwr', '990102-2023-gwr']);
    expect(await reports('kind=plan-report')).toEqual([]);
    const { data } = await askJson('/v1/reports?year=2024&place=990101');
    expect(data).toEqual([
      {
        report: inventedReport({}).report,
        source: inventedReport({}).source,
        counts: { observations: 5, terms: 1, projects: 1, tables: 1 },
        recordedAt: '2026-01-01T00:00:00.000Z',
      },
    ]);
  });

  test('one report', async () => {
    const { format: _, observations: __, ...rest } = inventedReport({});
    expect((await askJson('/v1/reports/990101-2024-gwr')).data).toMatchObject(rest);
    expect((await ask('/v1/reports/990101-1999-gwr')).status).toBe(404);
    expect((await ask('/v1/reports/whatever')).status).toBe(400);
  });
});

describe('what is computed from observations', () => {
  test('one observation with its provenance', async () => {
    const { data } = await askJson('/v1/observations/990101-2024-gwr@100');
    expect(data).toMatchObject({
      id: '990101-2024-gwr@100',
      section: 's3',
      provenance: {
        section: { id: 's3', title: '主要目标', role: 'plan' },
        annotation: {
          type: 'Annotation',
          body: 'https://gongbao.test/v1/observations/990101-2024-gwr@100',
          target: {
            source: `urn:sha256:${inventedReport({}).source.sha256}`,
            selector: [
              { type: 'TextPositionSelector', start: 100, end: 107 },
              { type: 'TextQuoteSelector', exact: '312.6亿元' },
            ],
          },
        },
        version: { sha256: inventedReport({}).source.sha256, supersededAt: null },
      },
    });
    expect((await ask('/v1/observations/990101-2024-gwr@101')).status).toBe(404);
  });

  test('a series has results with their vintages, and targets as intervals', async () => {
    const { data } = await askJson<Point[]>('/v1/series?indicator=gdp&place=990101');
    const point = data.find(({ period, measure }) => period === '2022' && measure === 'growth');
    expect(point?.result?.value).toBe(5.1);
    expect(point?.vintages.map(({ report }) => report.id)).toEqual(['990101-2023-gwr']);
    expect(point?.targets).toMatchObject([
      { interval: { min: 5, max: null, minOpen: false }, observation: { report: { id: '990101-2022-gwr' } } },
    ]);
    const periods = data.map(({ period }) => period);
    expect(periods).toEqual(periods.toSorted());
  });

  test('places side by side', async () => {
    const { data } = await askJson('/v1/compare?indicator=gdp&period=2023&measure=level');
    expect(data).toMatchObject([
      { place: { code: '990101' }, observations: [{ value: 312.6 }] },
      { place: { code: '990102' }, observations: [{ value: 312.6 }] },
    ]);
    expect((await ask('/v1/compare?indicator=gdp')).status).toBe(400);
  });

  test('the ledger of a place', async () => {
    const { data } = await askJson<{ verdicts: { verdict: string; refArea: string; period: string }[] }>(
      '/v1/ledger?place=990101&indicator=gdp',
    );
    expect(data.verdicts).toContainEqual(
      expect.objectContaining({ period: '2022', verdict: 'met', refArea: '990101' }),
    );
    const { data: only } = await askJson<typeof data>('/v1/ledger?place=990101&verdict=too-early');
    expect(new Set(only.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['too-early']));
  });
});

describe('parts of one report', () => {
  test('observations, terms, findings, numbers, versions', async () => {
    expect(await ids('/v1/reports/990101-2024-gwr/observations?status=target')).toHaveLength(3);
    expect((await askJson('/v1/reports/990101-2024-gwr/terms')).data).toMatchObject([
      { term: '“一核两翼”', report: { id: '990101-2024-gwr' } },
    ]);
    const { data: checks } = await askJson('/v1/reports/990101-2024-gwr/findings?language=en');
    expect(checks).toMatchObject({ format: 'gongbao/checks@1' });
    expect((await askJson('/v1/reports/990101-2024-gwr/numbers')).data).toMatchObject({ numbers: { total: 9 } });
    expect((await askJson('/v1/reports/990101-2024-gwr/versions')).data).toMatchObject([{ supersededAt: null }]);
  });

  test.each(['', '/observations', '/terms', '/findings', '/numbers', '/versions'])(
    'of a report that is not known: %s',
    async (part) => {
      expect((await ask(`/v1/reports/990101-1999-gwr${part}`)).status).toBe(404);
    },
  );
});

describe('search, terms, changes', () => {
  test('search', async () => {
    const { data } = await askJson('/v1/search?q=就业');
    expect(data).toEqual([
      { kind: 'indicator', ref: 'urban-new-jobs', label: '城镇新增就业', href: '/v1/indicators/urban-new-jobs' },
    ]);
    const found = (await askJson<{ kind: string; href: string }[]>('/v1/search?q=清河&kind=place,report')).data;
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['place', 'report']));
    for (const { href } of found) expect((await ask(href)).status).toBe(200);
    expect((await askJson('/v1/terms?q=两翼')).data).toHaveLength(6);
  });

  test('changes and feeds', async () => {
    const { data } = await askJson<{ kind: string }[]>('/v1/changes?since=2025-12-31T23:59:59Z');
    expect(data.map(({ kind }) => kind)).toEqual(Array(6).fill('new'));
    expect((await askJson('/v1/changes?since=2027-01-01T00:00:00Z')).data).toEqual([]);
    const atom = await ask('/v1/feeds/atom', { headers: { accept: 'application/atom+xml' } });
    expect(atom.headers.get('content-type')).toContain('application/atom+xml');
    expect((await atom.text()).match(/<entry>/g)).toHaveLength(6);
    expect(await (await ask('/v1/feeds/json')).json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });

  test('a reader of feeds finds the changes in both', async () => {
    const { data } = await askJson<Changed[]>('/v1/changes?order=newest');
    const atom = parseAtomFeed(await (await ask('/v1/feeds/atom')).text());
    const json = parseJsonFeed(await (await ask('/v1/feeds/json')).text());
    const changes = data.map(({ changedAt, report: { id } }) => [`/v1/reports/${id}`, changedAt]);
    const pathOf = (address = '') => new URL(address).pathname;
    expect(atom.entries?.map(({ links, updated }) => [pathOf(links?.[0]?.href), updated])).toEqual(changes);
    expect(json.items?.map(({ url, date_published: published }) => [pathOf(url), published])).toEqual(changes);
    for (const entries of [atom.entries, json.items]) {
      expect(new Set(entries?.map(({ id }) => id)).size).toBe(changes.length);
    }
    expect(atom.updated).toBe(data[0]?.changedAt);
    expect(json.items?.map(({ title }) => title)).toEqual(atom.entries?.map(({ title }) => title?.value));
  });

  test('a place in the tree, an indicator', async () => {
    expect((await askJson('/v1/places/990101')).data).toMatchObject({ above: [{ code: '990000' }], under: [] });
    expect((await askJson('/v1/places/990000')).data).toMatchObject({
      under: [{ code: '990101' }, { code: '990102' }, { code: '990103' }],
    });
    expect((await askJson('/v1/indicators/gdp')).data).toMatchObject({ observations: 18 });
    for (const path of ['/v1/places/123456', '/v1/indicators/none']) expect((await ask(path)).status).toBe(404);
  });
});

test('a file that waits says so', async () => {
  expect((await askJson(`/v1/ingests/${waitingFile}`)).data).toMatchObject({ sha256: waitingFile, state: 'received' });
});

test('any page may read, from anywhere', async () => {
  const response = await ask('/v1/places', { headers: { origin: 'https://elsewhere.test' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

import { applyD1Migrations, createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { countRows } from '../bench/rows-read.ts';
import { scalePlace, scaleRows } from '../bench/scale-rows.ts';
import { app } from '../src/app.ts';

/** 30 places with 20 years of 50 observations: 30 thousand. */
const places = 30;
const limit = 50;

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  for (const sql of scaleRows(places)) await env.DB.prepare(sql).run();
});

/** The state of the data, and the row behind a page that tells whether more follow. */
const aside = 4;
/** Where a walk goes from place to place, or from period to period, it may look in vain behind each of them. */
const keys = 2 * 45;

const alone: readonly string[] = [
  'indicator=indicator-7',
  'indicator=indicator-7,indicator-8',
  `place=${scalePlace(3)}`,
  'placeWithin=900000',
  `placeWithin=${scalePlace(29)}`,
  'period=2010',
  'period=2010,2016/2020',
  'from=2018',
  'from=2030',
  'to=2003',
  'status=target',
  'status=estimate',
  'measure=rank',
  'measure=growth,change',
  'linked=false',
  'linked=true',
  'asOf=2024-01-01',
];
const nameOf = (filter: string): string => filter.split('=')[0] ?? '';
const pairs = alone.flatMap((first, n) =>
  alone
    .slice(n + 1)
    .filter((second) => nameOf(first) !== nameOf(second))
    .map((second) => `${first}&${second}`),
);

const { READS: _unlimited, ...bindings } = env;

async function nextPage(path: string): Promise<string | undefined> {
  const answer = await app.fetch(new Request(`https://gongbao.test${path}`), bindings, createExecutionContext());
  const { page } = await answer.json<{ page: { next: string | null } }>();
  return page.next === null ? undefined : `${path.replace(/&cursor=.*/, '')}&cursor=${page.next}`;
}

/** How many walks a question is asked as: one for each combination of what it names. */
function walksOf(filter: string, isContinued: boolean): number {
  const asked = new Map(filter.split('&').map((part) => [nameOf(part), part.split('=')[1]?.split(',').length ?? 0]));
  const named = ['indicator', 'period'].reduce((product, name) => product * (asked.get(name) ?? 1), 1);
  const isSaid = asked.has('status') || asked.has('measure');
  const said = isSaid ? (asked.get('status') ?? 3) * (asked.get('measure') ?? 5) : 1;
  return named * said * (asked.has('asOf') ? 2 : 1) * (isContinued ? 2 : 1);
}

/** Only where years or places are a range does a walk go from key to key. */
const isRanged = (filter: string): boolean => /from=|to=|placeWithin=/.test(filter);

/** What one place says of one period: where a page goes on inside it, what was given of it is passed again. */
const onePeriod = 60;

/** Five walks are merged in one statement, which reads no more than its page of them. */
const mergedAtOnce = 5;

/**
 * A row costs its key, itself and its report; as of a day, also what tells whether its version was shown. Whether it is
 * linked is looked at row by row: of fifty here, two are not.
 */
function readsEach(filter: string): number {
  if (filter.includes('asOf')) return 5;
  return filter.includes('linked=true') ? 4 : 3;
}

describe.each(['place', '-place', 'period', '-period'])('observations in the order %s', (order) => {
  test.each(['', ...alone, ...pairs])('%s', async (filter) => {
    let path: string | undefined = `/v1/observations?${filter}&order=${order}&limit=${limit}`;
    for (let page = 0; page < 2 && path; page++) {
      const { read, returned } = await countRows(bindings, path);
      const walks = walksOf(filter, page > 0);
      const statements = Math.ceil(walks / mergedAtOnce);
      const given = statements === 1 ? returned : statements * limit;
      const passed = (page > 0 ? onePeriod : 0) + keys * Math.min(walks, mergedAtOnce);
      expect(read, `for ${returned} of ${path}`).toBeLessThanOrEqual(
        readsEach(filter) * (given + walks) + (isRanged(filter) ? passed : page * onePeriod) + aside,
      );
      path = await nextPage(path);
    }
  });

  test('as of a day of which little is left, a page looks at so many rows, and all pages hold all that was shown', async () => {
    let path: string | undefined = `/v1/observations?asOf=2003-06-01&order=${order}&limit=${limit}`;
    let found = 0;
    while (path) {
      const { read, returned } = await countRows(bindings, path);
      expect(read).toBeLessThanOrEqual(readsEach(path) * (1000 + 10 * limit) + 1000 + 10 * limit + aside);
      found += returned;
      path = await nextPage(path);
    }
    expect(found).toBe(3 * places * 50);
  });
});

const report = `${scalePlace(3)}-2010-gwr`;

/** Each route, with how many rows are read for an item, and how many besides. */
const routes: readonly (readonly [path: string, each: number, besides: number])[] = [
  [`/v1/series?indicator=indicator-7&place=${scalePlace(3)}`, 2, 0],
  [`/v1/series?indicator=indicator-7&place=${scalePlace(3)}&asOf=2024-01-01`, 6, 0],
  ['/v1/compare?indicator=indicator-7&period=2010', 2, 0],
  ['/v1/compare?indicator=indicator-7&period=2010&limit=5', 8, 0],
  ['/v1/compare?indicator=indicator-7&period=2010&measure=level&placeWithin=900000', 3, 0],
  [`/v1/figures?indicator=indicator-7,indicator-8&place=${scalePlace(3)},${scalePlace(4)}`, 3, 8],
  ['/v1/figures?indicator=indicator-7', 2, 4],
  // Each report of the place is read with all that it says.
  [`/v1/ledger?place=${scalePlace(3)}`, 2, 20 * 52],
  [`/v1/ledger?place=${scalePlace(3)}&indicator=indicator-6`, 2, 20 * 52],
  [`/v1/ledger?place=${scalePlace(3)}&asOf=2010-06-01`, 2, 20 * 60],
  ['/v1/terms?limit=20', 2, 0],
  [`/v1/terms?report=${report}`, 2, 2],
  ['/v1/terms?q=第12号&limit=20', 4, 20],
  ['/v1/terms?q=工程&limit=20', 5, 1001],
  ['/v1/search?q=云州12区', 2, 60],
  ['/v1/search?q=云州', 2, 3 * 630],
  ['/v1/search?q=工程', 2, 3 * 1000],
  ['/v1/changes?limit=20', 2, 0],
  ['/v1/changes?since=2026-01-01T00:00:00Z&order=newest&limit=20', 2, 0],
  ['/v1/changes?since=2027-01-01T00:00:00Z', 2, 0],
  ['/v1/reports?limit=20', 1, 0],
  [`/v1/reports?place=${scalePlace(3)},${scalePlace(4)}&limit=20`, 1, 3],
  ['/v1/reports?placeWithin=900000&limit=20', 1, 0],
  ['/v1/reports?year=2010&limit=20', 1, 0],
  ['/v1/reports?year=2010,2011&placeWithin=900000&limit=20', 2, 2],
  ['/v1/reports?kind=plan-report&limit=20', 1, 0],
  ['/v1/reports?kind=plan-report,budget-report&year=2010,2012&limit=20', 2, 4],
  ['/v1/reports?kind=budget-report', 1, 0],
  ['/v1/reports?q=云州12区&limit=20', 5, 0],
  ['/v1/reports?q=工作报告&kind=plan-report&limit=20', 4, 4 * 600],
  [`/v1/reports/${report}`, 1, 0],
  [`/v1/reports/${report}/observations`, 3, 2],
  [`/v1/reports/${report}/observations?indicator=indicator-7`, 2, 52],
  [`/v1/reports/${report}/terms`, 2, 2],
  [`/v1/reports/${report}/versions`, 2, 0],
  [`/v1/reports/${report}/findings`, 2, 110],
  [`/v1/observations/${report}@160`, 2, 0],
  [`/v1/observations/${report}@160?asOf=2024-01-01`, 3, 0],
  // Of the 3,200 places and some hundred indicators all may be read, and of each how much is known of it.
  ['/v1/places?limit=20', 2, 0],
  ['/v1/places?q=云州12区', 2, 2 * places],
  ['/v1/places?level=county&limit=20', 2, 0],
  ['/v1/places?within=900000&reported=false', 2, 2 * places],
  [`/v1/places/${scalePlace(3)}`, 2, 10],
  ['/v1/indicators?limit=20', 2, 0],
  ['/v1/indicators?q=指标12', 2, 2 * 48],
  ['/v1/indicators?group=growth&observed=true&limit=20', 2, 0],
  ['/v1/indicators/indicator-7', 2, 0],
];

test.each(routes)('%s reads %i rows an item, and %i besides', async (path, each, besides) => {
  const { read, returned } = await countRows(bindings, path);
  expect(read, `for ${returned}`).toBeLessThanOrEqual(each * (returned + 1) + besides + aside);
});

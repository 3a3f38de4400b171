import { afterEach, expect, it, vi } from 'vitest';
import type { ChartOptions } from '../src/element/chart-options.ts';
import { loadFigures } from '../src/element/load-figures.ts';

const options = (indicator: string): ChartOptions => ({
  indicator,
  places: ['990101'],
  kind: 'series',
  measure: null,
  language: 'zh',
  api: 'https://gongbao.example',
  frozen: null,
});

const columns = (...names: readonly string[]) => ({
  count: 0,
  columns: Object.fromEntries(names.map((name) => [name, { values: [] }])),
});
const figures = columns('mark', 'indicatorText', 'measure', 'bound', 'status', 'quote', 'value');
const answer = { data: { indicators: [], places: columns(), reports: columns('id'), figures, isWhole: true } };

function serve(answering: (asked: string) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const indicator = new URL(address).searchParams.get('indicator') ?? '';
    asked.push(indicator);
    return Promise.resolve(answering(indicator));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('asks alone where the service does not take what was asked together', async () => {
  const refuse = (asked: string) => new Response(null, { status: 400, statusText: asked });
  const asked = serve((indicator) => (indicator.includes('later') ? refuse(indicator) : Response.json(answer)));
  const loads = await Promise.allSettled([options('gdp'), options('later-form')].map(loadFigures));
  expect(loads.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(asked).toEqual(['gdp,later-form', 'gdp', 'later-form']);
});

it('asks no more of a service that is down', async () => {
  const asked = serve(() => new Response(null, { status: 503 }));
  const loads = await Promise.allSettled([options('gdp-a'), options('gdp-b')].map(loadFigures));
  expect(loads.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toEqual(['gdp-a,gdp-b']);
});

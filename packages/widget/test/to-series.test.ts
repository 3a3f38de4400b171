import { describe, expect, it } from 'vitest';
import { listFacets } from '../src/chart/list-facets.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const context = { nameOf: (code: string) => `地区${code}`, reports: [] };
const growth = { measure: 'growth', unit: '%', cadence: 'year' } as const;
const level = { measure: 'level', unit: 'CNY', cadence: 'year' } as const;

describe('listFacets', () => {
  it('keeps growth, level, spans and units apart, single years first', () => {
    const facets = listFacets([
      observe('990101-2024-gwr', '2021/2025', 6),
      observe('990101-2024-gwr', '2021/2025', 7),
      observe('990101-2024-gwr', '2023', 5),
      observe('990101-2024-gwr', '2023', 80, { measure: 'level' }),
      observe('990101-2024-gwr', '2022', 9000, { measure: 'level', unit: '万元' }),
      observe('990101-2024-gwr', '2023', null, { qualitative: '与经济增长同步' }),
    ]);
    expect(facets).toEqual([
      { facet: level, count: 2 },
      { facet: growth, count: 1 },
      { facet: { ...growth, cadence: 'span' }, count: 2 },
    ]);
  });
});

describe('toSeries', () => {
  it('brings 万元 and 亿元 to the unit most numbers are written in', () => {
    const observations = [
      observe('990101-2023-gwr', '2022', 1.5, { measure: 'level' }),
      observe('990101-2024-gwr', '2023', 2, { measure: 'level' }),
      observe('990102-2024-gwr', '2023', 8000, { measure: 'level', unit: '万元' }),
    ];
    const data = toSeries(observations, level, context);
    expect(data.unit).toBe('亿元');
    expect(data.places.map(({ results }) => results.map(({ low }) => low))).toEqual([[1.5, 2], [0.8]]);
  });

  it('cuts the line where a year is missing and says whether its report is', () => {
    const observations = [2012, 2013, 2016, 2018].map((year) => observe(`990101-${year + 1}-gwr`, String(year), 5));
    const reports = [2013, 2014, 2015, 2017, 2019].map((year) => ({ refArea: '990101', year }));
    const data = toSeries(observations, growth, { ...context, reports });
    expect(data.places[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2012, 2013], [2016], [2018]]);
    expect(data.gaps).toEqual([
      { year: 2014, reason: 'not-stated' },
      { year: 2015, reason: 'no-report' },
      { year: 2017, reason: 'no-report' },
    ]);
  });

  it('does not say that a report is missing where nobody looked for it', () => {
    const observations = [2012, 2014].map((year) => observe(`990101-${year + 1}-gwr`, String(year), 5));
    const { gaps } = toSeries(observations, growth, { ...context, reports: null });
    expect(gaps).toEqual([{ year: 2013, reason: 'unknown' }]);
  });

  it('lets the newest report have the word and keeps the older beside it', () => {
    const first = observe('990101-2023-gwr', '2022', 3);
    const revised = observe('990101-2024-gwr', '2022', 3.1);
    const [place] = toSeries([first, revised], growth, context).places;
    expect(place?.results.map(({ observation }) => observation.id)).toEqual([revised.id]);
    expect(place?.replaced.map(({ figure, by }) => [figure.observation.id, by.observation.id])).toEqual([
      [first.id, revised.id],
    ]);
  });

  it('prefers an actual to an estimate, and what a report says twice to what it says once', () => {
    const estimate = observe('990101-2024-gwr', '2023', 4, { status: 'estimate' });
    const once = observe('990101-2024-gwr', '2023', 5);
    const twice = [observe('990101-2024-gwr', '2023', 6), observe('990101-2024-gwr', '2023', 6)];
    const [place] = toSeries([estimate, once, ...twice], growth, context).places;
    expect(place?.results.map(({ low, repeats }) => [low, repeats.length])).toEqual([[6, 1]]);
    expect(place?.replaced.map(({ figure }) => figure.low)).toEqual([5, 4]);
  });

  it('keeps targets in words, and what no axis can show', () => {
    const worded = observe('990101-2024-gwr', '2024', null, { status: 'target', qualitative: '与经济增长同步' });
    const ratio = observe('990101-2024-gwr', '2023', { parts: [2, 60, 38] }, { quantity: null });
    const data = toSeries([worded, ratio], growth, context);
    expect(data.places.map((place) => place.worded.map(({ id }) => id))).toEqual([[worded.id]]);
    expect(data.undrawn.map(({ id }) => id)).toEqual([ratio.id]);
  });

  it('has no years when there is nothing to draw', () => {
    expect(toSeries([], growth, context)).toMatchObject({ years: null, places: [], gaps: [] });
  });
});

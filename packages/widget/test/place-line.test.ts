import { describe, expect, it } from 'vitest';
import { placeLine } from '../src/chart/place-line.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const context = { nameOf: (code: string) => code, reports: [] };
const growth = { measure: 'growth', unit: '%', cadence: 'year' } as const;
const layout = { width: 800, language: 'zh' } as const;

const marksOf = (observations: Parameters<typeof toSeries>[0], more = {}) =>
  placeLine(toSeries(observations, growth, context), { ...layout, ...more }).series.flatMap(({ marks }) => marks);

describe('placeLine', () => {
  it('places each observation once, where its axis says', () => {
    const observations = [
      observe('990101-2023-gwr', '2022', 4),
      observe('990101-2024-gwr', '2023', 6),
      observe('990101-2024-gwr', '2024', 5, { status: 'target', bound: 'ge' }),
    ];
    const placement = placeLine(toSeries(observations, growth, context), layout);
    const marks = placement.series.flatMap((placed) => placed.marks);
    expect(marks.flatMap((mark) => mark.observations).sort()).toEqual(observations.map(({ id }) => id).sort());
    for (const mark of marks) {
      const value = observations.find(({ id }) => id === mark.observations[0])?.value;
      const tick = placement.valueTicks.find(({ text }) => text === JSON.stringify(value));
      if (tick) expect(mark.at[1]).toBeCloseTo(tick.line[0][1]);
    }
    expect(placement.valueTicks.map(({ text }) => text)).toContain('4');
  });

  it('points a half-open target towards its open side', () => {
    const target = (bound: 'ge' | 'le') => observe('990101-2024-gwr', '2024', 5, { status: 'target', bound });
    for (const [bound, isUp] of [
      ['ge', true],
      ['le', false],
    ] as const) {
      const [mark] = marksOf([target(bound)]);
      const stem = mark?.strokes[1];
      expect((stem?.[1]?.[1] ?? 0) < (stem?.[0]?.[1] ?? 0)).toBe(isUp);
    }
  });

  it('counts ranks downwards from the first', () => {
    const rank = (year: number, value: number) =>
      observe(`990101-${year + 1}-gwr`, String(year), value, { measure: 'rank', unit: '全市', quantity: null });
    const facet = { measure: 'rank', unit: '', cadence: 'year' } as const;
    const { series } = placeLine(toSeries([rank(2022, 1), rank(2023, 9)], facet, context), layout);
    const [first, ninth] = series[0]?.marks.map(({ at }) => at[1]) ?? [];
    expect(first).toBeLessThan(ninth ?? 0);
  });

  it('greys all places but the chosen one, and draws that one last', () => {
    const observations = ['990101', '990102', '990103'].map((place) => observe(`${place}-2024-gwr`, '2023', 5));
    const { series } = placeLine(toSeries(observations, growth, context), { ...layout, chosen: ['990101'] });
    expect(series.map(({ refArea, emphasis }) => [refArea, emphasis])).toEqual([
      ['990102', 'muted'],
      ['990103', 'muted'],
      ['990101', 'chosen'],
    ]);
  });

  it('keeps names apart and within the chart, at any width', () => {
    const observations = Array.from({ length: 12 }, (_, n) => observe(`9901${10 + n}-2024-gwr`, '2023', 5 + n / 100));
    for (const width of [320, 800, 2400]) {
      const { series, height } = placeLine(toSeries(observations, growth, context), { ...layout, width });
      const heights = series.flatMap(({ name }) => name?.y ?? []).sort((a, b) => a - b);
      expect(heights).toHaveLength(12);
      for (const [index, y] of heights.entries()) if (index) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThan(16);
      expect(heights.at(-1)).toBeLessThan(height);
    }
  });

  it('draws of many places the targets of the chosen one, and those of a place that has nothing else', () => {
    const observations = Array.from({ length: 8 }, (_, n) => `9901${10 + n}`).flatMap((place, n) => [
      ...(n < 7 ? [observe(`${place}-2024-gwr`, '2023', 5)] : []),
      observe(`${place}-2024-gwr`, '2024', 6, { status: 'target' }),
    ]);
    const ticksOf = (marks: ReturnType<typeof marksOf>) =>
      marks.filter(({ shape }) => shape === 'tick').map(({ refArea }) => refArea);
    expect(ticksOf(marksOf(observations, { chosen: ['990112'] })).sort()).toEqual(['990112', '990117']);
    expect(ticksOf(marksOf(observations.slice(0, 12)))).toHaveLength(6);
  });

  it('writes the numbers of spans on their bars, of several places too', () => {
    const spans = ['990101', '990102'].map((place, n) =>
      observe(`${place}-2021-gwr`, n === 0 ? '2016/2020' : '2018/2022', 5),
    );
    const facet = { ...growth, cadence: 'span' } as const;
    const { series } = placeLine(toSeries(spans, facet, context), layout);
    expect(series.map(({ values }) => values.map(({ text }) => text))).toEqual([['5'], ['5']]);
    const [first, second] = series.map(({ values }) => values[0]?.x ?? 0);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(100);
  });

  it('lets targets of one year stand side by side', () => {
    const observations = ['990101', '990102'].map((place) =>
      observe(`${place}-2024-gwr`, '2024', 5, { status: 'target' }),
    );
    const [left, right] = marksOf(observations).map(({ strokes }) => strokes[0] ?? []);
    expect(left?.[1]?.[0]).toBeLessThan(right?.[0]?.[0] ?? 0);
  });

  it('shows words where a target has no number', () => {
    const target = observe('990101-2024-gwr', '2024', null, { status: 'target', qualitative: '完成市级任务' });
    expect(marksOf([target])).toMatchObject([{ shape: 'worded', words: { text: '完成市级任务' } }]);
  });

  it('keeps notes near to the gaps that they name, on a narrow chart too', () => {
    const observations = [2012, 2013, 2014, 2015, 2017, 2018, 2020, 2021, 2022, 2023].map((year) =>
      observe(`990101-${year + 1}-gwr`, String(year), 5),
    );
    const data = toSeries(observations, growth, { ...context, reports: null });
    const { gapNotes, yearTicks } = placeLine(data, { width: 328, language: 'zh' });
    expect(gapNotes.map(({ text }) => text)).toEqual(['无2016年结果', '无2019年结果']);
    const step = ((yearTicks.at(-1)?.x ?? 0) - (yearTicks[0]?.x ?? 0)) / 11;
    gapNotes.forEach(({ x }, n) => {
      const gap = (yearTicks.at(-1)?.x ?? 0) - step * (n === 0 ? 7 : 4);
      expect(Math.abs(x - gap)).toBeLessThan(24);
    });
  });

  it('says why there is no line: below the years, or in one sentence where that leaves no room', () => {
    const known = [2013, 2014, 2018, 2020, 2021].map((year) => ({ refArea: '990101', year }));
    const observations = [2012, 2013, 2017, 2020].map((year) => observe(`990101-${year + 1}-gwr`, String(year), 5));
    const data = toSeries(observations, growth, { ...context, reports: known });
    const notesAt = (width: number, language: 'zh' | 'en') =>
      placeLine(data, { width, language }).gapNotes.map(({ text }) => text);
    expect(notesAt(960, 'zh')).toEqual(['无2014–2016年结果', '无2018年结果', '未提及2019年结果']);
    expect(notesAt(280, 'zh')).toEqual(['无2014–2016、2018年结果、未提及2019年结果']);
    expect(notesAt(330, 'en')).toEqual(['no result of 2014–2016, 2018, 2019 not stated']);
  });
});

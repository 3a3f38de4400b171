import { describe, expect, it } from 'vitest';
import { shapesOf } from '../src/chart/place-key.ts';
import { placeLine } from '../src/chart/place-line.ts';
import { toBullets } from '../src/chart/to-bullets.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const level = { measure: 'level', unit: 'CNY', cadence: 'year' } as const;
const context = { nameOf: (code: string) => code, reports: null };
const amount = (report: number, value: number, bound: 'eq' | 'gt' | 'lt' | 'approx') =>
  observe(`990101-${report}-gwr`, '2023', value, { measure: 'level', bound });

describe('a result that is itself a bound', () => {
  it('says so at its mark and in the key', () => {
    const data = toSeries(
      [amount(2024, 126, 'gt'), observe('990101-2023-gwr', '2022', 120, { measure: 'level' })],
      level,
      context,
    );
    const { series } = placeLine(data, { width: 800, language: 'zh' });
    expect(series[0]?.values.map(({ text }) => text)).toEqual(['120', '>126']);
    expect(shapesOf(series.flatMap(({ marks }) => marks)).map(({ shape }) => shape)).toEqual(['result', 'open']);
  });

  it('leaves the line to the exact figure within it that an older report states', () => {
    const [exact, rounded] = [amount(2024, 67.7, 'eq'), amount(2025, 70, 'lt')];
    const [place] = toSeries([exact, rounded], level, context).places;
    expect(place?.results.map(({ observation }) => observation.id)).toEqual([exact.id]);
    expect(place?.replaced.map(({ figure, by }) => [figure.observation.id, by.observation.id])).toEqual([
      [rounded.id, exact.id],
    ]);
  });

  it('replaces an older figure that it does not allow', () => {
    const [exact, revised] = [amount(2024, 71, 'eq'), amount(2025, 70, 'lt')];
    expect(toSeries([exact, revised], level, context).places[0]?.results[0]?.observation.id).toBe(revised.id);
  });

  it('stands beside a target as the ledger has it: the newest', () => {
    const target = observe('990101-2023-gwr', '2023', 72, { measure: 'level', status: 'target', bound: 'le' });
    const rounded = amount(2025, 70, 'lt');
    const [bullet] = toBullets([target, amount(2024, 67.7, 'eq'), rounded], '2023');
    expect(bullet?.result?.observation.id).toBe(rounded.id);
  });
});

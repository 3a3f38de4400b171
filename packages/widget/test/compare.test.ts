import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseComparison } from '../src/chart/choose-comparison.ts';
import { placeCompare } from '../src/chart/place-compare.ts';
import { type PlacedTile, placeTiles, type TileMap } from '../src/chart/place-tiles.ts';
import { tileStatuses } from '../src/chart/tile-status.ts';
import { fullestPeriod, periodsOf, toCompare } from '../src/chart/to-compare.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const growth = { measure: 'growth', unit: '%', cadence: 'year' } as const;
const context = { nameOf: (code: string) => code, reports: [] };
const series = toSeries(
  [
    observe('500115-2024-gwr', '2023', 7),
    observe('500102-2024-gwr', '2023', 3),
    observe('500104-2023-gwr', '2023', 6, { status: 'target', bound: 'ge' }),
    observe('500115-2023-gwr', '2022', 4),
  ],
  growth,
  context,
);

describe('toCompare', () => {
  it('cuts out one period, by code, without the silent', () => {
    expect(periodsOf(series)).toEqual(['2023', '2022']);
    expect(fullestPeriod(series)).toBe('2023');
    expect(toCompare(series, '2022').silent).toEqual(['500102', '500104']);
    expect(toCompare(series, '2023').places.map(({ refArea }) => refArea)).toEqual(['500102', '500104', '500115']);
    expect(toCompare(series, '2022').places.map(({ refArea }) => refArea)).toEqual(['500115']);
  });
});

describe('chooseComparison', () => {
  const names: Readonly<Record<string, string>> = {
    '500115': '甲区',
    '500102': '乙区',
    '510000': '丙省',
    '500103': '丁区',
  };
  const nameOf = (code: string) => names[code] ?? code;
  const figures = [
    observe('500115-2024-gwr', '2023', 7),
    observe('500102-2024-gwr', '2023', 3),
    observe('510000-2026-gwr', '2026', 5.5, { status: 'target' }),
  ];
  const wish = { measure: null, language: 'zh', name: '产值', nameOf, places: Object.keys(names) } as const;

  it('takes the newest period that most places have, and names the places without a figure', () => {
    const chart = chooseComparison(figures, wish);
    expect(chart?.title).toBe('乙区、甲区 · 产值 · 增速 · 2023');
    expect(chart?.summary).toContain('2023年无数值：丙省、丁区');
    const { series: rows, gapNotes } = chart?.place({ width: 600 }) ?? {};
    expect(rows?.map(({ refArea }) => refArea)).toEqual(['500102', '500115']);
    expect(gapNotes?.map(({ text }) => text)).toEqual(['2023年无数值：丙省、丁区']);
  });

  it('counts them where their names would take too much room', () => {
    const many = Array.from({ length: 90 }, (_, n) => `9902${10 + n}`);
    const { gapNotes } = chooseComparison(figures, { ...wish, places: many })?.place({ width: 328 }) ?? {};
    expect(gapNotes?.map(({ text }) => text)).toEqual(['2023年无数值：91个地区']);
  });
});

describe('placeCompare', () => {
  it('has few ticks, however wide it is', () => {
    for (const width of [328, 960, 2400]) {
      const { valueTicks } = placeCompare(toCompare(series, '2023'), { width, language: 'zh' });
      expect(valueTicks.length, `${width} px`).toBeGreaterThanOrEqual(2);
      expect(valueTicks.length, `${width} px`).toBeLessThanOrEqual(9);
    }
  });

  it('puts every place on a row of its own and larger numbers further right', () => {
    const { series: rows } = placeCompare(toCompare(series, '2023'), { width: 600, language: 'zh' });
    const at = rows.map(({ marks }) => marks[0]?.at ?? [0, 0]);
    expect(new Set(at.map(([, y]) => y)).size).toBe(3);
    expect(at[0]?.[0]).toBeLessThan(at[2]?.[0] ?? 0);
  });
});

describe.each(['provinces', 'chongqing'])('the tile map %s', (name) => {
  const file = new URL(`../../../data/tile-maps/${name}.json`, import.meta.url);
  const map = JSON.parse(readFileSync(file, 'utf8')) as TileMap;

  it('has each place once, each on a square of its own', () => {
    expect(new Set(map.tiles.map(({ code }) => code)).size).toBe(map.tiles.length);
    expect(new Set(map.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(map.tiles.length);
    expect(map.tiles).toHaveLength(name === 'provinces' ? 34 : 38);
  });

  it('fits any width and shows a number only where there is one', () => {
    for (const width of [328, 900]) {
      const placement = placeTiles(toCompare(series, '2023'), map, { width, language: 'zh' });
      expect(placement.width).toBeLessThanOrEqual(width + 3);
      const shown = placement.tiles.filter(({ observation }) => observation !== null).map(({ refArea }) => refArea);
      expect(shown.sort()).toEqual(name === 'chongqing' ? ['500102', '500115'] : []);
    }
  });

  it('shows results or targets, never both, each with its bound', () => {
    const compared = toCompare(series, '2023');
    const valuesOf = (status?: 'result' | 'target') =>
      placeTiles(compared, map, { width: 900, language: 'zh', ...(status && { status }) }).tiles.flatMap(
        ({ refArea, value, label }) => (value ? [[refArea, value.text, label.split('：')[1]]] : []),
      );
    const isLocal = name === 'chongqing';
    expect(tileStatuses(compared, map)).toEqual(isLocal ? ['result', 'target'] : []);
    if (!isLocal) return;
    expect(valuesOf()).toEqual(valuesOf('result'));
    expect(valuesOf('result').sort(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
      ['500102', '3', '结果 3%'],
      ['500115', '7', '结果 7%'],
    ]);
    expect(valuesOf('target')).toEqual([['500104', '≥6', '目标 6%以上']]);
  });

  it('explains its tones by the numbers between them', () => {
    const { key, tiles, height } = placeTiles(toCompare(series, '2023'), map, { width: 900, language: 'zh' });
    if (name !== 'chongqing') return expect(key).toBeUndefined();
    expect(key?.numbers.map(({ text }) => text)).toEqual(['3', '3.8', '4.6', '5.4', '6.2', '7']);
    expect(key?.swatches.map(({ tone }) => tone)).toEqual([1, 2, 3, 4, 5]);
    const lowest = Math.max(...tiles.map(({ box }) => box.y + box.height));
    for (const { box } of key?.swatches ?? []) expect(box.y).toBeGreaterThan(lowest);
    for (const { y } of key?.numbers ?? []) expect(y).toBeLessThan(height);
    return undefined;
  });

  it('leaves room for the lines of the outermost tiles', () => {
    const { tiles, width, height } = placeTiles(toCompare(series, '2023'), map, { width: 760, language: 'zh' });
    for (const { box } of tiles) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0.5);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(height - 0.5);
    }
  });

  const linesOf = ({ name: lines }: PlacedTile): string[] => lines.map(({ text }) => text);

  it('cuts no Chinese name, whatever the width: long ones take two lines', () => {
    const placement = placeTiles(toCompare(series, '2023'), map, { width: 328, language: 'zh' });
    expect(placement.tiles.map((tile) => linesOf(tile).join(''))).toEqual(map.tiles.map((tile) => tile.name));
    for (const { box, name: lines, value } of placement.tiles) {
      for (const { y } of [...lines, ...(value ? [value] : [])]) {
        expect(y - 9).toBeGreaterThanOrEqual(box.y);
        expect(y).toBeLessThan(box.y + box.height);
      }
    }
    expect(placement.abbreviations).toEqual([]);
  });

  it('writes English names in two lines where tiles are wide, and abbreviates all of them where they are narrow', () => {
    const english = map.tiles.map((tile, n) => ({ ...tile, name: n === 0 ? 'Inner Mongolia' : 'Fuling' }));
    const at = (width: number) => placeTiles(toCompare(series, '2023'), { tiles: english }, { width, language: 'en' });
    expect(at(900).tiles.slice(0, 2).map(linesOf)).toEqual([['Inner', 'Mongolia'], ['Fuling']]);
    expect(at(900).abbreviations).toEqual([]);
    expect(at(328).tiles.map(linesOf)).toEqual(english.map(({ abbreviation = '' }) => [abbreviation]));
    expect(at(328).abbreviations).toHaveLength(english.length);
    for (const width of [328, 900]) expect(at(width).tiles[0]?.label).toBe('Inner Mongolia: no figure');
  });
});

import { describe, expect, it } from 'vitest';
import { drawLine, drawMany } from '../src/chart/draw-line.ts';
import { placeLine } from '../src/chart/place-line.ts';
import { toSvgText } from '../src/chart/svg-node.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const growth = { measure: 'growth', unit: '%', cadence: 'year' } as const;
const observations = [
  observe('990101-2023-gwr', '2022', 4),
  observe('990101-2024-gwr', '2023', 6),
  observe('990102-2024-gwr', '2023', 5, { refArea: '990102' }),
  observe('990102-2025-gwr', '2023', 5.5, { refArea: '990102' }),
  observe('990101-2024-gwr', '2024', 5, { status: 'target', bound: 'ge' }),
];
const placement = placeLine(toSeries(observations, growth, { nameOf: (code) => code, reports: [] }), {
  width: 800,
  language: 'zh',
});
const names = { title: '', summary: '', prefix: 'a' };

describe('drawMany', () => {
  it('draws as many dots as drawLine, those that look alike in one element', () => {
    const [each, many] = [toSvgText(drawLine(placement, names)), toSvgText(drawMany(placement, names))];
    const dots = [...many.matchAll(/<path class="dot" d="([^"]+)"/g)].map(
      ([, path = '']) => path.split('z').length - 1,
    );
    expect(each.match(/<circle class="dot"/g)).toHaveLength(4);
    expect(dots).toEqual([2, 1, 1]);
  });

  it('draws the same strokes', () => {
    const strokesOf = (text: string): string[] =>
      [...text.matchAll(/class="stroke" d="([^"]+)"/g)].flatMap(([, path = '']) => path.split(/(?=M)/));
    const each = strokesOf(toSvgText(drawLine(placement, names)));
    expect(each.length).toBeGreaterThan(1);
    expect(strokesOf(toSvgText(drawMany(placement, names)))).toEqual(each);
  });
});

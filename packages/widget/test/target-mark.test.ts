import type { Observation } from '@gongbao/indicator-schema';
import { expect, it } from 'vitest';
import { targetMark } from '../src/chart/target-mark.ts';
import { observe } from './observe.ts';

const markOf = (value: Observation['value'], more: Partial<Observation>) => {
  const observation = observe('990101-2024-gwr', '2024', value, { status: 'target', ...more });
  const [low, high] =
    typeof value === 'number' ? [value, value] : value && 'min' in value ? [value.min, value.max] : [];
  return targetMark({ observation, from: 2024, year: 2024, low: low ?? 0, high: high ?? 0, repeats: [] });
};

it.each([
  ['5%', 5, {}, { shape: 'tick', low: 5, high: 5 }],
  ['5%以上', 5, { bound: 'ge' }, { shape: 'floor', low: 5, high: 5 }],
  ['超过5%', 5, { bound: 'gt' }, { shape: 'floor', low: 5, high: 5 }],
  ['5.5%以内', 5.5, { bound: 'le' }, { shape: 'ceiling', low: 5.5, high: 5.5 }],
  ['5%左右', 5, { bound: 'approx' }, { shape: 'fade', low: 4.5, high: 5.5 }],
  ['200亿元左右', 200, { bound: 'approx', unit: '亿元' }, { shape: 'fade', low: 190, high: 210 }],
  ['6%—6.5%', { min: 6, max: 6.5 }, {}, { shape: 'band', low: 6, high: 6.5 }],
] as const)('%s', (_, value, more, mark) => {
  expect(markOf(value, more)).toEqual(mark);
});

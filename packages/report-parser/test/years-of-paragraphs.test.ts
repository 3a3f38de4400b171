import { expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

it('goes back to all five years behind a paragraph that tells of the last and then of all', () => {
  const text =
    '2022年云屏县政府工作报告\n\n一、过去五年工作回顾\n\n五年来，我们奋力拼搏。\n\n2021年，全县生产总值90亿元。五年累计上缴税收41亿元。\n\n新建道路84公里。\n';
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [90, '2021'],
    [41, '2017/2021'],
    [84, '2017/2021'],
  ]);
});

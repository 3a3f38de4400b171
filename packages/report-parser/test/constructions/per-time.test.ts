import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

const said = (sentence: string): string[] =>
  parseReport(`2024年政府工作报告\n\n一、2023年工作回顾\n\n${sentence}\n`)
    .observations.filter(({ source }) => source.quote.endsWith('元'))
    .map(({ indicator, quantity, unit, source }) =>
      [source.quote, unit, indicator.text, JSON.stringify(quantity?.value), quantity?.unit].join(' '),
    );

test.each([
  ['农村低保标准提高到每人每月 560元。', ['560元 元 农村低保标准每人每月 560 CNY/mo']],
  [
    '城乡低保标准分别提高到每人每月650元、每人每年5200元。',
    ['650元 元 城市低保标准每人每月 650 CNY/mo', '5200元 元 农村低保标准每人每年 5200 CNY/a'],
  ],
  [
    '城市低保标准从每人每月760元提高到810元。',
    ['760元 元 城市低保标准每人每月 760 CNY/mo', '810元 元 城市低保标准每人每月 810 CNY/mo'],
  ],
  ['孤儿基本生活费标准每人每月提高120元。', ['120元 元 孤儿基本生活费标准每人每月 120 CNY/mo']],
])('what an amount is of is told before it: %s', (sentence, readings) => {
  expect(said(sentence)).toEqual(readings);
});

test.each([
  ['城镇居民人均可支配收入达到32000元。', ['32000元 元 城镇居民人均可支配收入 32000 CNY']],
  ['城市低保标准从760元提高到810元。', ['760元 元 城市低保标准 760 CNY', '810元 元 城市低保标准 810 CNY']],
  [
    '低保标准提高到每人每月560元，特困供养标准提高到900元。',
    ['560元 元 低保标准每人每月 560 CNY/mo', '900元 元 特困供养标准 900 CNY'],
  ],
])('and where it is not told, nothing is said of it: %s', (sentence, readings) => {
  expect(said(sentence)).toEqual(readings);
});

test('an indicator that is told of one time only keeps the unit of its other figures', () => {
  expect(said('最低工资标准每人每月提高120元。')).toEqual(['120元 元 最低工资标准每人每月 120 CNY']);
});

test('two standards that are counted together keep neither their number nor a second 人均', () => {
  expect(said('城乡低保标准和特困人员供养标准两项标准分别提高到人均每月850元和650元。')).toEqual([
    '850元 元 城乡低保标准人均每月 850 CNY/mo',
    '650元 元 特困人员供养标准人均每月 650 CNY/mo',
  ]);
  expect(said('城乡低保补助水平分别达到人均每月420元和310元。')).toEqual([
    '420元 元 城市低保补助水平人均每月 420 CNY/mo',
    '310元 元 农村低保补助水平人均每月 310 CNY/mo',
  ]);
});

import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

test('a paragraph that begins with a figure of the last year leaves those behind it to the five', () => {
  const text = [
    '青禾县人民政府工作报告',
    '——2026年1月12日在青禾县第十八届人民代表大会第一次会议上',
    '一、过去五年工作回顾',
    '五年来，我们迎难而上。',
    '2025年，税收达到8.6亿元。',
    '累计实施重点项目286个。',
    '2025年，面对新的形势，我们稳中求进。',
    '新建学校4所。',
  ].join('\n');
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [8.6, '2025'],
    [286, '2021/2025'],
    [4, '2025'],
  ]);
});

test('a pair of what things were before is of the year before the five', () => {
  const text = [
    '青禾县人民政府工作报告',
    '——2026年1月12日在青禾县第十八届人民代表大会第一次会议上',
    '一、过去五年工作回顾',
    '五年来，城乡居民人均可支配收入从25475元和8892元增加到32432元和12787元。',
    '五年来，生产总值由95亿元增加到156亿元，2025年，人均生产总值达2万元；税收由3.8亿元增加到16.6亿元，平均每年增长34%。',
  ].join('\n');
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [25475, '2020'],
    [8892, '2020'],
    [32432, '2025'],
    [12787, '2025'],
    [95, '2020'],
    [156, '2025'],
    [2, '2025'],
    [3.8, '2020'],
    [16.6, '2025'],
    [34, '2021/2025'],
  ]);
});

test('a part on a government’s term is of the years that it begins with', () => {
  const text = [
    '2007年青禾县政府工作报告',
    '一、十三届政府工作回顾',
    '2003年以来，十三届政府团结奋斗。税收完成8.2亿元，比2002年增长2.3倍，年均增长35.2%。',
  ].join('\n');
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [8.2, '2006'],
    [2.3, '2003/2006'],
    [35.2, '2003/2006'],
  ]);
});

test.each([
  ['一、本届政府工作回顾', '本届政府履职以来，我们砥砺奋进。', '2021/2025'],
  ['一、十六届人民政府工作回顾', '2022年以来，面对挑战，我们砥砺奋进。', '2022/2025'],
])('a part that is titled by a term is of its years: %s', (title, opening, period) => {
  const text = ['2026年青禾县政府工作报告', title, opening, '改造农村危房1200户。', '二、2026年工作安排', '好。'];
  expect(parseReport(text.join('\n')).observations.map((found) => found.period)).toEqual([period]);
});

test('a review of half a term gives its flows all the years, and its stocks the last', () => {
  const text = [
    '青禾县2024年政府工作报告',
    '一、本届政府履职以来的工作',
    '本届政府任期已满两年。2022年以来，我们迎难而上。',
    '2023年，生产总值达到156亿元。两年来，新建学校18所。',
    '城镇新增就业累计8.7万人，两年改造老旧小区30个。高速公路里程达到120公里。',
    '二、2024年工作安排',
    '城镇新增就业4万人。',
  ].join('\n');
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [156, '2023'],
    [18, '2022/2023'],
    [8.7, '2022/2023'],
    [30, '2022/2023'],
    [120, '2023'],
    [4, '2024'],
  ]);
});

import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

/** Ten years end with the last that is reviewed, whatever the review spans. */
readsAs('five-years', [
  [
    '{subject 地区生产总值}五年年均增长{amount 5.2%}，十年增加{amount 310亿元}、年均增长{amount 6.4%}。',
    'growth 5.2 % 2021/2025',
    'change 310 亿元 2016/2025',
    'growth 6.4 % 2016/2025',
  ],
  ['十年来，新建改建农村公路{amount 820公里}。', 'level 820 公里 2016/2025 [新建改建]农村公路'],
  [
    '{subject 市场主体总量}{bound 超过}{amount 8.6万户}、是十年前的{amount 3倍}。',
    'level 8.6 万户 gt 2025',
    'growth 3 倍 2016/2025',
  ],
]);

const periodsIn = (heading: string, line: string) =>
  parseReport(
    ['青禾县人民政府工作报告', '各位代表：', heading, line, '三、2026年工作安排', '好。'].join('\n'),
  ).observations.map(({ period }) => period);

test.each([
  ['经过八年持续努力，1.2万名群众实现脱贫，35个贫困村全部出列。', [null, null]],
  ['多年累计改造农村危房2.4万户。', [null]],
  ['两年新增水利投资4亿元，其中县级财政投资1.3亿元。', [null, null]],
  ['连续举办8届采茶节。', [null]],
  ['脱贫攻坚战打响以来，累计投入资金12亿元。', [null]],
  ['梳理出经营主体4.3万户，较“四经普”增长85.8%。', ['2025', null]],
  ['近两年新增水利投资4亿元。', ['2024/2025']],
  ['经过多年努力，森林覆盖率达到61%。', ['2025']],
])('years that nobody names are of no period: %s', (line, expected) => {
  expect(periodsIn('一、“十四五”时期工作回顾', line)).toEqual(expected);
});

test('a time to come without an end is no year', () => {
  expect(periodsIn('二、2026年工作安排', '今后一个时期，改造老旧小区120个。')).toEqual([null]);
  expect(periodsIn('二、“十五五”时期主要目标', '从现在到二〇三五年，茶园面积达到12万亩。')).toEqual(['2035']);
});

/** The first years of a plan, and of nobody says what. */
readsAs('review', [
  [
    '{subject 单位能耗}下降{amount 3.4%}，“十四五”前三年累计下降{amount 12.1%}，完成五年目标的{amount 75%}{bound 以上}。',
    'growth -3.4 %',
    'growth -12.1 % 2021/2023 单位能耗',
    'level 75 % ge 2021/2023 单位能耗完成五年目标',
  ],
  ['{subject 单位能耗}前三年累计下降{amount 12.1%}。', 'growth -12.1 % undated'],
]);

import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { ignoredIn } from '../ignored-in.ts';
import { readsAs } from '../reads-as.ts';

/** What is told beside a figure of the same thing is named by the thing, and not by what was measured of it last. */
readsAs('review', [
  [
    '{subject 水库项目总投资}{amount 35亿元}，累计完成投资{amount 12亿元}。',
    'level 35 亿元',
    'level 12 亿元 水库项目投资',
  ],
  [
    '{subject 重点项目实际开工率}{amount 92%}，完成投资占年度计划{amount 105%}。',
    'level 92 %',
    'level 105 % 重点项目完成投资占年度计划',
  ],
  [
    '{subject 地区生产总值}增速居{against 全市}第{amount 二}，总量占全市{amount 12%}。',
    'rank 2 - 地区生产总值增速',
    'level 12 % 地区生产总值占全市比重',
  ],
  ['农民人均纯收入最高的柳坪镇达{amount 6800元}。', 'level 6800 元 柳坪镇农民人均纯收入'],
  ['{subject 清河快速路}建成通车，全长{amount 12公里}。', 'level 12 公里 清河快速路全长'],
  ['{subject 沙湾大桥}建成通车，全长{amount 820米}。', 'level 820 米 沙湾大桥全长'],
  ['{subject 体育中心}建成投用，容纳观众{amount 8000人}。', 'level 8000 人 体育中心容纳观众'],
  ['{subject 可防性案件}下降{amount 12%}，发案数降至{amount 820起}。', 'growth -12 %', 'level 820 起 可防性案件发案数'],
]);

/** Above whom is told by the clause before; and the growth at the end of several names is that of each. */
readsAs('review', [
  ['{subject 固定资产投资}增速高出{amount 2.1个百分点}。', 'gap 2.1 个百分点 固定资产投资增速'],
  [
    '地区生产总值、工业投资增速分别高于{against 全市}{amount 0.5}、{amount 2个百分点}。',
    'gap 0.5 个百分点 地区生产总值增速',
    'gap 2 个百分点 工业投资增速',
  ],
]);

/** What was there before a plan was made is a result; next year is no part of a name. */
readsAs('plan', [
  [
    '{subject 农田水利工程}今年已到位资金{amount 3.2亿元}，力争年底完工。',
    'level 3.2 亿元 actual 农田水利工程今年已到位资金',
  ],
  [
    '已开工建设{subject 安置房}{amount 820套}，年底前{subject 交付}{amount 500套}。',
    'level 820 套 actual 已开工建设安置房',
    'level 500 套 已开工建设安置房交付',
  ],
  ['明年{subject 粮食产量}达到{amount 30万吨}。', 'level 30 万吨 2025'],
]);

it.each<[string, string[]]>([
  ['五年前提出的财政收入突破10亿元目标提前一年实现。', ['10']],
  ['五年前提出的生产总值达到80亿元、财政收入突破10亿元的目标全面实现。', ['80', '10']],
])('%s tells of goals that are over', (sentence, words) => {
  expect(
    ignoredIn('review', sentence)
      .filter(({ rule }) => rule === 'goal-of-the-past')
      .map((one) => one.words),
  ).toEqual(words);
});

readsAs('review', [['本届政府任期已经过半。']]);

it('is above what the clause before names', () => {
  const text = '政府工作报告\n一、2023年工作回顾\n规上工业增加值增长9.3%，高于全市平均水平，增速高出2.1个百分点。';
  const { against, measure, indicator } = parseReport(text).observations[1] ?? {};
  expect({ against, measure, id: indicator?.id }).toEqual({
    against: '全市平均水平',
    measure: 'gap',
    id: 'industrial-value-added-large',
  });
});

import { expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

/** That they are so many says no name; the names stand before it, or in the clauses before. */
readsAs('review', [
  [
    '{subject1 外贸进出口}、{subject2 工业投资}、{subject3 用电量}三项{subject123 增速}分列全市第{amount 3}、{amount 5}、{amount 8}。',
    'rank 3 -',
    'rank 5 -',
    'rank 8 -',
  ],
  [
    '{subject1 服务业增加值}、{subject2 税收收入}两项指标{subject12 增速}分别位列全省第{amount 4}、第{amount 6位}。',
    'rank 4 -',
    'rank 6 -',
  ],
  [
    '{subject 工业用电量}增长{amount 9%}，{subject 民间投资}增长{amount 7%}，两项增速分居全市第{amount 2}、第{amount 4}。',
    'growth 9 %',
    'growth 7 %',
    'rank 2 - 工业用电量增速',
    'rank 4 - 民间投资增速',
  ],
]);

/** Where none is named, none of the places has one. */
it.each(['四项增速分列第1、3、5、7位。', '主要经济指标增速分居全市第3、第5。'])('%s is not resolved', (sentence) => {
  const { observations, numbers } = parseReport(`政府工作报告\n一、2023年工作回顾\n${sentence}`);
  expect(observations).toEqual([]);
  expect(numbers.unresolved).toBe(sentence.match(/\d+/g)?.length);
});

/** The kind of areas that are ranked belongs to their scope; a list that has no other name is ranked itself. */
readsAs('review', [
  ['跻身{subject 全国百强区}第{amount 61位}。', 'rank 61 -'],
  ['{subject 县域综合实力}持续增强，进入{against 全国百强县}第{amount 74位}。', 'rank 74 -'],
  ['{subject 乡村振兴考核}列{against 全省二类县}第{amount 三名}。', 'rank 3 -'],
  ['{subject 工业用电量增速}居{against 全市一类区县}第{amount 5位}。', 'rank 5 -'],
  ['{subject 县域经济}跃居{against 西部百强县}第{amount 38位}。', 'rank 38 -'],
]);
it('an order of areas of a kind without what is ranked is not resolved', () => {
  const { numbers } = parseReport('政府工作报告\n一、2023年工作回顾\n列全省三类县第4位。');
  expect([numbers.observed, numbers.unresolved]).toEqual([0, 1]);
});

/** Behind a stop too areas are those among which the thing that was told of is ranked. */
readsAs('review', [
  ['{subject 水产品出口}{amount 2100万美元}，在全省沿海县（市）中列第{amount 6位}。', 'level 2100 万美元', 'rank 6 -'],
  ['{subject 港口吞吐量增幅}居{against 全国沿江主要港口}第{amount 2位}。', 'rank 2 -'],
  ['{subject1 税收}总量全省第{amount 9}、增速全省第{amount 2}。', 'rank 9 - 税收总量', 'rank 2 - 税收增速'],
]);

/** A place among counties is the county's, and not that of the amount before. */
readsAs('review', [
  [
    '地区生产总值突破{amount 1000亿元}，位列{subject 全国百强县}第{amount 86位}。',
    'level 1000 亿元 gt 地区生产总值',
    'rank 86 - 全国百强县',
  ],
]);

/** How many there are in the order, before what a scope is called by. */
readsAs('review', [
  [
    '{subject 地方财政收入}增长{amount 12.5%}，增速居全省{skip 12}个市州第{amount 3位}。',
    'growth 12.5 %',
    'rank 3 - 地方财政收入增速',
  ],
  ['{subject 税收收入}增长{amount 9%}，增幅位列全市十一个县区第{amount 一}。', 'growth 9 %', 'rank 1 - 税收收入增幅'],
]);

readsAs('review', [
  ['{subject 农村公路总里程}居全州{skip 10}县市{amount 之首}。', 'rank 1 -'],
  ['营商环境评价居全市{skip 14}个区县第一方阵。'],
]);

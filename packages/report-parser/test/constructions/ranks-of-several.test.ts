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

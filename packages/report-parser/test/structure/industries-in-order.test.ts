import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

test.each(['一、二、三产业增加值分别为16.2亿元、46.1亿元、38亿元。', '一、二产业增加值分别增长2%和4%。'])(
  'A paragraph that begins with the industries is no heading: %s',
  (sentence) => {
    const { outline, observations } = parseReport(
      `清岭县人民政府工作报告\n——2022年1月8日\n\n一、2021年工作回顾\n${sentence}\n二、2022年工作安排\n新建公园3个。\n`,
    );
    expect(outline.map(({ title }) => title)).toEqual(['2021年工作回顾', '2022年工作安排']);
    expect(new Set(observations.slice(0, -1).map(({ period, status }) => `${period} ${status}`))).toEqual(
      new Set(['2021 actual']),
    );
  },
);

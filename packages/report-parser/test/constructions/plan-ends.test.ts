import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

/** What a plan of five years shall come to is of the last, what grows, adds up or is kept of all. */
test.each([
  ['地区生产总值年均增长6%，常住人口城镇化率提高到65%，茶园面积达到12万亩。', ['2026/2030', '2030', '2030']],
  ['森林覆盖率从60%提高到62%，城镇调查失业率控制在5%以内。', ['2025', '2030', '2026/2030']],
  ['单位产值能耗下降13%，累计建成示范村100个。', ['2026/2030', '2026/2030']],
  ['今后五年，空气质量优良天数比率达到90%以上，年均新增就业1万人。', ['2030', '2026/2030']],
])('%s', (line, expected) => {
  const text = ['青禾县人民政府工作报告', '各位代表：', '一、2025年工作回顾', '好。', '二、“十五五”时期主要目标', line];
  expect(parseReport(text.join('\n')).observations.map(({ period }) => period)).toEqual(expected);
});

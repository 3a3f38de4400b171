import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

const planned = (line: string, heading = '二、“十四五”时期主要目标'): string[] =>
  parseReport(
    ['青禾县人民政府工作报告', '（2021年1月9日）', '各位代表：', '一、2020年工作回顾', '好。', heading, line].join(
      '\n',
    ),
  ).observations.map(({ indicator, period, status }) => `${indicator.text} ${period} ${status}`);

test('what shall stand at the end of a plan of five years is of its last, what is kept of each', () => {
  expect(planned('护理型床位占比不低于55%，森林覆盖率24%，登记失业率控制在5%以内，新增就业3万人。')).toEqual([
    '护理型床位占比 2025 target',
    '森林覆盖率 2025 target',
    '登记失业率 2021/2025 target',
    '新增就业 2021/2025 target',
  ]);
});

test('a sum of years that the planned one ends is of it alone', () => {
  expect(planned('改建户厕2600座，三年累计完成7000座；建设垃圾收集点88处。', '二、2021年工作安排').at(-1)).toBe(
    '建设垃圾收集点 2021 target',
  );
});

test('下一步工作 begins a plan, though it is not numbered', () => {
  const lines = [
    '青禾县人民政府工作报告',
    '（2021年1月9日）',
    '一年来，新增就业3万人。',
    '下一步工作',
    '新增停车泊位1.2万个。',
  ];
  const read = parseReport(lines.join('\n')).observations.map(({ period, status }) => `${period} ${status}`);
  expect(read).toEqual(['2020 actual', '2021 target']);
});

test('a growth among goals for a year is of all years of the plan', () => {
  const goals = '到2025年，地区生产总值达到80亿元，城镇化率达到60%，居民收入增长与经济增长同步。';
  expect(planned(goals).at(-1)).toBe('居民收入增长 2021/2025 target');
});

import { expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

const plan = (...paragraphs: readonly string[]): string =>
  ['2024年云屏县政府工作报告', '一、2023年工作回顾', '各项工作平稳推进。', '二、2024年工作安排', ...paragraphs].join(
    '\n\n',
  );

const wishesIn = (text: string): string[] =>
  parseReport(text).observations.flatMap(({ indicator, qualitative }) =>
    qualitative === null || qualitative === undefined ? [] : `${indicator.text} ${qualitative}`,
  );

it('a list of targets goes through the paragraphs that it announces', () => {
  const list = [
    '今年的主要预期目标为：',
    '1．地区生产总值增长6%，力争总量跨过70亿元台阶；',
    '2．财政总收入增长5%，其中税收收入增长快于财政总收入；',
    '3．外贸进出口止跌回升，职工工资适当提高；',
    '4．PM2.5平均浓度持续下降，能耗强度完成市定任务。',
  ];
  expect(wishesIn(plan(...list))).toEqual([
    '税收收入增长 快于财政总收入',
    '外贸进出口 止跌回升',
    '职工工资 适当提高',
    'PM2.5平均浓度 持续下降',
    '能耗强度 完成市定任务',
  ]);
});

it('and through groups of them', () => {
  const list = [
    '主要预期目标安排如下。',
    '（一）经济发展方面',
    '地区生产总值增长6%。粮食产量稳定在上年水平。',
    '（二）民生保障方面',
    '城镇新增就业900人，义务教育巩固率保持稳定。',
  ];
  expect(wishesIn(plan(...list))).toEqual(['粮食产量 稳定在上年水平', '义务教育巩固率 保持稳定']);
});

it.each([
  '上述目标的确定，群众获得感持续提升。',
  '围绕上述目标，群众获得感持续提升。',
  '（一）以项目为抓手，群众获得感持续提升。',
  '三、保障措施，群众获得感持续提升。',
  '要重点抓好以下工作，群众获得感持续提升。',
])('until it is over: %s', (next) => {
  const list = ['主要预期目标是：', '◆地区生产总值增长6%', '◆固定资产投资止跌回稳', next, '服务水平持续提升。'];
  expect(wishesIn(plan(...list))).toEqual(['固定资产投资 止跌回稳']);
});

it('what is announced within a sentence goes no further than its paragraph', () => {
  const list = ['主要预期目标是：地区生产总值增长6%，固定资产投资止跌回稳。', '服务水平持续提升。'];
  expect(wishesIn(plan(...list))).toEqual(['固定资产投资 止跌回稳']);
});

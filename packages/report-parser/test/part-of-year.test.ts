import { expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

it('gives the results of half a year no period, and says why where the title alone says it', () => {
  const title = '关于云屏区2023年上半年国民经济和社会发展计划执行情况的报告';
  const text = `${title}\n\n各位代表：\n一、计划执行情况\n全区地区生产总值增长5.2%。\n`;
  const { observations, diagnostics } = parseReport(text);
  expect(observations.map(({ period, value }) => [period, value])).toEqual([[null, 5.2]]);
  const [told] = diagnostics.filter(({ code }) => code === 'part-of-year');
  expect(text.slice(told?.start, told?.end)).toBe('上半年');
});

it('reads a circular on half a year, and its state at the end of a month', () => {
  const text = `关于云屏区2023年上半年政府工作情况的通报\n\n一、经济运行情况\n全区地区生产总值增长5.2%。\n二、重点工作进展\n新建道路12公里。\n三、存在问题\n空置率高达17%。\n四、下半年安排\n全年新增就业900人。\n`;
  const { report, observations } = parseReport(text);
  expect(report.kind).toBe('government-work-report');
  expect(observations.map(({ period, status, value }) => [period, status, value])).toEqual([
    [null, 'actual', 5.2],
    [null, 'actual', 12],
    [null, 'actual', 17],
    ['2023', 'target', 900],
  ]);
});

it('gives what stood at the end of a month no year, and what shall be done before it the plan year', () => {
  const text =
    '2024年政府工作报告\n\n一、2023年工作回顾\n2月底规上企业复工率达96%。\n二、2024年工作安排\n6月底前新建道路12公里。\n';
  expect(parseReport(text).observations.map(({ period, value }) => [period, value])).toEqual([
    [null, 96],
    ['2024', 12],
  ]);
});

it('holds through the list that half a year of a named year heads', () => {
  const text =
    '2023年政府工作报告\n\n一、工作回顾\n2023年上半年，全区地区生产总值增长5.2%；新建道路12公里；财政收入3亿元。\n';
  expect(parseReport(text).observations.map(({ period }) => period)).toEqual([null, null, null]);
});

it('is told by the title of a report on how things stand', () => {
  const text =
    '云屏区2022年上半年经济社会发展情况报告（摘要）\n\n从供给看，规上工业增加值增长3.6%，比全市快1个百分点。\n';
  expect(parseReport(text).observations.map(({ period, status }) => [period, status])).toEqual([
    [null, 'actual'],
    [null, 'actual'],
  ]);
});

it('ends with its clause where it is a day', () => {
  const text = '2024年政府工作报告\n\n一、2023年工作回顾\n六月末牲畜存栏187万头；种植小麦34万亩，增长5%。\n';
  expect(parseReport(text).observations.map(({ period }) => period)).toEqual([null, '2023', '2023']);
});

it('is told by the heading of a section, and of all below it', () => {
  const text =
    '在县政府全体会议上的讲话\n（2024年7月19日）\n\n一、上半年的形势\n全县地区生产总值41亿元。\n（一）项目有进展\n新签约项目87个，全年可达120个。\n二、下半年的任务\n全年新增就业900人。\n';
  expect(parseReport(text).observations.map(({ value, period }) => [value, period])).toEqual([
    [41, null],
    [87, null],
    [120, expect.any(String)],
    [900, '2024'],
  ]);
});

it.each([
  '头8个月，财政收入3亿元。',
  '一月至九月，财政收入3亿元。',
  '元至九月，财政收入3亿元。',
  '年初至10月底，引进项目32个。',
  '到6月末，各项存款余额210亿元。',
  '11月份，居民消费价格上涨1.2%。',
  '12月当月，工业用电量增长3.2%。',
])('is named in many ways: %s', (sentence) => {
  const { observations } = parseReport(`2024年政府工作报告\n\n一、2023年工作回顾\n${sentence}\n`);
  expect(observations.map(({ period }) => period)).toEqual([null]);
});

it.each(['1—12月，财政收入3亿元。', '一至十二月，财政收入3亿元。', '11月份，全县举办灯会，接待游客3万人次。'])(
  'is none where all months are told, or what was done in one: %s',
  (sentence) => {
    const { observations } = parseReport(`2024年政府工作报告\n\n一、2023年工作回顾\n${sentence}\n`);
    expect(observations.map(({ period }) => period)).toEqual(['2023']);
  },
);

it('is a clause’s own where a month is told within it', () => {
  const { observations } = parseReport(
    '2024年政府工作报告\n\n一、2023年工作回顾\n工业增加值增长4.2%，其中12月份增长6.8%，固定资产投资增长9%。\n',
  );
  expect(observations.map(({ period }) => period)).toEqual(['2023', null, '2023']);
});

/** What the sentences of a paragraph tell of, each by the period of its first figure. */
const periodsOf = (text: string): readonly (readonly [number, string | null])[] =>
  parseReport(`2024年政府工作报告\n\n一、2023年工作回顾\n${text}\n`).observations.map(({ value, period }) => [
    value as number,
    period,
  ]);

it('goes on through the paragraph that it opens, for what grew and what was reckoned up', () => {
  expect(periodsOf('1—9月，工业增加值增长5%。固定资产投资增长6%。外贸比上年同期增长3%。财政收入完成4亿元。')).toEqual([
    [5, null],
    [6, null],
    [3, null],
    [4, null],
  ]);
  expect(periodsOf('前三季度，工业增加值增长5%。引进企业20家。固定资产投资增长6%。')).toEqual([
    [5, null],
    [20, '2023'],
    [6, null],
  ]);
});

it.each([
  ['another time is named', '1—9月，工业增加值增长5%。预计全年生产总值增长6%。投资增长7%。', '2023'],
  ['a new paragraph begins', '1—9月，工业增加值增长5%。\n生产总值增长6%。投资增长7%。', '2023'],
  ['it was of one month', '12月份，工业增加值增长5%。生产总值增长6%。投资增长7%。', '2023'],
  ['it was not at the head', '水库主体工程上半年完工，工业增加值增长5%。生产总值增长6%。投资增长7%。', '2023'],
])('goes no further where %s', (_why, text, period) => {
  expect(periodsOf(text).slice(1)).toEqual([
    [6, period],
    [7, period],
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

/** Texts of which only a part was kept: what they say of their years and parts must do. */
const told = (...lines: readonly string[]): string[] =>
  parseReport(lines.join('\n')).observations.map(
    ({ indicator, period, status }) => `${indicator.text} ${period} ${status}`,
  );

describe('a text without a masthead', () => {
  it.each([
    ['the targets', '综合各方面因素，建议2023年全镇主要预期目标为：生产总值增长6%以上。'],
    ['what shall be done', '2023年，我们将继续把民生放在首位，新建学校12所。'],
    ['the title of the part', '2023年重点工作安排\n主要预期目标是：生产总值增长6%。'],
    ['a title that ends with a colon', '2023年发展主要预期目标:\n生产总值增长6%、力争7%。'],
    [
      'a title that is not whole',
      '关注两会|2023年云屏县政府工作报告(全文)\n做好今年工作，要坚持稳中求进。力争生产总值增长6%。',
    ],
  ])('plans the year that %s names', (_, text) => {
    const found = told(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.endsWith('2023 target'))).toBe(true);
  });

  it.each([
    ['with which it opens', '2022年，面对复杂多变的形势，我们迎难而上。\n一年来，新建学校12所。'],
    ['for which its figures are expected', '过去五年工作回顾\n预计2022年生产总值完成340亿元。'],
  ])('reviews the year %s', (_, text) => {
    expect(told(text).every((one) => / 2022 (?:actual|estimate)$/.test(one))).toBe(true);
  });

  it('tells of five years where it says so', () => {
    expect(
      told(
        '（2006年2月8日）',
        '过去的五年，是我县发展最快的五年。',
        '——经济总量迈上新台阶。生产总值年均增长11.6%，新建学校60所。',
      ),
    ).toEqual(['生产总值 2001/2005 actual', '新建学校 2001/2005 actual']);
  });

  it('plans what follows a plan that has only its own title above numbered headings', () => {
    expect(
      told(
        '（云江省）云屏县人民政府工作报告（2025年1月9日）',
        '2025年目标要求和主要任务',
        '2025年是关键之年，做好今年工作意义重要、责任重大，要坚持稳中求进工作总基调，推动高质量发展，努力创造更好成绩。',
        '一、坚持项目带动，激发经济活力。实施重点项目20个。',
      ),
    ).toEqual(['重点项目 2025 target']);
  });

  it('keeps the heading above a paragraph that speaks to the deputies', () => {
    expect(
      told(
        '二、2015年工作总体要求',
        '各位代表:今年是深化改革的关键之年，做好政府工作任务艰巨、责任重大。生产总值增长6%左右。',
      ),
    ).toEqual(['生产总值 2015 target']);
  });

  it('plans what is promised, and only that', () => {
    expect(
      told(
        '2023年某市政府工作报告汇编',
        '狠抓龙头培育。确保规上企业净增50家。新增小巨人企业2家。',
        '为确保粮食安全，新建粮仓3座；争取资金5亿元，有力确保了供应。',
      ),
    ).toEqual(['规上企业 2023 target', '新增小巨人企业 2023 target', '新建粮仓 2022 actual', '争取资金 2022 actual']);
  });
});

describe('a report of autumn', () => {
  it('reviews the year in which it is given, where its heading says so', () => {
    expect(
      told(
        '政府工作报告',
        '——2021年10月19日在云屏县第十八届人民代表大会第一次会议上',
        '各位代表：',
        '2021年工作回顾及过去五年主要成就',
        '2021年全县实现生产总值305亿元左右（预计数，下同），增长8%。新建学校12所。',
      ),
    ).toEqual(['生产总值 2021 estimate', '生产总值 2021 estimate', '新建学校 2021 actual']);
  });
});

describe('a list of what is promised', () => {
  it.each([
    ['in its title', '2025年度十件民生实事项目\n一、村内道路提升工程\n硬化道路10万平方米。'],
    ['in a sentence', '2025年，县政府为民兴办10件实事：\n一是新建学校12所。\n二是改造公厕30座。'],
    ['in a heading', '县长在报告中承诺，今年要办好10件实事。\n县政府2025年10件实事\n一、新建学校12所。'],
  ])('is planned for the year that is named %s', (_, text) => {
    expect(told(text).map((one) => one.split(' ').slice(1).join(' '))).toContain('2025 target');
    expect(told(text).every((one) => one.endsWith('2025 target'))).toBe(true);
  });

  it('is over where it is told of as done', () => {
    expect(
      told('云屏县2025年政府工作报告', '一、2024年工作回顾', '2024年十件民生实事全部完成，新建学校12所。'),
    ).toEqual(['民生实事 2024 actual', '新建学校 2024 actual']);
  });
});

describe('a heading', () => {
  it('names the year of a plan with no more than its work', () => {
    expect(
      told('2007年的政府工作', '今年是重要的一年。', '经济和社会发展的主要预期目标是：生产总值增长10%以上。'),
    ).toEqual(['生产总值 2007 target']);
  });

  it('tells of the past though it speaks of measures', () => {
    expect(
      told(
        '云屏县2017年政府工作报告',
        '（一）改革重大举措有效落地。',
        '取消收费97项。',
        '（二）转型升级取得新进展。',
        '新增上市公司10家。',
      ),
    ).toEqual(['取消收费 2016 actual', '新增上市公司 2016 actual']);
  });

  it('that looks back keeps what stands right below it, before targets without a heading', () => {
    expect(
      told(
        '一、2023年工作回顾',
        '2023年是开局之年，地区生产总值增长5.2%。',
        '一年来，主要做了以下工作。',
        '今年全县主要预期目标是：地区生产总值增长5%左右。',
        '着力做好以下十个方面工作：',
        '新建学校12所。',
      ),
    ).toEqual(['地区生产总值 2023 actual', '地区生产总值 2024 target', '新建学校 2024 target']);
  });

  it('that looks back goes over to what is to be done within its paragraph', () => {
    expect(
      told(
        '一、2023年工作回顾',
        '我们清醒地认识到，服务业占比低于全省3.7个百分点，城乡居民收入比扩大到2.6:1。今年，要力争地区生产总值增长6%以上，新建学校12所。开办食堂5个。',
      ),
    ).toEqual([
      '服务业占比 2023 actual',
      '城乡居民收入比 2023 actual',
      '地区生产总值 2024 target',
      '新建学校 2024 target',
      '开办食堂 2024 target',
    ]);
  });

  it('that looks back stands above numbered headings, whether or not the plan is kept', () => {
    const { outline } = parseReport(
      [
        '2010年政府工作报告',
        '2009年工作回顾',
        '2009年，我们克难攻坚。',
        '一、经济平稳回升',
        '新建学校12所。',
        '二、民生不断改善',
        '改造公厕30座。',
      ].join('\n'),
    );
    expect(outline.map(({ title, role, children }) => [title, role, children.length])).toEqual([
      ['2009年工作回顾', 'review', 2],
    ]);
  });
});

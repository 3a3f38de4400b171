import { describe, expect, it } from 'vitest';
import { headerOf } from './structure-of.ts';

describe('the years of a report', () => {
  it.each([
    ['本届政府履职以来的工作', '本届政府任期已经过半。2022年以来，我们迎难而上。', ['2022/2023']],
    ['本届政府履职以来的工作', '2022年以来，我们迎难而上。', ['2022/2023']],
    ['政府工作回顾', '本届政府任期过半。2022年以来，我们迎难而上。', ['2022/2023']],
    ['过去两年工作回顾', '我们迎难而上。', ['2022/2023']],
    ['工作回顾', '过去两年，我们迎难而上。', ['2022/2023']],
    ['工作回顾', '两年来，我们迎难而上。', ['2022/2023']],
    ['工作回顾', '各位代表！两年来，我们迎难而上。', ['2022/2023']],
    ['本届政府履职以来的工作', '我们迎难而上。', ['2023']],
    ['本届政府履职以来的工作', '2023年以来，我们迎难而上。', ['2023']],
    ['2023年工作回顾', '我们迎难而上。\n两年来，新建学校8所。', ['2023']],
    ['2023年工作回顾', '近两年，我们迎难而上。', ['2023']],
    ['2023年工作回顾', '2022年以来，市场回升。', ['2023']],
    ['过去五年工作回顾', '过去两年，我们迎难而上。', ['2019/2023']],
  ])('reviews half a term where heading and first words tell so: %s, %s', (title, opening, expected) => {
    const lines = ['青禾县2024年政府工作报告', `一、${title}`, ...opening.split('\n'), '二、2024年工作安排', '干。'];
    expect(headerOf(...lines).reviewPeriods).toEqual(expected);
  });

  it('takes a title that tells only of a plan that was carried out for the year before', () => {
    const titled = (title: string, ...lines: string[]) => headerOf(title, ...lines, '各位代表：', '好。');
    const over = '关于青禾县1991年国民经济和社会发展计划执行情况的报告';
    expect(titled(over)).toMatchObject({ year: 1992, reviewPeriods: ['1991'] });
    expect(titled(over, '——1991年8月20日在青禾县人民代表大会常务委员会会议上')).toMatchObject({ year: 1991 });
    expect(titled('关于青禾县1992年国民经济和社会发展计划草案的报告')).toMatchObject({ year: 1992 });
  });

  it('reviews the five years that a paragraph begins with, when they are just over', () => {
    const opened = headerOf(
      '2021年青禾县政府工作报告',
      '一、2020年工作回顾',
      '“十三五”时期，全县面貌一新。',
      '二、2021年工作安排',
      '干。',
    );
    expect(opened.reviewPeriods).toEqual(['2016/2020', '2020']);
  });

  it('takes the nation from the State Council, and the year from what the plan says', () => {
    const header = headerOf(
      '各位代表：',
      '现在，我代表国务院，向大会报告政府工作。',
      '一、过去五年工作回顾',
      '五年来成绩很大。',
      '二、对今年政府工作的建议',
      '2013年是开局之年。',
    );
    expect(header).toMatchObject({ id: '000000-2013-gwr', title: null, year: 2013, reviewPeriods: ['2008/2012'] });
  });

  it('knows that the year of the title is over where the first part tells of the plan that it ends', () => {
    const header = headerOf(
      '2015年石都市松桥区人民政府工作报告',
      '各位代表：',
      '一、砥砺奋进，写就“十二五”新篇',
      '好。',
    );
    expect(header).toMatchObject({ year: 2016 });
    expect(headerOf('2014年石都市松桥区人民政府工作报告', '各位代表：', '一、写就“十二五”新篇', '好。')).toMatchObject({
      year: 2014,
    });
  });

  it('knows that the year of the title is over where the review opens with it', () => {
    const opened = (opening: string) =>
      headerOf(
        '2019年石都市松桥区人民政府工作报告',
        '各位代表：',
        '一、过去一年工作回顾',
        opening,
        '二、今后工作',
        '干。',
      );
    expect(opened('2019年，是松桥开港以来最不平凡的一年。')).toMatchObject({ year: 2020, reviewPeriods: ['2019'] });
    expect(opened('2018年，是松桥开港以来最不平凡的一年。')).toMatchObject({ year: 2019 });
    expect(opened('2019年是开港六十周年。')).toMatchObject({ year: 2019 });
  });

  it('plans the year behind the one reviewed where nothing else names it', () => {
    const text = ['青禾县人民政府工作报告', '各位代表：', '一、2023年工作回顾', '好。', '二、今后工作安排', '干。'];
    expect(headerOf(...text)).toMatchObject({ year: 2024, reviewPeriods: ['2023'] });
  });

  it('tells the year from the first words of the review where the text begins at its salutation', () => {
    const text = [
      '各位代表：',
      '现在，我代表区人民政府，向大会报告工作。',
      '一、过去一年工作回顾',
      '2022年是青湾建港的第十个年头。全年港口货物吞吐量增长6%。',
      '二、对今年政府工作的建议',
      '今年要把港区铁路修到码头。',
    ];
    expect(headerOf(...text)).toMatchObject({ title: null, year: 2023, reviewPeriods: ['2022'] });
  });

  it('reviews five years where a dash opens the words that name them', () => {
    const text = [
      '青禾县人民政府工作报告',
      '2016年12月1日在青禾县第十届人民代表大会第一次会议上',
      '过去五年',
      '——五年来，县域经济跨越发展。引进项目54个。',
    ];
    expect(headerOf(...text)).toMatchObject({ reviewPeriods: ['2012/2016'] });
  });

  it('reviews five-year plans by their numbers', () => {
    const header = headerOf(
      '青禾县人民政府工作报告',
      '各位代表：',
      '一、2025年和“十四五”时期工作回顾',
      '好。',
      '二、“十五五”时期主要目标',
      '干。',
      '三、2026年工作安排',
      '干。',
    );
    expect(header).toMatchObject({ year: 2026, reviewPeriods: ['2021/2025', '2025'] });
  });

  it.each([
    ['清禾县“十二五”发展回顾', { kind: 'government-work-report', year: 2016, reviewPeriods: ['2011/2015'] }],
    ['清禾县“十二五”工作回顾', { kind: 'government-work-report', year: 2016, reviewPeriods: ['2011/2015'] }],
    ['清禾县“十二五”时期政府工作回顾', { kind: 'government-work-report', year: 2016, reviewPeriods: ['2011/2015'] }],
    ['云港新区2023年工作报告', { kind: 'government-work-report', year: 2023, reviewPeriods: ['2022'] }],
    ['云港经济开发区管委会工作报告', { kind: 'government-work-report', year: null }],
    ['清禾县2022年计划执行情况和2023年计划（草案）', { kind: 'plan-report', year: 2023, reviewPeriods: ['2022'] }],
    [
      '清禾县2022年国民经济和社会发展计划执行情况及2023年计划安排',
      { kind: 'plan-report', year: 2023, reviewPeriods: ['2022'] },
    ],
  ])('takes %s for a title', (title, header) => {
    expect(headerOf(title, '各位代表：', '好。')).toMatchObject(header);
  });

  it('takes neither a heading nor the report of another body for one', () => {
    expect(headerOf('“十二五”工作回顾', '各位代表：', '好。').title).toBeNull();
    expect(headerOf('清禾县人民法院2023年工作报告', '各位代表：', '好。').kind).toBe('unknown');
  });

  it.each([
    ['清禾镇2015年工作总结及2016年工作思路', 2016],
    ['白鹭开发区管理委员会\n2011年工作总结', 2012],
    ['清禾县\n二〇一三年一月', 2013],
    ['二〇二一年，我们做了什么；二〇二二年，我们要做什么\n——清禾区区长的报告摘登', 2022],
    ['清禾县人民政府办公室\n关于重点工作的通知\n清政办〔2018〕27号', 2018],
    ['清禾区国民经济和社会发展第十四个五年规划\n和二〇三五年远景目标纲要', 2021],
  ])('takes the year from what stands around %s', (masthead, year) => {
    expect(headerOf(...masthead.split('\n'), '', '各位代表：', '全区同心协力，各项工作有新的起色。').year).toBe(year);
  });

  it('takes the year from how a plan begins, from what is just over, and from who signs', () => {
    const titled = (...text: string[]) => headerOf('清禾乡人民政府工作报告', '', ...text).year;
    expect(titled('一、主要任务', '今年是“十四五”收官之年。')).toBe(2025);
    expect(titled('一、主要成绩', '刚刚过去的“九五”最后一年，粮价很低。', '二、主要任务', '干。')).toBe(2001);
    expect(titled('一、主要成绩', '2023年极不平凡，我们遇到大旱。', '二、主要任务', '干。')).toBe(2024);
    expect(titled('近年来，全乡步子加快。', '　　2013年10月24日')).toBe(2013);
    expect(titled('过去五年工作回顾', '', '“十四五”这五年，路走得不易，成色经得起检验。')).toBe(2026);
  });

  it('reviews the five years that a text opens with, however it does', () => {
    const opened = (words: string) => headerOf('清禾县政府工作报告', '（2008年1月）', '', words).reviewPeriods;
    expect(opened('2003年以来的五年，是我县变化最大的时期。')).toEqual(['2003/2007']);
    const plan = headerOf(
      '清禾县政府工作报告',
      '（2001年2月）',
      '',
      '“九五”计划胜利完成，全县面貌有了很大变化。',
    ).reviewPeriods;
    expect(plan).toEqual(['1996/2000']);
  });

  it('plans the next year where a report of autumn says so', () => {
    const titled = (plan: string) =>
      headerOf('关于城东新区工作的报告', '（2013年9月12日）', '', '一、工作', '好。', '二、今后的任务', plan).year;
    expect(titled('明年，地区生产总值增长12%。')).toBe(2014);
    expect(titled('加快建设。')).toBe(2013);
  });
});

import { readFileSync } from 'node:fs';
import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';
import { readingLaws } from './reading-laws.ts';
import { said } from './said.ts';

const folder = new URL('../../../data/sample/', import.meta.url);
const sample = readFileSync(new URL('wanglan-gwr-2024.txt', folder), 'utf8');

const PARTS = /^([一二三])、/gm;
const HEADINGS = /^[（(]([一二三四五六七])[）)]/gm;
const count = (numeral: string): number => '一二三四五六七'.indexOf(numeral) + 1;
const numbered =
  (pattern: RegExp, write: (number: number, numeral: string) => string) =>
  (text: string): string =>
    text.replace(pattern, (_, numeral: string) => write(count(numeral), numeral));

/** A page's end after every so many lines. */
const paged =
  (lines: number, foot: (page: number) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line, index) => (index % lines === lines - 1 ? `${line}\n${foot((index + 1) / lines)}` : line))
      .join('\n');

const TITLE = '青屿市望澜区人民政府工作报告';

/** Ways in which a report's parts are numbered or marked, and lines are lost or added, on its way through converters. */
const layouts: readonly (readonly [how: string, write: (text: string) => string])[] = [
  ['第一部分', numbered(PARTS, (_, numeral) => `第${numeral}部分 `)],
  ['第1章', numbered(PARTS, (number) => `第${number}章 `)],
  ['parts in Arabic numbers', numbered(PARTS, (number) => `${number}. `)],
  ['parts in Arabic numbers and 、', numbered(PARTS, (number) => `${number}、`)],
  ['parts in Arabic numbers in brackets', numbered(PARTS, (number) => `（${number}）`)],
  ['parts in formal numerals', numbered(PARTS, (number) => `${'壹贰叁'.charAt(number - 1)}、`)],
  ['parts in Roman numbers', numbered(PARTS, (number) => `${'I'.repeat(number)}. `)],
  ['parts in Roman signs', numbered(PARTS, (number) => `${'ⅠⅡⅢ'.charAt(number - 1)}、`)],
  ['parts in 【】', numbered(PARTS, (_, numeral) => `【${numeral}】`)],
  ['parts before a comma', numbered(PARTS, (_, numeral) => `${numeral}，`)],
  ['parts before a blank', numbered(PARTS, (_, numeral) => `${numeral} `)],
  ['parts behind bullets', numbered(PARTS, () => '● ')],
  ['parts behind marks of headings', numbered(PARTS, () => '## ')],
  ['parts in bold', (text) => text.replace(/^([一二三]、.*)$/gm, '**$1**')],
  ['headings in ㈠', numbered(HEADINGS, (number) => '㈠㈡㈢㈣㈤㈥㈦'.charAt(number - 1))],
  ['headings in 一）', numbered(HEADINGS, (_, numeral) => `${numeral}）`)],
  ['headings in ⑴', numbered(HEADINGS, (number) => '⑴⑵⑶⑷⑸⑹⑺'.charAt(number - 1))],
  ['headings in 1.1', numbered(HEADINGS, (number) => `1.${number} `)],
  ['headings behind ◆', numbered(HEADINGS, () => '◆')],
  ['parts in one line with their first sentence', (text) => text.replace(/^([一二三]、.*)\n+/gm, '$1 ')],
  ['parts glued to their first sentence', (text) => text.replace(/^([一二三]、.*)\n+/gm, '$1')],
  ['the title once more', (text) => `${TITLE}\n${text}`],
  ['page numbers', paged(20, (page) => `\n- ${page} -\n`)],
  ['page numbers within the table', paged(9, (page) => `\n- ${page} -\n`)],
  ['bare page numbers', paged(17, (page) => `\n${page}\n`)],
  ['running heads', paged(16, () => TITLE)],
  ['running heads with the page', paged(16, (page) => `${TITLE}　${page}`)],
  ['blank ends of pages', paged(20, () => '\n\n\n')],
  ['form feeds', paged(20, () => '\f')],
  ['blanks for its line ends', (text) => text.replace(/\n+/g, ' ')],
  ['ideographic blanks for its line ends', (text) => text.replace(/\n+/g, '　')],
  ['decimals torn by blanks', (text) => text.replace(/(?<=\p{Script=Han}\d+)\.(?=\d)/gu, '. ')],
  ['numbers torn by blanks before their decimals', (text) => text.replace(/(?<=[加达]\d{1,2})(?=\d\.\d)/g, ' ')],
  ['integers torn by blanks', (text) => text.replace(/(?<=[加达]\d{1,2})(?=\d\d?[亿万个人户家])/g, ' ')],
];

/** What an annex is called is told by the line behind it, where there are lines. */
const partsOf = ({ outline }: ParsedReport): string[] =>
  outline.map(({ title, role }) => (role === 'annex' ? role : `${role} ${title}`));

const whole = parseReport(sample);

describe.each(layouts)('a report with %s', (_, write) => {
  const text = write(sample);
  const report = parseReport(text);

  it('says the same', () => {
    expect(text).not.toBe(sample);
    expect(partsOf(report)).toEqual(partsOf(whole));
    expect(report.observations.map(said)).toEqual(whole.observations.map(said));
  });

  it('keeps the laws of reading', () => {
    for (const { hold } of readingLaws) hold(text, report);
  });
});

describe('a report with no line ends', () => {
  const text = sample.replace(/\n+/g, '');
  const report = parseReport(text);

  it('gives the same figures with the same years; a name may hold the heading that it is glued to', () => {
    const figures = (each: ParsedReport) =>
      each.observations.map(said).map((one) => ({ ...one, name: null, id: null }));
    expect(partsOf(report)).toEqual(partsOf(whole));
    expect(figures(report)).toEqual(figures(whole));
    // What is named by an earlier figure carries its heading too: each heading counts once.
    const headings = new Set<string>();
    for (const [index, each] of report.observations.entries()) {
      const [name, wholeName] = [said(each).name, said(whole.observations[index] as Observation).name];
      expect(name.endsWith(wholeName)).toBe(true);
      if (name !== wholeName) headings.add(name.slice(0, -wholeName.length));
    }
    expect(headings.size).toBeLessThan(report.observations.length / 60);
  });

  it('keeps the laws of reading', () => {
    for (const { hold } of readingLaws) hold(text, report);
  });
});

describe('a report without headings', () => {
  const codes = (text: string): string[] => parseReport(text).diagnostics.map(({ code }) => code);

  it('turns to its plan where the targets of the year say so, and tells that no heading does', () => {
    const text = sample.replace(/^二、.*\n/gm, '');
    const { observations, diagnostics } = parseReport(text);
    expect(observations.map(said)).toEqual(whole.observations.map(said));
    const turn = diagnostics.find(({ code }) => code === 'plan-without-heading');
    expect(text.slice(turn?.start, turn?.end)).toMatch(/^2024年是/);
    expect(codes(sample)).not.toContain('plan-without-heading');
  });

  it('turns nowhere in a review that repeats its targets, where the plan has its heading', () => {
    const review = '2023年是全面落实之年。2023年主要目标任务是：新建学校5所。\n全年新建学校6所。';
    const text = `某某区政府工作报告\n一、2023年工作回顾\n${review}\n二、2024年工作安排\n新建学校7所。`;
    const { observations } = parseReport(text);
    expect(observations.map(({ value, period, status }) => [value, period, status])).toEqual([
      [5, '2023', 'actual'],
      [6, '2023', 'actual'],
      [7, '2024', 'target'],
    ]);
    expect(codes(text)).not.toContain('plan-without-heading');
  });

  it('reads what stands before the first heading that is left as the review', () => {
    const { observations } = parseReport(sample.replace(/^一、.*\n/gm, ''));
    expect(observations.map(said)).toEqual(whole.observations.map(said));
  });

  it('leaves out the periods that only a part could tell, and tells why', () => {
    const sentences = Array.from({ length: 400 }, (_, place) => `第${place % 9}批新建学校${place + 2}所。`);
    const text = `某某区政府工作报告\n\n${sentences.join('\n')}\n2023年新建桥梁3座。`;
    const { observations, diagnostics } = parseReport(text);
    expect(diagnostics.map(({ code }) => code)).toContain('parts-unclear');
    expect(new Set(observations.map(({ period }) => period))).toEqual(new Set([null, '2023']));
  });
});

describe('a report with neither line ends nor headings', () => {
  it('gets no period from a part, since none can be told', () => {
    const text = sample.replace(/^[一二三]、.*\n/gm, '').replace(/\n+/g, '<br>');
    const { observations, diagnostics } = parseReport(text);
    expect(diagnostics.map(({ code }) => code)).toContain('parts-unclear');
    expect(observations.filter(({ period }) => period === null).length).toBeGreaterThan(observations.length / 2);
  });
});

describe('a number with blanks inside', () => {
  const values = (sentence: string): unknown[] =>
    parseReport(`某某区政府工作报告\n一、2023年工作回顾\n${sentence}`).observations.map(({ value, source }) => [
      value,
      source.quote,
    ]);

  it.each([
    ['举办招聘会1 09场。', [[109, '1 09场']]],
    ['实现地区生产总值 1 256 亿元，结构更优。', [[1256, '1 256 亿元']]],
    ['地区生产总值增长5 .3%。', [[5.3, '5 .3%']]],
    ['2 0 2 3年新建学校5所。', [[5, '5所']]],
  ])('is read whole in a sentence: %s', (sentence, expected) => {
    expect(values(sentence)).toEqual(expected);
  });

  it('is two numbers in the row of a table that lost its borders', () => {
    for (const [value] of values('地区生产总值 亿元 820 835 社会消费品零售总额 亿元 120 135') as [unknown, unknown][])
      expect(value).not.toBe(820835);
  });
});

describe('an excerpt without headings', () => {
  const readings = (plan: string): unknown[] =>
    parseReport(`清禾县2024年政府工作报告\n\n全县生产总值增长6%，比上年快1个百分点。\n\n${plan}\n`).observations.map(
      ({ value, period, status }) => [value, period, status],
    );

  it('plans where a paragraph tells the place of the year and bounds, with nothing that is over', () => {
    const plan = '2024年是“十四五”承上启下之年。全县生产总值增长7%以上，新增就业900人。';
    expect(readings(plan).slice(-2)).toEqual([
      [7, '2024', 'target'],
      [900, '2024', 'target'],
    ]);
  });

  it('and where it addresses the deputies or tells of the next five years', () => {
    expect(readings('各位代表，2024年是“十四五”攻坚之年。我们的目标是：全县生产总值增长7%。').slice(-1)).toEqual([
      [7, '2024', 'target'],
    ]);
    expect(readings('今后五年，全县要新建学校12所。').slice(-1)).toEqual([[12, '2024/2028', 'target']]);
  });

  it('from the paragraph of the year on, and not from one that tells how the year before was', () => {
    const text =
      '清禾县1999年政府工作报告\n\n1998年，是我县抗灾任务最重的一年。财政收入8946万元，增长5.2%。\n\n1999年，我们要把重建家园摆在第一位。财政收入力争突破1亿元。\n';
    expect(parseReport(text).observations.map(({ value, period, status }) => [value, period, status])).toEqual([
      [8946, '1998', 'actual'],
      [5.2, '1998', 'actual'],
      [1, '1999', 'target'],
    ]);
  });

  it('and so where bounds of the year stand behind the year that was told of', () => {
    const text =
      '云港新区2019年工作报告\n\n2018年，新区上下闯关夺隘，生产总值687亿元。\n\n新增绿地310公顷，引进人才740名。\n\n2019年，坚持高点定位：生产总值增长12%以上，新增绿地200公顷。\n';
    expect(parseReport(text).observations.map(({ value, period, status }) => [value, period, status])).toEqual([
      [687, '2018', 'actual'],
      [310, '2018', 'actual'],
      [740, '2018', 'actual'],
      [12, '2019', 'target'],
      [200, '2019', 'target'],
    ]);
  });

  it('and reviews where it tells what was done', () => {
    const review = '2023年是极不平凡的一年。全县生产总值突破90亿元，同比增长7%以上。';
    expect(readings(review).slice(-1)).toEqual([[7, '2023', 'actual']]);
  });
});

describe('a list of figures in lines', () => {
  it('names each figure by the words before its colon, whatever stands in the next line', () => {
    const text =
      '2004年政府工作报告\n\n一、2003年指标完成情况\n\n地区生产总值：1.86亿元（计划1.80亿元）\n乡镇企业产值：4.35亿元，增长21%\n农民人均纯收入：2640元（上年2495元）\n财政收入：612万元\n\n以上数字由统计站提供。\n';
    expect(
      parseReport(text).observations.map(({ indicator, value, period, status }) => [
        indicator.text,
        value,
        period,
        status,
      ]),
    ).toEqual([
      ['地区生产总值', 1.86, '2003', 'actual'],
      ['地区生产总值', 1.8, '2003', 'target'],
      ['乡镇企业产值', 4.35, '2003', 'actual'],
      ['乡镇企业产值', 21, '2003', 'actual'],
      ['农民人均纯收入', 2640, '2003', 'actual'],
      ['农民人均纯收入', 2495, '2002', 'actual'],
      ['财政收入', 612, '2003', 'actual'],
    ]);
  });

  it('and goes on in no line that a colon does not open', () => {
    const text = '2024年政府工作报告\n\n一、2023年工作回顾\n\n还要说说短处：19个村没有集体收入。\n';
    expect(parseReport(text).observations.map(({ value }) => value)).toEqual([19]);
    expect(parseReport(text).observations[0]?.indicator.text).not.toContain('短处');
  });

  it('plans where the year of a paragraph follows that of the one before', () => {
    const text = '清禾市2013年工作总结和2014年工作要点\n\n2013年：生产总值增长9%。\n\n2014年：生产总值增长8%。\n';
    expect(parseReport(text).observations.map(({ period, status }) => [period, status])).toEqual([
      ['2013', 'actual'],
      ['2014', 'target'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { outlineOf } from './structure-of.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const text = lines(
  '2026年松桥区政府工作报告',
  '各位代表：',
  '现在作报告。',
  '“十四五”时期发展成就和2025年工作回顾',
  '“十四五”时期全区面貌一新。累计新建公路120公里。',
  '2025年，全区税收增长5%。',
  '“十五五”时期主要目标和2026年重点工作',
  '今年的预期目标是：税收增长6%左右。',
  '一、稳住产业根基',
  '新增企业30家。',
  '二、办好民生实事',
  '新建学校2所。',
  '附件',
  '2026年民生实事',
  '1.开办食堂8个。',
  '2.改造老屋90套。',
);

describe('titles of parts without a number', () => {
  it('stand above headings that are numbered within one part', () => {
    expect(outlineOf(text)).toBe(
      lines(
        '· “十四五”时期发展成就和2025年工作回顾 [review]',
        '· “十五五”时期主要目标和2026年重点工作 [plan]',
        '  一、 稳住产业根基',
        '  二、 办好民生实事',
        '附件 2026年民生实事 [annex]',
        '  1. 开办食堂8个',
        '  2. 改造老屋90套',
      ),
    );
  });

  it('give the figures below them their years', () => {
    const { report, observations } = parseReport(text);
    expect(report.reviewPeriods).toEqual(['2021/2025', '2025']);
    expect(observations.map(({ value, period }) => [value, period])).toEqual([
      [120, '2021/2025'],
      [5, '2025'],
      [6, '2026'],
      [30, '2026'],
      [2, '2026'],
      [8, '2026'],
      [90, '2026'],
    ]);
  });

  it('name no part where the parts are numbered', () => {
    const numbered = text
      .replace('一、稳住', '一、2025年工作回顾\n去年税收增长5%。\n二、稳住')
      .replace('二、办好', '三、办好');
    expect(outlineOf(numbered).split('\n')[0]).toBe('一、 2025年工作回顾 [review]');
  });
});

describe('a line that says 目标 and no more', () => {
  const readings = (...all: readonly string[]) => {
    const { report, observations } = parseReport(lines(...all));
    return [report.year, observations.map(({ value, period, status }) => [value, period, status])];
  };

  it('opens the plan of an excerpt, whose headline names the year', () => {
    expect(readings('松桥区绘制2014年发展蓝图', '预期目标', '生产总值增长10.5%，税收增长8%。')).toEqual([
      2014,
      [
        [10.5, '2014', 'target'],
        [8, '2014', 'target'],
      ],
    ]);
  });

  it('opens it behind the words that say from which report it is', () => {
    expect(
      readings(
        '编者按：群众关心的教育、医疗、住房和道路等各项大事，都写进了2015年4月27日的松桥区政府工作报告，现在摘要刊登如下，请看今年要办什么。',
        '主要目标',
        '生产总值增长11%左右。',
      ),
    ).toEqual([2015, [[11, '2015', 'target']]]);
  });

  it('hides nothing that stands far above it', () => {
    const [, observations] = readings(
      '松桥区工作要点',
      ...['道路', '桥梁', '学校', '医院', '公园'].flatMap((word) => [`${word}建设`, `新建${word}12处，改造${word}8处`]),
      '预期目标',
      '生产总值增长10.5%，财政收入增长8%，各项事业都要有新的进步，群众生活水平继续提高，社会保持稳定，环境更加美好。',
    );
    expect(observations).toHaveLength(12);
  });
});

describe('short heads of parts', () => {
  const rolesOf = (...parts: readonly string[]): readonly string[] =>
    parseReport(`清禾县人民政府工作报告\n\n${parts.join('\n')}\n`).outline.map(({ role, title }) => `${role} ${title}`);
  const said = '新建道路12公里。';

  it('ask what was done and what shall be done', () => {
    expect(rolesOf('我们做了什么？', said, '我们还差什么？', said, '我们要做什么？', said)).toEqual([
      'review 我们做了什么？',
      'review 我们还差什么？',
      'plan 我们要做什么？',
    ]);
  });

  it('ask what is missing and where to go', () => {
    expect(rolesOf('我们做了什么？', said, '我们还有哪些不足？', said, '新的一年，我们往哪里去？', said)).toEqual([
      'review 我们做了什么？',
      'review 我们还有哪些不足？',
      'plan 新的一年，我们往哪里去？',
    ]);
  });

  it('stand in frames before what they head', () => {
    const framed = rolesOf(
      `【过去一年的主要工作】　${said}`,
      `【今年的主要工作目标】　${said}`,
      `【关于民生】　${said}`,
    );
    expect(framed).toEqual(['review 过去一年的主要工作', 'plan 今年的主要工作目标']);
  });

  it('stand behind bullets, before a list too', () => {
    expect(rolesOf('● 2023年成绩单', said, '● 2024年任务单', said)).toEqual([
      'review 2023年成绩单',
      'plan 2024年任务单',
    ]);
    expect(rolesOf('★去年工作★', said, '★今年目标★', said)).toEqual(['review 去年工作', 'plan 今年目标']);
    expect(rolesOf('○ 2023年怎么样', said, '○ 2024年怎么干', said).map((title) => title.slice(0, 6))).toEqual([
      'review',
      'plan 2',
    ]);
  });

  it('stand in frames, with their years and without 年', () => {
    const framed = `一图读懂清禾县政府工作报告\n\n【2021成绩单】\n${said}\n【2022任务单】\n${said}\n`;
    const { outline, report } = parseReport(framed);
    expect(outline.map(({ role, title }) => `${role} ${title}`)).toEqual(['review 2021成绩单', 'plan 2022任务单']);
    expect(report.year).toBe(2022);
    expect(rolesOf('2014年：目标和任务', said, '2013年：成绩来之不易', said)).toEqual([
      'plan 2014年：目标和任务',
      'review 2013年：成绩来之不易',
    ]);
  });

  it('are numbered behind the marks of a page', () => {
    expect(rolesOf('## 一、2023年工作', said, '## 二、2024年工作', said)).toEqual([
      'review 2023年工作',
      'plan 2024年工作',
    ]);
  });
});

describe('tasks that a title assigns', () => {
  const readings = (...parts: readonly string[]): unknown[] =>
    parseReport(parts.join('\n')).observations.map(({ value, period, status }) => [value, period, status]);

  it('are planned, though no part says so', () => {
    const title = ['关于分解落实《政府工作报告》重点任务的通知', '清政发〔2014〕3号', ''];
    expect(readings(...title, '一、经济增长。地区生产总值增长11%。', '二、有关要求。按季报送进度。')).toEqual([
      [11, '2014', 'target'],
    ]);
  });

  it('up to an annex on what was done', () => {
    const deeds = ['2015年全县民生实事项目', '', '1.新建农村公路120公里。', '2.改造危房900户。'];
    expect(readings(...deeds, '', '附：2014年实事完成情况', '新建农村公路96公里。')).toEqual([
      [120, '2015', 'target'],
      [900, '2015', 'target'],
      [96, '2014', 'actual'],
    ]);
  });

  it.each([
    ['一年来的工作', '新一年的打算'],
    ['◤ 回眸2023 ◢', '◤ 展望2024 ◢'],
  ])('are known as %s and %s', (review, plan) => {
    const told = `云屏镇2024年政府工作报告\n\n${review}\n\n（一）工业稳步发展。工业产值9亿元。\n\n${plan}\n\n工业产值10亿元。\n`;
    expect(parseReport(told).observations.map(({ value, period, status }) => [value, period, status])).toEqual([
      [9, '2023', 'actual'],
      [10, '2024', 'target'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { outlineOf, structureOf } from './structure-of.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('a role', () => {
  const rolesOf = (...titles: readonly string[]): readonly string[] =>
    structureOf(
      titles
        .flatMap((title, index) => [`${'一二三四五'[index]}、${title}`, '做了一些工作，也要再做一些工作。'])
        .join('\n'),
    ).outline.map(({ role }) => role);

  it.each([
    [['2023年工作回顾', '2024年工作安排', '加强政府自身建设'], 'review plan government-building'],
    [['2021年计划执行情况', '2022年计划总体考虑', '2022年计划的重点措施'], 'review plan plan'],
    [
      ['凝心聚力，圆满完成2023年目标任务', '乘势而上，奋力谱写新篇章', '建设人民满意的服务型政府'],
      'review plan government-building',
    ],
    [['砥砺奋进，迈出坚实步伐', '2024年总体要求和主要目标', '奋力推进高质量发展'], 'review plan plan'],
    [['“十三五”时期发展成就', '“十四五”时期主要目标任务', '2021年重点工作'], 'review plan plan'],
    [['2023年，我们这样走过', '2024年，我们要这样干'], 'review plan'],
    [['2024年重点任务', '2023年圆满完成目标任务'], 'plan review'],
    [['重点工作进展', '存在问题', '下半年安排'], 'review review plan'],
    [['成绩单', '问题单', '任务单'], 'review review plan'],
    [['我们做了什么', '我们欠了什么', '我们接着做什么'], 'review review plan'],
    [['农业在调整中发展', '工业走出低谷', '2003年的工作'], 'review review plan'],
    [['这一年，我们做成了哪些事', '我们还差什么', '新的一年，我们准备怎么办'], 'review review plan'],
    [['关于今年经济工作', '关于明年经济工作'], 'review plan'],
    [['去年工作', '今年目标'], 'review plan'],
    [['去年的发展', '今年的发展'], 'review plan'],
    [['2007年，我们交出的答卷', '2008年，我们瞄准的靶心'], 'review plan'],
    [['“六五”计划胜利完成', '“七五”期间的设想'], 'review plan'],
    [['2024年重点任务', '着力解决群众关心的突出问题', '加强政府自身建设'], 'plan plan government-building'],
    [['二○○一年各项事业稳步前进，实现了“十五”计划的良好开局', '二○○二年主要任务'], 'review plan'],
    [['天地之间', '山水之间'], 'other other'],
  ])('follows titles, years and order: %s', (titles, roles) => {
    expect(rolesOf(...titles).join(' ')).toBe(roles);
  });

  it('is building the government inside a plan, and a review of it inside a review', () => {
    const text = lines(
      '一、2023年工作回顾',
      '（一）政府自身建设取得进展。办件更快。',
      '二、2024年工作安排',
      '（一）加强政府自身建设。办件再快。',
    );
    const roles = structureOf(text).outline.map(({ role, children }) => [role, ...children.map((child) => child.role)]);
    expect(roles).toEqual([
      ['review', 'review'],
      ['plan', 'government-building'],
    ]);
  });

  it('is told by titles that have lost all their numbers', () => {
    const text = lines(
      '各位代表：',
      '2023年工作回顾',
      '去年工作平稳。',
      '（一）工业。好。',
      '（二）农业。好。',
      '2024年工作安排',
      '今年继续努力。',
      '加强政府自身建设',
      '我们要勤政。',
    );
    expect(outlineOf(text)).toBe(
      lines(
        '· 2023年工作回顾 [review]',
        '  （一） 工业',
        '  （二） 农业',
        '· 2024年工作安排 [plan]',
        '· 加强政府自身建设 [government-building]',
      ),
    );
  });

  it('is told by titles of five years back and five ahead', () => {
    const text = lines(
      '各位代表：',
      '“十二五”经济社会发展回顾',
      '五年来，面貌一新。',
      '今后五年的奋斗目标',
      '产值超过千亿元。',
    );
    expect(outlineOf(text)).toBe(lines('· “十二五”经济社会发展回顾 [review]', '· 今后五年的奋斗目标 [plan]'));
  });

  it('is not taken from a table of contents', () => {
    const contents = ['一、2023年工作回顾', '二、2024年工作安排'];
    const text = lines(
      '政府工作报告',
      '目录',
      ...contents,
      '各位代表：',
      '报告工作。',
      '一、2023年工作回顾',
      '好。',
      '二、2024年工作安排',
      '干。',
    );
    expect(structureOf(text).outline.map(({ start }) => start > text.indexOf('各位代表'))).toEqual([true, true]);
  });
});

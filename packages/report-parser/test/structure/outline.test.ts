import { describe, expect, it } from 'vitest';
import { HEADING_FORMS, matchForm } from '../../src/outline/heading-forms.ts';
import { toSourceText } from '../../src/source-text.ts';
import { blocksOf, outlineOf, structureOf } from './structure-of.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('a heading form', () => {
  it.each(HEADING_FORMS.map((form) => [form.name, form.example] as const))(
    '%s is known by its example %s',
    (name, example) => {
      expect(matchForm(toSourceText(example).view, 0)?.form.name).toBe(name);
    },
  );

  it('is no decimal number and no word that only begins like one', () => {
    for (const words of ['1.5万户', '一般公共预算收入', '第一季度', '十分重要', '三是', '（2024年）', '-5%']) {
      const match = matchForm(toSourceText(words).view, 0);
      expect(match === undefined || words === '三是', words).toBe(true);
    }
  });
});

describe('the outline', () => {
  it('sets lower forms under higher ones, whatever the width of their signs', () => {
    const text = lines(
      '一、2023年工作回顾',
      '去年工作平稳。',
      '（一）工业向好',
      '产值增长5%。',
      '1.龙头企业壮大。新增3家。',
      '2.园区提质。入驻8家。',
      '(二)农业稳定。粮食丰收。',
      '二、2024年重点任务',
      '（一）扩大内需。',
      '三、加强政府自身建设',
      '我们要勤政。',
    );
    expect(outlineOf(text)).toBe(
      lines(
        '一、 2023年工作回顾 [review]',
        '  （一） 工业向好',
        '    1. 龙头企业壮大',
        '    2. 园区提质',
        '  (二) 农业稳定',
        '二、 2024年重点任务 [plan]',
        '  （一） 扩大内需',
        '三、 加强政府自身建设 [government-building]',
      ),
    );
  });

  it('begins no heading behind 第 and a blank', () => {
    const text = lines(
      '“十四五”时期工作回顾',
      '增速6个季度位居全市第 一、12个季度位居全省第二，年均增速达8.8%；财政收入18亿元。',
      '二、2026年工作安排',
      '产值增长6%。',
    );
    expect(outlineOf(text)).toBe(lines('· “十四五”时期工作回顾 [review]', '二、 2026年工作安排 [plan]'));
  });

  it('reads 一是 and 第一 as headings where a list counts on, and not where they stand alone', () => {
    const text = lines(
      '一、工作回顾',
      '一是经济向好。产值增长5%。',
      '二是民生改善，实事办成。新增学位300个。',
      '二、今后任务',
      '一是这一句并无下文。',
    );
    expect(outlineOf(text)).toBe(
      lines('一、 工作回顾 [review]', '  一是 经济向好', '  二是 民生改善，实事办成', '二、 今后任务 [plan]'),
    );
  });

  it('begins a list anew where its numbers begin anew', () => {
    const text = lines(
      '一、重点任务',
      '1.修路。新修3公里。',
      '2.架桥。新架2座。',
      '1.通水。惠及9村。',
      '2.种树。新种5亩。',
    );
    expect(outlineOf(text)).toBe(lines('一、 重点任务 [plan]', '  1. 修路', '  2. 架桥', '  1. 通水', '  2. 种树'));
  });

  it('leaves a list inside a paragraph alone', () => {
    const text = lines('一、工作回顾', '做了三件事。一是修路。二是架桥。三是通水。');
    expect(outlineOf(text)).toBe('一、 工作回顾 [review]');
  });

  it('ends a bullet with its paragraph', () => {
    const text = lines('一、工作回顾', '——工业向好。产值增长。', '——农业向好。丰收。', '这些成绩来之不易。');
    const [review] = structureOf(text).outline;
    expect(review?.children.map(({ title }) => title)).toEqual(['工业向好', '农业向好']);
    expect(text.slice(review?.children[1]?.start, review?.children[1]?.end)).toBe('——农业向好。丰收。');
  });

  it('gives short lines the numbers that a list has lost', () => {
    const text = lines(
      '一、工作回顾',
      '主要抓了四个方面工作：',
      '着力抓项目，经济稳中有进',
      '项目建设提速。开工12个。',
      '着力抓创新，产业量质齐升',
      '创新动能增强。新增4家。',
      '（三）着力抓民生，福祉增进',
      '就业稳定。',
      '（四）着力抓安全，治理有效',
      '事故下降。',
    );
    const { issues } = structureOf(text);
    expect(outlineOf(text)).toBe(
      lines(
        '一、 工作回顾 [review]',
        '  · 着力抓项目，经济稳中有进',
        '  · 着力抓创新，产业量质齐升',
        '  （三） 着力抓民生，福祉增进',
        '  （四） 着力抓安全，治理有效',
      ),
    );
    expect(issues.map(({ code, facts }) => [code, facts.ordinal])).toEqual(
      expect.arrayContaining([
        ['heading-number-recovered', 1],
        ['heading-number-recovered', 2],
      ]),
    );
  });

  it('says so when a number is missing and nothing takes its place', () => {
    const text = lines('一、工作回顾', '（一）工业。好。', '（三）农业。好。', '二、工作安排', '继续。');
    const { issues } = structureOf(text);
    expect(issues).toContainEqual({
      code: 'heading-number-missing',
      span: { start: text.indexOf('（三）'), end: text.indexOf('（三）') + '（三）农业。'.length },
      facts: { ordinal: 2, found: 3 },
    });
  });

  it('takes a number given twice for the next', () => {
    const text = lines('一、工作回顾', '（一）工业。好。', '（二）农业。好。', '（二）生态。好。', '（三）民生。好。');
    expect(outlineOf(text)).toBe(
      lines('一、 工作回顾 [review]', '  （一） 工业', '  （二） 农业', '  （二） 生态', '  （三） 民生'),
    );
  });

  it('finds headings in one endless line', () => {
    const text =
      '2024年松桥区政府工作报告 2024年1月9日在松桥区第三届人民代表大会第四次会议上 各位代表: 现在报告工作。 一、2023年工作回顾 去年增长5%,好于预期。 (一)工业稳,企业强。产值9亿元。 (二)农业稳。丰收。 二、2024年工作安排 今年增长6%。 (一)抓工业。新增3家。';
    expect(outlineOf(text)).toBe(
      lines(
        '一、 2023年工作回顾 [review]',
        '  (一) 工业稳,企业强',
        '  (二) 农业稳',
        '二、 2024年工作安排 [plan]',
        '  (一) 抓工业',
      ),
    );
  });

  it('goes on behind a page where a heading is cut, if its neighbours are sentences', () => {
    const text = lines(
      '二、今年任务',
      '（一）扩大内需，增强动力。抓投资。',
      '（二）改善民生，加快建设宜',
      '',
      '居之城。办好实事。',
      '（三）守住底线，确保平安。防风险。',
    );
    expect(blocksOf(text)).toContain('heading （二）改善民生，加快建设宜居之城。');
    expect(blocksOf(text)).toContain('paragraph 办好实事。');
  });

  it('leaves the numbered sections when the speaker turns to the deputies', () => {
    const text = lines(
      '一、工作回顾',
      '（一）工业。好。',
      '（二）农业。好。',
      '各位代表！成绩来之不易。',
      '（三）生态。好。',
    );
    const { blocks, outline } = structureOf(text);
    const address = blocks.find(({ start }) => start === text.indexOf('各位代表！'));
    expect(address?.section).toBe('s1');
    expect(outline[0]?.children.map(({ title }) => title)).toEqual(['工业', '农业', '生态']);
  });

  it('keeps annexes and glossaries apart from the report', () => {
    const text = lines(
      '一、2023年工作回顾',
      '好。',
      '二、2024年工作安排',
      '干。',
      '附件1',
      '2024年民生实事',
      '一、新建学校',
      '新建3所。',
      '二、改造道路',
      '改造5条。',
      '附件2：',
      '有关名词说明',
      '1.“两新”：指新设备和新消费。',
      '2.“一张网”：指一张网。',
    );
    expect(outlineOf(text)).toBe(
      lines(
        '一、 2023年工作回顾 [review]',
        '二、 2024年工作安排 [plan]',
        '附件1 2024年民生实事 [annex]',
        '  一、 新建学校',
        '  二、 改造道路',
        '附件2： 有关名词说明 [glossary]',
      ),
    );
  });

  it('drops the page around a report', () => {
    const text = lines(
      '一、工作回顾',
      '好。',
      '二、工作安排',
      '干。',
      '责任编辑：',
      '某某',
      '相关链接>>',
      '下一篇：某某某某报告',
    );
    expect(blocksOf(text).filter((block) => block.startsWith('chrome'))).toEqual([
      'chrome 责任编辑：',
      'chrome 某某',
      'chrome 相关链接>>',
      'chrome 下一篇：某某某某报告',
    ]);
  });
});

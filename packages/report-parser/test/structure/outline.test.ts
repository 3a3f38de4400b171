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

describe('a paragraph', () => {
  it('is one block over wrapped lines, page breaks and page numbers', () => {
    const text = lines(
      '一、工作回顾',
      '去年城镇新增就业',
      '1200人，其中高',
      '',
      '- 3 -',
      '',
      '校毕业生300人。',
      '今年再新增。',
    );
    expect(blocksOf(text)).toEqual([
      'heading 一、工作回顾',
      'paragraph 去年城镇新增就业1200人，其中高-3-校毕业生300人。',
      'paragraph 今年再新增。',
    ]);
    const { asides } = structureOf(text);
    expect(asides.map(({ start, end }) => text.slice(start, end))).toEqual(['- 3 -']);
  });

  it('holds words that a link or a small letter has torn out of it', () => {
    const text = lines('一、工作回顾', '细颗粒物（PM', '2.5', '）浓度下降。我们贯彻《', '某某条例', '》，取得实效。');
    expect(blocksOf(text)).toEqual([
      'heading 一、工作回顾',
      'paragraph 细颗粒物（PM2.5）浓度下降。我们贯彻《某某条例》，取得实效。',
    ]);
  });

  it('takes back a short line that is torn off and no heading', () => {
    const text = lines(
      '一、工作安排',
      '增速是综合性指标，今年预期目标设定',
      '',
      '为6%以上，考虑了各方面情况。',
      '继续。',
    );
    expect(blocksOf(text)).toEqual([
      'heading 一、工作安排',
      'paragraph 增速是综合性指标，今年预期目标设定为6%以上，考虑了各方面情况。',
      'paragraph 继续。',
    ]);
  });

  it('drops bare page numbers that count up, and keeps a figure that stands alone', () => {
    const text = lines('一、工作回顾', '增长', '2', '倍。', '4', '好转，', '5', '向好。', '6', '完。');
    const counting = lines('一、工作回顾', '甲。', '4', '乙，', '5', '丙。', '6', '丁。');
    expect(blocksOf(text).join('')).toContain('增长2倍');
    expect(blocksOf(counting).filter((block) => block.startsWith('paragraph'))).toEqual([
      'paragraph 甲。',
      'paragraph 乙，5丙。',
      'paragraph 丁。',
    ]);
  });
});

describe('a layout', () => {
  const paragraphs = [
    '一、2023年工作回顾',
    '去年是很不平凡的一年，我们迎难而上，地区生产总值增长5.5%，居民收入增长6%，城镇新增就业1200人，民生实事全部办成。',
    '（一）突出产业立区，经济运行稳中有进',
    '工业企业加快转型，新增规上企业12家，技改投资增长9.5%。服务业提速发展，接待游客300万人次，旅游收入增长11%。',
    '（二）突出民生优先，群众生活更加殷实，社会事业取得新的进步',
    '新建学校3所，新增学位1200个。建成社区食堂5个，改造老旧小区8个，惠及居民2000户，群众满意度达到98%以上。',
    '二、2024年工作安排',
    '今年地区生产总值增长6%左右，城镇新增就业1300人，居民收入增长与经济增长同步，单位能耗完成市下达任务。',
    '（一）全力以赴扩内需，推动经济回升向好',
    '实施重大项目60个，完成投资80亿元。开展消费促进活动20场，社会消费品零售总额增长7%，新增限上商贸企业10家。',
    '（二）千方百计惠民生，增强群众获得感',
    '办好10件民生实事，新建口袋公园4个，新增停车位800个，建设高标准农田2万亩，让发展成果惠及全区人民。',
  ];
  const outline = outlineOf(paragraphs.join('\n'));
  const wrap = (indent: string, width: number, page: (number: number) => readonly string[]): string =>
    paragraphs
      .flatMap((paragraph) => (indent + paragraph).match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
      .flatMap((line, index) => (index % 6 === 5 ? [line, ...page((index + 1) / 6)] : [line]))
      .join('\n');

  it.each([
    ['wrapped lines with indents', wrap('　　', 22, () => [])],
    ['wrapped lines with indents and page numbers', wrap('　　', 22, (number) => ['', `- ${number} -`, ''])],
    ['wrapped lines with indents and bare page numbers', wrap('　　', 22, (number) => [`${number}`])],
    ['wrapped lines with page numbers', wrap('', 25, (number) => ['', `第${number}页`, ''])],
    ['blank lines between', paragraphs.join('\n\n')],
    ['blanks for line ends', paragraphs.join(' ')],
    ['carriage returns', paragraphs.join('\r\n')],
  ])('of %s hides no heading', (_, text) => {
    expect(outlineOf(text)).toBe(outline);
  });

  it('of wrapped lines gives the paragraphs back', () => {
    const text = wrap('　　', 22, (number) => ['', `- ${number} -`, '']);
    const words = blocksOf(text)
      .filter((block) => block.startsWith('paragraph'))
      .map((block) => block.slice('paragraph '.length).replace(/-\d-/g, ''));
    expect(words).toEqual(paragraphs.filter((paragraph) => paragraph.endsWith('。')));
  });
});

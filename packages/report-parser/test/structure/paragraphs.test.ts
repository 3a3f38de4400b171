import { describe, expect, it } from 'vitest';
import { blocksOf, outlineOf, structureOf } from './structure-of.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

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

  it('of a list without stops keeps what each line says', () => {
    const list = [
      '城乡居民收入差距继续缩小到一点八',
      '工业稳步向好',
      '新增规模以上工业企业12家，技改投资增长9.5%',
      '接待游客300万人次，旅游综合收入增长11%，创历史新高',
      '改善民生',
      '新建学校3所，新增学位1200个',
      '改造老旧小区8个，惠及居民2000户，群众都说好',
      '城镇新增就业1300人，转移就业5000人',
      '建成社区食堂5个，覆盖全部街道',
      '新建口袋公园4个，新增公共停车位800个，方便市民出行',
      '建设高标准农田2万亩，粮食产量再创新高',
      '办理民生实事10件，件件都有着落和回音',
      '开展促消费活动20场，新增限上商贸企业10家，零售额增长7%',
      '实施重大项目60个，完成投资80亿元',
      '修复河道12公里，水质全部达标',
      '植树造林5000亩，森林覆盖率达到46%，又有提高',
    ];
    expect(blocksOf(list.join('\n'))).toEqual(list.map((line) => `paragraph ${line}`));
  });

  it('of wrapped lines gives the paragraphs back', () => {
    const text = wrap('　　', 22, (number) => ['', `- ${number} -`, '']);
    const words = blocksOf(text)
      .filter((block) => block.startsWith('paragraph'))
      .map((block) => block.slice('paragraph '.length).replace(/-\d-/g, ''));
    expect(words).toEqual(paragraphs.filter((paragraph) => paragraph.endsWith('。')));
  });
});

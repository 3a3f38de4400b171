import type { Term } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/fold-width.ts';
import { decodeSlogan as decodeFolded } from '../../src/terms/slogan/decode-slogan.ts';
import { structureOf } from './structure-of.ts';

const REPORT = [
  '一、工作回顾',
  '推进“两网一图”¹建设，落实“三个先行”²，第二次提到“两网一图”¹。',
  '二、工作安排',
  '继续。',
];

const decodeSlogan = (term: string, definition: string): ReturnType<typeof decodeFolded> =>
  decodeFolded(foldWidth(term), foldWidth(definition));

const termsOf = (...text: readonly string[]): readonly Term[] => structureOf(text.join('\n')).terms;

describe('a glossary', () => {
  const heads = [
    '名词解释',
    '名词注释',
    '有关名词说明',
    '附件：名词解释',
    '《政府工作报告》名词解释',
    '相关用语说明',
    '注释',
    '注释：',
    '注解：',
    '附件：',
    '附件',
  ];

  it.each(heads)('is found under %s', (head) => {
    const text = [
      ...REPORT,
      head,
      '1.“两网一图”：即水网、电网、一张图。',
      '2. **“三个先行”**：即甲先行、乙先行、丙先行。',
    ].join('\n');
    const { terms, blocks } = structureOf(text);
    expect(
      terms.map(({ number, term, references }) => [
        number,
        term,
        references.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      [2, '“三个先行”', ['²']],
      [1, '“两网一图”', ['¹', '¹']],
    ]);
    expect(terms.map(({ definition }) => text.slice(definition?.start, definition?.end))).toEqual([
      '即甲先行、乙先行、丙先行。',
      '即水网、电网、一张图。',
    ]);
    expect(blocks.filter(({ type }) => type === 'note')).toHaveLength(2);
  });

  it.each([
    ['[1]', '[2]'],
    ['〔1〕', '〔2〕'],
    ['[^1]', '[^2]'],
    ['①', '②'],
  ])('is pointed to by %s', (one, two) => {
    const text = [
      '一、工作回顾',
      `建设水网${one}，推进“先行区”${two}。`,
      '名词解释',
      '1.水网：即管网。',
      '2.“先行区”：指试点。',
    ].join('\n');
    const marksOf = ({ references }: Term) => references.map(({ start, end }) => text.slice(start, end));
    expect(termsOf(text).map((term) => [term.number, marksOf(term)])).toEqual([
      [2, [two]],
      [1, [one]],
    ]);
  });

  it('gives each term once where its entries begin as the marks look', () => {
    const text = [
      '一、工作回顾',
      '建设水网[1]，推进“先行区”[2]。',
      '注释：',
      '[1]水网：即管网。',
      '[2]“先行区”：指试点。',
    ];
    expect(termsOf(...text).map(({ number, references }) => [number, references.length])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('is none where a bare annex lists works by number', () => {
    const text = ['一、工作回顾', '继续。', '附件：', '1.水网：新增管网40公里。', '2.电网：新增线路12公里。'];
    expect(structureOf(text.join('\n')).blocks.filter(({ type }) => type === 'note')).toEqual([]);
  });

  it('holds terms on a line of their own, definitions over several paragraphs, and entries in one line', () => {
    const text = [
      '一、工作回顾',
      '推进“一网通”和水网。',
      '名词解释',
      '1.“一网通”：',
      '指一次办成。',
      '也指一网办理。',
      '2.水网：指管网。3.电网：指线路。',
    ].join('\n');
    const { terms } = structureOf(text);
    expect(
      Object.fromEntries(terms.map(({ term, definition }) => [term, text.slice(definition?.start, definition?.end)])),
    ).toEqual({
      '“一网通”': '指一次办成。\n也指一网办理。',
      水网: '指管网。',
      电网: '指线路。',
    });
  });

  it('links words themselves where the text has no marks', () => {
    const text = ['一、工作回顾', '推进“一网通”，“一网通”好。', '名词解释', '1.“一网通”：指一次办成。'].join('\n');
    expect(structureOf(text).terms[0]?.references.map(({ start }) => start)).toEqual([
      text.indexOf('“一网通”'),
      text.indexOf('“一网通”好'),
    ]);
  });

  it('takes no unit for a mark', () => {
    const text = '一、工作回顾\n绿地50m²，建成绿道网。\n名词解释\n1.口袋公园：指小公园。\n2.绿道网：指步道。';
    const found = structureOf(text).terms.flatMap(({ references }) => references);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['绿道网']);
  });
});

describe('a footnote', () => {
  it('is read from the brackets of a converted file and explains the words before its mark', () => {
    const text =
      '一、总体要求\n以“两大体系”[footnoteRef:0]为路径，实施强基计划[footnoteRef:1]。 [0:  即生产体系、生活体系。]  [1: 指固本[二期]。]\n继续。';
    const { terms, blocks } = structureOf(text);
    expect(terms.map(({ number, term, components }) => [number, term, components.map(({ items }) => items)])).toEqual([
      [0, '“两大体系”', [['生产体系', '生活体系']]],
      [1, '实施强基计划', []],
    ]);
    expect(blocks.filter(({ type }) => type === 'note').map(({ start, end }) => text.slice(start, end))).toEqual([
      '[0:  即生产体系、生活体系。]',
      '[1: 指固本[二期]。]',
    ]);
  });

  it('is read at the foot of a page', () => {
    const text = '一、工作回顾\n推进水网[1]建设。\n[1] 水网：指管网。\n二、工作安排\n干。';
    expect(structureOf(text).terms).toMatchObject([
      { number: 1, term: '水网', references: [{ start: text.indexOf('[1]') }] },
    ]);
  });
});

describe('a short form', () => {
  it.each([
    ['建设松桥科技创新示范区（以下简称“示范区”）。', '示范区', '松桥科技创新示范区'],
    ['加快推进松桥科技创新示范区（以下简称示范区）。', '示范区', '松桥科技创新示范区'],
    ['召开推进工业会议（以下简称推进会）。', '推进会', '推进工业会议'],
    ['推进新型工业化示范区（以下简称示范区）。', '示范区', '新型工业化示范区'],
    ['实施城镇建设用地指标（以下简称建设指标）。', '建设指标', '城镇建设用地指标'],
    ['建设用地增减指标（以下简称增减指标）。', '增减指标', '建设用地增减指标'],
    ['印发《关于甲、乙的意见》（以下简称《意见》）。', '《意见》', '《关于甲、乙的意见》'],
    ['实现总值8亿元、工业增加值增长8%（以下简称工业增长）。', '工业增长', '工业增加值增长8%'],
    ['推行“一表通”，即一张表办事。', '“一表通”', '一张表办事'],
    ['“三新”经济是指新产业、新业态、新模式。', '“三新”经济', '新产业、新业态、新模式'],
    ['打造“一心两带”格局，即老城和东带、西带。', '“一心两带”格局', '老城和东带、西带'],
    ['“两非”企业，系指非煤和非金属矿山企业。', '“两非”企业', '非煤和非金属矿山企业'],
    ['“一码办”是指一个码办事。', '“一码办”', '一个码办事'],
    ['落实“两降”即降低门槛、降低成本，企业满意。', '“两降”', '降低门槛、降低成本'],
    ['“一窗办”即把各部门的窗口合为一个综合窗口来收件。', '“一窗办”', '把各部门的窗口合为一个综合窗口来收件'],
  ])('is introduced by %s', (sentence, term, definition) => {
    const text = `一、工作回顾\n${sentence}`;
    const [read] = structureOf(text).terms;
    expect(read?.term).toBe(term);
    expect(text.slice(read?.definition?.start, read?.definition?.end)).toBe(definition);
  });
});

describe('no short form', () => {
  it.each([
    '实现总值8亿元，比上年增加6000万元（以下简称增长）。',
    '建设松桥水库（以下简称“项目”）。',
    '松桥县（以下简称全县）发展向好。',
    '推行“一窗办”即时办结、当场办结。',
    '推行“一窗办”即来即办、限时办结。',
    '实现“一窗办”即可。',
    '推行“一窗办”即办。',
    '开展“清水”行动，即日起至年底。',
    '“两节”期间即时处置险情，落实措施是指望不上的。',
  ])('is introduced by %s', (sentence) => {
    expect(structureOf(`一、工作回顾\n${sentence}`).terms).toEqual([]);
  });
});

describe('a slogan', () => {
  const items = (term: string, definition: string): readonly string[] =>
    decodeSlogan(term, definition).components.map((part) => `${part.symbol}:${part.items.join('/')}`);

  it.each([
    ['“三个先行”', '即甲先行、乙先行、丙先行。', ['三:甲先行/乙先行/丙先行']],
    ['四大平台', '即数据、交通、金融、文化四大平台。', ['四:数据/交通/金融/文化']],
    ['“三上”企业', '即甲企业、乙企业、丙企业等三类企业。', ['三:甲企业/乙企业/丙企业']],
    ['治理“两步法”', '即摸底、整治“两步法”。', ['两:摸底/整治']],
    ['“三沿”区域', '即沿江、沿路、沿山的区域。', ['三:沿江/沿路/沿山']],
    ['“两项清单”', '即《甲清单》《乙清单》。', ['两:《甲清单》/《乙清单》']],
    ['“两新”', '是指设备更新和消费换新。', ['两:设备更新/消费换新']],
    ['“一山两河”', '即青山、清河、白河。', ['一:青山', '两:清河/白河']],
    [
      '“两在三不”',
      '即化解在村、化解在社，小事不出、大事不拖、难事不推。',
      ['两:化解在村/化解在社', '三:小事不出/大事不拖/难事不推'],
    ],
    ['“一金两制”', '“一金”即保证金；“两制”即实名制、专户制。', ['一:保证金', '两:实名制/专户制']],
    [
      '“2312”集群',
      '“2”即打造汽车、材料2大支柱集群；“3”即“三大行动”，甲行动、乙行动、丙行动；“12”即12个镇街。',
      ['2:汽车/材料', '3:甲行动/乙行动/丙行动', `12:${Array(12).fill('镇街').join('/')}`],
    ],
    ['“1+2+N”体系', '“1”即领导小组；“2”即构建生产、生活2个板块；“N”即专员。', ['1:领导小组', '2:生产/生活', 'N:专员']],
    ['“1+2+N”体系', '1即领导小组；2即构建生产、生活2个板块；N即专员。', ['1:领导小组', '2:生产/生活', 'N:专员']],
    ['“1+2+N”体系', '其中，1是指领导小组，2指甲、乙两个板块，N为专员。', ['1:领导小组', '2:甲/乙', 'N:专员']],
    ['“一金两制”', '一金即保证金；两制即实名制、专户制。', ['一:保证金', '两:实名制/专户制']],
    ['“3”', '聚力培育3个“新星”产业，包括甲、乙、丙3个产业。', ['3:甲/乙/丙']],
  ])('%s', (term, definition, expected) => {
    expect(items(term, definition)).toEqual(expected);
    expect(decodeSlogan(term, definition).mismatches).toEqual([]);
  });

  it('is left alone where its definition lists nothing', () => {
    expect(items('“平急两用”设施', '即平时用作旅游、康养等功能，急时用作应急的设施。')).toEqual([]);
    expect(items('“一件事”', '指群众要办的事。')).toEqual([]);
  });

  it('tells when it counts otherwise than its definition', () => {
    expect(decodeSlogan('“四个先行”', '即甲先行、乙先行、丙先行。').mismatches).toEqual([
      { symbol: '四', announced: 4, listed: 3 },
    ]);
    expect(decodeSlogan('“1+3”体系', '1即领导小组；3即甲专班、乙专班。').mismatches).toEqual([
      { symbol: '3', announced: 3, listed: 2 },
    ]);
    const text = '一、工作回顾\n好。\n名词解释\n1.“四个先行”：即甲先行、乙先行、丙先行。';
    expect(structureOf(text).issues).toContainEqual({
      code: 'announced-count-mismatch',
      span: { start: text.indexOf('即'), end: text.length },
      facts: { term: '“四个先行”', symbol: '四', announced: 4, found: 3 },
    });
  });
});

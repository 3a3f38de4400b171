import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/fold-width.ts';
import { decodeSlogan as decodeFolded } from '../../src/terms/slogan/decode-slogan.ts';
import { structureOf } from './structure-of.ts';

const decodeSlogan = (term: string, definition: string): ReturnType<typeof decodeFolded> =>
  decodeFolded(foldWidth(term), foldWidth(definition));

const partsOf = (term: string, definition: string): readonly string[] =>
  decodeSlogan(term, definition).components.map(({ symbol, label, items }) => `${symbol} ${label}: ${items.join('/')}`);

describe('a list that numbers its items', () => {
  it.each([
    ['四大行动', '指（1）护林行动；（2）清河行动，重点整治河道、湖库；（3）助农、兴商行动；（4）暖冬行动。'],
    ['“四大行动”', '指①护林行动②清河行动③助农、兴商行动④暖冬行动。'],
    ['“四大行动”', '一是护林行动，二是清河行动，三是助农、兴商行动，四是暖冬行动。'],
    ['“四大行动”', '一是护林行动。二是清河行动，清理僵尸船、旧网箱。三是助农、兴商行动。四是暖冬行动。'],
    ['四大行动', '1.护林行动2.清河行动3.助农、兴商行动4.暖冬行动'],
    ['四大行动', '包括：1、护林行动；2、清河行动：疏浚1.5公里；3、助农、兴商行动；4、暖冬行动。'],
    ['四大行动', '第一，护林行动；第二，清河行动；第三，助农、兴商行动；第四，暖冬行动。'],
  ])('gives them without what is said of each: %s %s', (term, definition) => {
    expect(partsOf(term, definition)).toEqual(['四 行动: 护林行动/清河行动/助农、兴商行动/暖冬行动']);
    expect(decodeSlogan(term, definition).mismatches).toEqual([]);
  });

  it('is told when it has not as many as are announced', () => {
    expect(partsOf('“五大工程”', '①固堤工程②育苗工程③连网工程④净水工程')).toEqual([
      '五 工程: 固堤工程/育苗工程/连网工程/净水工程',
    ]);
    expect(decodeSlogan('“五大工程”', '①固堤工程②育苗工程③连网工程④净水工程').mismatches).toEqual([
      { symbol: '五', announced: 5, listed: 4 },
    ]);
  });

  it('is another list behind other sentences', () => {
    const definition = '指全县在三年内完成的补短板任务，先易后难、分步推进，按两步走：一是摸底，二是整治。';
    expect(decodeSlogan('“五大工程”', definition)).toEqual({ components: [], mismatches: [] });
  });

  it('belongs to its own symbol', () => {
    expect(partsOf('“2+3”体系', '“2”即（1）林长制；（2）河长制。“3”即①巡查②会商③督办。')).toEqual([
      '2 : 林长制/河长制',
      '3 : 巡查/会商/督办',
    ]);
  });

  it.each([
    ['1.三大平台：1.物流平台。2.人才平台。3.金融平台。', '2.水网：指管网。'],
    ['1.三大平台：', '①物流平台。', '②人才平台。', '③金融平台。', '2.水网：指管网。'],
    ['1.三大平台：', '（1）物流平台。', '（2）人才平台。', '（3）金融平台。', '2.水网：指管网。'],
  ])('begins no entries of its own in a glossary: %s', (...entries) => {
    const { terms } = structureOf(['一、工作回顾', '继续。', '名词解释', ...entries].join('\n'));
    expect(terms.map(({ number, term, components }) => [number, term, components[0]?.items])).toEqual([
      [1, '三大平台', ['物流平台', '人才平台', '金融平台']],
      [2, '水网', undefined],
    ]);
  });
});

describe('a list that says how many it lists', () => {
  it.each([
    [
      '“3+2”',
      '粮食、果蔬、畜禽三大主导产业，茶叶、药材两大特色产业。',
      ['3 主导产业: 粮食/果蔬/畜禽', '2 特色产业: 茶叶/药材'],
    ],
    [
      '“3+2”产业',
      '指粮食、果蔬、畜禽3个主导产业和茶叶、药材2个特色产业。',
      ['3 主导产业: 粮食/果蔬/畜禽', '2 特色产业: 茶叶/药材'],
    ],
    [
      '“23”布局',
      '2大园区（东园、西园），3条产业带（沿江、沿路、沿山）。',
      ['2 园区: 东园/西园', '3 产业带: 沿江/沿路/沿山'],
    ],
    ['“一区两带”', '一个核心区（老城），两条产业带：江北、江南。', ['一 核心区: 老城', '两 产业带: 江北/江南']],
    ['“1+2”布局', '一个中心，两条轴线（东轴、西轴）。', ['1 : 一个中心', '2 轴线: 东轴/西轴']],
    ['四大平台', '指数据、交通、金融和文化四大平台。', ['四 平台: 数据/交通/金融/文化']],
    ['两大平台', '指数据和文化两大平台。', ['两 平台: 数据/文化']],
    ['“三项整治”', '部署开展乱占、乱建以及乱采“三项整治”。', ['三 整治: 乱占/乱建/乱采']],
  ])('gives them and their name: %s %s', (term, definition, expected) => {
    expect(partsOf(term, definition)).toEqual(expected);
    expect(decodeSlogan(term, definition).mismatches).toEqual([]);
  });

  it('counts the last two that 和 joins', () => {
    expect(partsOf('四大平台', '物流平台、人才平台和金融平台。')).toEqual(['四 平台: 物流平台/人才平台/金融平台']);
    expect(decodeSlogan('四大平台', '物流平台、人才平台和金融平台。').mismatches).toEqual([
      { symbol: '四', announced: 4, listed: 3 },
    ]);
  });

  it('invents no items where it only counts them, and tells so', () => {
    expect(partsOf('“139”工程', '“1”即一个目标；“3”即三条产业带；“9”即九项保障。')).toEqual([
      '1 : 一个目标',
      '3 产业带: ',
      '9 保障: ',
    ]);
    expect(decodeSlogan('“139”工程', '“1”即一个目标；“3”即三条产业带；“9”即九项保障。').mismatches).toEqual([
      { symbol: '3', announced: 3, listed: 0 },
      { symbol: '9', announced: 9, listed: 0 },
    ]);
    expect(decodeSlogan('“三横两纵”', '指三条东西向通道，两条南北向通道。').mismatches).toEqual([
      { symbol: '三', announced: 3, listed: 0 },
      { symbol: '两', announced: 2, listed: 0 },
    ]);
  });
});

describe('a note that repeats its term', () => {
  it.each([
    '推进“三大行动”[1]。\n[1]“三大行动”，包括护林行动、清河行动、暖冬行动。',
    '推进“三大行动”[1]。\n[1]“三大行动”护林行动、清河行动、暖冬行动。',
    '推进“三大行动”[1]。\n[1]三大行动即护林行动、清河行动、暖冬行动。',
    '推进三大行动[1]。\n[1]三大行动 即护林行动、清河行动、暖冬行动。',
    '推进“三大行动”[footnoteRef:1]。 [1: “三大行动”：护林行动、清河行动、暖冬行动。]\n继续。',
    '推进三大行动[footnoteRef:1]。 [1: 三大行动指护林行动、清河行动、暖冬行动。]\n继续。',
    '推进“三大行动”。\n名词解释\n1.“三大行动”：三大行动包括护林行动、清河行动、暖冬行动。',
  ])('has it neither in its term twice nor in its first item: %s', (text) => {
    const [term] = structureOf(`一、工作回顾\n${text}`).terms;
    expect(term?.term.replace(/[“”]/g, '')).toBe('三大行动');
    expect(term?.components).toEqual([{ symbol: '三', label: '行动', items: ['护林行动', '清河行动', '暖冬行动'] }]);
  });

  it('keeps its words where they are not its term', () => {
    const text = '一、工作回顾\n推进清河行动[1]。\n[1]清理河道，疏浚沟渠。';
    const [term] = structureOf(text).terms;
    expect(term?.term).toBe('推进清河行动');
    expect(text.slice(term?.definition?.start, term?.definition?.end)).toBe('清理河道，疏浚沟渠。');
  });
});

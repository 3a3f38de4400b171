import { describe, expect, test } from 'vitest';
import { explainReading, type ReadingExplanation } from '../src/explain-reading.ts';
import { carrySentence, type Part } from './carry-sentence.ts';

/** Explains the number that begins with `digits` in a sentence, its parts shown as words. */
const explain = (part: Part, sentence: string, digits: string) => {
  const { text, at } = carrySentence(part, sentence);
  const explanation = explainReading(text, at + sentence.indexOf(digits));
  if (explanation === undefined) throw new Error(`nothing is explained: ${sentence}`);
  expect(text.slice(explanation.sentence.start, explanation.sentence.end)).toBe(sentence);
  return { text, explanation };
};

const observed = (explanation: ReadingExplanation) => {
  if (explanation.type !== 'observed') throw new Error(explanation.type);
  return explanation;
};

const partsOf = (part: Part, sentence: string, digits: string): string[] => {
  const { text, explanation } = explain(part, sentence, digits);
  return observed(explanation).parts.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
};

const rulesOf = (part: Part, sentence: string, digits: string): Record<string, string> => {
  const { fields } = observed(explain(part, sentence, digits).explanation);
  return Object.fromEntries(fields.map(({ field, rule }) => [field, rule]));
};

describe('the parts of a reading', () => {
  test.each([
    ['城镇新增就业达到1200人以上。', '1200', 'name 城镇新增就业', 'relation 达到', 'amount 1200人', 'bound 以上'],
    ['固定资产投资增长4.3%。', '4.3', 'name 固定资产投资', 'relation 增长', 'amount 4.3%'],
    ['建成停车位2300多个。', '2300', 'name 建成停车位', 'amount 2300多个'],
    ['汽车、家电销售额分别增长24%和22.8%。', '24', 'name 汽车', 'name 销售额', 'relation 分别增长', 'amount 24%'],
    ['出台27条举措。', '27', 'name 出台', 'amount 27条', 'name 举措'],
    [
      '地区生产总值增长6.4%，高于全市平均水平0.7个百分点。',
      '0.7',
      'name 地区生产总值',
      'relation 高于全市平均水平',
      'amount 0.7个百分点',
    ],
  ])('%s', (sentence, digits, ...parts) => {
    expect(partsOf('review', sentence, digits)).toEqual(parts);
  });
});

describe('the rules of a reading', () => {
  test('say where each field comes from', () => {
    expect(rulesOf('plan', '到2027年，海洋产业产值达到400亿元以上。', '400')).toEqual({
      indicator: 'before-the-number',
      refArea: 'no-owner-but-in-its-name',
      measure: 'named-before',
      value: 'number',
      unit: 'written',
      bound: 'behind-the-number',
      period: 'named-earlier-in-the-sentence',
      status: 'after-the-reviewed-year',
    });
  });

  test.each([
    ['review', '固定资产投资增长4.3%。', '4.3', 'measure', 'verb-of-change-and-share'],
    ['review', '营商环境位列全市第3。', '3', 'measure', 'rank'],
    ['review', '旅游收入突破45亿元。', '45', 'bound', 'before-the-number'],
    ['review', '受理诉求4300余件。', '4300', 'bound', 'within-the-number'],
    ['review', '预计地区生产总值增长6.4%。', '6.4', 'status', 'word-of-estimate'],
    ['review', '出台27条举措。', '27', 'indicator', 'around-the-number'],
    ['review', '地区生产总值486.3亿元，增长6.4%。', '6.4', 'indicator', 'taken-over'],
    ['review', '小学、初中在校学生分别为2.1、1.2万人。', '2.1', 'unit', 'shared-with-the-last'],
    ['review', '地区生产总值增长6.4%。', '6.4', 'period', 'part-of-the-report'],
  ] as const)('in %s: %s', (part, sentence, digits, field, rule) => {
    expect(rulesOf(part, sentence, digits)[field]).toBe(rule);
  });
});

describe('the link of a reading', () => {
  const linkOf = (sentence: string, digits: string) => observed(explain('review', sentence, digits).explanation).link;

  test('names the entry', () => {
    expect(linkOf('地区生产总值增长6.4%。', '6.4').chosen?.id).toBe('gdp');
  });

  test('says which other words keep a name from an entry', () => {
    const { chosen, rejected } = linkOf('望江村地区生产总值增长6.4%。', '6.4');
    expect(chosen).toBeUndefined();
    expect(rejected).toContainEqual({
      id: 'gdp',
      shared: '地区生产总值',
      because: 'other-words',
      otherWords: '望江村',
    });
  });

  test('says that a unit keeps it', () => {
    const { chosen, rejected } = linkOf('地区生产总值486.3万亩。', '486.3');
    expect(chosen).toBeUndefined();
    expect(rejected.find(({ id }) => id === 'gdp')?.because).toBe('measure-or-unit');
  });
});

test('a number that measures nothing is told with its rule', () => {
  expect(explain('review', '深入实施“3113”行动。', '3113').explanation).toMatchObject({
    type: 'ignored',
    reason: 'name',
    rule: 'in-a-short-quotation',
  });
});

test('a target in words is told', () => {
  const sentence = '主要预期目标是：地区生产总值增长6%，居民收入增长与经济增长同步。';
  const { explanation } = explain('plan', sentence, '与经济增长');
  expect(explanation).toMatchObject({ type: 'observed', name: '居民收入增长' });
});

test('behind the last number nothing is explained', () => {
  const { text } = carrySentence('review', '全区上下同心协力。');
  expect(explainReading(text, text.length)).toBeUndefined();
});

describe('whose a figure is', () => {
  const ownerOf = (sentence: string, digits: string): string | undefined => {
    const text = `闽侯县人民政府工作报告\n2024年1月9日在闽侯县第十八届人民代表大会第四次会议上\n一、2023年工作回顾\n${sentence}`;
    const explanation = explainReading(text, text.indexOf(digits, text.indexOf(sentence)));
    const found = explanation?.type === 'observed' && explanation.fields.find(({ field }) => field === 'refArea');
    return found ? [found.rule, found.words].filter(Boolean).join(': ') : undefined;
  };

  test.each([
    ['粮食产量18万吨。', '18', 'no-owner-but-in-its-name'],
    ['全县税收增长4.5%。', '4.5', 'told-of-the-own-place: 全县'],
    ['临港经开区完成产值45亿元，税收6亿元。', '6', 'told-of-a-part-of-the-place-or-an-enterprise: 临港经开区'],
    ['外贸企业实现销售额27亿元，税收2.5亿元。', '2.5', 'told-of-enterprises-or-a-branch: 外贸企业'],
    ['沿江城市群提速发展，经济总量突破3万亿元。', '3', 'told-of-an-area-beyond-the-place: 沿江城市群'],
    ['全国粮食产量增长1.5%。', '1.5', 'told-of-a-wider-place: 全国'],
  ])('%s %s', (sentence, digits, expected) => {
    expect(ownerOf(sentence, digits)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findSlogans, isNumericSlogan, spellingsOf, termKey } from '../src/index.ts';

describe('isNumericSlogan', () => {
  it.each([
    '141',
    '33618',
    '1+6+N',
    '15+5',
    '三攻坚一盘活',
    '一江三河',
    '民生七优',
    '两地一城',
    '四好农村路',
    '双百行动',
    '一带一路',
  ])('%s is one', (core) => expect(isNumericSlogan(core)).toBe(true));
  it.each([
    '十四五',
    '八五',
    '十五五',
    '2035',
    '12345',
    '21',
    '一',
    '平急两用基础设施建设和运营管理办法',
    '九连增',
    '最多跑一次',
    '放管服',
    '两',
  ])('%s is none', (core) => expect(isNumericSlogan(core)).toBe(false));
});

it('finds the slogans of a text with their places', () => {
  const text = '推进“885”机制，落实“十四五”规划，“三攻坚一盘活”见效。';
  expect(findSlogans(text).map(({ core, start, end }) => [core, text.slice(start, end)])).toEqual([
    ['885', '885'],
    ['三攻坚一盘活', '三攻坚一盘活'],
  ]);
});

it('an unclosed quotation mark ends the search and no more', () => {
  expect(findSlogans('“141”和“未完')).toHaveLength(1);
});

describe('termKey', () => {
  it.each([
    ['“33618”现代制造业集群', '33618'],
    ['打造某地数谷“11538”总体格局', '11538'],
    ['国有“三资”', '国有三资'],
    ['“四上”企业', '四上'],
    ['“平急两用”基础设施', '平急两用'],
    ['“一件事”全链条专项整治', '一件事全链条专项整治'],
    ['英才工程和“双千”计划', '双千'],
    ['可信数据空间', '可信数据空间'],
    ['规上（规模以上）', '规上'],
  ])('%s → %s', (term, key) => expect(termKey(term)).toBe(key));
});

it('looks for short slogans and codes only in their quotes', () => {
  expect(spellingsOf('“141”基层智治体系')).toEqual(['“141”', '"141"']);
  expect(spellingsOf('“一江三河”')).toContain('一江三河');
  expect(spellingsOf('“五沿”区域')).toEqual(['“五沿”', '"五沿"']);
});

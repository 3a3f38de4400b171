import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';
import { readsAs } from '../reads-as.ts';

/** What enterprises or a branch pay is theirs, whatever they are called. */
readsAs('review', [
  [
    '商贸企业实现销售额{amount 36亿元}，税收{amount 1.2亿元}。',
    'level 36 亿元 商贸企业销售额',
    'level 1.2 亿元 商贸企业税收',
  ],
  [
    '光伏产业完成产值{amount 48亿元}，增长{amount 12%}，税收{amount 1.6亿元}，增长{amount 8%}。',
    'level 48 亿元 光伏产业产值',
    'growth 12 % 光伏产业产值',
    'level 1.6 亿元 光伏产业税收',
    'growth 8 % 光伏产业税收',
  ],
  ['建筑业完成产值{amount 62亿元}、税收{amount 2.1亿元}。', 'level 62 亿元 建筑业产值', 'level 2.1 亿元 建筑业税收'],
  [
    '纳税超千万元企业达{amount 32家}，税收{amount 26亿元}。',
    'level 32 家 纳税超千万元企业',
    'level 26 亿元 纳税超千万元企业税收',
  ],
]);

/** Enterprises of one owner invest, pay and trade as the place does in all. */
readsAs('review', [
  [
    '省属企业实现利润{amount 36亿元}，固定资产投资{amount 16亿元}。',
    'level 36 亿元 省属企业利润',
    'level 16 亿元 省属企业固定资产投资',
  ],
  [
    '总部企业实现税收{amount 6.2亿元}，一般公共预算收入{amount 2.6亿元}。',
    'level 6.2 亿元 总部企业税收',
    'level 2.6 亿元 总部企业一般公共预算收入',
  ],
]);

/** The whole place is told of again behind a semicolon, where it is named, and beside what it counts of all. */
readsAs('review', [
  ['商贸企业实现销售额{amount 36亿元}；税收{amount 12亿元}。', 'level 36 亿元 商贸企业销售额', 'level 12 亿元 税收'],
  [
    '省属企业实现利润{amount 36亿元}，全县固定资产投资{amount 160亿元}。',
    'level 36 亿元 省属企业利润',
    'level 160 亿元 固定资产投资',
  ],
  [
    '规上工业企业实现利润{amount 36亿元}，固定资产投资{amount 160亿元}。',
    'level 36 亿元 规上工业企业利润',
    'level 160 亿元 固定资产投资',
  ],
  [
    '食品产业产值{amount 36亿元}，粮食产量{amount 12万吨}，税收{amount 8亿元}。',
    'level 36 亿元 食品产业产值',
    'level 12 万吨 粮食产量',
    'level 8 亿元 税收',
  ],
  ['新增企业{amount 12家}，税收{amount 8亿元}。', 'level 12 家 新增企业', 'level 8 亿元 税收'],
  ['新增就业{amount 1200人}，税收{amount 8亿元}。', 'level 1200 人 新增就业', 'level 8 亿元 税收'],
]);

const linksOf = (sentence: string): readonly (string | null)[] =>
  parseReport(carrySentence('review', sentence).text).observations.map(({ indicator }) => indicator.id);

describe('a part of the place has no link to what the place has in all', () => {
  test.each([
    '临港产业带地区生产总值增长12%，固定资产投资增长16%，财政收入增长9%。',
    '南部片区常住人口达到12万人，城镇化率62%，地区生产总值46亿元。',
    '主城区社会消费品零售总额增长6%，房地产开发投资下降6%。',
    '移民安置区新增就业1200人，人均可支配收入1.6万元。',
    '园区企业达到126家，进出口总额3.2亿美元。',
    '园区规上工业企业达126家，高新技术企业达36家，上市公司2家。',
  ])('%s', (sentence) => {
    expect(linksOf(sentence).every((id) => id === null)).toBe(true);
  });
});

test('what is built in the town leaves the share that lives in towns to the place', () => {
  expect(linksOf('中心城区建成区面积扩大到36平方公里，城镇化率达52%。')).toEqual([null, 'urbanisation-resident']);
});

/** A branch whose name begins with 新 is none of the new ones. */
readsAs('review', [
  [
    '新能源电池产业产值{amount 140亿元}、增长{amount 22%}，税收{amount 4亿元}。',
    'level 140 亿元 新能源电池产业产值',
    'growth 22 % 新能源电池产业产值',
    'level 4 亿元 新能源电池产业税收',
  ],
]);

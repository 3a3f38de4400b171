import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';
import { readsAs } from '../reads-as.ts';

/** The figures of a zone, a township or an enterprise are its own, through the sentence that tells of it. */
readsAs('review', [
  [
    '高新区完成规模工业增加值{amount 12亿元}、税收{amount 3.1亿元}，固定资产投资增长{amount 15%}。',
    'level 12 亿元 高新区规模工业增加值',
    'level 3.1 亿元 高新区税收',
    'growth 15 % 高新区固定资产投资',
  ],
  [
    '临江经开区实现技工贸总收入{amount 120亿元}；完成地区生产总值{amount 43亿元}；工业总产值{amount 79亿元}。',
    'level 120 亿元 临江经开区技工贸总收入',
    'level 43 亿元 临江经开区地区生产总值',
    'level 79 亿元 临江经开区工业总产值',
  ],
  ['城关镇依托区位优势，完成固定资产投资{amount 20亿元}。', 'level 20 亿元 城关镇固定资产投资'],
  ['开发区主要经济指标较快增长，地区生产总值增长{amount 10%}。', 'growth 10 % 开发区地区生产总值'],
  ['青禾集团实现产值{amount 30亿元}，税收{amount 2亿元}。', 'level 30 亿元 青禾集团产值', 'level 2 亿元 青禾集团税收'],
]);

/** Not of those that a sentence only begins with, nor of what is told of the whole place again. */
readsAs('review', [
  [
    '高新区完成产值{amount 12亿元}，全县固定资产投资增长{amount 15%}。',
    'level 12 亿元 高新区产值',
    'growth 15 % 固定资产投资',
  ],
  ['开发区获批国家级园区，单位地区生产总值能耗下降{amount 3%}。', 'growth -3 % 单位地区生产总值能耗'],
  [
    '推动产业园入驻企业达到{amount 20家}，数字经济核心产业增加值增长{amount 5%}。',
    'level 20 家 [产业园]入驻企业',
    'growth 5 % 数字经济核心产业增加值',
  ],
  ['城镇新增就业{amount 2万人}，固定资产投资增长{amount 4%}。', 'level 2 万人 城镇新增就业', 'growth 4 % 固定资产投资'],
  ['示范区加快建设，全市地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  [
    '高新区完成产值{amount 12亿元}；固定资产投资增长{amount 4%}。',
    'level 12 亿元 高新区产值',
    'growth 4 % 固定资产投资',
  ],
]);

describe('the catalogue', () => {
  test('has no total of the place for a part of it', () => {
    const { text } = carrySentence('review', '经开区完成地区生产总值43亿元，固定资产投资增长15%。');
    expect(parseReport(text).observations.map(({ indicator }) => indicator.id)).toEqual([null, null]);
  });
});

/** So are those that follow a clause which tells of its works; not where that only says to what end something is done. */
readsAs('review', [
  [
    '加快推进高新区建设，完成固定资产投资{amount 18亿元}，实现税收{amount 3亿元}。',
    'level 18 亿元 高新区固定资产投资',
    'level 3 亿元 高新区税收',
  ],
  [
    '工业园区基础建设完成投资{amount 2056万元}，入驻企业和规模以上企业分别达到{amount 83户}和{amount 27户}。',
    'level 2056 万元 工业园区基础建设完成投资',
    'level 83 户 工业园区入驻企业',
    'level 27 户 工业园区规模以上企业',
  ],
  ['以高新区建设为抓手，完成固定资产投资{amount 18亿元}。', 'level 18 亿元 固定资产投资'],
  ['示范区建设稳步推进，全市地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  ['狠抓园区建设，规模以上工业增加值增长{amount 9%}。', 'growth 9 % 规模以上工业增加值'],
]);

/** What was signed at a fair is not the whole year's. */
readsAs('review', [
  [
    '成功举办优势产业推介会，签约项目{amount 14个}，签约资金{amount 4.3亿元}。',
    'level 14 个 优势产业推介会签约项目',
    'level 4.3 亿元 优势产业推介会签约资金',
  ],
  ['举办系列推介会，签约项目{amount 140个}。', 'level 140 个 签约项目'],
]);

/** So are the guests of a sight that is named, and what they spent. */
readsAs('review', [
  [
    '云溪景区获评国家级景区，接待游客{amount 120万人次}，实现旅游收入{amount 3亿元}。',
    'level 120 万人次 云溪景区接待游客',
    'level 3 亿元 云溪景区旅游收入',
  ],
  [
    '加快景区建设，全年接待游客{amount 120万人次}，实现旅游收入{amount 3亿元}。',
    'level 120 万人次 接待游客',
    'level 3 亿元 旅游收入',
  ],
]);

/** An enterprise or a hospital whose works are done, and a zone behind the place that it has. */
readsAs('review', [
  ['县人民医院新院区投用，新增床位{amount 800张}。', 'level 800 张 县人民医院新增床位'],
  ['宏达钢铁公司二期冷轧线投产，粗钢产量达到{amount 210万吨}。', 'level 210 万吨 宏达钢铁公司粗钢产量'],
  ['新建医院投入使用，新增床位{amount 800张}。', 'level 800 张 新增床位'],
  [
    '石滩经济开发区在全省综合考核中列第{amount 21位}，规上企业营业收入{amount 1030亿元}。',
    'rank 21 - 石滩经济开发区',
    'level 1030 亿元 石滩经济开发区规上企业营业收入',
  ],
]);

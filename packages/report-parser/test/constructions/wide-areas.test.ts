import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { carrySentence } from '../carry-sentence.ts';
import { readsAs } from '../reads-as.ts';

/** The totals behind a clause that tells of an area of several places are that area's. */
readsAs('review', [
  [
    '双江都市圈加快成势，经济总量突破{amount 2万亿元}，占全省比重达到{amount 60%}。',
    'level 2 万亿元 gt 双江都市圈经济总量',
    'level 60 % 双江都市圈经济总量占全省比重',
  ],
  [
    '川渝一体化提速，地区生产总值增长{amount 6%}，进出口总额增长{amount 8%}；固定资产投资增长{amount 5%}。',
    'growth 6 % 川渝地区生产总值',
    'growth 8 % 川渝进出口总额',
    'growth 5 % 固定资产投资',
  ],
]);

/** Not where the own place is told of again, nor where it only has to do with the area. */
readsAs('review', [
  ['长三角一体化深入推进，全区地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  ['长三角一体化深入推进，全年完成地区生产总值{amount 60亿元}。', 'level 60 亿元 地区生产总值'],
  ['抢抓长三角一体化机遇，地区生产总值增长{amount 6%}。', 'growth 6 % 地区生产总值'],
  ['江北城市群加快成势，新建道路{amount 60公里}。', 'level 60 公里 新建道路'],
]);

describe('the catalogue', () => {
  test('has no total of the place for a wider area', () => {
    const { text } = carrySentence('review', '双江都市圈加快成势，经济总量突破2万亿元。');
    expect(parseReport(text).observations.map(({ indicator }) => indicator.id)).toEqual([null]);
  });
});

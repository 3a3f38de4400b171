import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

const readIn = (place: string, sentence: string) =>
  parseReport(
    `${place}人民政府工作报告\n——2022年1月8日在${place}第十八届人民代表大会第一次会议上\n\n一、2021年工作回顾\n${sentence}\n`,
  ).observations.map(({ indicator, value }) => [indicator.text, value, indicator.id]);

describe('what is told of a place that the report’s own is part of', () => {
  it.each([
    ['全国GDP增长5.2%，我区增长6.8%。', ['全国GDP', 5.2, null], ['GDP', 6.8, 'gdp']],
    ['我国进出口总额突破40万亿元。', ['我国进出口总额', 40, null]],
    ['去年，全国经济增长5.2%。', ['全国经济增长', 5.2, null]],
    ['全市财政收入完成126亿元，其中我区8.6亿元。', ['全市财政收入', 126, null], ['财政收入', 8.6, 'fiscal-revenue']],
    ['固定资产投资增长9%，全市增长6%。', ['固定资产投资', 9, 'fixed-asset-investment'], ['全市固定资产投资', 6, null]],
  ])('is no figure of a district: %s', (sentence, ...read) => {
    expect(readIn('重庆市长寿区', sentence)).toEqual(read);
  });

  it.each([
    ['重庆市长寿区', '全区GDP增长6.2%，高于全市0.6个百分点。', ['GDP', 6.2, 'gdp'], ['GDP增速', 0.6, 'gdp']],
    ['河南省汝州市', '全市GDP增长6.2%。', ['GDP', 6.2, 'gdp']],
    ['重庆市', '全市GDP增长6.2%。', ['GDP', 6.2, 'gdp']],
    // How things rank says nothing of whose they are.
    ['重庆市长寿区', '全国重点实验室达12个。', ['全国重点实验室', 12, 'state-key-laboratories']],
  ])('is the own place’s where it is called so: %s %s', (place, sentence, ...read) => {
    expect(readIn(place, sentence)).toEqual(read);
  });
});

describe('the area of a figure', () => {
  const areasIn = (place: string, sentence: string): readonly (string | null)[] =>
    parseReport(
      `${place}人民政府工作报告\n——2022年1月8日在${place}第十八届人民代表大会第一次会议上\n\n一、2021年工作回顾\n${sentence}\n`,
    ).observations.map(({ refArea }) => refArea);

  it.each([
    ['重庆市长寿区', '全国GDP增长5.2%，全市增长6%，我区增长6.8%。', ['000000', '500000', '500115']],
    ['四川省汶川县', '全省粮食产量3500万吨，全州旅游收入320亿元，全县旅游收入12亿元。', ['510000', '513200', '513221']],
    ['河南省洛阳市', '去年，全国新增就业1200万人，我市新增就业9万人。', ['000000', '410300']],
    // The world has no code, nor has an area that is no place.
    ['重庆市长寿区', '全球贸易增长1.2%，我国进出口增长4.3%。', [null, '000000']],
    ['重庆市长寿区', '江北城市群加快成势，经济总量突破2万亿元。', [null]],
    ['重庆市长寿区', '全国劳动模范5人，经开区产值100亿元。', ['500115', '500115']],
    // What a place is part of is not known where the place is not.
    ['清渡县', '全省粮食产量3500万吨，全国粮食产量6.8亿吨，我县52万吨。', [null, '000000', null]],
  ])('is that of the place that it is told of: %s, %s', (place, sentence, areas) => {
    expect(areasIn(place, sentence)).toEqual(areas);
  });
});

describe('a place that no list has', () => {
  it.each([
    ['清渡镇', '全市生产总值突破8000亿元，我镇生产总值45亿元。', [null, 'gdp']],
    ['清渡镇', '全镇生产总值45亿元。', ['gdp']],
    ['清渡县', '全省粮食产量增长2%，我县增长3%。', [null, 'grain-output']],
    ['清渡市', '全市粮食产量增长3%。', ['grain-output']],
  ])('is of the kind that its report says: %s, %s', (place, sentence, ids) => {
    const text = `${place}人民政府工作报告\n2022年1月8日在${place}第十八届人民代表大会第一次会议上\n一、2021年工作回顾\n${sentence}`;
    expect(parseReport(text).observations.map(({ indicator }) => indicator.id)).toEqual(ids);
  });
});

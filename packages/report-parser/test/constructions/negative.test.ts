import { readsAs } from '../reads-as.ts';

/** A minus sign belongs to its number, alone and in lists. */
readsAs('review', [
  ['{subject 固定资产投资}增长{amount -5.8%}。', 'growth -5.8 %'],
  ['{subject 固定资产投资}增长{amount －5.8%}。', 'growth -5.8 %'],
  ['{subject 出口增速}为{amount −2.5%}。', 'growth -2.5 % 出口'],
  [
    '规上企业营业收入、利润总额分别增长{amount 3.6%}、{amount -2.4%}。',
    'growth 3.6 % 规上企业营业收入',
    'growth -2.4 % 规上企业利润总额',
  ],
  ['{subject 国企利润总额}为{amount -3.2亿元}。', 'level -3.2 亿元'],
]);

/** Between the halves of a range, and in a name, it is none. */
readsAs('review', [
  ['{subject 工业投资增速}保持在{amount 5-8%}。', 'growth 5..8 % 工业投资'],
  ['{subject 税费负担}降低{amount 3%-5%}。', 'growth -5..-3 %'],
]);

/** What a fall is compared with is no time; a concentration that got better fell. */
readsAs('review', [
  [
    '民间投资下降{amount 5.1%}，降幅较上半年收窄{amount 2.3个百分点}；商品房销售面积下降{amount 8.4%}。',
    'growth -5.1 % 民间投资',
    'change -2.3 个百分点 民间投资降幅',
    'growth -8.4 % 商品房销售面积',
  ],
  [
    '{subject PM2.5平均浓度}{amount 33.5微克/立方米}，同比改善{amount 4.3%}。',
    'level 33.5 微克/立方米',
    'growth -4.3 %',
  ],
  [
    '{subject 居民消费价格}上涨{amount 0.3%}，低于{amount 2%}的控制目标。',
    'growth 0.3 %',
    'growth 2 % target 居民消费价格',
  ],
  ['{subject 存款余额}{amount 286亿元}，较年初新增{amount 21亿元}。', 'level 286 亿元', 'change 21 亿元'],
]);

import { readsAs } from '../reads-as.ts';

/** A difference to another area, group or plan. */
readsAs('review', [
  [
    '{subject 财政收入}{amount 5.2亿元}，超收{amount 3000万元}，比上年增长{amount 15.6%}。',
    'level 5.2 亿元',
    'gap 3000 万元 财政收入',
    'growth 15.6 % 财政收入',
  ],
  [
    '{subject 农民人均纯收入}增长{amount 9.3%}，高出{against 全国平均水平}{amount 989元}。',
    'growth 9.3 %',
    'gap 989 元 农民人均纯收入',
  ],
  [
    '{subject 地区生产总值}增长{amount 6.4%}，高于{against 全市平均水平}{amount 0.7个百分点}。',
    'growth 6.4 %',
    'gap 0.7 个百分点 地区生产总值增速',
  ],
  ['{subject 城镇化率}比{against 全国}高{amount 2.1个百分点}。', 'gap 2.1 个百分点'],
  ['{subject 规上工业增加值增速}比{against 全市}低{amount 1.3个百分点}。', 'gap -1.3 个百分点'],
  ['{subject 研发投入强度}低于{against 全省平均水平}{amount 0.5个百分点}。', 'gap -0.5 个百分点'],
  ['{subject 农村居民人均可支配收入增速}快于{against 城镇居民}{amount 1.6个百分点}。', 'gap 1.6 个百分点'],
  [
    '{subject 金融机构贷款余额}增长{amount 11.2%}、高于{against 存款增速}{amount 2.1个百分点}。',
    'growth 11.2 %',
    'gap 2.1 个百分点 金融机构贷款余额增速',
  ],
  ['{subject 固定资产投资增速}高出{against 全市}{amount 3.4个百分点}。', 'gap 3.4 个百分点'],
  [
    '{subject 工业投资}增长{amount 18%}，比{against 固定资产投资}快{amount 9.5个百分点}。',
    'growth 18 %',
    'gap 9.5 个百分点 工业投资增速',
  ],
  ['{subject 税收收入}超年度目标{amount 3.2个百分点}。', 'gap 3.2 个百分点'],
  ['{subject 群众满意度}领先{against 全市平均水平}{amount 1.8个百分点}。', 'gap 1.8 个百分点'],
]);

readsAs('plan', [
  ['{subject 农村居民收入增速}高于{against 城镇}{amount 1个百分点}。', 'gap 1 个百分点'],
  ['{subject 战略性新兴产业增加值增速}高于{against 规上工业}{amount 5个百分点}{bound 以上}。', 'gap 5 个百分点 ge'],
]);

readsAs('review', [
  [
    '城镇登记失业率{amount 3.2%}，低于控制目标{amount 1.3个百分点}。',
    'level 3.2 % 城镇登记失业率',
    'gap -1.3 个百分点 城镇登记失业率',
  ],
  [
    '{subject 地区生产总值增速}高于{against 全省}{amount 0.8个百分点}、居{against 全市}第{amount 3位}。',
    'gap 0.8 个百分点',
    'rank 3 -',
  ],
  [
    '{subject 民间投资}增长{amount 2.1%}、高于{against 全国}{amount 8.5个百分点}。',
    'growth 2.1 %',
    'gap 8.5 个百分点 民间投资增速',
  ],
]);

/** One thing, and a yardstick for each of the gaps. */
readsAs('review', [
  [
    '{subject 工业投资增速}分别高于全国、全省{amount 1.2}和{amount 0.5个百分点}。',
    'gap 1.2 个百分点',
    'gap 0.5 个百分点',
  ],
  [
    '税收保持平稳，地方财政收入增幅，分别高于全省、全市{amount 4.1}和{amount 2个百分点}。',
    'gap 4.1 个百分点 地方财政收入增幅',
    'gap 2 个百分点 地方财政收入增幅',
  ],
]);

/** By how much a task was outdone. */
readsAs('review', [
  [
    '{subject 万元产值能耗}下降{amount 3.1%}，超额完成{against 市下达目标}{amount 0.4个百分点}。',
    'growth -3.1 %',
    'gap 0.4 个百分点 万元产值能耗降幅',
  ],
]);

/** The goal's own figure is the yardstick. */
readsAs('review', [
  [
    '{subject1 外贸出口}达到{amount 42亿元}，比计划目标{amount 30亿元}超过{amount 12亿元}。',
    'level 42 亿元',
    'level 30 亿元 target 外贸出口',
    'gap 12 亿元 外贸出口',
  ],
]);

readsAs('review', [
  [
    '{subject1 固定资产投资}完成{amount 17亿元}，超额完成{against 年度任务}{amount 2亿元}，增长{amount 9%}。',
    'level 17 亿元',
    'gap 2 亿元 固定资产投资',
    'growth 9 % 固定资产投资',
  ],
]);

/** Scopes side by side, and gaps that are of the years of what they are told of. */
readsAs('five-years', [
  [
    '{subject 地区生产总值}年均增长{amount 8.6%}，分别高于全国全省{amount 2.9}和{amount 1.1个百分点}。',
    'growth 8.6 % 2021/2025',
    'gap 2.9 个百分点 2021/2025 地区生产总值增速',
    'gap 1.1 个百分点 2021/2025 地区生产总值增速',
  ],
  [
    '{subject 城乡居民收入}年均分别增长{amount 7.8%}和{amount 9.9%}，高于全国{amount 0.1}和{amount 1.2个百分点}。',
    'growth 7.8 % 2021/2025 城镇居民收入',
    'growth 9.9 % 2021/2025 农村居民收入',
    'gap 0.1 个百分点 2021/2025 城镇居民收入增速',
    'gap 1.2 个百分点 2021/2025 农村居民收入增速',
  ],
]);

/** Two areas that are compared with, one behind the other, and the gap to each. */
readsAs('review', [
  [
    '{subject 工业增加值}增长{amount 9.5%}，较全国、全省分别高{amount 3.3个}、{amount 1.6个百分点}。',
    'growth 9.5 %',
    'gap 3.3 个百分点 工业增加值增速',
    'gap 1.6 个百分点 工业增加值增速',
  ],
]);

/** 达到或好于 names a class, and compares with nothing. */
readsAs('review', [['{subject 水质优于或好于国家三类断面}{amount 12个}。', 'level 12 个']]);

readsAs('review', [['{subject 税收增速}低于{against 预期}{amount 2.8个百分点}。', 'gap -2.8 个百分点']]);
/** More than was asked, as a share of it; the whole of it is a level. */
readsAs('review', [
  ['{subject 人工造林}超额完成{against 年度任务}{amount 28%}。', 'gap 28 %'],
  ['{subject 财政收入}超额完成{against 预算}{amount 2.1个百分点}。', 'gap 2.1 个百分点'],
]);

/** What an earlier time had on average is no yardstick but a time; what others had in it is one. */
readsAs('review', [
  [
    '{subject 地区生产总值}增长{amount 8%}，比“十三五”平均增速高{amount 3个百分点}。',
    'growth 8 %',
    'change 3 个百分点 地区生产总值增速',
  ],
  [
    '{subject 地区生产总值}增长{amount 8%}，高于{against 同期全国平均}{amount 1.2个百分点}。',
    'growth 8 %',
    'gap 1.2 个百分点 地区生产总值增速',
  ],
]);

/** Others of the same kind are a yardstick as an area is; what a bound limits is none. */
readsAs('review', [
  ['{subject 玉米单产}比{against 普通地块}高{amount 18%}。', 'gap 18 %'],
  ['{subject 示范户收入}高出{against 一般农户}{amount 3600元}。', 'gap 3600 元'],
  ['{subject 订单收购价}高于{against 市场价}{amount 两成}{bound 以上}。', 'gap 20 % ge'],
  ['{subject 单产}比去年高{amount 18%}。', 'growth 18 %'],
  ['{subject 综合融资成本}{bound 不高于}{amount 5%}。', 'level 5 % le'],
]);

/** An indicator that the plan hands out is a goal as a task is. */
readsAs('review', [['{subject 造林面积}超出{against 年度指标}{amount 1.4万亩}。', 'gap 1.4 万亩']]);
/** Several yardsticks, and what the points are told once, behind the last. */
readsAs('review', [
  [
    '{subject 森林覆盖率}达到{amount 58.2%}，高{against 全国}{amount 1.2个}、高{against 全省}{amount 0.6个百分点}。',
    'level 58.2 %',
    'gap 1.2 个百分点 森林覆盖率',
    'gap 0.6 个百分点 森林覆盖率',
  ],
  [
    '{subject 城镇居民收入}增长{amount 6.1%}，快于{against 全国}{amount 0.8}、{against 全省}{amount 0.3个百分点}。',
    'growth 6.1 %',
    'gap 0.8 个百分点 城镇居民收入增速',
    'gap 0.3 个百分点 城镇居民收入增速',
  ],
  [
    '{subject 固定资产投资}增长{amount 12%}，低于{against 全国}{amount 1.2个百分点}、{against 全省}{amount 0.4个百分点}。',
    'growth 12 %',
    'gap -1.2 个百分点 固定资产投资增速',
    'gap -0.4 个百分点 固定资产投资增速',
  ],
]);

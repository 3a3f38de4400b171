import { readsAs } from '../reads-as.ts';

/** 其中 and its parts, and what a clause without a subject takes over from the one before. */
readsAs('review', [
  [
    '一般公共预算收入{amount 31.8亿元}，其中税收{amount 22.4亿元}、增长{amount 6.1%}。',
    'level 31.8 亿元 一般公共预算收入',
    'level 22.4 亿元 一般公共预算收入其中税收',
    'growth 6.1 % 一般公共预算收入其中税收',
  ],
  [
    '固定资产投资增长{amount 4.3%}，其中工业投资增长{amount 12.6%}、民间投资下降{amount 2.1%}。',
    'growth 4.3 % 固定资产投资',
    'growth 12.6 % 固定资产投资其中工业投资',
    'growth -2.1 % [固定资产投资其中]民间投资',
  ],
  [
    '外贸进出口总额{amount 58.7亿元}，其中：出口{amount 41.2亿元}、增长{amount 12.4%}，进口{amount 17.5亿元}。',
    'level 58.7 亿元 外贸进出口总额',
    'level 41.2 亿元 外贸进出口总额其中出口',
    'growth 12.4 % 外贸进出口总额其中出口',
    'level 17.5 亿元 [外贸进出口总额其中]进口',
  ],
  [
    '新签约项目{amount 115个}，总投资{amount 263.5亿元}。',
    'level 115 个 新签约项目',
    'level 263.5 亿元 新签约项目总投资',
  ],
  [
    '{subject1 实施市级重点项目}{amount 32个}，年度完成投资{amount 61.4亿元}。',
    'level 32 个 [实施]市级重点项目',
    'level 61.4 亿元 [实施]市级重点项目[年度]完成投资',
  ],
  [
    '{subject 技术合同登记}{amount 412项}、成交额{amount 8.6亿元}。',
    'level 412 项',
    'level 8.6 亿元 技术合同[登记]成交额',
  ],
  [
    '高新技术企业营业收入增长{amount 14%}，利润增长{amount 9.2%}。',
    'growth 14 % 高新技术企业营业收入',
    'growth 9.2 % 高新技术企业利润',
  ],
  ['{subject 经营主体总量}达{amount 5.2万户}，增长{amount 14.5%}。', 'level 5.2 万户', 'growth 14.5 %'],
  [
    '引资签约项目{amount 74个}、合同金额{amount 263.5亿元}，其中10亿元以上项目{amount 6个}。',
    'level 74 个 引资签约项目',
    'level 263.5 亿元 [引资签约项目]合同金额',
    'level 6 个 [引资签约项目其中]10亿元以上项目',
  ],
  [
    '改造老旧小区{amount 41个}、{amount 62.4万平方米}，惠及居民{amount 7100余户}。',
    'level 41 个 [改造]老旧小区',
    'level 62.4 万平方米 [改造]老旧小区',
    'level 7100 户 gt [惠及]居民',
  ],
  [
    '{subject 民生支出}{amount 48.6亿元}，占一般公共预算支出的比重达{amount 78.3%}。',
    'level 48.6 亿元',
    'level 78.3 % 民生支出占一般公共预算支出[的]比重',
  ],
  ['战略性新兴产业产值占规上工业总产值比重为{amount 28.4%}。', 'level 28.4 % 战略性新兴产业产值占规上工业总产值比重'],
  ['{subject 规上工业总产值}达到{amount 612.5亿元}、增长{amount 8.3%}。', 'level 612.5 亿元', 'growth 8.3 %'],
  ['新增养老床位{amount 320张}、托育托位{amount 410个}。', 'level 320 张 新增养老床位', 'level 410 个 新增托育托位'],
  [
    '新建口袋公园{amount 7个}、绿道{amount 26公里}，改造雨污管网{amount 43公里}。',
    'level 7 个 新建口袋公园',
    'level 26 公里 [新建]绿道',
    'level 43 公里 [改造]雨污管网',
  ],
]);

readsAs('plan', [
  [
    '力争引进项目{amount 80个}{bound 以上}、合同金额{amount 280亿元}，其中市外资金{amount 90亿元}。',
    'level 80 个 ge [引进]项目',
    'level 280 亿元 [[引进]项目]合同金额',
    'level 90 亿元 [引进项目合同金额其中]市外资金',
  ],
  [
    '实施重点项目{amount 135个}，其中市级{amount 22个}，年度投资{amount 160亿元}。',
    'level 135 个 [实施]重点项目',
    'level 22 个 [实施]重点项目其中市级',
    'level 160 亿元 [[实施]重点项目]年度投资',
  ],
]);

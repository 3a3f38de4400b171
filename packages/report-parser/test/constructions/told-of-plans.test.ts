import { readsAs } from '../reads-as.ts';

/** Nothing is a figure too, where words say that it came to that; 化整为零 says no such thing. */
readsAs('review', [
  [
    '{subject 贫困发生率}从{amount 31.7%}降至{amount 零}，{amount 1.2万人}脱贫。',
    'level 31.7 % 2022',
    'level 0 - 2023 贫困发生率',
    'level 1.2 万人 脱贫',
  ],
  ['{subject 辍学人数}保持为{amount 零}。', 'level 0 -'],
  ['化整为零，由零到一，{subject 税收}增长{amount 5%}。', 'growth 5 %'],
]);

/** 自然口径 names no thing of its own, and nothing is left out of what it tells. */
readsAs('review', [
  [
    '{subject 一般公共预算收入}{amount 41.7亿元}，扣除留抵退税因素后增长{amount 2.3%}，自然口径下降{amount 6.5%}，完成预算的{amount 101.2%}。',
    'level 41.7 亿元',
    'growth 2.3 % 一般公共预算收入扣除留抵退税',
    'growth -6.5 % 一般公共预算收入',
    'level 101.2 % 一般公共预算收入完成预算',
  ],
]);

/** By how much a budget or another growth was outdone. */
readsAs('review', [
  [
    '{subject 地方财政收入}{amount 29.6亿元}，比年初预算多收{amount 2.3亿元}。',
    'level 29.6 亿元',
    'gap 2.3 亿元 地方财政收入',
  ],
  [
    '{subject 居民收入}增长{amount 4.7%}，跑赢GDP增速{amount 1.9个百分点}。',
    'growth 4.7 %',
    'gap 1.9 个百分点 居民收入增速',
  ],
]);

/** Of how many indicators some came to what was planned; how many are ranked is no figure. */
readsAs('review', [
  [
    '大会确定的{amount 32项}指标中，{amount 26项}完成或超额完成。',
    'level 32 项 [大会][确定]指标',
    'level 26 项 [大会][确定]指标完成或超额完成',
  ],
  [
    '{subject 开发区}在全国{skip 215家}国家级开发区综合评价中列第{amount 48位}。',
    'rank 48 - [开发区][在][全国][215家][国家级开发区]综合评价',
  ],
]);

/** 五年来 within a review of one year: what is told behind it is of five; 10月份以来 is of part of a year. */
readsAs('review', [['{subject1 出口订单}10月份以来减少{amount 30%}。', 'growth -30 % undated 出口订单[10月份以来]']]);

readsAs('plan', [['10月底前完成{subject 校舍改造}{amount 20所}。', 'level 20 所 2024']]);

/** 自来水 is no 自 from which anything rose. */
readsAs('review', [
  [
    '{subject 农村自来水普及率}提高{amount 4个百分点}，达到{amount 93%}。',
    'change 4 个百分点',
    'level 93 % 农村自来水普及率',
  ],
]);

/** What was planned, told beside what was done. */
readsAs('review', [
  [
    '年初计划{subject 新建公路}{amount 120公里}，实际建成{amount 136公里}。',
    'level 120 公里 target',
    'level 136 公里 新建公路',
  ],
  [
    '计划{subject 新建高标准农田}{amount 6万亩}，已完成{amount 6.2万亩}。',
    'level 6 万亩 target',
    'level 6.2 万亩 新建高标准农田',
  ],
  [
    '市下达任务{subject 新增规上企业}{amount 20家}，实际新增{amount 26家}。',
    'level 20 家 target',
    'level 26 家 新增规上企业',
  ],
  ['{subject 计划总投资}{amount 35亿元}，已完成投资{amount 12亿元}。', 'level 35 亿元', 'level 12 亿元 完成投资'],
]);

import { readsAs } from '../reads-as.ts';

/** What was spent is not what was to be spent, in a year or in all. */
readsAs('review', [
  [
    '实施{amount 52项}{subject 重点工程}，年度计划投资{amount 95亿元}，实际完成{amount 96.8亿元}，占年计划的{amount 101.9%}。',
    'level 52 项 实施重点工程',
    'level 95 亿元 target 重点工程年度计划投资',
    'level 96.8 亿元 重点工程完成投资',
    'level 101.9 % 重点工程完成投资占年计划',
  ],
  [
    '{subject 水利项目}{amount 7个}，总投资{amount 46亿元}，年内完成{amount 8亿元}。',
    'level 7 个',
    'level 46 亿元 水利项目总投资',
    'level 8 亿元 水利项目完成投资',
  ],
  ['{subject 签约项目总投资}{amount 46亿元}，增长{amount 8%}。', 'level 46 亿元', 'growth 8 % 签约项目总投资'],
]);

/** More than a plan asked for by so much is a gap; so much of it is a level. */
readsAs('review', [
  ['{subject 财政收入}{amount 6120万元}，超年计划{amount 3.7%}。', 'level 6120 万元', 'gap 3.7 % 财政收入'],
  ['{subject 财政收入}{amount 6120万元}，超额完成县下达任务的{amount 8.3%}。', 'level 6120 万元', 'gap 8.3 % 财政收入'],
  [
    '{subject 财政收入}{amount 6120万元}，为年计划的{amount 103.7%}。',
    'level 6120 万元',
    'level 103.7 % 财政收入完成年计划',
  ],
]);

/** Why something fell, how it turned and what was left out of it is no part of its name; what else is wanting neither. */
readsAs('review', [
  [
    '{subject 粮食总产}{amount 23万吨}，因早稻灾情比上年减产{amount 2万吨}。',
    'level 23 万吨',
    'change -2 万吨 粮食总产',
  ],
  ['{subject 财政收入}依然顶住了压力，达到{amount 14亿元}。', 'level 14 亿元'],
  [
    '{subject 工业增加值}一季度下降{amount 1.7%}，全年实现由负转正、增长{amount 7.9%}。',
    'growth -1.7 % undated',
    'growth 7.9 % 工业增加值',
  ],
  ['贫困面大、产业基础薄弱、{subject 财政自给率}仅{amount 11.6%}。', 'level 11.6 %'],
  ['将{subject 制造业企业加计扣除比例}提高到{amount 100%}。', 'level 100 %'],
  ['{subject 新发展猕猴桃}{amount 2万亩}，累计面积达到{amount 7万亩}。', 'level 2 万亩', 'level 7 万亩 猕猴桃面积'],
]);

/** A sentence may only say what the one thing told before it will come to; of two things it is not said which. */
readsAs('review', [
  [
    '前三季度{subject 生产总值}{amount 51亿元}，增长{amount 9%}。预计全年可达{amount 67亿元}。',
    'level 51 亿元 undated',
    'growth 9 % undated 生产总值',
    'level 67 亿元 estimate 生产总值',
  ],
]);

/** What it had grown the year before stands beside what it grew, on either side of its name. */
readsAs('review', [
  [
    '{subject 固定资产投资}在上年增长{amount 22%}的基础上再增长{amount 20%}。',
    'growth 22 % 2022',
    'growth 20 % 固定资产投资',
  ],
  [
    '{subject 工业产值}增长{amount 9%}，在上年增长{amount 8%}的基础上财政收入再增长{amount 7%}。',
    'growth 9 %',
    'growth 8 % 2022 工业产值',
    'growth 7 % 财政收入',
  ],
  ['{subject 财政收入}在去年高基数的基础上增长{amount 9%}。', 'growth 9 %'],
]);
readsAs('plan', [
  [
    '在上年增长{amount 22%}的基础上，{subject 固定资产投资}再增长{amount 20%}。',
    'growth 22 % 2023 actual 固定资产投资',
    'growth 20 %',
  ],
]);

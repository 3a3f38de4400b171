import { readsAs } from '../reads-as.ts';

/** What is ahead of a schedule or of others, places told once with 第, and results up to the end of a month. */
readsAs('review', [
  [
    '固定资产投资完成{amount 120亿元}，超序时进度{amount 24.7个百分点}。',
    'level 120 亿元 固定资产投资',
    'gap 24.7 个百分点 固定资产投资',
  ],
  [
    '战略性新兴产业增加值增长{amount 21.2%}，远超传统产业{amount 13.9个百分点}。',
    'growth 21.2 % 战略性新兴产业增加值',
    'gap 13.9 个百分点 战略性新兴产业增加值[增速]',
  ],
  ['综合竞争力由全省第{amount 39位}提升到{amount 31位}。', 'rank 39 - 2022 综合竞争力', 'rank 31 - 综合竞争力'],
  [
    '截至10月底，全镇实现财政收入{amount 4720万元}，增长{amount 12%}。',
    'level 4720 万元 undated 财政收入',
    'growth 12 % undated 财政收入',
  ],
]);

import { misreads } from '../reads-as.ts';

/** What docs/method.md names as not read. */
misreads('review', [
  [
    '外贸进出口在对欧贸易下降超{amount 3成}的情况下增长{amount 12%}。',
    'growth -3 成 gt 对欧贸易',
    'growth 12 % 外贸进出口',
  ],
  ['中心城区累计建成“三桥两隧”、城市道路突破{amount 700公里}。', 'level 700 公里 gt [中心城区]城市道路'],
  ['顺安机场成为全省第4个旅客吞吐量超千万人次的机场。'],
]);

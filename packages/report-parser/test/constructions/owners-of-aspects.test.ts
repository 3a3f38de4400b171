import { readsAs } from '../reads-as.ts';

/** What else is measured of an owner is of the owner, and not of the first measure. */
readsAs('review', [
  [
    '市属国企资产总额突破{amount 70亿元}，年营业收入达到{amount 20亿元}。',
    'level 70 亿元 gt 市属国企资产总额',
    'level 20 亿元 市属国企年营业收入',
  ],
  [
    '江北轨道交通运营线路增至{amount 14条}、运营里程{bound 超过}{amount 580公里}。',
    'level 14 条 江北轨道交通运营线路',
    'level 580 公里 gt 江北轨道交通运营里程',
  ],
  [
    '{amount 8个}跨区域项目完成投资{amount 92亿元}、完成率{amount 108%}。',
    'level 8 个 跨区域项目',
    'level 92 亿元 跨区域项目完成投资',
    'level 108 % 跨区域项目投资完成率',
  ],
  [
    '市属国企资产总额增长{amount 16%}，营业总收入、利润总额分别增长{amount 9%}、{amount 7%}。',
    'growth 16 % 市属国企资产总额',
    'growth 9 % 市属国企营业总收入',
    'growth 7 % 市属国企利润总额',
  ],
  [
    '{subject 规上工业企业}达{amount 40家}；营业收入、利税分别增长{amount 7%}、{amount 8%}。',
    'level 40 家',
    'growth 7 % 营业收入',
    'growth 8 % 利税',
  ],
]);

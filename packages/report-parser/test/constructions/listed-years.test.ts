import { readsAs } from '../reads-as.ts';

/** One thing told of in several years, one by one. */
readsAs('review', [
  [
    '2021至2022年，一产、二产分别增长{amount 5%}、{amount 6%}。',
    'growth 5 % 2021/2022 一产',
    'growth 6 % 2021/2022 二产',
  ],
  [
    '2021、2022、2023年{subject 地区生产总值}分别增长{amount 7%}、{amount 3%}和{amount 8%}。',
    'growth 7 % 2021',
    'growth 3 % 2022',
    'growth 8 % 2023',
  ],
  [
    '{subject 科技进步贡献率}呈上升态势，2021—2023年分别为{amount 51.5%}、{amount 52.8%}和{amount 55.3%}。',
    'level 51.5 % 2021',
    'level 52.8 % 2022',
    'level 55.3 % 2023',
  ],
  [
    '2021年至2023年，分别完成{subject 技改投资}{amount 23亿元}、{amount 31亿元}、{amount 36亿元}。',
    'level 23 亿元 2021',
    'level 31 亿元 2022',
    'level 36 亿元 2023',
  ],
]);

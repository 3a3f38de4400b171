import { readsAs } from '../reads-as.ts';

/** In a review of five years, what was done or grew is of the five, what stands at the end is of the last. */
readsAs('five-years', [
  ['五年来，{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2021/2025'],
  ['五年来，{subject 地区生产总值}连跨三个百亿台阶，达到{amount 512.8亿元}。', 'level 512.8 亿元'],
  ['五年来，累计完成固定资产投资{amount 1548亿元}。', 'level 1548 亿元 2021/2025 [完成]固定资产投资'],
  ['五年来，新增城镇就业{amount 3.9万人}。', 'level 3.9 万人 2021/2025 新增城镇就业'],
  ['“十四五”期间，新建改建农村公路{amount 420公里}。', 'level 420 公里 2021/2025 [新建改建]农村公路'],
  [
    '五年来，引进亿元以上项目{amount 186个}，{subject 常住人口城镇化率}达到{amount 68.1%}。',
    'level 186 个 2021/2025 [引进]亿元以上项目',
    'level 68.1 %',
  ],
  ['五年累计减税降费{amount 42亿元}。', 'level 42 亿元 2021/2025 减税降费'],
  [
    '五年来，{subject 居民人均可支配收入}年均增长{amount 5.8%}，达到{amount 41260元}。',
    'growth 5.8 % 2021/2025',
    'level 41260 元',
  ],
  ['2025年，{subject 地区生产总值}增长{amount 5.6%}。', 'growth 5.6 % 2025'],
]);

readsAs('review', [
  ['“十四五”前三年，{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2021/2023'],
  ['近三年累计培育规上企业{amount 96家}。', 'level 96 家 2021/2023 [培育]规上企业'],
  ['三年来，{subject 新建幼儿园}{amount 16所}。', 'level 16 所 2021/2023'],
]);

readsAs('plan', [
  ['“十四五”时期，{subject 地区生产总值}年均增长{amount 6.5%}{bound 左右}。', 'growth 6.5 % approx 2021/2025'],
  ['到“十四五”末，{subject 常住人口城镇化率}达到{amount 70%}。', 'level 70 % 2025'],
]);

import { readsAs } from '../reads-as.ts';

/** Two ends or several parts of one value. */
readsAs('plan', [
  ['{subject 地区生产总值}增长{amount 5%—5.5%}。', 'growth 5..5.5 %'],
  ['{subject 规上工业增加值}增长{amount 7%～7.5%}。', 'growth 7..7.5 %'],
  ['{subject 固定资产投资}增长{amount 5至6%}。', 'growth 5..6 %'],
  ['{subject 研发投入强度}提高{amount 0.2～0.3个百分点}。', 'change 0.2..0.3 个百分点'],
  ['{subject 新培育亿元级企业}{amount 10至12家}。', 'level 10..12 家'],
  ['{subject 引进各类人才}{amount 300-500名}。', 'level 300..500 名 [引进]各类人才'],
  ['{subject 社会消费品零售总额}增长{amount 6%到7%}。', 'growth 6..7 %'],
  ['{subject 一般公共预算收入}增长{amount 3%—4%}{bound 左右}。', 'growth 3..4 % approx'],
  ['{subject 粮食产量}{amount 7.8—8万吨}。', 'level 7.8..8 万吨'],
  ['{subject 化肥农药使用量}下降{amount 2%-3%}。', 'growth -3..-2 %'],
]);

/** A second end below the first is no end. */
readsAs('plan', [['{subject 规上工业增加值}增长{amount 8.5%}—6%。', 'growth 8.5 %']]);

readsAs('review', [
  ['{subject 城乡居民收入比}缩小至{amount 2.29：1}。', 'level 2.29:1 ratio'],
  ['{subject 城乡收入比}为{amount 1.92:1}。', 'level 1.92:1 ratio'],
  [
    '{subject 城乡居民收入比}由{amount 2.01︰1}缩小到{amount 1.94︰1}。',
    'level 2.01:1 ratio 2022',
    'level 1.94:1 ratio',
  ],
  ['{subject 三次产业结构}调整为{amount 2.8:62.8:34.4}。', 'level 2.8:62.8:34.4 ratio'],
  ['{subject 三次产业结构比}优化为{amount 6.4∶41.2∶52.4}。', 'level 6.4:41.2:52.4 ratio'],
  ['{subject 服务业占经济总量比重}达{amount 2/3}{bound 以上}。', 'level 2:3 ratio ge'],
  ['{subject 城乡收入比}降至{amount 2.54}。', 'level 2.54 -'],
]);

/** Three shares whose colons were lost; those that make no whole are not read. */
readsAs('review', [
  ['{subject 三次产业比例}为{amount 31.434.733.9}。', 'level 31.4:34.7:33.9 ratio'],
  ['三次产业结构调整为1:36.3:32.7，{subject 粮食产量}达{amount 3万吨}。', 'level 3 万吨'],
  ['三次产业比例为31.434.752.9，{subject 粮食产量}达{amount 3万吨}。', 'level 3 万吨'],
]);

import { readsAs } from '../reads-as.ts';

/** Full-width and spaced digits, thousands separators. */
readsAs('review', [
  ['{subject 一般公共预算收入}增长 {amount 6.3%}。', 'growth 6.3 %'],
  ['{subject 规上工业增加值}增长{amount ６．３％}。', 'growth 6.3 %'],
  ['{subject 固定资产投资}增长{amount 5 %}。', 'growth 5 %'],
  ['{subject 港区于１９９４年开埠，货物吞吐量}达{amount ２１００ 万吨}。', 'level 2100 万吨 货物吞吐量'],
  ['{subject 常住人口}{amount 1,096,000人}。', 'level 1096000 人'],
  ['{subject 常住人口}{amount １，０９６ 千人}。', 'level 1096 千人'],
]);

/** Chinese numerals, as far as they count. */
readsAs('review', [
  ['建成养老服务站{amount 二十八个}。', 'level 28 个 [建成]养老服务站'],
  ['惠及企业{amount 三千多家}。', 'level 3000 家 gt [惠及]企业'],
  ['带动农户{bound 近}{amount 百户}。', 'level 100 户 approx [带动]农户'],
  ['开展文化惠民活动{amount 上万场次}。', 'level 1 万场次 ge [开展]文化惠民活动'],
  ['{subject 森林面积占全区面积}的{amount 三分之一}。', 'level 1:3 ratio 森林面积占全区面积[比重]'],
]);

import { readsAs } from '../reads-as.ts';

/** Why something changed is no name of it: the thing is that of the clause before, or stands before its cause. */
readsAs('review', [
  [
    '{subject 油菜籽总产量}{amount 6.4万吨}，因春旱比上年减产{amount 5.1%}。',
    'level 6.4 万吨',
    'growth -5.1 % 油菜籽总产量',
  ],
  ['{subject 接待游客}{amount 96万人次}，受疫情影响下降{amount 27%}。', 'level 96 万人次', 'growth -27 % 接待游客'],
  ['{subject 进出口总额}受外需疲软拖累下降{amount 9.4%}。', 'growth -9.4 %'],
  ['{subject 财政总收入}由于减税降费同比下降{amount 3.2%}。', 'growth -3.2 %'],
  ['受楼市下行影响商品房销售面积下降{amount 18%}。', 'growth -18 % 商品房销售面积'],
]);

/** A name may begin with what looks like a cause; an amount that was lost keeps it, since it says what was lost. */
readsAs('review', [
  ['{subject 因公出国经费}下降{amount 12%}。', 'growth -12 %'],
  ['{subject 因灾返贫人口}减少{amount 12%}。', 'growth -12 %'],
  ['{subject 受灾群众}减少{amount 15%}。', 'growth -15 %'],
  ['{subject 基因检测能力}提升{amount 12%}。', 'growth 12 %'],
  ['{subject 粮食播种面积}{amount 12万亩}，因旱减产{amount 2.1万吨}。', 'level 12 万亩', 'change -2.1 万吨 因旱减产'],
]);

/** Growth without a part is no plain growth, and what is told of it next is not either; without the rise of prices it is. */
readsAs('review', [
  [
    '{subject 固定资产投资}下降{amount 2.6%}，扣除房地产后增长{amount 5.3%}，低于年度目标{amount 1.7个百分点}。',
    'growth -2.6 %',
    'growth 5.3 % 固定资产投资扣除房地产',
    'gap -1.7 个百分点 固定资产投资扣除房地产增速',
  ],
  [
    '{subject 规上工业增加值}增长{amount 3%}，不含电力增长{amount 6%}。',
    'growth 3 %',
    'growth 6 % 规上工业增加值不含电力',
  ],
  [
    '{subject 地方财政收入}{amount 1.6亿元}，剔除停征屠宰税的因素，同口径增长{amount 8%}。',
    'level 1.6 亿元',
    'growth 8 % 地方财政收入剔除停征屠宰税',
  ],
  [
    '{subject 农民人均纯收入}{amount 3900元}，扣除价格因素实际增长{amount 6%}。',
    'level 3900 元',
    'growth 6 % 农民人均纯收入',
  ],
]);

/** What the clause before leaves out is left out of the growth behind it, and of what follows nobody says. */
readsAs('review', [
  [
    '财政运行平稳。剔除停征契税因素后，{subject 地方财政收入}增长{amount 3.4%}，非税收入下降{amount 5%}。',
    'growth 3.4 % 地方财政收入剔除停征契税',
    'growth -5 % 非税收入',
  ],
  ['扣除价格因素，{subject 农民人均纯收入}增长{amount 4%}。', 'growth 4 % 农民人均纯收入'],
]);

/** Behind what something turned round is no part of it. */
readsAs('review', [
  ['固定资产投资在连续两年下降之后由负转正，增长{amount 3.2%}。', 'growth 3.2 % 固定资产投资'],
  ['工业增加值在年初大幅下滑后由降转增，全年增长{amount 5.1%}。', 'growth 5.1 % 工业增加值'],
]);

/** A clause that tells but why has no subject for the next. */
readsAs('review', [
  [
    '{subject 服务业增加值}增长{amount 2.1%}，主要是三季度受汛情影响，当季仅增长{amount 0.3%}。',
    'growth 2.1 %',
    'growth 0.3 % undated',
  ],
  [
    '{subject 社会消费品零售总额}增长{amount 1.2%}，主要受疫情影响，二季度下降{amount 5.3%}。',
    'growth 1.2 %',
    'growth -5.3 % undated',
  ],
]);

/** What the cause is, or what was its part in it, is named without being called so. */
readsAs('review', [
  [
    '{subject1 消费品零售额}下降{amount 4%}，主要原因是{subject2 汽车类零售}下降{amount 12%}。',
    'growth -4 %',
    'growth -12 %',
  ],
  [
    '固定资产投资低于年初计划{amount 0.8个百分点}，主要是铁矿去产能关闭矿井{amount 6处}。',
    'gap -0.8 个百分点 固定资产投资',
    'level 6 处 铁矿去产能关闭矿井',
  ],
]);

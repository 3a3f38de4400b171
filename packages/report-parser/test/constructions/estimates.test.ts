import { readsAs } from '../reads-as.ts';

/** 预计，下同: what is reckoned further down the paragraph is estimated too; what was counted is known. */
readsAs('review', [
  [
    '全年{subject1 生产总值}突破{amount 25亿元}（预计，下同）。{subject2 税收}增长{amount 5%}，新增{subject3 规上企业}{amount 14家}。',
    'level 25 亿元 gt estimate',
    'growth 5 % estimate',
    'level 14 家 新增规上企业',
  ],
]);

/** 预计 before the first figure holds beyond semicolons, as long as clause after clause has figures. */
readsAs('review', [
  [
    '我们坚持稳中求进，预计{subject1 生产总值}达到{amount 62亿元}，增长{amount 9%}；{subject3 工业增加值}达到{amount 20亿元}；新建学校工程进展顺利，新建{subject 公园}{amount 4个}。',
    'level 62 亿元 estimate 生产总值',
    'growth 9 % estimate 生产总值',
    'level 20 亿元 estimate',
    'level 4 个 actual 新建公园',
  ],
  [
    '全年{subject 生产总值}预计(下同)突破{amount 25亿元}，同比增长{amount 8%}。',
    'level 25 亿元 gt estimate',
    'growth 8 % estimate',
  ],
  ['{subject 生产总值}有望保持{against 全省}第{amount 3位}。', 'rank 3 - estimate'],
]);

/** Among tasks a forecast is none, nor is what is given, from which the next clause draws a task. */
readsAs('plan', [
  ['预计全年为企业减负超过{amount 5000亿元}。', 'level 5000 亿元 gt estimate 为企业减负'],
  [
    '预计全年{subject1 游客人数}达到{amount 700万人次}，{subject2 旅游收入}达到{amount 83亿元}。',
    'level 700 万人次 estimate',
    'level 83 亿元 estimate',
  ],
  ['主要预期目标是：预计{subject 生产总值}增长{amount 5.5%}左右。', 'growth 5.5 % approx target'],
  ['今年{subject 高校毕业生}达{amount 870万人}，要促进就业创业。', 'level 870 万人 estimate'],
  ['近{amount 3亿人}领取养老金，必须按时发放。', 'level 3 亿人 approx actual 领取养老金'],
  ['今年新增{subject 就业}{amount 5000人}，要促进就业创业。', 'level 5000 人 target 新增就业'],
  ['{subject 生产总值}预期增长{amount 9%}，要在调整结构中实现。', 'growth 9 % target'],
  ['{subject 小微贷款}增速要高于{amount 40%}。', 'growth 40 % gt target'],
]);

/** What works will yield once they run is no result, and no figure of the year. */
readsAs('review', [
  [
    '引进电池项目，达产后可实现{subject 年产值}{amount 5亿元}、{subject 税收}{amount 3000万元}；新建{subject 公园}{amount 4个}。',
    'level 5 亿元 undated estimate 达产后年产值',
    'level 3000 万元 undated estimate 达产后税收',
    'level 4 个 新建公园',
  ],
  ['{subject1 光伏电站建成后年发电量}{amount 4.2亿千瓦时}。', 'level 4.2 亿千瓦时 undated estimate'],
]);

readsAs('review', [
  [
    '全年完成{subject1 生产总值}{amount 595亿元}，增长{amount 5.5%}（预计，同比，下同）；{subject3 工业增加值}{amount 27亿元}。',
    'level 595 亿元 estimate',
    'growth 5.5 % estimate 生产总值',
    'level 27 亿元 estimate',
  ],
]);

/** What comes by itself is nobody's target, nor is what a sentence of the plan begins to expect. */
readsAs('plan', [
  ['今年{subject 高校毕业生}将达{amount 8200人}，要拓宽就业渠道。', 'level 8200 人 2024 estimate'],
  ['预计今年税收继续增长，加上调入资金，{subject 财政支出规模}{amount 28.5亿元}。', 'level 28.5 亿元 2024 estimate'],
  ['引进{subject? 高校毕业生}{amount 300人}。', 'level 300 人 2024 target [引进]高校毕业生'],
  [
    '引进{subject1 人才团队}{amount 12个}、{subject? 高校毕业生}{amount 2600人}。',
    'level 12 个 2024 target 引进人才团队',
    'level 2600 人 2024 target 引进高校毕业生',
  ],
]);

/** 全年预计 heads a clause as 预计 does, and behind the goals that a sentence tells 预计 holds for all of them. */
readsAs('review', [
  [
    '我们狠抓落实，促进了发展，全年预计{subject1 农业总产值}{amount 1.6亿元}，完成{subject2 固定资产投资}{amount 1.9亿元}。',
    'level 1.6 亿元 estimate',
    'level 1.9 亿元 estimate',
  ],
  [
    '{subject1 单位能耗}降低{amount 3.4%}、{subject2 用水量}下降{amount 2%}的节水节能目标预计可以完成。',
    'growth -3.4 % estimate',
    'growth -2 % estimate',
  ],
]);

/** 预计 behind the first name holds for what follows, and stays in no name. */
readsAs('review', [
  [
    '全年{subject1 地区生产总值}预计{amount 476亿元}，为上年的{amount 1.1倍}；{subject3 财政收入}{amount 17亿元}，增长{amount 8%}。',
    'level 476 亿元 estimate',
    'growth 1.1 倍 estimate 地区生产总值',
    'level 17 亿元 estimate',
    'growth 8 % estimate 财政收入',
  ],
  [
    '{subject1 工业总产值}、{subject2 增加值}预计分别达到{amount 390亿元}、{amount 98亿元}，增长{amount 12.6%}和{amount 12%}。',
    'level 390 亿元 estimate',
    'level 98 亿元 estimate 工业增加值',
    'growth 12.6 % estimate 工业总产值',
    'growth 12 % estimate 工业增加值',
  ],
  [
    '初步预计（下同），{subject1 生产总值}增长{amount 8%}。{subject2 三次产业结构}为{amount 29.7:35.8:34.5}。',
    'growth 8 % estimate',
    'level 29.7:35.8:34.5 ratio estimate',
  ],
]);

/** A clause that says only that the figures are reckoned holds for those behind it. */
readsAs('review', [
  [
    '全县干群同心抗旱，经初步核算，全年实现{subject12 生产总值}{amount 84亿元}，增长{amount 9%}；{subject3 人均生产总值}{amount 1.5万元}。',
    'level 84 亿元 estimate',
    'growth 9 % estimate',
    'level 1.5 万元 estimate',
  ],
  ['全年实现{subject1 生产总值}{amount 84亿元}，初步核算工作有序开展。', 'level 84 亿元 actual'],
]);

/** 可望, and in a review 预期, are estimates; what was expected is none. */
readsAs('review', [
  ['{subject 地区生产总值}可望增长{amount 6%}。', 'growth 6 % estimate'],
  ['{subject 财政收入}预期可完成{amount 12亿元}。', 'level 12 亿元 estimate'],
  [
    '{subject 地区生产总值}增长{amount 6.2%}，高于预期{amount 0.2个百分点}。',
    'growth 6.2 % actual',
    'gap 0.2 个百分点 actual 地区生产总值增速',
  ],
]);

readsAs('plan', [
  ['{subject 财政收入}可望突破{amount 20亿元}。', 'level 20 亿元 gt estimate'],
  ['{subject 财政收入}预期完成{amount 20亿元}。', 'level 20 亿元 target'],
]);

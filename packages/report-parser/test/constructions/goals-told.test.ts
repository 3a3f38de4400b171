import { readsAs } from '../reads-as.ts';

/** What had been asked for is a target of the year, where it stands beside a result of its kind. */
readsAs('review', [
  [
    '{subject 工业增加值}完成{amount 9.7亿元}，占年计划{amount 9亿元}的{amount 107.8%}。',
    'level 9.7 亿元 actual',
    'level 9 亿元 target 工业增加值',
    'level 107.8 % 工业增加值占年计划',
  ],
  [
    '{subject 税收收入}{amount 28亿元}，突破年初确定的{amount 27亿元}目标。',
    'level 28 亿元 actual',
    'level 27 亿元 target 税收收入',
  ],
  [
    '{subject 地区生产总值}增长{amount 5.1%}，比上半年加快{amount 0.7个百分点}，较全年{amount 6.5%}的预期目标低{amount 1.4个百分点}。',
    'growth 5.1 % actual',
    'change 0.7 个百分点 地区生产总值增速',
    'growth 6.5 % target 地区生产总值',
    'gap -1.4 个百分点 地区生产总值增速',
  ],
  [
    '{subject 单位GDP能耗}下降{amount 2.6%}，没有达到下降{amount 4%}的年度目标。',
    'growth -2.6 % actual',
    'growth -4 % target 单位GDP能耗',
  ],
  [
    '{subject 化学需氧量排放}削减{amount 3.2%}，圆满完成市定的{amount 2.5%}的目标。',
    'growth -3.2 % actual',
    'growth -2.5 % target 化学需氧量排放',
  ],
  [
    '{subject 出口总额}下降{amount 3.2%}，低于年初确定的{amount 2.5%}的目标。',
    'growth -3.2 % actual',
    'growth 2.5 % target 出口总额',
  ],
  [
    '{subject 居民消费价格}上涨{amount 2.6%}，控制在{amount 3.5%}的目标以内。',
    'growth 2.6 % actual',
    'growth 3.5 % le target 居民消费价格',
  ],
]);

readsAs('review', [
  [
    '{subject 地区生产总值}增长{amount 5.1%}，低于{amount 5.5%—6%}的预期目标。',
    'growth 5.1 %',
    'growth 5.5..6 % target 地区生产总值',
  ],
]);

/** Without such a result, or beside that of another thing, it is left out. */
readsAs('review', [
  ['我们未完成年初确定的136亿元目标。{subject 固定资产投资}完成{amount 120亿元}。', 'level 120 亿元'],
  [
    '{subject1 油料产量}{amount 5万吨}，{subject2 粮食产量}完成计划30万吨的{amount 103%}。',
    'level 5 万吨 actual',
    'level 103 % 粮食产量完成计划',
  ],
]);

/** A rate that turned from a fall into growth. */
readsAs('review', [
  [
    '{subject 规模以上工业利润}由上年下降{amount 19.5%}转为增长{amount 6.3%}。',
    'growth -19.5 % 2022',
    'growth 6.3 % 2023 规模以上工业利润',
  ],
]);

/** However the goal is set, and whatever its result is held against it. */
readsAs('review', [
  ['{subject12 生产总值}增长{amount 6.8%}，低于年初安排的{amount 8%}。', 'growth 6.8 %', 'growth 8 % target'],
  [
    '{subject12 生产总值}增长{amount 11.6%}，未能达到年初人代会通过的{amount 13%}。',
    'growth 11.6 %',
    'growth 13 % target',
  ],
  [
    '{subject12 生产总值}增长{amount 5.8%}，好于年初{amount 5.5%}左右的预期目标。',
    'growth 5.8 %',
    'growth 5.5 % approx target',
  ],
  [
    '{subject12 财政收入}{amount 12.5亿元}，首次突破年初制定的{amount 12亿元}目标。',
    'level 12.5 亿元',
    'level 12 亿元 target',
  ],
  ['{subject12 生产总值}同比增长{amount 3.9%}，计划为增长{amount 6.5%}。', 'growth 3.9 %', 'growth 6.5 % target'],
  [
    '{subject12 财政收入}{amount 3.4亿元}，占全年{amount 6.5亿元}任务的{amount 52.3%}。',
    'level 3.4 亿元',
    'level 6.5 亿元 target',
    'level 52.3 % 财政收入占全年6.5亿元任务',
  ],
  ['年初承诺改造老旧小区{amount 9个}。', 'level 9 个 target [年初承诺]改造老旧小区'],
]);

/** What was asked of a fall is a fall. */
readsAs('review', [
  [
    '{subject 氨氮排放量}增长{amount 1.1%}，未能完成削减{amount 2%}的任务。',
    'growth 1.1 %',
    'growth -2 % 2023 target 氨氮排放量',
  ],
  [
    '{subject 单位能耗}仅下降{amount 1.6%}，降幅低于年初确定的{amount 3%}的目标。',
    'growth -1.6 %',
    'growth -3 % 2023 target 单位能耗',
  ],
  [
    '{subject 出口额}下降{amount 1.6%}，未能完成增长{amount 3%}的目标。',
    'growth -1.6 %',
    'growth 3 % 2023 target 出口额',
  ],
]);

/** What a result falls short of. */
readsAs('review', [
  ['{subject12 固定资产投资}增长{amount 5%}，与年度目标{amount 7%}还有差距。', 'growth 5 %', 'growth 7 % target'],
  [
    '{subject12 固定资产投资}下降{amount 1.5%}，与年初增长{amount 8%}的计划差距较大。',
    'growth -1.5 %',
    'growth 8 % target',
  ],
  ['{subject 城乡收入差距}缩小到{amount 2.1倍}。', 'level 2.1 倍'],
]);

/** What was required is a goal too. */
readsAs('review', [
  [
    '{subject12 单位能耗}下降{amount 4.1%}，好于上级下达的下降{amount 3.8%}的要求。',
    'growth -4.1 %',
    'growth -3.8 % target',
  ],
]);

/** A task of its own clause, in whatever unit. */
readsAs('review', [
  ['{subject12 农村危房改造竣工}{amount 705户}，年度任务为{amount 1000户}。', 'level 705 户', 'level 1000 户 target'],
  ['{subject12 造林}{amount 6.2万亩}，任务数为{amount 6万亩}。', 'level 6.2 万亩', 'level 6 万亩 target'],
  ['新建学校{amount 5所}，计划投资{amount 3亿元}。', 'level 5 所 新建学校', 'level 3 亿元 [新建]学校计划投资'],
]);

/** What a result is kept within. */
readsAs('review', [
  ['{subject12 城镇登记失业率}{amount 3.1%}，控制在年初确定的{amount 4%}以内。', 'level 3.1 %', 'level 4 % le target'],
]);

/** What had been set and did not come. */
readsAs('review', [
  [
    '年初定的{subject 外贸出口}{amount 2000万美元}没有完成，只实现{amount 1640万美元}。',
    'level 2000 万美元 target',
    'level 1640 万美元 外贸出口',
  ],
  ['下达的{subject 造林任务}{amount 3万亩}未能完成。', 'level 3 万亩 target 造林任务'],
]);

/** An investment that was planned to grow. */
readsAs('review', [
  [
    '{subject 固定资产投资}计划增长{amount 10%}{bound 左右}，实际增长{amount 8%}。',
    'growth 10 % approx target',
    'growth 8 %',
  ],
]);

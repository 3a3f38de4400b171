import { readsAs } from '../reads-as.ts';

/** What was planned of the thing told last, in brackets behind its result. */
readsAs('review', [
  [
    '{subject1 地区生产总值}增长{amount 8.2%}（计划{amount 8%}{bound 左右}），高于{against 全省}{amount 0.5个百分点}。',
    'growth 8.2 %',
    'growth 8 % approx target 地区生产总值',
    'gap 0.5 个百分点 地区生产总值增速',
  ],
  [
    '{subject 服务业占比}{amount 48%}（年度计划{amount 45%}），比上年提高{amount 1.7个百分点}。',
    'level 48 %',
    'level 45 % target 服务业占比',
    'change 1.7 个百分点 服务业占比',
  ],
  [
    '{subject1 财政收入}{amount 33亿元}（全年预期目标为{amount 32亿元}），{subject3 万元产值能耗}下降{amount 3.2%}（计划：{amount 3%}）。',
    'level 33 亿元',
    'level 32 亿元 target 财政收入',
    'growth -3.2 %',
    'growth -3 % target 万元产值能耗',
  ],
  [
    '{subject1 生产总值}{amount 620亿元}（计划{amount 610亿元}，增长{amount 8%}），增长{amount 8.2%}。',
    'level 620 亿元',
    'level 610 亿元 target 生产总值',
    'growth 8 % target 生产总值',
    'growth 8.2 % 生产总值',
  ],
  [
    '{subject 城镇登记失业率}为{amount 3.2%}，控制在计划{amount 4.3%}{bound 以内}。',
    'level 3.2 %',
    'level 4.3 % le target 城镇登记失业率',
  ],
  [
    '预计{subject 地区生产总值}增长{amount 7.9%}（计划{amount 8%}），达到{amount 620亿元}。',
    'growth 7.9 % estimate',
    'growth 8 % target 地区生产总值',
    'level 620 亿元 estimate 地区生产总值',
  ],
]);

/** What was planned, before what was done; and the plan of which a result is so much. */
readsAs('review', [
  [
    '{subject12 地区生产总值}计划增长{amount 8%}，实际增长{amount 8.2%}；{subject3 固定资产投资}年度目标增长{amount 15%}，预计增长{amount 12.5%}。',
    'growth 8 % target',
    'growth 8.2 %',
    'growth 15 % target',
    'growth 12.5 % estimate 固定资产投资',
  ],
  [
    '{subject12 财政收入}年初计划{amount 33亿元}，实际完成{amount 32亿元}。',
    'level 33 亿元 target',
    'level 32 亿元 财政收入',
  ],
  ['{subject 绿色食品认证产品}力争达到{amount 9个}。', 'level 9 个 target'],
  [
    '{subject 粮食产量}{amount 31万吨}，完成计划{amount 30万吨}的{amount 103%}。',
    'level 31 万吨',
    'level 30 万吨 target 粮食产量',
    'level 103 % 粮食产量完成计划',
  ],
  [
    '{subject 新增就业}{amount 2.1万人}，超额完成{amount 1.8万人}的年度目标。',
    'level 2.1 万人',
    'level 1.8 万人 target 新增就业',
  ],
]);

/** How a result compares with what was planned. */
readsAs('review', [
  [
    '{subject 规模以上工业增加值}增长{amount 5.1%}，比计划少增{amount 1.9个百分点}。',
    'growth 5.1 %',
    'gap -1.9 个百分点 规模以上工业增加值增速',
  ],
  [
    '{subject 城镇登记失业人数}{amount 7948人}，低于{against 控制指标数}{amount 52人}。',
    'level 7948 人',
    'gap -52 人 城镇登记失业人数',
  ],
  [
    '{subject1 财政总收入}完成{amount 33.5亿元}，{subject2 地方财政收入}完成{amount 18.6亿元}，分别占计划的{amount 108.2%}和{amount 111.6%}，同比增长{amount 24.5%}和{amount 27.3%}。',
    'level 33.5 亿元',
    'level 18.6 亿元',
    'level 108.2 % 财政总收入占计划',
    'level 111.6 % 地方财政收入占计划',
    'growth 24.5 % 财政总收入',
    'growth 27.3 % 地方财政收入',
  ],
  [
    '{amount 120个}{subject1 重点项目}开工{amount 97个}，完成投资{amount 186亿元}，占年度计划的{amount 93%}。',
    'level 120 个 重点项目',
    'level 97 个 重点项目开工',
    'level 186 亿元 重点项目完成投资',
    'level 93 % 重点项目完成投资占年度计划',
  ],
  [
    '{amount 24项}{subject1 指标}中，{amount 19项}完成或超额完成，{amount 5项}未达到预期。',
    'level 24 项 指标',
    'level 19 项 指标完成或超额完成',
    'level 5 项 指标未达到预期',
  ],
]);

/** What the noun before says of the growth, and of how far a fall is from another. */
readsAs('review', [
  [
    '{subject1 城镇居民收入}、{subject2 农村居民收入}增幅分别为{amount 0.2%}和{amount 5.9%}。',
    'growth 0.2 %',
    'growth 5.9 %',
  ],
  [
    '{subject 零售总额}下降{amount 8.1%}，降幅比{against 全省平均水平}小{amount 2.2个百分点}。',
    'growth -8.1 %',
    'gap -2.2 个百分点 零售总额降幅',
  ],
  [
    '{subject1 民间投资占比}由{amount 61.5%}降至{amount 58.2%}，同比增长{amount 5.1%}，低于{against 面上增速}{amount 8.5个百分点}。',
    'level 61.5 % 2022 民间投资占比',
    'level 58.2 % 民间投资占比',
    'growth 5.1 % 民间投资',
    'gap -8.5 个百分点 民间投资增速',
  ],
  [
    '{subject1 上级专项资金}{amount 14.3亿元}，同比增加{amount 2.1亿元}，其中安居工程{amount 3.6亿元}。',
    'level 14.3 亿元',
    'change 2.1 亿元 上级专项资金',
    'level 3.6 亿元 上级专项资金其中安居工程',
  ],
]);

import { readsAs } from '../reads-as.ts';

/** A list of goals with what became of each: the name stands before the colon, whatever number leads it. */
readsAs('review', [
  [
    '4.{subject 万元产值能耗}：计划下降{amount 3.2%}，预计下降{amount 3.5%}。',
    'growth -3.2 % target',
    'growth -3.5 % estimate 万元产值能耗',
  ],
  [
    '12.{subject PM10平均浓度}：计划控制在{amount 60微克/立方米}{bound 以内}，实际为{amount 57微克/立方米}。',
    'level 60 微克/立方米 le target',
    'level 57 微克/立方米 PM10平均浓度',
  ],
  [
    '{subject 水产品产量}：计划{amount 8万吨}，实际{amount 8.4万吨}。',
    'level 8 万吨 target',
    'level 8.4 万吨 水产品产量',
  ],
  // what the whole year will come to is told of the same
  [
    '{subject 技改投资}{amount 21亿元}；预计全年可达{amount 40亿元}。',
    'level 21 亿元',
    'level 40 亿元 estimate 技改投资',
  ],
]);

/** How many pass a threshold is told, and not the threshold. */
readsAs('review', [
  ['{subject 集体收入超过8万元的村}占{amount 六成}{bound 以上}。', 'level 60 % ge 集体收入超过8万元的村占比'],
]);

/** What was planned, though its money stands between it and what was done. */
readsAs('review', [
  [
    '计划实施重点项目{amount 90个}，年度计划投资{amount 80亿元}，实际完成{amount 85亿元}。',
    'level 90 个 target 重点项目',
    'level 80 亿元 target 重点项目年度计划投资',
    'level 85 亿元 重点项目完成投资',
  ],
  [
    '安排技改项目{amount 30个}，总投资{amount 12亿元}，实际开工{amount 34个}。',
    'level 30 个 安排技改项目',
    'level 12 亿元 技改项目总投资',
    'level 34 个 [安排]技改项目开工',
  ],
  [
    '引进项目{amount 30个}，总投资{amount 12亿元}，实际新建{amount 24个}。',
    'level 30 个 引进项目',
    'level 12 亿元 引进项目总投资',
    'level 24 个 引进项目',
  ],
  [
    '{subject 技术合同成交额}{amount 28亿元}，提前两个月完成全年{amount 20亿元}的任务。',
    'level 28 亿元',
    'level 20 亿元 target',
  ],
  ['{subject 财政收入}{amount 28亿元}，提前完成全年{amount 26亿元}任务。', 'level 28 亿元', 'level 26 亿元 target'],
  [
    '{subject 油料播种面积}{amount 42万亩}，圆满完成上级下达的{amount 40万亩}任务。',
    'level 42 万亩',
    'level 40 万亩 target',
  ],
]);

readsAs('review', [
  [
    '全年计划完成投资{amount 60亿元}，实际完成{amount 66亿元}。',
    'level 60 亿元 target 计划完成投资',
    'level 66 亿元 完成投资',
  ],
  ['原定{subject 改造危房}{amount 800户}，实际完成{amount 850户}。', 'level 800 户 target', 'level 850 户'],
  ['财政收入突破{amount 10亿元}，提前一年完成“十二五”规划{skip 10亿}元目标。', 'level 10 亿元 gt 财政收入'],
  [
    '{subject 税收}完成{amount 8.2亿元}，超额完成全年{amount 8亿元}任务{amount 2000万元}。',
    'level 8.2 亿元',
    'level 8 亿元 target',
    'gap 2000 万元',
  ],
]);

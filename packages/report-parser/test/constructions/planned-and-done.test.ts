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

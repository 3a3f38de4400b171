import { readsAs } from '../reads-as.ts';

/** What a verb before the number is done to may stand behind it, without what it is for. */
readsAs('review', [
  ['增发{amount 20亿元}债券支持灾后重建。', 'level 20 亿元 增发债券'],
  ['盘活{amount 15%}以上的闲置厂房。', 'level 15 % ge 盘活闲置厂房'],
  ['整治{amount 80%}的黑臭水体。', 'level 80 % 整治黑臭水体'],
  ['首期{amount 10亿元}科创母基金投运。', 'level 10 亿元 首期科创母基金'],
  ['启动首期{amount 300亩}土地征收。', 'level 300 亩 首期土地征收'],
]);

/** A part of what was counted: how far it has come, or what is done with it. */
readsAs('review', [
  [
    '{amount 9条}主干道路开工建设，其中{amount 4条}实现通车。',
    'level 9 条 主干道路开工建设',
    'level 4 条 主干道路其中实现通车',
  ],
  [
    '提出民生候选项目{amount 12项}，请各位代表投票确定其中的{amount 10项}。',
    'level 12 项 民生候选项目',
    'level 10 项 民生候选项目其中确定',
  ],
]);

/** What is put in is named by what it is put into, as what is invested is. */
readsAs('review', [
  [
    '全年投入{amount 4.5亿元}，重点实施了{amount 40个}社会事业项目。',
    'level 4.5 亿元 社会事业项目投入',
    'level 40 个 社会事业项目',
  ],
  ['累计投入{amount 16亿元}用于老城区路网建设。', 'level 16 亿元 老城区路网建设投入'],
  ['投入资金{amount 2亿元}，实施了一大批扶贫项目。', 'level 2 亿元 扶贫项目投入资金'],
  [
    '投入资金{amount 8000万元}，增设发热诊室{amount 22个}、建成检测实验室{amount 6个}。',
    'level 8000 万元 增设发热诊室投入资金',
    'level 22 个 增设发热诊室',
    'level 6 个 建成检测实验室',
  ],
]);

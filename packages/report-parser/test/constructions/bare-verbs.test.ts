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

/** Or the works that the clause before tells of, or the object that the same verb had there. */
readsAs('review', [
  ['实施新一轮农村公路提升行动，新（改）建{amount 600公里}。', 'level 600 公里 新（改）建农村公路'],
  ['打好“保交房”攻坚战，交付{amount 3.7万套}。', 'level 3.7 万套 “保交房”交付'],
  [
    '加大保障性住房建设力度，新开工{amount 700套}以上，其中公租房{amount 470套}。',
    'level 700 套 ge 新开工保障性住房',
    'level 470 套 新开工保障性住房其中公租房',
  ],
  ['启动新的三年棚改攻坚计划，开工{amount 5800套}。', 'level 5800 套 开工棚改'],
  ['实施农村饮水安全工程，新建{amount 60处}。', 'level 60 处 新建农村饮水安全工程'],
  ['实施稳岗扩岗专项行动，发放{amount 3亿元}。', 'level 3 亿元 稳岗扩岗发放'],
  ['发挥深松整地对稳产的带动作用，启动{amount 10万亩}试点。', 'level 10 万亩 启动深松整地试点'],
  [
    '实施技校扩招和技能提升三年行动，累计扩招{amount 4100人}、培训{amount 8.3万人次}。',
    'level 4100 人 技校扩招',
    'level 8.3 万人次 培训',
  ],
  ['连续几年发行生态专项债券，用于河湖治理，去年发行{amount 12亿元}。', 'level 12 亿元 发行生态专项债券'],
]);

/** A programme that aims at something has no such thing to be built. */
readsAs('review', [
  ['实施乡村振兴行动，新建{amount 60公里}。', 'level 60 公里 新建'],
  ['推进造林绿化工程，造林{amount 3万亩}。', 'level 3 万亩 造林'],
]);

/** What the things that were counted bring, and how far some of them came. */
readsAs('review', [
  [
    '新增产能项目{amount 98个}、释放产值超{amount 150亿元}。',
    'level 98 个 新增产能项目',
    'level 150 亿元 gt 新增产能项目释放产值',
  ],
  [
    '发放消费券{amount 2亿元}，拉动消费{amount 15亿元}。',
    'level 2 亿元 发放消费券',
    'level 15 亿元 发放消费券拉动消费',
  ],
  ['洽谈项目{amount 35个}，签约落地{amount 11个}。', 'level 35 个 洽谈项目', 'level 11 个 洽谈项目签约落地'],
]);

import { readsAs } from '../reads-as.ts';

/** What is paid is named by what it is paid for: the counted things behind it, or what the next clause says was done. */
readsAs('review', [
  [
    '推进总投资{amount 48亿元}、年度投资{amount 6亿元}的{amount 12个}技改项目。',
    'level 48 亿元 技改项目总投资',
    'level 6 亿元 技改项目年度投资',
    'level 12 个 技改项目',
  ],
  [
    '推进直升机等总投资{amount 30亿元}的{amount 5个}航空项目。',
    'level 30 亿元 直升机等航空项目总投资',
    'level 5 个 航空项目',
  ],
  ['加快建设总投资{amount 7亿元}的县医院迁建项目。', 'level 7 亿元 县医院迁建项目总投资'],
  [
    '投资{amount 1.9亿元}，治理改良农田{amount 4.4万亩}。',
    'level 1.9 亿元 治理改良农田投资',
    'level 4.4 万亩 治理改良农田',
  ],
  ['投资{amount 3.2亿元}，实施了河道治理、管网更新等项目。', 'level 3.2 亿元 河道治理、管网更新等项目投资'],
  ['{subject 社会投资}{amount 2亿元}，增长{amount 3%}。', 'level 2 亿元', 'growth 3 %'],
  ['新建学校{amount 3所}，投资{amount 2亿元}。', 'level 3 所 新建学校', 'level 2 亿元 新建学校投资'],
]);

/** What was done with a project is no part of what it costs, nor what became of people a part of what they earn. */
readsAs('review', [
  ['确定重点项目{amount 32个}，总投资{amount 57亿元}。', 'level 32 个 重点项目', 'level 57 亿元 重点项目总投资'],
  [
    '{amount 20个}重点工程全部开工，完成投资{amount 17亿元}。',
    'level 20 个 重点工程开工',
    'level 17 亿元 重点工程完成投资',
  ],
  [
    '{amount 568名}贫困户实现稳定脱贫，人均纯收入达到{amount 1.2万元}。',
    'level 568 名 贫困户稳定脱贫',
    'level 1.2 万元 贫困户人均纯收入',
  ],
]);

/** What was done may be told by so many things, by 对…进行, or right behind the money; each money of a list is of its own works. */
readsAs('review', [
  [
    '投资{amount 1200万元}，完成{amount 5个}村的饮水安全工程。',
    'level 1200 万元 饮水安全工程投资',
    'level 5 个 村的饮水安全工程',
  ],
  ['投资{amount 4300万元}，对城区雨水管网进行全面改造。', 'level 4300 万元 城区雨水管网改造投资'],
  ['投资{amount 6400万元}对中心广场、烈士陵园升级改造。', 'level 6400 万元 中心广场、烈士陵园升级改造投资'],
  [
    '投资{amount 3500万元}的供水管网改造、{amount 3800万元}的小巷改造等项目全面完成。',
    'level 3500 万元 供水管网改造投资',
    'level 3800 万元 小巷改造投资',
  ],
  [
    '新建污水管线{amount 2800米}，投资{amount 920万元}完成道路线路改造。',
    'level 2800 米 新建污水管线',
    'level 920 万元 道路线路改造投资',
  ],
  [
    '投资{amount 500万元}将服务中心由{amount 800平方米}扩至{amount 2000平方米}。',
    'level 500 万元 服务中心投资',
    'level 800 平方米 2022 服务中心',
    'level 2000 平方米 服务中心',
  ],
]);

/** What became of the works is no part of what they cost. */
readsAs('review', [
  ['投资{amount 3.3亿元}的机场快速路建成通车。', 'level 3.3 亿元 机场快速路投资'],
  ['投资{amount 6亿元}的购物广场正式营业。', 'level 6 亿元 购物广场投资'],
  [
    '总投资{amount 18亿元}的安置工程，当年完成投资{amount 7亿元}。',
    'level 18 亿元 安置工程总投资',
    'level 7 亿元 安置工程[当年]完成投资',
  ],
]);

/** How far the thing has come that so much was paid for is no part of its name. */
readsAs('review', [
  ['总投资{amount 12亿元}的星河商业中心（一期）建成。', 'level 12 亿元 星河商业中心（一期）总投资'],
  ['占地{amount 45亩}的文化园建成开园。', 'level 45 亩 文化园占地'],
  ['总投资{amount 3000万元}的东坪卫生院即将投入使用。', 'level 3000 万元 东坪卫生院总投资'],
]);

readsAs('review', [
  ['投入{amount 9.6亿元}办好{amount 12类}民生实事。', 'level 9.6 亿元 办好民生实事投入', 'level 12 类 办好民生实事'],
]);

/** Money that founds a fund is the fund's own; what else is paid for is not. */
readsAs('review', [
  ['市里筹资{amount 2600万元}设立转贷周转金，帮助企业渡过难关。', 'level 2600 万元 设立转贷周转金'],
  ['县财政安排{amount 800万元}设立风险补偿金。', 'level 800 万元 设立风险补偿金'],
  ['投入{amount 300万元}建立服务中心。', 'level 300 万元 服务中心投入'],
  ['{subject 茶园抵押贷款}破题，放贷{amount 1900万元}。', 'level 1900 万元 茶园抵押贷款放贷'],
]);

import { readsAs } from '../reads-as.ts';

/** What is told of counted things is no part of their name. */
readsAs('review', [
  ['云岭酒业等{amount 22个}项目顺利投产。', 'level 22 个 云岭酒业等项目投产'],
  ['{amount 12个}便民超市全部投入使用。', 'level 12 个 便民超市'],
  [
    '总投资{amount 20亿元}的商贸综合体项目当年完成投资{amount 5亿元}。',
    'level 20 亿元 商贸综合体项目总投资',
    'level 5 亿元 商贸综合体项目当年完成投资',
  ],
  ['{amount 120项}“跨省通办”事项让两地群众少跑腿。', 'level 120 项 “跨省通办”事项'],
  ['{amount 30万}建档立卡贫困人口通过易地搬迁摆脱了“十年九旱”的困境。', 'level 30 万 建档立卡贫困人口通过易地搬迁'],
  ['东原等{amount 5个}产业集聚区加快打造成县域经济增长极。', 'level 5 个 东原等产业集聚区'],
  ['{amount 8个}全国重点实验室在川布局。', 'level 8 个 全国重点实验室'],
  ['全市明确的{amount 39项}指标中，有些尚未完成。', 'level 39 项 指标'],
  ['{amount 16个}行业压减老旧产能年度任务如期完成。', 'level 16 个 行业压减老旧产能'],
]);

/** Nor is what is told before the aspect that is measured. */
readsAs('review', [
  ['粮食喜获丰收、产量超{amount 45万吨}。', 'level 45 万吨 gt 粮食产量'],
  ['环卫工人工资标准逐年提高，平均达到{amount 2000元}。', 'level 2000 元 环卫工人工资标准'],
]);

readsAs('plan', [['{amount 86个}重点建设项目主要分布在以下领域。', 'level 86 个 重点建设项目']]);

/** Nor how a deed went, in general terms; the deed itself stays. */
readsAs('review', [
  ['{amount 16个}中药材基地初具规模。', 'level 16 个 中药材基地'],
  ['{amount 24项}技改工程均取得明显成效。', 'level 24 项 技改工程'],
  ['{amount 26件}民生实事基本完成年度目标。', 'level 26 件 民生实事'],
  ['{amount 3家}企业成功上市。', 'level 3 家 企业上市'],
  ['{amount 18家}企业陆续投产。', 'level 18 家 企业投产'],
  ['{amount 5个}大项目相继落户云溪。', 'level 5 个 大项目落户云溪'],
  ['{amount 40个}贫困村均达到退出标准。', 'level 40 个 贫困村退出'],
  ['{amount 12个}安置点群众搬得出、稳得住、能致富。', 'level 12 个 安置点'],
  ['出台{amount 30条}政策措施推动民营经济发展。', 'level 30 条 出台政策措施'],
]);

readsAs('review', [
  ['{amount 18件}民生实事高质量完成。', 'level 18 件 民生实事'],
  ['{amount 12项}年度目标任务全面完成。', 'level 12 项 年度目标任务'],
  ['{amount 34项}改革任务有力有序推进。', 'level 34 项 改革任务'],
  ['{amount 45条}惠企措施落地生根。', 'level 45 条 惠企措施'],
  ['{amount 5项}约束性指标圆满完成年度任务。', 'level 5 项 约束性指标'],
  ['{amount 29项}指标提前完成目标任务。', 'level 29 项 指标完成目标任务'],
  ['{amount 10个}项目超额完成投资。', 'level 10 个 项目'],
  ['{amount 30个}项目全面开工。', 'level 30 个 项目开工'],
  ['{amount 6个}社区全部通过验收。', 'level 6 个 社区通过验收'],
  ['{amount 12个}数字车间加快建设。', 'level 12 个 数字车间加快建设'],
]);

readsAs('review', [['{amount 56条}农村公路实现提档升级。', 'level 56 条 农村公路提档升级']]);

readsAs('review', [['{amount 1.2万名}贫困人口实现稳定脱贫。', 'level 1.2 万名 贫困人口稳定脱贫']]);

/** What the counted things are to do, or what was done to all of them. */
readsAs('review', [
  ['超额完成{amount 69个}市级重点项目年度投资计划。', 'level 69 个 市级重点项目'],
  ['支持{amount 36家}高成长型企业的发展。', 'level 36 家 高成长型企业'],
  ['州级重点项目{amount 14个}全部开（复）工。', 'level 14 个 州级重点项目'],
  ['督察交办的问题{amount 34项}全部整改到位。', 'level 34 项 督察交办的问题'],
  ['重点项目{amount 83个}完成投资{amount 76亿元}。', 'level 83 个 重点项目', 'level 76 亿元 重点项目完成投资'],
  ['贫困村{amount 35个}全部出列。', 'level 35 个 贫困村全部出列'],
]);

/** A county beside the counted villages, and what each of two kinds came to. */
readsAs('review', [
  ['{amount 64个}贫困村退出、东河县摘帽。', 'level 64 个 贫困村退出'],
  [
    '{amount 421个}贫困村和{amount 4个}贫困县（区）分别出列、摘帽。',
    'level 421 个 贫困村脱贫',
    'level 4 个 贫困县（区）摘帽',
  ],
]);

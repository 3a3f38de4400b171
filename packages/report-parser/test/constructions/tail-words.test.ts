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
  ['全市明确的{amount 39项}指标中，有些尚未完成。', 'level 39 项 明确指标'],
  ['{amount 16个}行业压减老旧产能年度任务如期完成。', 'level 16 个 行业压减老旧产能'],
]);

/** Nor is what is told before the aspect that is measured. */
readsAs('review', [
  ['粮食喜获丰收、产量超{amount 45万吨}。', 'level 45 万吨 gt 粮食产量'],
  ['环卫工人工资标准逐年提高，平均达到{amount 2000元}。', 'level 2000 元 环卫工人工资标准'],
]);

readsAs('plan', [['{amount 86个}重点建设项目主要分布在以下领域。', 'level 86 个 重点建设项目']]);

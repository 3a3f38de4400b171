import { readsAs } from '../reads-as.ts';

/** How long something went on or took is no value of anything, where neither a noun nor a verb measures it. */
readsAs('review', [
  ['伏旱连晴62天，{subject 调水}{amount 900万立方米}。', 'level 900 万立方米'],
  ['渡口停航18天，{subject 两家企业停工}。'],
  ['{subject 龙井铸造厂}停产4个月，{subject 产值}下降{amount 30%}。', 'growth -30 % 龙井铸造厂产值'],
  ['全镇突击抢收9天。'],
  ['台风来袭，6小时转移群众{amount 800人}。', 'level 800 人 转移群众'],
  ['库存可满足20天连续生产的需要，{subject 储粮}{amount 5万吨}。', 'level 5 万吨'],
  ['{subject 项目落地平均用时}缩短{amount 四成}，最快的19天。', 'growth -40 %'],
  ['秋冬防火期共150天没有一处山火。'],
]);

/** A noun of time, a mean, a service, a verb of change or a limit makes the time what is measured. */
readsAs('review', [
  ['{subject 优良天数}{amount 341天}，其中优{amount 120天}。', 'level 341 天', 'level 120 天 优良天数其中优'],
  ['{subject 用户年停电时间}{amount 3.2小时}。', 'level 3.2 小时'],
  [
    '{subject 退税办理时限}压缩到{amount 2天}，{subject2 施工工期}缩短{amount 35天}。',
    'level 2 天',
    'change -35 天 施工工期',
  ],
  ['{subject 干部在线学习人均}{amount 48小时}。', 'level 48 小时'],
  ['{subject 公司开办}{amount 1个工作日}办结。', 'level 1 个工作日'],
  [
    '{subject 整体通关时间}进口{amount 30小时}、出口{amount 2小时}。',
    'level 30 小时 整体通关时间进口',
    'level 2 小时 整体通关时间出口',
  ],
  ['{subject 沙尘天数}{amount 12天}，同比少{amount 5天}。', 'level 12 天', 'change -5 天 沙尘天数'],
  ['应对多轮暴雨和{amount 33天}{subject 高温天气}。', 'level 33 天'],
]);

/** A time that became shorter changed by so much. */
readsAs('review', [
  ['{subject 通关时间}平均压缩{amount 40分钟}。', 'change -40 分钟'],
  ['{subject 企业开办时限}缩减{amount 3天}。', 'change -3 天'],
]);

/** 近 before a time that became shorter bounds it, and before years tells how far back. */
readsAs('review', [
  ['{subject 新老城区通行时间}缩短近{amount 30分钟}。', 'change -30 分钟 approx'],
  ['近30年{subject 无重大事故}。'],
]);

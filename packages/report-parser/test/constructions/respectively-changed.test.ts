import { readsAs } from '../reads-as.ts';

/** What a list is compared with before 分别 is no part of its last name. */
readsAs('review', [
  [
    '{subject1 事故起数}、{subject2 死亡人数}较上年同期分别下降{amount 62.9%}、{amount 53%}。',
    'growth -62.9 % 事故起数',
    'growth -53 % [事故]死亡人数',
  ],
  [
    '{subject1 二氧化硫}、{subject2 氮氧化物排放}要分别减少{amount 3%}和{amount 5%}。',
    'growth -3 % 二氧化硫排放',
    'growth -5 % 氮氧化物排放',
  ],
]);

/** What each tells of as new is whole; a size is shared. */
readsAs('plan', [
  [
    '{subject1 城镇新增就业}、{subject2 新增发放创业贷款}分别完成年计划的{amount 118.2%}、{amount 248.5%}。',
    'level 118.2 % 城镇新增就业[完成年计划]',
    'level 248.5 % 新增发放创业贷款[完成年计划]',
  ],
  [
    '{subject1 电子信息}、有色金属、装备制造业产业规模分别达{amount 12亿元}、{amount 11亿元}、{amount 82亿元}。',
    'level 12 亿元 电子信息产业规模',
    'level 11 亿元 有色金属产业规模',
    'level 82 亿元 装备制造业产业规模',
  ],
]);

/** Behind 分别 each may go its own way. */
readsAs('review', [
  [
    '{subject1 肉类}、{subject2 水产品产量}分别为{amount 46万吨}、{amount 9万吨}，分别下降{amount 0.7%}和增长{amount 5.8%}。',
    'level 46 万吨 肉类产量',
    'level 9 万吨 水产品产量',
    'growth -0.7 % 肉类产量',
    'growth 5.8 % 水产品产量',
  ],
  [
    '{subject1 进口}、{subject2 出口}分别增长{amount 8.1%}和下降{amount 3.2%}。',
    'growth 8.1 % 进口',
    'growth -3.2 % 出口',
  ],
]);

/** 两项指标 are those just told, each or together. */
readsAs('review', [
  [
    '{subject1 工业总产值}{amount 93亿元}，{subject2 实际利用外资}{amount 1.2亿美元}，两项指标分别占全市的{amount 38%}和{amount 55%}。',
    'level 93 亿元',
    'level 1.2 亿美元',
    'level 38 % 工业总产值占全市比重',
    'level 55 % 实际利用外资占全市比重',
  ],
  [
    '{subject1 乡镇企业总产值}{amount 1.1亿元}，{subject? 上缴税金}{amount 260万元}，两项分别比上年增长{amount 18%}和{amount 13.5%}。',
    'level 1.1 亿元',
    'level 260 万元 乡镇企业上缴税金',
    'growth 18 % 乡镇企业总产值',
    'growth 13.5 % 乡镇企业上缴税金',
  ],
  [
    '{subject1 规上工业增加值}增长{amount 9%}，{subject2 固定资产投资}增长{amount 12%}，两项指标均居{against 全市}第{amount 一}。',
    'growth 9 %',
    'growth 12 %',
    'rank 1 - 规上工业增加值、固定资产投资增速',
  ],
]);

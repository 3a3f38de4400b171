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

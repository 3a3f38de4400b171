import { readsAs } from '../reads-as.ts';

/** Of what each is reckoned, and whose it is, is said of the first alone. */
readsAs('review', [
  [
    '单位生产总值能耗、二氧化碳排放量分别下降{amount 13.5%}、{amount 18%}。',
    'growth -13.5 % 单位生产总值能耗',
    'growth -18 % 单位生产总值二氧化碳排放量',
  ],
  [
    '单位GDP能耗下降{amount 8.1%}、二氧化碳排放下降{amount 14.1%}。',
    'growth -8.1 % 单位GDP能耗',
    'growth -14.1 % 单位GDP二氧化碳排放',
  ],
  [
    '每千人托位、养老床位数分别达到{amount 4.7个}、{amount 27.3张}。',
    'level 4.7 个 每千人托位',
    'level 27.3 张 每千人养老床位数',
  ],
  [
    '重点企业二氧化硫排放量与氮氧化物排放量分别降低{amount 5.2%}和{amount 11.5%}。',
    'growth -5.2 % 重点企业二氧化硫排放量',
    'growth -11.5 % 重点企业氮氧化物排放量',
  ],
  [
    '农村卫生厕所普及率、生活污水治理率分别提高到{amount 88%}、{amount 87.5%}。',
    'level 88 % 农村卫生厕所普及率',
    'level 87.5 % 农村生活污水治理率',
  ],
  [
    '城镇生活污水处理率、达标排放率分别达{amount 98%}、{amount 99%}。',
    'level 98 % 城镇生活污水处理率',
    'level 99 % 城镇生活污水达标排放率',
  ],
  ['对东盟、中亚进出口分别增长{amount 37%}、{amount 19%}。', 'growth 37 % 对东盟进出口', 'growth 19 % 对中亚进出口'],
]);

/** What has a lead of its own, or could not be told of the first's, is whole. */
readsAs('review', [
  [
    '单位地区生产总值能耗、二氧化硫排放量分别下降{amount 13.5%}、{amount 18%}。',
    'growth -13.5 % 单位地区生产总值能耗',
    'growth -18 % 二氧化硫排放量',
  ],
  [
    '农村自来水普及率、森林覆盖率分别达{amount 88%}、{amount 47%}。',
    'level 88 % 农村自来水普及率',
    'level 47 % 森林覆盖率',
  ],
]);

/** Whose land it is stands before the first mean alone. */
readsAs('review', [
  [
    '高新区亩均税收、亩均产值分别达到{amount 26万元}和{amount 310万元}。',
    'level 26 万元 高新区亩均税收',
    'level 310 万元 高新区亩均产值',
  ],
]);

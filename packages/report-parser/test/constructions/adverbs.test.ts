import { readsAs } from '../reads-as.ts';

/** No name ends with an adverb or a modal verb, wherever it stands: before a number, a verb, a rank, an origin. */
readsAs('review', [
  ['粮食总产仍达{amount 12万吨}。', 'level 12 万吨 粮食总产'],
  ['蔬菜产量则增长{amount 5%}。', 'growth 5 % 蔬菜产量'],
  ['网上零售额更是增长{amount 20%}。', 'growth 20 % 网上零售额'],
  [
    '吨煤售价却由上年的{amount 380元}降至{amount 260元}。',
    'level 380 元 2022 actual 吨煤售价',
    'level 260 元 吨煤售价',
  ],
  ['工业总产值、财政收入都升至全省第{amount 2}。', 'rank 2 - 工业总产值、财政收入'],
  ['下岗职工仍有{amount 3000人}。', 'level 3000 人 下岗职工'],
  ['云溪开发区可完成产值{amount 30亿元}。', 'level 30 亿元 云溪开发区产值'],
  ['农民人均纯收入已突破万元大关，达到{amount 10240元}。', 'level 10240 元 农民人均纯收入'],
  ['低保标准统一为每月{amount 480元}。', 'level 480 元 低保标准'],
]);

readsAs('plan', [
  ['产业集聚区要完成基础设施投资{amount 4亿元}。', 'level 4 亿元 产业集聚区基础设施投资'],
  ['云溪新区将完成投资{amount 12亿元}。', 'level 12 亿元 云溪新区完成投资'],
]);

/** Nor does one begin with such a word, or with the preposition of what was so meanwhile. */
readsAs('review', [
  ['始终保持生猪存栏{amount 30万头}。', 'level 30 万头 生猪存栏'],
  ['及时出台稳增长措施{amount 12条}。', 'level 12 条 出台稳增长措施'],
  [
    '在粮食播种面积减少{amount 2万亩}的情况下，总产量增长{amount 3%}。',
    'change -2 万亩 粮食播种面积',
    'growth 3 % 粮食总产量',
  ],
  ['面对规模以上工业增加值下降{amount 11%}的形势，全力稳增长。', 'growth -11 % 规模以上工业增加值'],
  ['向{amount 190户}发放小额贷款{amount 380万元}。', 'level 190 户 发放小额贷款', 'level 380 万元 发放小额贷款'],
  ['云溪镇在全市综合考核中上升{amount 3位}。', 'change 3 位 云溪镇全市综合考核'],
]);

/** Words of a name only look like them. */
readsAs('review', [
  ['可再生能源装机{amount 30万千瓦}。', 'level 30 万千瓦 可再生能源装机'],
  ['制定会议纪要{amount 5份}、管理细则{amount 12项}。', 'level 5 份 制定会议纪要', 'level 12 项 制定管理细则'],
  ['新增国家级运动健将{amount 12名}。', 'level 12 名 新增国家级运动健将'],
  ['均衡发展达标学校{amount 20所}。', 'level 20 所 均衡发展达标学校'],
  ['还建房{amount 3000套}。', 'level 3000 套 还建房'],
  ['再生资源回收量{amount 12万吨}。', 'level 12 万吨 再生资源回收量'],
  ['共享单车投放{amount 3000辆}。', 'level 3000 辆 共享单车投放'],
  ['就业帮扶车间{amount 120个}。', 'level 120 个 就业帮扶车间'],
  ['农产品冷却设施{amount 120座}。', 'level 120 座 农产品冷却设施'],
]);

/** What the next amount tells of each of the counted things, or of some, is no part of their name. */
readsAs('review', [
  [
    '{amount 13个}县区城区空气质量优良天数比例均在{amount 97%}以上。',
    'level 13 个 县区城区',
    'level 97 % ge 县区城区空气质量优良天数比例',
  ],
  ['{amount 35个}薄弱村村均集体收入达到{amount 32万元}。', 'level 35 个 薄弱村', 'level 32 万元 薄弱村村均集体收入'],
  ['县属{amount 15户}国有企业已有{amount 11户}完成改制。', 'level 15 户 县属国有企业', 'level 11 户 国有企业完成改制'],
  ['全县{amount 23个}乡镇中已有{amount 19个}通了油路。', 'level 23 个 乡镇', 'level 19 个 乡镇通了油路'],
]);

/** Quarters and ends of months before a name are no part of it. */
readsAs('review', [
  [
    '{subject12 市场成交额}达{amount 61.4亿元}，但第四季度同比下降{amount 12.5%}。',
    'level 61.4 亿元',
    'growth -12.5 % undated',
  ],
  ['六月末{subject 牲畜存栏}{amount 187万头}。', 'level 187 万头 undated'],
]);

/** How near it comes, before the verb. */
readsAs('review', [
  ['{subject 工业投资}约增长{amount 9%}。', 'growth 9 % approx'],
  ['{subject 税收收入}大约下降{amount 2%}。', 'growth -2 % approx'],
]);

/** In what year it rose, and where it stands firm. */
readsAs('review', [
  [
    '{subject 粮食产量}{amount 18万吨}，大旱之年仍增产{amount 4%}，连续三年站稳{amount 15万吨}{bound 以上}。',
    'level 18 万吨 粮食产量',
    'growth 4 % 粮食产量',
    'level 15 万吨 ge 粮食产量',
  ],
]);

import { readsAs } from '../reads-as.ts';

/** Names that stand in the clause before, or were told of together first. */
readsAs('review', [
  [
    '粮食、蔬菜、水产等发展迅猛，产量分别比上年增长{amount 3.6%}、{amount 8%}、{amount 11.2%}。',
    'growth 3.6 % 粮食产量',
    'growth 8 % 蔬菜产量',
    'growth 11.2 % 水产产量',
  ],
  [
    '地区生产总值、固定资产投资双双突破{amount 200亿元}大关，分别达到{amount 210亿元}和{amount 241亿元}。',
    'level 200 亿元 gt 地区生产总值、固定资产投资',
    'level 210 亿元 地区生产总值',
    'level 241 亿元 固定资产投资',
  ],
  [
    '销售收入和利税分别占规上工业的{amount 60%}和{amount 90%}。',
    'level 60 % 销售收入占规上工业比重',
    'level 90 % 利税占规上工业比重',
  ],
  [
    '新增公路、铁路里程{amount 360公里}和{amount 87公里}。',
    'level 360 公里 新增公路里程',
    'level 87 公里 新增铁路里程',
  ],
]);

readsAs('review', [
  [
    '一、二、三产业增长{amount 4.1%}、{amount 14.2%}和{amount 10%}。',
    'growth 4.1 % 第一产业',
    'growth 14.2 % 第二产业',
    'growth 10 % 第三产业',
  ],
  [
    '居民收入、农民收入达到{amount 315元}和{amount 159元}，实际分别增长{amount 8.3%}和{amount 10.3%}。',
    'level 315 元 居民收入',
    'level 159 元 农民收入',
    'growth 8.3 % 居民收入',
    'growth 10.3 % 农民收入',
  ],
  [
    '规上企业产值、销售、利润达到{amount 178亿元}、{amount 174亿元}和{amount 11亿元}。',
    'level 178 亿元 规上企业产值',
    'level 174 亿元 规上企业销售',
    'level 11 亿元 规上企业利润',
  ],
]);

/** Without 分别: multiples are of the things just told, and 限上 is shared with the noun behind it. */
readsAs('review', [
  [
    '{subject1 一般公共预算收入}{amount 32亿元}，{subject2 一般公共预算支出}{amount 140亿元}，是2015年的{amount 1.3倍}和{amount 1.6倍}。',
    'level 32 亿元',
    'level 140 亿元',
    'growth 1.3 倍 2016/2023 一般公共预算收入',
    'growth 1.6 倍 2016/2023 一般公共预算支出',
  ],
  [
    '{subject1 手机}、{subject2 家电}{subject12 限上零售额}分别增长{amount 8%}和{amount 11%}。',
    'growth 8 %',
    'growth 11 %',
  ],
]);

/** 存、贷款 are two things; and a list that only says how things changed is of those just told. */
readsAs('review', [
  [
    '金融机构存、贷款余额分别为{amount 320亿元}、{amount 240亿元}。',
    'level 320 亿元 金融机构存款余额',
    'level 240 亿元 金融机构贷款余额',
  ],
  [
    '{subject1 粮食播种面积}{amount 42万亩}、{subject2 油料播种面积}{amount 9万亩}，比上年增加{amount 1.2万亩}和{amount 0.4万亩}。',
    'level 42 万亩',
    'level 9 万亩',
    'change 1.2 万亩 粮食播种面积',
    'change 0.4 万亩 油料播种面积',
  ],
]);

/** What stands behind a semicolon and names nothing is told of the thing before it. */
readsAs('review', [
  [
    '{subject1 水产养殖产值}达{amount 85亿元}，占全市比重提高到{amount 26%}；增速达{amount 9%}。',
    'level 85 亿元',
    'level 26 % 水产养殖产值占全市比重',
    'growth 9 % 水产养殖产值',
  ],
  [
    '{subject1 一般公共预算收入}{amount 3.5亿元}，同口径完成{amount 3.7亿元}。',
    'level 3.5 亿元',
    'level 3.7 亿元 一般公共预算收入',
  ],
]);

/** What a list of amounts is told of, where the sentence said more of each thing before. */
readsAs('five-years', [
  [
    '{subject12 财政总收入}由{amount 42亿元}增加到{amount 96亿元}，{subject34 一般公共预算支出}由{amount 61亿元}增加到{amount 133亿元}，年均分别增长{amount 18%}和{amount 16.8%}。',
    'level 42 亿元 2020',
    'level 96 亿元',
    'level 61 亿元 2020',
    'level 133 亿元',
    'growth 18 % 2021/2025 财政总收入',
    'growth 16.8 % 2021/2025 一般公共预算支出',
  ],
  [
    '{subject12 工业增加值}{amount 64亿元}，增长{amount 7%}，{subject34 建筑业产值}{amount 30亿元}，增长{amount 4%}，分别是2020年的{amount 1.4倍}和{amount 1.9倍}。',
    'level 64 亿元',
    'growth 7 % 2021/2025',
    'level 30 亿元',
    'growth 4 % 2021/2025',
    'growth 1.4 倍 2021/2025 工业增加值',
    'growth 1.9 倍 2021/2025 建筑业产值',
  ],
  [
    '{subject 存贷款余额}均{bound 突破}{amount 千亿元}，分别增长{amount 1.2倍}和{amount 1.4倍}。',
    'level 1000 亿元 gt 2025',
    'growth 1.2 倍 2021/2025 存款余额',
    'growth 1.4 倍 2021/2025 贷款余额',
  ],
]);

/** Names that the clause before gives in full, whose shared deed the aspect says once more. */
readsAs('review', [
  [
    '退休人员养老金、低保标准、社区干部补贴和环卫工人工资再次提高，月人均分别提高{amount 211元}、{amount 80元}、{amount 340元}和{amount 310元}。',
    'change 211 元 月人均退休人员养老金',
    'change 80 元 月人均低保标准',
    'change 340 元 月人均社区干部补贴',
    'change 310 元 月人均环卫工人工资',
  ],
  [
    '医疗废物、生活垃圾、城市污水处理能力不断提高，处理率分别达到{amount 94%}、{amount 84%}、{amount 81%}以上。',
    'level 94 % ge 医疗废物处理率',
    'level 84 % ge 生活垃圾处理率',
    'level 81 % ge 城市污水处理率',
  ],
  ['退休人员养老金标准继续提高，年人均提高{amount 2500元}。', 'change 2500 元 退休人员养老金标准年人均'],
]);

/** By whom a shared noun is reckoned is shared with it. */
readsAs('plan', [
  [
    '医疗保险和养老服务人均补助标准分别提高{amount 20元}和{amount 4元}。',
    'change 20 元 医疗保险人均补助标准',
    'change 4 元 养老服务人均补助标准',
  ],
]);

/** One growth behind several things is of all of them. */
readsAs('plan', [
  [
    '{subject1 旅游人数}突破{amount 360万人次}，{subject2 旅游收入}达到{amount 36亿元}，分别增长{amount 18%}。',
    'level 360 万人次 gt',
    'level 36 亿元',
    'growth 18 % 旅游人数、旅游收入',
  ],
]);

/** Several shares are of as many as were told of before. */
readsAs('review', [
  [
    '{subject1 装备制造业}、{subject2 高技术制造业增加值}分别增长{amount 11%}、{amount 17%}，占规上工业的比重达到{amount 16.2%}和{amount 6.8%}。',
    'growth 11 % 装备制造业增加值',
    'growth 17 %',
    'level 16.2 % 装备制造业增加值占规上工业的比重',
    'level 6.8 % 高技术制造业增加值占规上工业的比重',
  ],
  [
    '{subject1 服务业增加值}{amount 86亿元}、{subject2 农业增加值}{amount 21亿元}，占生产总值的{amount 48%}和{amount 12%}。',
    'level 86 亿元',
    'level 21 亿元',
    'level 48 % 服务业增加值占生产总值比重',
    'level 12 % 农业增加值占生产总值比重',
  ],
]);

/** Of several works those that are named have each an amount. */
readsAs('review', [
  [
    '东湖水厂、西岭污水厂等四项工程投运，日处理能力分别提升{amount 3万吨}、{amount 800吨}。',
    'change 3 万吨 东湖水厂日处理能力',
    'change 800 吨 西岭污水厂日处理能力',
  ],
]);

/** What came of several things alike is told once, and then how much of each. */
readsAs('review', [
  [
    '粮食产量稳定在{amount 30万吨}{bound 以上}，实现税收收入、社会投资双增长，分别增长{amount 12%}、{amount 15%}。',
    'level 30 万吨 ge 粮食产量',
    'growth 12 % 税收收入',
    'growth 15 % 社会投资',
  ],
  [
    '实现火灾事故起数、受伤人数“双下降”，分别下降{amount 42%}、{amount 51%}。',
    'growth -42 % 火灾事故起数',
    'growth -51 % 火灾事故受伤人数',
  ],
  [
    '口岸货运量达到{amount 90万吨}，实现加工贸易、服务贸易双突破，分别达到{amount 12亿美元}、{amount 1.5亿美元}。',
    'level 90 万吨 口岸货运量',
    'level 12 亿美元 加工贸易',
    'level 1.5 亿美元 服务贸易',
  ],
  ['用电量与用水量同步增长，分别增长{amount 8%}和{amount 9%}。', 'growth 8 % 用电量', 'growth 9 % 用水量'],
]);

import { readsAs } from '../reads-as.ts';

/** The year and the status come from what a clause says, and else from where it stands. */
readsAs('plan', [
  ['到2027年，{subject 海洋装备产业产值}达到{amount 400亿元}。', 'level 400 亿元 2027'],
  ['到2025年，{subject 海洋产业增加值占经济总量比重}{bound 超过}{amount 10%}。', 'level 10 % gt 2025'],
  ['力争到2026年底，{subject 高新技术企业}达到{amount 120家}。', 'level 120 家 2026'],
  ['2023年，{subject 规上工业总产值}完成{amount 612.5亿元}。', 'level 612.5 亿元 2023 actual'],
  ['今年，{subject 完成固定资产投资}{amount 160亿元}。', 'level 160 亿元 [完成]固定资产投资'],
  ['在去年{subject 网络零售额}{amount 36亿元}的基础上再增长{amount 10%}。', 'level 36 亿元 2023 actual', 'growth 10 %'],
  ['{subject 年内建成通车道路}{amount 18公里}。', 'level 18 公里 [建成][通车]道路'],
]);

readsAs('review', [
  ['到2027年，{subject 地区生产总值}年均增长{amount 7%}。', 'growth 7 % 2024/2027 target'],
  [
    '预计全年{subject 地区生产总值}{amount 486.3亿元}、增长{amount 6.4%}。',
    'level 486.3 亿元 estimate',
    'growth 6.4 % estimate',
  ],
  [
    '预计{subject 一般公共预算收入}完成{amount 31.8亿元}，增长{amount 9.2%}。',
    'level 31.8 亿元 estimate',
    'growth 9.2 % estimate',
  ],
  ['初步核算，{subject 地区生产总值}增长{amount 5.8%}。', 'growth 5.8 % estimate'],
  ['去年，{subject 城镇新增就业}{amount 6520人}。', 'level 6520 人'],
  ['到2027年，{subject 港口吞吐能力}将达到{amount 5000万吨}。', 'level 5000 万吨 2027 target'],
  ['2022年，{subject 游客接待量}{amount 520万人次}。', 'level 520 万人次 2022'],
  [
    '{subject 望江大桥}计划2024年开工、总投资{amount 18亿元}。',
    'level 18 亿元 2024 target 望江大桥[计划2024年开工]总投资',
  ],
  ['{subject 年度计划投资}完成{amount 109%}。', 'level 109 %'],
  ['{subject 重点项目}完成年度计划{amount 109%}。', 'level 109 % 重点项目完成年度计划'],
  ['{subject 适老化改造}完成市级下达任务的{amount 1.67倍}。', 'level 1.67 倍 适老化改造完成市级下达任务'],
]);

readsAs('government-building', [
  ['{subject “三公”经费}压减{amount 3%}{bound 以上}。', 'growth -3 % ge'],
  ['{subject 人大代表建议办复率}达到{amount 100%}。', 'level 100 %'],
]);

/** What is of part of a year, a result or a target, is of no period that can be said. */
readsAs('review', [
  ['上半年，{subject 固定资产投资}增长{amount 6.1%}。', 'growth 6.1 % undated'],
  [
    '{subject 进出口总额}增长{amount 8%}，前三季度{subject 网络零售额}增长{amount 12%}。',
    'growth 8 %',
    'growth 12 % undated',
  ],
  ['2023年1—11月，{subject 规上工业增加值}增长{amount 7.2%}。', 'growth 7.2 % undated'],
]);

readsAs('plan', [
  ['上半年{subject 新开工项目}{amount 20个}{bound 以上}。', 'level 20 个 ge undated'],
  ['8月底前完成{subject 校舍改造}{amount 20所}。', 'level 20 所 2024'],
]);

/** A year and a comma may stand before the word that makes a sentence an estimate. */
readsAs('review', [
  [
    '2023年，预计完成{subject1 地区生产总值}{amount 210亿元}，增长{amount 5.6%}；{subject3 社会消费品零售总额}{amount 96亿元}。',
    'level 210 亿元 estimate',
    'growth 5.6 % estimate 地区生产总值',
    'level 96 亿元 estimate',
  ],
]);

/** What is told further of an estimated thing is an estimate too; what stands beside it is not. */
readsAs('review', [
  [
    '用好产业政策，预计实现{subject1 一般公共预算收入}{amount 93亿元}，增长{amount 14.5%}，{subject3 民生支出}{amount 33亿元}。',
    'level 93 亿元 estimate',
    'growth 14.5 % estimate 一般公共预算收入',
    'level 33 亿元 estimate',
  ],
  [
    '用好产业政策，预计{subject1 新增产能}{amount 9亿元}，抓好技术改造，{subject2 完工技改项目}{amount 12个}。',
    'level 9 亿元 estimate',
    'level 12 个 actual',
  ],
  [
    '{subject1 新增就业}{amount 1.2万人}；预计{subject2 城镇居民收入}从{amount 3.6万元}提高到{amount 4.1万元}，{subject45 农村居民收入}从{amount 1.8万元}提高到{amount 2.2万元}。',
    'level 1.2 万人',
    'level 3.6 万元 2022 actual',
    'level 4.1 万元 estimate 城镇居民收入',
    'level 1.8 万元 2022 actual',
    'level 2.2 万元 estimate',
  ],
  [
    '{subject1 地方一般公共预算收入}预计完成{amount 22亿元}，为预算的{amount 97%}，同口径增长{amount 8%}。',
    'level 22 亿元 estimate',
    'level 97 % estimate 地方一般公共预算收入完成预算',
    'growth 8 % estimate 地方一般公共预算收入',
  ],
  ['初步预计{subject 地区生产总值}增长{amount 7%}。', 'growth 7 % estimate'],
]);

/** When a work will be done tells nothing of what stands behind the semicolon; a year that heads a list does. */
readsAs('plan', [
  [
    '{subject1 港口吞吐量}突破{amount 900万吨}；大桥合龙，力争2026年建成通车；修缮三所校舍，{subject2 接待游客}{amount 480万人次}。',
    'level 900 万吨 gt 2024',
    'level 480 万人次 2024',
  ],
  [
    '到2026年，{subject1 产业规模}达到{amount 800亿元}；{subject2 规上企业}达到{amount 50家}。',
    'level 800 亿元 2026',
    'level 50 家 2026',
  ],
]);

/** Part of a year in one clause of a list is of that clause. */
readsAs('plan', [
  [
    '安置下岗职工{amount 400人}；上半年改制企业{amount 6户}；{subject 棉花基地}扩大到{amount 20万亩}。',
    'level 400 人 2024 安置下岗职工',
    'level 6 户 undated [上半年]改制企业',
    'level 20 万亩 2024',
  ],
]);

/** When a work begins within the year is told of it alone. */
readsAs('plan', [['溪流治理工程上半年全面开工，修复堤防{amount 5.2公里}。', 'level 5.2 公里 2024 修复堤防']]);

/** What there is so far is no target of the year that the sentence named; works begun earlier are those of this plan. */
readsAs('plan', [
  [
    '到2027年{subject1 建成高标准农田}{amount 60万亩}，目前已建成{amount 46.8万亩}。',
    'level 60 万亩 2027 target',
    'level 46.8 万亩 2023 actual 建成高标准农田',
  ],
  [
    '上年开工的{amount 12个}项目全部竣工，{subject2 新开工项目}{amount 18个}。',
    'level 12 个 2024 target 开工项目竣工',
    'level 18 个 2024 target',
  ],
]);

/** A later year told beside what is planned for the year ends with its clauses. */
readsAs('plan', [
  [
    '主要目标是：{subject 工业总产值}{amount 85亿元}，力争到2026年突破{amount 百亿元}；{subject 财政收入}{amount 2.6亿元}，增长{amount 20%}。',
    'level 85 亿元 2024',
    'level 100 亿元 gt 2026',
    'level 2.6 亿元 2024',
    'growth 20 % 2024',
  ],
  [
    '{subject 肉羊存栏}达到{amount 16万只}，力争2026年摘掉贫困县的帽子；{subject 新建通村公路}{amount 160公里}。',
    'level 16 万只 2024',
    'level 160 公里 2024',
  ],
]);

/** What a plan sets out from, and what shall become of works that are begun. */
readsAs('plan', [
  [
    '{subject 经济增长}预期目标为{amount 6.5%}{bound 左右}，这与去年{amount 7.1%}的实际增速相衔接。',
    'growth 6.5 % approx 2024',
    'growth 7.1 % 2023 actual 经济增长',
  ],
  ['已签约的{amount 32个}项目年内全部开工。', 'level 32 个 2024 签约项目开工'],
  ['{subject 已开工}的{amount 21个}项目要加快建设。', 'level 21 个 2023 actual 已开工项目'],
]);

/** What a thing will be in another year is told of it behind any stop, where nothing else is named. */
readsAs('plan', [
  [
    '{subject 充电桩}到2025年{amount 900个}；到2027年，达到{amount 1500个}。',
    'level 900 个 2025',
    'level 1500 个 2027 充电桩',
  ],
  [
    '到2025年，{subject 公办园在园幼儿占比}达到{amount 55%}；2028年提高到{amount 60%}{bound 以上}。',
    'level 55 % 2025',
    'level 60 % ge 2028 公办园在园幼儿占比',
  ],
  [
    '到2025年{subject 村级光伏电站}达到{amount 24座}。到2026年达到{amount 30座}。',
    'level 24 座 2025',
    'level 30 座 2026 村级光伏电站',
  ],
  [
    '{subject 护理床位}至2025年{amount 700张}；至2026年，建成公交站{amount 45个}。',
    'level 700 张 2025',
    'level 45 个 2026 建成公交站',
  ],
]);
readsAs('review', [['{subject 个体工商户}截至2023年底达{amount 4.6万户}。', 'level 4.6 万户']]);

/** What a review says is planned, and what there is of it so far. */
readsAs('review', [
  [
    '规划到2026年，{subject 茶园面积}达到{amount 10万亩}，目前已达{amount 6.8万亩}，带动茶农{amount 3000户}。',
    'level 10 万亩 2026 target',
    'level 6.8 万亩 2023 actual',
    'level 3000 户 2023 actual 茶园带动茶农',
  ],
  [
    '规划到2030年，{subject 物流园面积}达到{amount 9平方公里}，现有{amount 4平方公里}。',
    'level 9 平方公里 2030 target',
    'level 4 平方公里 2023 actual',
  ],
  [
    '到2026年，{subject 高新技术企业}将达到{amount 200家}，目前为{amount 86家}。',
    'level 200 家 2026 target',
    'level 86 家 2023 actual',
  ],
  ['{subject 计划用三年时间改造危旧房}{amount 120栋}。', 'level 120 栋 2024/2026 target 改造危旧房'],
  [
    '{subject 力争用三年时间建成标准厂房}{amount 100万平方米}，目前已建成{amount 36万平方米}。',
    'level 100 万平方米 2024/2026 target 建成标准厂房',
    'level 36 万平方米 2023 actual 建成标准厂房',
  ],
  [
    '计划用三年时间改造{subject1 危旧房}{amount 120栋}，实际改造{amount 130栋}；新建{subject 公园}{amount 20个}。',
    'level 120 栋 2024/2026 target 改造危旧房',
    'level 130 栋 2023 actual 改造危旧房',
    'level 20 个 2023 actual 新建公园',
  ],
  ['力争用两年时间，使{subject 自来水普及率}达到{amount 95%}。', 'level 95 % 2025 target'],
  ['确保三年任务两年完成，{subject 建成梯田}{amount 20万亩}。', 'level 20 万亩 2023 actual 建成梯田'],
  ['原计划三年完成的{subject 泵站}{amount 12座}提前建成。', 'level 12 座 2023 actual 泵站'],
  ['{subject 民间投资}目标增长{amount 15%}。', 'growth 15 % 2023 target'],
]);

readsAs('plan', [
  [
    '到2027年，{subject 高新技术企业}达到{amount 200家}，目前已有{amount 86家}。',
    'level 200 家 2027 target',
    'level 86 家 2023 actual',
  ],
  [
    '到2027年，{subject 茶园面积}达到{amount 10万亩}，现有{amount 6.8万亩}。',
    'level 10 万亩 2027 target',
    'level 6.8 万亩 2023 actual',
  ],
  ['{subject 民间投资}目标增长{amount 9%}。', 'growth 9 %'],
]);

/** How long something may take is no part of what is done. */
readsAs('plan', [
  ['力争三年时间改造老旧小区{amount 120个}。', 'level 120 个 2024/2026 改造老旧小区'],
  ['力争两到三年时间培育亿元企业{amount 30家}。', 'level 30 家 2024/2026 培育亿元企业'],
  ['利用三年时间新增绿地{amount 50万平方米}。', 'level 50 万平方米 2024/2026 新增绿地'],
  ['经过三年左右时间建成茶园{amount 12个}。', 'level 12 个 2024/2026 建成茶园'],
]);

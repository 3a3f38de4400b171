import { readsAs } from '../reads-as.ts';

/** What was done to the last of several counted things was done to all of them. */
readsAs('review', [
  ['完成{amount 30个}老旧小区、{amount 12个}老旧街区改造。', 'level 30 个 老旧小区改造', 'level 12 个 老旧街区改造'],
  [
    '{amount 11公里}污水管网、{amount 16公里}雨水管网和{amount 19公里}城市道路等改扩建工程顺利完工。',
    'level 11 公里 污水管网改扩建工程',
    'level 16 公里 雨水管网改扩建工程',
    'level 19 公里 城市道路等改扩建工程完工',
  ],
  [
    '完成{amount 26公里}供水、{amount 117公里}供热、{amount 20公里}燃气管网铺设。',
    'level 26 公里 供水管网铺设',
    'level 117 公里 供热管网铺设',
    'level 20 公里 燃气管网铺设',
  ],
  [
    '{amount 5个}高质量数据集、{amount 4个}可信数据空间纳入国家试点。',
    'level 5 个 高质量数据集纳入国家试点',
    'level 4 个 可信数据空间纳入国家试点',
  ],
  // A deed of its own takes no other.
  [
    '完成{amount 17座}燃煤锅炉拆改、{amount 25公里}供热管线改造。',
    'level 17 座 燃煤锅炉拆改',
    'level 25 公里 供热管线改造',
  ],
]);

/** What several names share at their end, where its noun alone would be of something else. */
readsAs('review', [
  ['药品和试剂集采价格平均下降{amount 51%}、{amount 70%}。', 'growth -51 % 药品集采价格', 'growth -70 % 试剂集采价格'],
  [
    '东州、西州地铁线网单日客运量分别达{amount 140万}、{amount 130万人次}。',
    'level 140 万人次 东州地铁线网单日客运量',
    'level 130 万人次 西州地铁线网单日客运量',
  ],
  [
    '刑事治安、涉诈、涉毒警情分别下降{amount 17.7%}、{amount 17.4%}、{amount 68%}。',
    'growth -17.7 % 刑事治安警情',
    'growth -17.4 % 涉诈警情',
    'growth -68 % 涉毒警情',
  ],
  ['规上企业亩均产值、增加值增长{amount 6%}。', 'growth 6 % 规上企业亩均产值、增加值'],
]);

/** Of counted things the next amount tells something; it is no part of what they are. */
readsAs('review', [
  [
    '{amount 74个}国控断面水质优良比例连续3年保持{amount 100%}。',
    'level 74 个 国控断面',
    'level 100 % 2021/2023 国控断面水质优良比例',
  ],
  [
    '{amount 15个}产业转移平台落地项目{amount 220个}。',
    'level 15 个 产业转移平台',
    'level 220 个 产业转移平台落地项目',
  ],
]);

/** What became of the last of several counted things became of all of them. */
readsAs('review', [
  ['{amount 3所}学校、{amount 2家}医院建成投用。', 'level 3 所 学校建成投用', 'level 2 家 医院建成投用'],
  [
    '完成{amount 500名}困难老人、{amount 200名}困难儿童救助。',
    'level 500 名 困难老人救助',
    'level 200 名 困难儿童救助',
  ],
  [
    '贫困户{amount 480户}、贫困人口{amount 1046人}全部达到脱贫标准。',
    'level 480 户 贫困户脱贫',
    'level 1046 人 贫困人口全部脱贫',
  ],
  [
    '形成{amount 1个}千亿级、{amount 3个}300亿级产业集群。',
    'level 1 个 形成千亿级产业集群',
    'level 3 个 300亿级产业集群',
  ],
  [
    '实施道路改造、电网建设、水环境整治项目{amount 12个}、{amount 18个}和{amount 74个}。',
    'level 12 个 道路改造项目',
    'level 18 个 电网建设项目',
    'level 74 个 水环境整治项目',
  ],
]);

/** One growth of two sides is of neither alone, nor of the whole. */
readsAs('review', [
  [
    '存贷款余额分别达到{amount 218亿元}和{amount 146亿元}，增长{amount 9%}。',
    'level 218 亿元 存款余额',
    'level 146 亿元 贷款余额',
    'growth 9 % 存款余额、贷款余额',
  ],
  [
    '甲村收入、乙村收入分别达到{amount 15万元}、{amount 6万元}，同步增长{amount 8%}。',
    'level 15 万元 甲村收入',
    'level 6 万元 乙村收入',
    'growth 8 % 甲村收入、乙村收入',
  ],
  ['城乡居民人均收入分别增长{amount 8%}。', 'growth 8 % 城镇居民人均收入、农村居民人均收入'],
  ['{subject 城乡居民人均可支配收入}增长{amount 8%}。', 'growth 8 %'],
]);

/** What is told behind things of two levels is of both; and a long name is not torn. */
readsAs('review', [
  [
    '{amount 6个}市级、{amount 42个}县级重点项目完成投资{amount 21亿元}。',
    'level 6 个 市级重点项目',
    'level 42 个 县级重点项目',
    'level 21 亿元 市级重点项目、县级重点项目完成投资',
  ],
  [
    '实施投资{amount 1.9亿元}的沙地治理、有害生物防控、湿地保护、生态畜牧业基础设施建设等生态屏障工程。',
    'level 1.9 亿元 沙地治理、有害生物防控、湿地保护、生态畜牧业基础设施建设等生态屏障工程投资',
  ],
  ['{amount 90%}的困难户得到了产业帮扶、就业帮扶和信贷支持。', 'level 90 % 困难户得到了产业帮扶、就业帮扶和信贷支持'],
]);

/** A predicate of all that were counted, and things with a noun of their own before those that share one. */
readsAs('review', [
  [
    '{amount 12个}乡镇、{amount 85个}行政村实现光纤全覆盖。',
    'level 12 个 乡镇实现光纤全覆盖',
    'level 85 个 行政村实现光纤全覆盖',
  ],
  ['{amount 5家}企业、{amount 12个}品牌成为省级示范。', 'level 5 家 企业成为省级示范', 'level 12 个 品牌成为省级示范'],
  [
    '{amount 56个}小区完成用电治理、{amount 6万}居民用上放心电。',
    'level 56 个 小区完成用电治理',
    'level 6 万 居民用上放心电',
  ],
  [
    '{amount 21个}贫困村和{amount 72户}、{amount 199名}贫困人口全部脱贫。',
    'level 21 个 贫困村脱贫',
    'level 72 户 贫困人口脱贫',
    'level 199 名 贫困人口脱贫',
  ],
]);

readsAs('review', [
  [
    '{amount 6所}乡镇敬老院新建、{amount 18所}乡镇敬老院提升改造。',
    'level 6 所 乡镇敬老院新建',
    'level 18 所 乡镇敬老院提升改造',
  ],
  [
    '{amount 11个}产业基地、{amount 23个}重大项目列入省级规划。',
    'level 11 个 产业基地列入省级规划',
    'level 23 个 重大项目列入省级规划',
  ],
]);

readsAs('review', [
  ['完成{amount 6所}敬老院新建、{amount 18所}提升改造。', 'level 6 所 敬老院新建', 'level 18 所 敬老院提升改造'],
]);

import { readsAs } from '../reads-as.ts';

/** What else is measured of an owner is of the owner, and not of the first measure. */
readsAs('review', [
  [
    '市属国企资产总额突破{amount 70亿元}，年营业收入达到{amount 20亿元}。',
    'level 70 亿元 gt 市属国企资产总额',
    'level 20 亿元 市属国企年营业收入',
  ],
  [
    '江北轨道交通运营线路增至{amount 14条}、运营里程{bound 超过}{amount 580公里}。',
    'level 14 条 江北轨道交通运营线路',
    'level 580 公里 gt 江北轨道交通运营里程',
  ],
  [
    '{amount 8个}跨区域项目完成投资{amount 92亿元}、完成率{amount 108%}。',
    'level 8 个 跨区域项目',
    'level 92 亿元 跨区域项目完成投资',
    'level 108 % 跨区域项目投资完成率',
  ],
  [
    '市属国企资产总额增长{amount 16%}，营业总收入、利润总额分别增长{amount 9%}、{amount 7%}。',
    'growth 16 % 市属国企资产总额',
    'growth 9 % 市属国企营业总收入',
    'growth 7 % 市属国企利润总额',
  ],
  [
    '{subject 规上工业企业}达{amount 40家}；营业收入、利税分别增长{amount 7%}、{amount 8%}。',
    'level 40 家',
    'growth 7 % 营业收入',
    'growth 8 % 利税',
  ],
]);

/** What belongs to a scheme, a fund or a fair is of the one that the clause before tells of, or does something to. */
readsAs('review', [
  ['整合居民医保制度，财政补助提高到{amount 420元}。', 'level 420 元 居民医保财政补助'],
  [
    '养老保险缴费比例降至{amount 16%}，同时充实全县社保基金，储备规模增加到{amount 5亿元}。',
    'level 16 % 养老保险缴费比例',
    'level 5 亿元 全县社保基金储备规模',
  ],
  ['降低并统一大病保险起付线，报销比例达到{amount 60%}。', 'level 60 % 大病保险报销比例'],
  ['农村居民养老保险工作全面开展，参保人数达到{amount 8000人}。', 'level 8000 人 农村居民养老保险参保人数'],
  ['连续提高退休人员养老金，月人均养老金达到{amount 2011元}。', 'level 2011 元 月人均退休人员养老金'],
  [
    '成功举办了第七届农产品展销会，商品交易额突破{amount 7300万元}。',
    'level 7300 万元 gt 第七届农产品展销会商品交易额',
  ],
  ['建立住房保障制度，覆盖面逐步扩大，目前已达到{amount 12.5%}。', 'level 12.5 % 住房保障制度覆盖面'],
]);

/** A clause that names nothing of the kind gives no owner. */
readsAs('review', [
  [
    '生产总值增长{amount 5%}，坚持稳中求进，资产总额达到{amount 12亿元}。',
    'growth 5 % 生产总值',
    'level 12 亿元 资产总额',
  ],
]);

/** What a later figure is of, that names but an aspect of its own: the site, the loans, the houses, the kind. */
readsAs('review', [
  [
    '云台景区购票游客{amount 110万人次}，门票收入{amount 9300万元}。',
    'level 110 万人次 云台景区购票游客',
    'level 9300 万元 云台景区门票收入',
  ],
  [
    '江北国际机场旅客超{amount 480万人次}，国际货邮吞吐量增长{amount 11%}。',
    'level 480 万人次 gt 江北国际机场旅客',
    'growth 11 % 江北国际机场国际货邮吞吐量',
  ],
  [
    '普惠小微贷款余额达{amount 23亿元}，贷款平均利率下降{amount 1.5个百分点}。',
    'level 23 亿元 普惠小微贷款余额',
    'change -1.5 个百分点 普惠小微贷款平均利率',
  ],
  [
    '制造业企业亩均产值增长{amount 6%}，亩均税收增长{amount 10%}。',
    'growth 6 % 制造业企业亩均产值',
    'growth 10 % 制造业企业亩均税收',
  ],
  ['新增公办幼儿园{amount 2所}、学位{amount 390个}。', 'level 2 所 新增公办幼儿园', 'level 390 个 新增公办幼儿园学位'],
  [
    '水利工程已开工项目{amount 57个}，今年再开工{amount 27个}项目。',
    'level 57 个 水利工程已开工项目',
    'level 27 个 水利工程开工项目',
  ],
  [
    '城乡最低生活保障标准逐年提高，城镇年人均提高{amount 600元}，农村年人均提高{amount 200元}。',
    'change 600 元 城镇最低生活保障标准年人均',
    'change 200 元 农村最低生活保障标准年人均',
  ],
]);

/** Not where nothing of the kind was told. */
readsAs('review', [
  ['粮食产量{amount 20万吨}，门票收入{amount 9300万元}。', 'level 20 万吨 粮食产量', 'level 9300 万元 门票收入'],
  ['各项贷款余额{amount 20亿元}，新开工{amount 27个}项目。', 'level 20 亿元 各项贷款余额', 'level 27 个 新开工项目'],
]);

/** Whose the air, the people and the taxes are. */
readsAs('review', [
  [
    '中心城区空气优良天数{amount 311天}，优良率{amount 85%}。',
    'level 311 天 中心城区空气优良天数',
    'level 85 % 中心城区空气优良率',
  ],
  [
    '县城建成区面积扩大到{amount 28平方公里}、人口{amount 25万人}。',
    'level 28 平方公里 县城建成区面积',
    'level 25 万人 县城人口',
  ],
  [
    '高新区实现规上工业产值{amount 72亿元}、税收{amount 4亿元}。',
    'level 72 亿元 高新区规上工业产值',
    'level 4 亿元 高新区税收',
  ],
  [
    '第二产业增加值增长{amount 8%}，拉动经济增长{amount 3个百分点}。',
    'growth 8 % 第二产业增加值',
    'change 3 个百分点 第二产业增加值拉动经济',
  ],
]);

/** What each gets, and who is helped, is of those that were counted last, or of what helps them. */
readsAs('review', [
  [
    '改造农村危房{amount 85户}，每户补助{amount 1.2万元}。',
    'level 85 户 改造农村危房',
    'level 1.2 万元 改造农村危房每户补助',
  ],
  [
    '土鸡出栏{amount 380万羽}，带动贫困户{amount 2900户}，户均增收{amount 4200元}。',
    'level 380 万羽 土鸡出栏',
    'level 2900 户 土鸡带动贫困户',
    'change 4200 元 土鸡带动贫困户户均增收',
  ],
  ['带动贫困户{amount 1200户}。', 'level 1200 户 带动贫困户'],
  [
    '易地搬迁{amount 2800户}，人均住房面积{amount 25平方米}。',
    'level 2800 户 易地搬迁',
    'level 25 平方米 易地搬迁人均住房面积',
  ],
  ['实施易地扶贫搬迁，{amount 2318户}迁入新居。', 'level 2318 户 易地扶贫搬迁迁入新居'],
  [
    '完成饮水提标工程{amount 12个}，受益人口{amount 3.8万人}。',
    'level 12 个 饮水提标工程',
    'level 3.8 万人 饮水提标工程受益人口',
  ],
  [
    '建成老年助餐点{amount 62个}，服务老人{amount 41万人次}，服务业企业增加{amount 12家}。',
    'level 62 个 建成老年助餐点',
    'level 41 万人次 建成老年助餐点服务老人',
    'change 12 家 服务业企业',
  ],
  [
    '签约亿元以上项目{amount 34个}，计划总投资{amount 415亿元}，当年落地率达{amount 62%}。',
    'level 34 个 签约亿元以上项目',
    'level 415 亿元 签约亿元以上项目计划总投资',
    'level 62 % 签约亿元以上项目落地率',
  ],
  ['煤炭行业利润{amount 9.6亿元}，亏损面达{amount 57%}。', 'level 9.6 亿元 煤炭行业利润', 'level 57 % 煤炭行业亏损面'],
  ['压减企业{amount 20户}，亏损面控制在{amount 10%}{bound 以内}。', 'level 20 户 压减企业', 'level 10 % le 亏损面'],
  ['财政总收入{amount 300亿元}，税收占比{amount 84%}。', 'level 300 亿元 财政总收入', 'level 84 % 财政总收入税收占比'],
  [
    '脱贫人口参保率{amount 100%}，住院费用报销比例达到{amount 85%}。',
    'level 100 % 脱贫人口参保率',
    'level 85 % 脱贫人口住院费用报销比例',
  ],
  ['输出劳务{amount 3.2万人次}，创收{amount 8700万元}。', 'level 3.2 万人次 输出劳务', 'level 8700 万元 输出劳务创收'],
]);

/** What is told of a herd, of later stages, of cases, and what is invested in no product. */
readsAs('review', [
  ['{subject1 生猪出栏}{amount 42万头}、存栏{amount 26万头}。', 'level 42 万头', 'level 26 万头 生猪存栏'],
  [
    '{subject1 重大项目新签约}{amount 66个}、总投资{amount 323亿元}，新开工{amount 52个}、总投资{amount 218亿元}。',
    'level 66 个',
    'level 323 亿元 重大项目新签约总投资',
    'level 52 个 重大项目新开工',
    'level 218 亿元 重大项目新开工总投资',
  ],
  [
    '{subject1 刑事案件立案数}下降{amount 15%}，破案率提高{amount 6.3个百分点}。',
    'growth -15 %',
    'change 6.3 个百分点 刑事案件破案率',
  ],
  ['{subject1 工业增加值}增长{amount 16%}，{subject2 投资}增长{amount 19%}。', 'growth 16 %', 'growth 19 % 投资'],
  [
    '{subject1 建成区面积}由{amount 18平方公里}扩大到{amount 23平方公里}。',
    'level 18 平方公里 2022',
    'level 23 平方公里 建成区面积',
  ],
]);

readsAs('plan', [
  [
    '{subject1 新建高标准农田}{amount 5万亩}、改造提升{amount 3万亩}。',
    'level 5 万亩',
    'level 3 万亩 改造提升高标准农田',
  ],
  [
    '{subject1 培育百亿级产业集群}{amount 2个}、五十亿级{amount 3个}。',
    'level 2 个',
    'level 3 个 培育五十亿级产业集群',
  ],
]);

/** What those that were counted pay is told behind what they made; 零 and 同比 are no part of a name. */
readsAs('review', [
  [
    '{subject1 引进企业}{amount 15家}，实现产值{amount 10亿元}，税收{amount 3000万元}。',
    'level 15 家',
    'level 10 亿元 引进企业产值',
    'level 3000 万元 引进企业税收',
  ],
  ['{subject1 通车里程}从零增加到{amount 62公里}。', 'level 62 公里'],
  ['{subject1 规上工业企业利润总额}同比由负转正，达到{amount 6.3亿元}。', 'level 6.3 亿元'],
]);

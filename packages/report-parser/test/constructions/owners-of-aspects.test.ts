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

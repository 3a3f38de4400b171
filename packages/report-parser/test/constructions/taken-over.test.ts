import { readsAs } from '../reads-as.ts';

/** A verb alone is of the works that the clause before began; a later verb of the object of the earlier. */
readsAs('review', [
  ['实施小巷整治工程，完成治理{amount 20条}。', 'level 20 条 治理小巷'],
  ['实施老街更新项目，开工建设{amount 1万户}。', 'level 1 万户 开工建设老街更新项目'],
  [
    '新建县乡道{amount 300公里}，重点养护{amount 600公里}。',
    'level 300 公里 新建县乡道',
    'level 600 公里 重点养护县乡道',
  ],
  [
    '规划实施东湖等{amount 190个}绿化项目，开工建设{amount 165个}，年内完成{amount 153个}。',
    'level 190 个 规划实施东湖等绿化项目',
    'level 165 个 开工建设东湖等绿化项目',
    'level 153 个 完成东湖等绿化项目',
  ],
  [
    '销售鲜桃{amount 48万吨}、桃干{amount 22万吨}，销售收入{amount 45亿元}。',
    'level 48 万吨 销售鲜桃',
    'level 22 万吨 销售桃干',
    'level 45 亿元 鲜桃、桃干销售收入',
  ],
  ['铺设供水主管网，全长{amount 4.3公里}。', 'level 4.3 公里 供水主管网全长'],
  [
    '累计完成投资{amount 2701亿元}，年度投资均保持在{amount 500亿元}以上。',
    'level 2701 亿元 投资',
    'level 500 亿元 ge 年度投资',
  ],
]);

/** Who came to harm in the accidents that were counted. */
readsAs('review', [
  [
    '{subject1 生产安全事故起数}下降{amount 12%}，死亡人数下降{amount 8%}。',
    'growth -12 %',
    'growth -8 % 生产安全事故死亡人数',
  ],
]);

/** What several counted things did, told apart. */
readsAs('review', [
  [
    '{amount 12个}{subject1 市级项目}和{amount 18个}{subject2 县级项目}分别开工{amount 10个}和{amount 17个}。',
    'level 12 个',
    'level 18 个',
    'level 10 个 市级项目开工',
    'level 17 个 县级项目开工',
  ],
]);

/** What is done somewhere is not where it is done, nor what a place sells how many there are of it. */
readsAs('review', [
  ['在{amount 17个}乡镇硬化道路{amount 10万平方米}。', 'level 17 个 乡镇', 'level 10 万平方米 硬化道路'],
  ['家具产业园{amount 60万平方米}标房入驻。', 'level 60 万平方米 家具产业园标房'],
  ['{amount 75家}龙头企业年销售收入{amount 18.4亿元}。', 'level 75 家 龙头企业', 'level 18.4 亿元 龙头企业年销售收入'],
]);

/** By how much a goal was passed or missed, with the verb alone; the goal is its yardstick. */
readsAs('review', [
  [
    '{subject1 财政收入}达到{amount 3850亿元}，比“十三五”计划目标3000亿元多{amount 850亿元}。',
    'level 3850 亿元',
    'gap 850 亿元 财政收入',
  ],
  [
    '{subject1 粮食产量}达到{amount 28万吨}，比计划目标{amount 30万吨}低{amount 2万吨}。',
    'level 28 万吨',
    'level 30 万吨 target 粮食产量',
    'gap -2 万吨 粮食产量',
  ],
]);

/** A bracket tells what is contained; bullets, places and years at the head are no part of a name. */
readsAs('review', [
  [
    '城建投资{amount 256亿元}（含电力资金{amount 22.6亿元}）。',
    'level 256 亿元 城建投资',
    'level 22.6 亿元 城建投资其中电力资金',
  ],
  ['●{subject 财政收入}增长{amount 5%}。', 'growth 5 %'],
  ['云屏县2023年全年实现{subject 生产总值}{amount 163亿元}。', 'level 163 亿元'],
  [
    '投资{amount 500万元}将政务大厅由{amount 800平方米}扩至{amount 3000平方米}。',
    'level 500 万元 政务大厅投资',
    'level 800 平方米 2022 政务大厅',
    'level 3000 平方米 政务大厅',
  ],
]);

/** Each of those counted passes the mark. */
readsAs('review', [
  ['{amount 322个}村集体经济收入均达5万元以上。', 'level 322 个 村集体经济收入均达5万元以上'],
  ['{amount 15个}乡镇财政收入均突破1000万元。', 'level 15 个 乡镇财政收入均突破1000万元'],
]);

/** The first twenty of all, and what a numeral of years hides. */
readsAs('review', [
  ['{subject 规上工业}进入{against 全省}{amount 20}强。', 'rank 20 - le'],
  ['{subject 粮食产量}连续十五年稳定在{amount 100万吨}{bound 以上}。', 'level 100 万吨 ge 2023'],
  ['{subject 出口总额}连续十五年增长{amount 10%}。', 'growth 10 % 2023'],
  ['{subject 工业产值}居{against 全省}第 {amount 二}。', 'rank 2 -'],
]);

/** A unit ends where the noun begins. */
readsAs('review', [
  ['建成{amount 20个}人居环境示范村。', 'level 20 个 建成人居环境示范村'],
  ['新增{amount 30个}人力资源市场。', 'level 30 个 新增人力资源市场'],
]);

/** Rates of what was told, and shares of what added up. */
readsAs('review', [
  ['土地流转面积{amount 12万亩}，流转率达{amount 35%}。', 'level 12 万亩 土地流转面积', 'level 35 % 土地流转率'],
  ['养老保险参保{amount 26.5万人}，参保率{amount 98%}。', 'level 26.5 万人 养老保险参保', 'level 98 % 养老保险参保率'],
  [
    '建成{subject1 高标准农田}{amount 5万亩}，累计达到{amount 48万亩}，占耕地面积的{amount 62%}。',
    'level 5 万亩 [建成]高标准农田',
    'level 48 万亩 高标准农田',
    'level 62 % 高标准农田占耕地面积比重',
  ],
  [
    '新签约项目{amount 86个}，其中亿元以上项目{amount 32个}，到位资金{amount 48亿元}。',
    'level 86 个 新签约项目',
    'level 32 个 新签约项目其中亿元以上项目',
    'level 48 亿元 新签约项目其中亿元以上项目到位资金',
  ],
  [
    '投资{amount 2.3亿元}，新建日处理5万吨污水处理厂{amount 1座}。',
    'level 2.3 亿元 新建日处理5万吨污水处理厂投资',
    'level 1 座 新建日处理5万吨污水处理厂',
  ],
]);

readsAs('five-years', [
  [
    '累计投入民生资金{amount 680亿元}，占财政支出的{amount 76%}。',
    'level 680 亿元 2021/2025 投入民生资金',
    'level 76 % 2021/2025 投入民生资金占财政支出比重',
  ],
]);

/** What two things were at the end of a plan, and what they came to. */
readsAs('five-years', [
  [
    '城镇和农村居民人均可支配收入从“十三五”末{amount 23121元}、{amount 6945元}增加到{amount 34274元}、{amount 11238元}。',
    'level 23121 元 2020 城镇居民人均可支配收入',
    'level 6945 元 2020 农村居民人均可支配收入',
    'level 34274 元 2025 城镇居民人均可支配收入',
    'level 11238 元 2025 农村居民人均可支配收入',
  ],
]);

/** Growth on the year before is of one year, and an outcome of the year that it names, whatever was told of five. */
readsAs('five-years', [
  [
    '{subject1 经济总量}是2020年的{amount 1.9倍}；{subject2 农民收入}达到{amount 19012元}，同比增长{amount 1.2%}。',
    'growth 1.9 倍 2021/2025',
    'level 19012 元 2025',
    'growth 1.2 % 2025 农民收入',
  ],
  [
    '{subject1 三次产业结构}由2020年的{amount 42.5:2.8:54.7}调整为2024年的{amount 32.4:8:59.6}。',
    'level 42.5:2.8:54.7 ratio 2020',
    'level 32.4:8:59.6 ratio 2024 三次产业结构',
  ],
  [
    '2022年一般预算收入突破{amount 10亿元}；五年来，{subject2 工业总产值}年均增长{amount 22.9%}。',
    'level 10 亿元 gt 2022 一般预算收入',
    'growth 22.9 % 2021/2025',
  ],
]);

/** What is near a mark, of a place, of each, or the size of one listed. */
readsAs('review', [
  [
    '{subject1 地区生产总值}增长{amount 7%}，逼近{amount 300亿元}大关。',
    'growth 7 %',
    'level 300 亿元 approx 地区生产总值',
  ],
  [
    '省外到位资金{amount 61亿元}，省内到位资金{amount 39.2亿元}。',
    'level 61 亿元 省外到位资金',
    'level 39.2 亿元 省内到位资金',
  ],
  ['{amount 9个}工业项目固投超亿元。', 'level 9 个 工业项目固投超亿元'],
  [
    '增上帘子布厂3000吨锦纶丝、淀粉厂改造等{amount 14个}技改项目。',
    'level 14 个 增上帘子布厂3000吨锦纶丝、淀粉厂改造等技改项目',
  ],
]);

/** A later deed that is of its own, or of what was counted and not of money. */
readsAs('review', [
  ['开展技能培训{amount 2000人次}，转移就业{amount 800人}。', 'level 2000 人次 技能培训', 'level 800 人 转移就业'],
  ['达成意向{amount 1200人}，实现就业{amount 800人}。', 'level 1200 人 达成意向', 'level 800 人 就业'],
  ['新增限上企业{amount 9家}，退库{amount 3家}。', 'level 9 家 新增限上企业', 'level 3 家 退库限上企业'],
  [
    '受理投诉{amount 1200件}，挽回经济损失{amount 300万元}，按时办结率{amount 100%}。',
    'level 1200 件 受理投诉',
    'level 300 万元 挽回经济损失',
    'level 100 % 受理投诉按时办结率',
  ],
  [
    '每年新增城镇就业{amount 5000人}以上，五年新增{amount 2.5万人}。',
    'level 5000 人 ge 新增城镇就业',
    'level 2.5 万人 2019/2023 新增城镇就业',
  ],
]);

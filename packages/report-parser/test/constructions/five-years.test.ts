import { readsAs } from '../reads-as.ts';

/** In a review of five years, what was done or grew is of the five, what stands at the end is of the last. */
readsAs('five-years', [
  ['五年来，{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2021/2025'],
  ['五年来，{subject 地区生产总值}连跨三个百亿台阶，达到{amount 512.8亿元}。', 'level 512.8 亿元'],
  ['五年来，累计完成固定资产投资{amount 1548亿元}。', 'level 1548 亿元 2021/2025 [完成]固定资产投资'],
  ['五年来，新增城镇就业{amount 3.9万人}。', 'level 3.9 万人 2021/2025 新增城镇就业'],
  ['“十四五”期间，新建改建农村公路{amount 420公里}。', 'level 420 公里 2021/2025 [新建改建]农村公路'],
  [
    '五年来，引进亿元以上项目{amount 186个}，{subject 常住人口城镇化率}达到{amount 68.1%}。',
    'level 186 个 2021/2025 [引进]亿元以上项目',
    'level 68.1 %',
  ],
  ['五年累计减税降费{amount 42亿元}。', 'level 42 亿元 2021/2025 减税降费'],
  [
    '五年来，{subject 居民人均可支配收入}年均增长{amount 5.8%}，达到{amount 41260元}。',
    'growth 5.8 % 2021/2025',
    'level 41260 元',
  ],
  ['2025年，{subject 地区生产总值}增长{amount 5.6%}。', 'growth 5.6 % 2025'],
]);

readsAs('review', [
  ['“十四五”前三年，{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2021/2023'],
  ['近三年累计培育规上企业{amount 96家}。', 'level 96 家 2021/2023 [培育]规上企业'],
  ['三年来，{subject 新建幼儿园}{amount 16所}。', 'level 16 所 2021/2023'],
]);

/** 同比 is of one year, and 去年 at the head of a paragraph opens one. */
readsAs('five-years', [
  [
    '去年，全区迎难而上。{subject 地区生产总值}达到{amount 512.8亿元}，增长{amount 6.2%}。',
    'level 512.8 亿元 2025',
    'growth 6.2 % 2025',
  ],
  ['{subject 固定资产投资}同比增长{amount 8%}，年均增长{amount 9.5%}。', 'growth 8 % 2025', 'growth 9.5 % 2021/2025'],
  [
    '五年来，{subject 地区生产总值}年均增长{amount 8%}，相当于2020年的{amount 1.5倍}。',
    'growth 8 % 2021/2025',
    'growth 1.5 倍 2021/2025',
  ],
]);

/** Totals and what is reckoned for each are of the last year, though the new ones are of all. */
readsAs('five-years', [
  [
    '高速公路通车里程新增{amount 120公里}、总里程达到{amount 280公里}。',
    'level 120 公里 2021/2025 新增高速公路通车里程',
    'level 280 公里 2025 高速公路总里程',
  ],
  [
    '世界500强企业新增{amount 12家}、总数达到{amount 35家}。',
    'level 12 家 2021/2025 新增世界500强企业',
    'level 35 家 2025 世界500强企业总数',
  ],
  ['{subject 每万人拥有市场主体}{amount 720户}。', 'level 720 户 2025'],
]);

/** A plan may first tell what the years before it brought, to the end of the paragraph. */
readsAs('plan', [
  ['过去五年，全区上下迎难而上。{subject 建成学校}{amount 12所}。', 'level 12 所 2019/2023 actual [建成]学校'],
]);

/** Deeds are of the five years, whatever word stands before their number. */
readsAs('five-years', [
  [
    '五年来，区财政累计投入专项资金{amount 28亿元}，实现高校毕业生就业{amount 2800人}，困难人员就业{amount 830人}。',
    'level 28 亿元 2021/2025 区财政[累计]投入专项资金',
    'level 2800 人 2021/2025 [实现]高校毕业生就业',
    'level 830 人 2021/2025 困难人员就业',
  ],
  ['区财政五年投入专项资金{amount 28亿元}。', 'level 28 亿元 2021/2025 区财政[五年]投入专项资金'],
  [
    '五年改造老旧小区{amount 87个}，实施棚户区改造超过{amount 1100户}。',
    'level 87 个 2021/2025 [改造]老旧小区',
    'level 1100 户 gt 2021/2025 [实施]棚户区改造',
  ],
  [
    '新增劳动力平均受教育年限从{amount 13.5年}提高到{amount 14年}。',
    'level 13.5 年 2020 新增劳动力平均受教育年限',
    'level 14 年 新增劳动力平均受教育年限',
  ],
  [
    '地区生产总值从“十三五”末的{amount 320亿元}增加到{amount 450亿元}。',
    'level 320 亿元 2020 地区生产总值',
    'level 450 亿元 地区生产总值',
  ],
  [
    '五年来，易地搬迁{amount 8300人}，贫困发生率由{amount 10.2%}下降到{amount 0.3%}。',
    'level 8300 人 2021/2025 易地搬迁',
    'level 10.2 % 2020 贫困发生率',
    'level 0.3 % 贫困发生率',
  ],
]);

/** A yearly average is of all the years, though the sentence names the last one. */
readsAs('five-years', [
  [
    '2025年，地区生产总值达到{amount 739亿元}，是“十三五”末的{amount 1.6倍}，年均增长{amount 7%}。',
    'level 739 亿元 地区生产总值',
    'growth 1.6 倍 2021/2025 地区生产总值',
    'growth 7 % 2021/2025 地区生产总值',
  ],
  [
    '人均地区生产总值从2020年的{amount 2.4万元}增加到2025年的{amount 3.6万元}，年均增长{amount 8.4%}。',
    'level 2.4 万元 2020 人均地区生产总值',
    'level 3.6 万元 人均地区生产总值',
    'growth 8.4 % 2021/2025 人均地区生产总值',
  ],
  [
    '地区生产总值从2020年的{amount 91亿元}增加到{amount 165亿元}，税收从{amount 6.7亿元}增加到{amount 12.5亿元}。',
    'level 91 亿元 2020 地区生产总值',
    'level 165 亿元 地区生产总值',
    'level 6.7 亿元 2020 税收',
    'level 12.5 亿元 税收',
  ],
  [
    '近两年关闭煤矿{amount 12处}，商品房去化周期从{amount 19个月}减少到{amount 12.7个月}。',
    'level 12 处 2024/2025 关闭煤矿',
    'level 19 个月 2023 商品房去化周期',
    'level 12.7 个月 商品房去化周期',
  ],
  ['拥有上市企业{amount 74家}。', 'level 74 家 上市企业'],
]);

readsAs('five-years', [
  [
    '2025年，生产总值达到{amount 146亿元}，比“十三五”末增长{amount 68.1%}。',
    'level 146 亿元 生产总值',
    'growth 68.1 % 2021/2025 生产总值',
  ],
]);

/** The same in Arabic numerals. */
readsAs('five-years', [
  [
    '过去5年，{subject 地区生产总值}年均增长{amount 5.4%}、{subject 城镇新增就业}累计超过{amount 3万人}。',
    'growth 5.4 % 2021/2025',
    'level 3 万人 gt 2021/2025',
  ],
  ['近3年累计培育规上企业{amount 96家}。', 'level 96 家 2023/2025 [培育]规上企业'],
]);

/** The years that a sentence goes from and to do not narrow what it tells of the five. */
readsAs('five-years', [
  [
    '{subject1 粮食产量}由2020年的{amount 30万吨}增加到2025年的{amount 36万吨}，年均增长{amount 3.7%}；{subject4 技改投资}年均增长{amount 9.5%}，累计完成投资{amount 310亿元}，是“十三五”的{amount 1.6倍}。',
    'level 30 万吨 2020',
    'level 36 万吨 2025 粮食产量',
    'growth 3.7 % 2021/2025 粮食产量',
    'growth 9.5 % 2021/2025',
    'level 310 亿元 2021/2025 技改投资',
    'growth 1.6 倍 2021/2025 技改投资',
  ],
  [
    '{subject 工业用电量}年均增长{amount 4.9%}，高于{against 全市}{amount 0.6个百分点}。',
    'growth 4.9 % 2021/2025',
    'gap 0.6 个百分点 2021/2025 工业用电量增速',
  ],
]);

/** The years ahead, in a sentence or in a title. */
readsAs('plan', [
  ['今后五年，{subject 地区生产总值}年均增长{amount 6.5%}。', 'growth 6.5 % 2024/2028'],
  ['今明两年，开展{subject 职业技能培训}{amount 350万人次}以上。', 'level 350 万人次 ge 2024/2025'],
  ['未来三年，新建公办幼儿园{amount 9所}。', 'level 9 所 2024/2026 新建公办幼儿园'],
]);

/** Growth by the year up to the year of a target. */
readsAs('plan', [
  [
    '到2028年，{subject 地区生产总值}达到{amount 500亿元}，年均增长{amount 7%}以上。',
    'level 500 亿元 2028',
    'growth 7 % ge 2024/2028',
  ],
]);

/** A further value of what stands at the end of the years stands there too, and so does a part of it. */
readsAs('five-years', [
  [
    '{subject 铁路营业里程}{amount 680公里}，其中高铁{amount 120公里}。',
    'level 680 公里 2025',
    'level 120 公里 2025 铁路营业里程其中高铁',
  ],
  [
    '新建{subject 农村公路}{amount 680公里}，其中旅游公路{amount 120公里}。',
    'level 680 公里 2021/2025 [新建]农村公路',
    'level 120 公里 2021/2025 [新建]农村公路其中旅游公路',
  ],
  ['五年来，{subject 养殖规模}稳定在{amount 2万匹}、{amount 5000峰}。', 'level 2 万匹 2025', 'level 5000 峰 2025'],
]);

/** What there is of a thing is of the last year, and the year that has just passed is one. */
readsAs('five-years', [
  ['五年来，实有{subject 经营主体}{amount 6.8万户}。', 'level 6.8 万户 2025 实有经营主体'],
  ['五年来，{subject 电力装机规模}{amount 31万千瓦}。', 'level 31 万千瓦 2025'],
  ['五年来面貌一新。刚刚过去的2025年不同寻常。{subject 税收}增长{amount 4%}。', 'growth 4 % 2025'],
  [
    '五年来，累计为{amount 9个}区县供应煤炭超{amount 35万吨}。',
    'level 9 个 2021/2025 区县供应煤炭',
    'level 35 万吨 gt 2021/2025 区县供应煤炭',
  ],
]);

/** What comes to so much behind what adds up. */
readsAs('five-years', [
  [
    '五年来，累计净增{subject1 经营主体}{amount 1.5万户}、总量达{amount 4.7万户}。',
    'change 1.5 万户 2021/2025 经营主体',
    'level 4.7 万户 2025 经营主体总量',
  ],
  ['五年来，{subject 规模以上工业企业}{bound 接近}{amount 200家}。', 'level 200 家 approx 2025'],
]);

/** Those that there are stand at the end, those that are new among them came in all the years, and so did what was won. */
readsAs('five-years', [
  [
    '规上企业{amount 300户}，其中新增{amount 120户}。',
    'level 300 户 2025 规上企业',
    'level 120 户 2021/2025 规上企业其中新增',
  ],
  [
    '获中国驰名商标{amount 1件}、省著名商标{amount 7件}。',
    'level 1 件 2021/2025 获中国驰名商标',
    'level 7 件 2021/2025 省著名商标',
  ],
]);

/** A year named behind a figure is not that figure's. */
readsAs('five-years', [
  [
    '五年来，新建学校{amount 18所}、新增学位{amount 1.6万个}，2025年{subject 高考上线率}达{amount 85%}。',
    'level 18 所 2021/2025 新建学校',
    'level 1.6 万个 2021/2025 新增学位',
    'level 85 % 2025',
  ],
]);

/** 累计 holds for the money of its list; what things were before 从…和…增加到 is of the year before. */
readsAs('five-years', [
  [
    '五年来，累计完成{subject1 预算收入}{amount 318亿元}，{subject2 固定资产投资}{amount 709亿元}，{subject3 财政收入}达到{amount 78亿元}。',
    'level 318 亿元 2021/2025',
    'level 709 亿元 2021/2025',
    'level 78 亿元 2025',
  ],
]);

/** What held in each year holds for all, and so does what was to be spent on what was brought in. */
readsAs('five-years', [
  ['五年来，年度{subject? 投资}均保持在{amount 50亿元}以上。', 'level 50 亿元 ge 2021/2025 年度投资'],
  ['五年来，{subject 县域经济实力}一直稳居{against 全省}前{amount 10}。', 'rank 10 - le 2021/2025'],
  [
    '园区引进{subject? 项目}{amount 47个}，计划投资额近{amount 90亿元}。',
    'level 47 个 2021/2025 园区引进项目',
    'level 90 亿元 approx 2021/2025 园区引进项目计划投资额',
  ],
]);

/** What is left, what animals are kept, what is reached by all: of the last year; money saved or found adds up. */
readsAs('five-years', [
  ['积压的老案尚有{amount 38件}没有办结。', 'level 38 件 2025 积压的老案[没有办结]'],
  ['生猪饲养量{amount 46万头}。', 'level 46 万头 2025 生猪饲养量'],
  ['免耕播种面积每年稳定在{amount 80万亩}以上。', 'level 80 万亩 ge 2025 免耕播种面积'],
  ['民生支出占财政支出比重始终在{amount 75%}以上。', 'level 75 % ge 2021/2025 民生支出占财政支出比重'],
  ['卫生室覆盖全部{amount 96个}行政村。', 'level 96 个 2025 卫生室覆盖行政村'],
  ['集中采购节约资金{amount 2160万元}。', 'level 2160 万元 2021/2025 集中采购节约资金'],
]);

/** 全年 among five years is the last of them. */
readsAs('five-years', [
  [
    '预计全年{subject1 地区生产总值}{amount 1286亿元}、增长{amount 5.2%}。五年来新建道路{amount 90公里}。',
    'level 1286 亿元 2025 estimate',
    'growth 5.2 % 2025 estimate 地区生产总值',
    'level 90 公里 2021/2025 新建道路',
  ],
]);

/** 回望五年: from there on the five are told of. */
readsAs('five-years', [
  [
    '2025年{subject1 地区生产总值}增长{amount 8.4%}。回望五年历程，累计新建学校{amount 23所}，新增车位{amount 1.4万个}。',
    'growth 8.4 % 2025',
    'level 23 所 2021/2025 新建学校',
    'level 1.4 万个 2021/2025 新增车位',
  ],
]);

/** A year in which a work was done narrows nothing, and five years hold for the list behind their verb. */
readsAs('five-years', [
  [
    '五年来，我们打通瓶颈。高速公路于2023年建成通车，{subject12 到省城的车程}由{amount 5小时}缩短到{amount 2小时}；改造国省干线{amount 86公里}。',
    'level 5 小时 2020',
    'level 2 小时 2025',
    'level 86 公里 2021/2025 改造国省干线',
  ],
  [
    '{subject1 粮食总产}2025年达到{amount 312万吨}；五年新增灌溉面积{amount 28万亩}，加固水库{amount 64座}。',
    'level 312 万吨 2025',
    'level 28 万亩 2021/2025 新增灌溉面积',
    'level 64 座 2021/2025 加固水库',
  ],
]);

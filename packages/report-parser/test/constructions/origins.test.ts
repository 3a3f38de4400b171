import { readsAs } from '../reads-as.ts';

/** 由 or 从 one value to another: two amounts of two periods. */
readsAs('review', [
  ['{subject 战略性新兴产业占比}由{amount 21.5%}提高到{amount 24.8%}。', 'level 21.5 % 2022', 'level 24.8 %'],
  [
    '城市低保标准从每人每月{amount 760元}提高到{amount 810元}。',
    'level 760 元 2022 城市低保标准每人每月',
    'level 810 元 城市低保标准每人每月',
  ],
  [
    '{subject 常住人口}从2013年的{amount 42.1万人}增加到2023年的{amount 48.6万人}。',
    'level 42.1 万人 2013',
    'level 48.6 万人 2023',
  ],
  ['{subject 企业开办时间}由{amount 3天}压缩至{amount 0.5天}。', 'level 3 天 2022', 'level 0.5 天'],
  ['{subject 登记失业率}由{amount 4.1%}下降至{amount 3.6%}。', 'level 4.1 % 2022', 'level 3.6 %'],
  ['{subject 农村自来水普及率}从{amount 88%}提升至{amount 94%}。', 'level 88 % 2022', 'level 94 %'],
  ['{subject 规上工业企业}由{amount 210家}增至{amount 237家}。', 'level 210 家 2022', 'level 237 家'],
  [
    '{subject 三次产业结构}由{amount 7.1:42.3:50.6}调整为{amount 6.4:41.2:52.4}。',
    'level 7.1:42.3:50.6 ratio 2022',
    'level 6.4:41.2:52.4 ratio',
  ],
]);

/** A year at the head of the clause is that of what was reached; what it was before is of the year before. */
readsAs('review', [
  [
    '2023年，{subject 常住人口城镇化率}由{amount 61.2%}提高到{amount 62.5%}。',
    'level 61.2 % 2022',
    'level 62.5 % 2023',
  ],
  ['2021年{subject 森林覆盖率}从{amount 40%}提高到{amount 41%}。', 'level 40 % 2020', 'level 41 % 2021'],
  [
    '2021年财政支出{amount 70亿元}，其中补助资金由上年{amount 4.6亿元}增加到{amount 9.2亿元}。',
    'level 70 亿元 2021 财政支出',
    'level 4.6 亿元 2020 财政支出其中补助资金',
    'level 9.2 亿元 2021 财政支出其中补助资金',
  ],
]);

readsAs('plan', [
  [
    '到2027年，{subject 常住人口城镇化率}由{amount 62.5%}提高到{amount 65%}。',
    'level 62.5 % 2023 actual',
    'level 65 % 2027',
  ],
]);

/** 上年 is the year before the one reviewed, and the first year of a span that is written out. */
readsAs('review', [
  ['{subject 常住人口城镇化率}由上年的{amount 61.2%}提高到{amount 62.5%}。', 'level 61.2 % 2022', 'level 62.5 %'],
  [
    '2016—2020年，{subject 居民人均可支配收入}由{amount 18560元}增加至{amount 24950元}，累计增加{amount 6390元}，年均增长{amount 7.6%}。',
    'level 18560 元 2016',
    'level 24950 元 2020',
    'change 6390 元 2016/2020',
    'growth 7.6 % 2016/2020',
  ],
]);

readsAs('plan', [
  ['{subject 农村自来水普及率}由{amount 94%}提高到{amount 96%}。', 'level 94 % 2023 actual', 'level 96 %'],
  [
    '{subject 审批事项办理时限}由{amount 5个工作日}压缩到{amount 3个工作日}{bound 以内}。',
    'level 5 个工作日 2023 actual',
    'level 3 个工作日 le',
  ],
]);

readsAs('five-years', [
  ['{subject 地区生产总值}由{amount 361.2亿元}增加到{amount 512.8亿元}。', 'level 361.2 亿元 2020', 'level 512.8 亿元'],
  ['{subject 城镇化率}从2020年的{amount 62.5%}提高到2025年的{amount 68.1%}。', 'level 62.5 % 2020', 'level 68.1 %'],
  [
    '{subject 地区生产总值}从不到{amount 400亿元}增加到超过{amount 500亿元}。',
    'level 400 亿元 lt 2020 地区生产总值',
    'level 500 亿元 gt 地区生产总值',
  ],
]);

/** A comma may part the origin from the end. */
readsAs('review', [
  [
    '三次产业比例由2018年的{amount 19.3:48.9:31.8}，调整到{amount 15.6:49.9:34.5}。',
    'level 19.3:48.9:31.8 ratio 2018 三次产业比例',
    'level 15.6:49.9:34.5 ratio 三次产业比例',
  ],
]);

/** A word of how sure it is may stand before the verb, and the years may stand without 的. */
readsAs('review', [
  [
    '{subject 港口货物吞吐量}从2018年{amount 1210万吨}预计提高到2023年{amount 1660万吨}。',
    'level 1210 万吨 2018',
    'level 1660 万吨 2023 estimate',
  ],
  ['{subject 人均预期寿命}从{amount 78.6岁}提高到{amount 79.9岁}。', 'level 78.6 岁 2022', 'level 79.9 岁'],
]);

/** The end of a plan of older times, and what is counted behind what is measured. */
readsAs('review', [
  [
    '{subject 国内生产总值}由“八五”期末的{amount 83亿元}增加到2000年的{amount 140亿元}。',
    'level 83 亿元 1995',
    'level 140 亿元 2000',
  ],
  [
    '{subject1 新增铁路里程}{amount 380公里}和{amount 5条}电力外送通道。',
    'level 380 公里',
    'level 5 条 [新增]电力外送通道',
  ],
]);

/** What a thing is compared with stands before how much it rose; numbers without a unit change like others. */
readsAs('five-years', [
  [
    '五年来，{subject 地区生产总值}达到{amount 912亿元}，较“十三五”末的{amount 640亿元}增加{amount 272亿元}，增长{amount 42.5%}。',
    'level 912 亿元',
    'level 640 亿元 2020',
    'change 272 亿元 2021/2025',
    'growth 42.5 % 2021/2025',
  ],
  ['五年来，{subject 城乡居民收入比值}由{amount 2.47}缩小至{amount 2.31}。', 'level 2.47 - 2020', 'level 2.31 -'],
  ['五年来，{subject 平安建设满意度}从{amount 91.2}提升至{amount 96.4}。', 'level 91.2 - 2020', 'level 96.4 -'],
]);

/** Two names with the years of both ends between the figures; what places without 第 count is a rank. */
readsAs('five-years', [
  [
    '城乡低保标准分别从2020年的{amount 580元/月}、{amount 4100元/年}提高到2025年的{amount 720元/月}、{amount 6300元/年}。',
    'level 580 元/月 2020 城市低保标准',
    'level 4100 元/年 2020 农村低保标准',
    'level 720 元/月 2025 城市低保标准',
    'level 6300 元/年 2025 农村低保标准',
  ],
  ['{subject 县域竞争力排名}由{amount 96位}上升到{amount 81位}。', 'rank 96 - 2020', 'rank 81 - 2025'],
]);

/** 分别 may stand behind what both were before. */
readsAs('five-years', [
  [
    '城乡居民人均可支配收入从2021年的{amount 4.1万元}和{amount 1.6万元}分别提高到{amount 5.2万元}和{amount 2.2万元}。',
    'level 4.1 万元 2021 城镇居民人均可支配收入',
    'level 1.6 万元 2021 农村居民人均可支配收入',
    'level 5.2 万元 2025 城镇居民人均可支配收入',
    'level 2.2 万元 2025 农村居民人均可支配收入',
  ],
]);

/** What there was before there was none, and ranks that were left together. */
readsAs('review', [
  ['{subject 贫困发生率}由{amount 13.9%}降为{amount 零}。', 'level 13.9 % 2022', 'level 0 - 2023 贫困发生率'],
  [
    '汽车出口、锂电池出口分别从{against1 全国}第{amount 8位}、第{amount 4位}双双跃居第{amount 1位}。',
    'rank 8 - 2022 汽车出口',
    'rank 4 - 2022 锂电池出口',
    'rank 1 - 2023 汽车出口、锂电池出口',
  ],
]);

/** Among five years what stood before the last was so before all of them. */
readsAs('five-years', [
  [
    '2025年全区{subject1 生产总值}{amount 426亿元}，{subject2 城镇化率}由{amount 50.3%}提高到{amount 61.3%}。',
    'level 426 亿元 2025',
    'level 50.3 % 2020 城镇化率',
    'level 61.3 % 2025 城镇化率',
  ],
]);

/** Any verb with 到, 至 or 为 tells what it came to; one that is no change does so where the units are the same. */
readsAs('review', [
  ['{subject 冷库库容}由{amount 6万吨}扩到{amount 9万吨}。', 'level 6 万吨 2022', 'level 9 万吨'],
  ['{subject 食用菌制棒}由上年的{amount 510万棒}减到{amount 460万棒}。', 'level 510 万棒 2022', 'level 460 万棒'],
  ['{subject 商品房均价}从{amount 8200元}跌至{amount 7600元}。', 'level 8200 元 2022', 'level 7600 元'],
  ['{subject 办件材料}由{amount 20份}减到{amount 6份}。', 'level 20 份 2022', 'level 6 份'],
  ['{subject 产业规模}由{amount 3亿元}做到了{amount 8亿元}。', 'level 3 亿元 2022', 'level 8 亿元'],
  ['{subject 护林员}由{amount 15人}充实到{amount 22人}。', 'level 15 人 2022', 'level 22 人'],
  [
    '{subject 工业用电量}锐减{amount 三成}，{subject 客流}激增{amount 30万人次}。',
    'growth -30 %',
    'change 30 万人次 客流',
  ],
  ['{subject 工业增加值增速}放缓至{amount 4%}。', 'growth 4 % 工业增加值'],
  [
    '上半年{subject 外贸出口}增长{amount 8%}放缓至全年的{amount 4%}。',
    'growth 8 % undated 外贸出口',
    'growth 4 % 外贸出口',
  ],
  ['由{amount 3名}{subject 干部帮扶}到{amount 3名}学生。', 'level 3 名 干部帮扶', 'level 3 名 干部帮扶学生'],
]);

/** What is told to be built upon stands before its thing. */
readsAs('plan', [
  [
    '在去年增长{amount 9.8%}的基础上，{subject12 生产总值}增长{amount 10%}。',
    'growth 9.8 % 2023 actual',
    'growth 10 %',
  ],
  [
    '在2023年增长{amount 8.3%}的高基数上，{subject12 地区生产总值}增长{amount 8%}以上，新增就业{amount 5000人}。',
    'growth 8.3 % 2023 actual',
    'growth 8 % ge',
    'level 5000 人 新增就业',
  ],
  [
    '在去年完成{amount 200亿元}的基础上，{subject12 固定资产投资}增长{amount 10%}。',
    'level 200 亿元 2023 actual',
    'growth 10 %',
  ],
]);

/** What things were before they were made into another number of them. */
readsAs('review', [
  ['将原有{amount 42个}网格整合为{amount 18个}。', 'level 42 个 2022 网格', 'level 18 个 2023 网格'],
  ['把原来的{amount 12个}乡镇合并为{amount 8个}。', 'level 12 个 2022 乡镇', 'level 8 个 2023 乡镇'],
]);

/** What parts of the year brought, up to the whole. */
readsAs('review', [
  [
    '{subject 规上工业增加值}增长{amount 6.8%}，增速由一季度的负增长{amount 0.9%}转正，全年高于{against 全市}{amount 0.5个百分点}。',
    'growth 6.8 %',
    'growth -0.9 % undated 规上工业增加值增速',
    'gap 0.5 个百分点 规上工业增加值增速',
  ],
  [
    '{subject 热线满意率}由一季度的{amount 91.2%}升至四季度的{amount 97.5%}。',
    'level 91.2 % undated',
    'level 97.5 % undated 热线满意率',
  ],
]);

import { readsAs } from '../reads-as.ts';

/** Among five years: what a works yields in a year and what stands is of the last; what is paid out adds up. */
readsAs('five-years', [
  [
    '风电装机达到{amount 20万千瓦}，{subject 年发电量}{amount 5.2亿千瓦时}。',
    'level 20 万千瓦 2025 风电装机',
    'level 5.2 亿千瓦时 2025 风电年发电量',
  ],
  [
    '累计投入{subject1 基础设施资金}{amount 1.8亿元}，{subject2 建成区面积}{amount 2.6平方公里}。',
    'level 1.8 亿元 2021/2025 投入基础设施资金',
    'level 2.6 平方公里 2025',
  ],
  ['建成{subject 老年食堂}{amount 33个}。', 'level 33 个 2021/2025 建成老年食堂'],
  ['兑付{subject 各项惠农资金}{amount 7400万元}。', 'level 7400 万元 2021/2025 兑付各项惠农资金'],
]);

/** What called for deeds was of part of the year; the deeds were not. */
readsAs('review', [
  [
    '针对一季度{subject1 工业增加值}下降{amount 11.3%}的严峻形势，市财政安排{subject2 贴息资金}{amount 3000万元}。',
    'growth -11.3 % undated [针对][一季度]工业增加值',
    'level 3000 万元 2023 [市财政安排]贴息资金',
  ],
]);

/** Years in a row are told of a share or a place; of what adds up they would be taken for a sum. */
readsAs('review', [
  ['{subject 新农合参合率}连续三年保持在{amount 96%}{bound 以上}。', 'level 96 % ge 2021/2023'],
  ['{subject 创新能力}连续9年居{against 全省}第{amount 一}。', 'rank 1 - 2015/2023'],
  ['{subject 粮食产量}连续5年稳定在{amount 100万吨}{bound 以上}。', 'level 100 万吨 ge 2023'],
]);

/** 87户企业中，已有52户…: those of which some are told stand at the end; what is paid of a sum is of all its years. */
readsAs('five-years', [
  [
    '市属{amount 87户}工业企业中，已有{amount 52户}完成改制。',
    'level 87 户 2025 市属工业企业',
    'level 52 户 2025 [市属]工业企业[中]完成改制',
  ],
  [
    '{subject 一般公共预算收入}累计完成{amount 131亿元}，其中税收占{amount 72.4%}。',
    'level 131 亿元 2021/2025',
    'level 72.4 % 2021/2025 税收占一般公共预算收入比重',
  ],
]);

/** 年均 behind what grew from one year to another is of the years between them, whatever the review spans. */
readsAs('five-years', [
  [
    '{subject 地区生产总值}由2020年的{amount 208亿元}增加到2024年的{amount 358亿元}，年均增长{amount 8.9%}。',
    'level 208 亿元 2020',
    'level 358 亿元 2024',
    'growth 8.9 % 2021/2024',
  ],
]);

/** A mean of two years is of them alone, and not of what is told behind it. */
readsAs('review', [
  [
    '{subject1 地区生产总值}增长{amount 6.2%}，两年平均增长{amount 5.4%}；{subject3 工业增加值}增长{amount 7.5%}。',
    'growth 6.2 % 2023',
    'growth 5.4 % 2022/2023 地区生产总值',
    'growth 7.5 % 2023',
  ],
]);

/** A report that goes back to a year of its own for what one thing was does so for the next. */
readsAs('five-years', [
  [
    '{subject1 地区生产总值}由2021年的{amount 141亿元}增加到{amount 200亿元}，税收占比由{amount 77.4%}提高到{amount 84.1%}。',
    'level 141 亿元 2021',
    'level 200 亿元 2025 地区生产总值',
    'level 77.4 % 2021 税收占比',
    'level 84.1 % 2025 税收占比',
  ],
  [
    '{subject 规上工业企业}达到{amount 1683户}，比2021年末净增{amount 742户}。',
    'level 1683 户 2025',
    'change 742 户 2022/2025 规上工业企业',
  ],
  ['{subject 税收占比}由{amount 77.4%}提高到{amount 84.1%}。', 'level 77.4 % 2020', 'level 84.1 % 2025'],
]);

readsAs('review', [
  [
    '{subject 重点项目}{amount 64个}，年度计划投资{amount 41亿元}，完成投资{amount 38亿元}。',
    'level 64 个 actual',
    'level 41 亿元 target 重点项目年度计划投资',
    'level 38 亿元 actual [重点项目]完成投资',
  ],
]);

/** Growth since a year that is named is of the years behind it, before a review's own five and in a plan. */
readsAs('five-years', [['{subject 居民收入}比2015年{amount 翻一番}。', 'growth 1 番 2016/2025']]);

readsAs('plan', [
  [
    '到2027年，{subject 港口吞吐能力}达到{amount 1.5亿吨}，为2022年的{amount 2倍}。',
    'level 1.5 亿吨 2027',
    'growth 2 倍 2023/2027 港口吞吐能力',
  ],
]);

/** 仅 says how little was done, and nothing of what. */
readsAs('review', [
  [
    '{subject 水电发电量}{amount 52亿千瓦时}，仅完成计划的{amount 91.2%}。',
    'level 52 亿千瓦时',
    'level 91.2 % 水电发电量完成计划',
  ],
  ['{subject 一般公共预算收入}扣除留抵退税因素后增长{amount 3.6%}。', 'growth 3.6 % 一般公共预算收入扣除留抵退税'],
]);

/** What five years brought is held against the five before; the end of these is a year. */
readsAs('five-years', [
  [
    '五年累计完成{subject 固定资产投资}{amount 896亿元}，比“十三五”时期增长{amount 38%}。',
    'level 896 亿元 2021/2025',
    'growth 38 % 2021/2025 固定资产投资',
  ],
]);

/** A plight of one quarter that is over makes nothing behind its semicolon of part of a year. */
readsAs('review', [
  [
    '一季度{subject1 生产总值}下降{amount 7.3%}的不利局面得到扭转；{subject2 工业增加值}增长{amount 4.4%}。',
    'growth -7.3 % undated',
    'growth 4.4 % 2023',
  ],
]);

/** 五年共: in a report on one year too, and for all that follows, up to what stands at their end. */
readsAs('review', [
  [
    '五年共完成梯田改造{amount 9.5万亩}、人工造林{amount 21万亩}，新建水窖{amount 500口}，{subject 森林覆盖率}达到{amount 31%}。',
    'level 9.5 万亩 2019/2023 梯田改造',
    'level 21 万亩 2019/2023 人工造林',
    'level 500 口 2019/2023 新建水窖',
    'level 31 % 2023',
  ],
]);

/** Whom firms take along stands at the end of the years; a yearly mean of the air is no growth year by year. */
readsAs('five-years', [
  [
    '龙头企业发展到{amount 31家}，{subject 带动农户}{amount 1.4万户}。',
    'level 31 家 2025 龙头企业',
    'level 1.4 万户 2025 龙头企业带动农户',
  ],
  ['{subject PM2.5年均浓度}较2022年下降{amount 21%}。', 'growth -21 % 2023/2025'],
]);

/** 各位代表 may stand before the year with which a paragraph begins. */
readsAs('five-years', [
  ['各位代表，2025年是本届政府的收官之年。我们开工{subject 重大项目}{amount 34个}。', 'level 34 个 2025 开工重大项目'],
]);

import { readsAs } from '../reads-as.ts';

/** Since a year or a plan: what was done is of all the years, what stands of the last. */
readsAs('review', [
  ['2021年以来，新增城镇就业{amount 2.1万人}。', 'level 2.1 万人 2021/2023 新增城镇就业'],
  ['“十四五”以来，{subject 常住人口城镇化率}由{amount 61%}提高到{amount 64%}。', 'level 61 % 2020', 'level 64 % 2023'],
  ['2021年以来，{subject 地区生产总值}达到{amount 402亿元}。', 'level 402 亿元 2023'],
  ['投资热度创2015年以来新高，{subject 技改投资}增长{amount 9%}。', 'growth 9 % 2023'],
  ['近三年，{subject 民生支出}达到{amount 90亿元}。', 'level 90 亿元 2021/2023'],
  ['近三年，{subject 常住人口}达到{amount 90万人}。', 'level 90 万人 2023'],
  ['与2020年相比，{subject 森林覆盖率}由{amount 50%}提高到{amount 52%}。', 'level 50 % 2020', 'level 52 % 2023'],
]);

readsAs('plan', [
  ['2021年以来，新增城镇就业{amount 2.1万人}。', 'level 2.1 万人 2021/2023 actual 新增城镇就业'],
  ['今后五年，{subject 森林覆盖率}由{amount 50%}提高到{amount 52%}。', 'level 50 % 2023 actual', 'level 52 % 2028'],
]);

/** Two years that a dash or 至 joins. */
readsAs('review', [
  ['2016—2020年，{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2016/2020'],
  ['2016年至2020年{subject 地区生产总值}年均增长{amount 6.1%}。', 'growth 6.1 % 2016/2020'],
  ['2016-2020年累计完成固定资产投资{amount 1548亿元}。', 'level 1548 亿元 2016/2020 固定资产投资'],
]);

readsAs('plan', [
  ['“十四五”时期，{subject 地区生产总值}年均增长{amount 6.5%}{bound 左右}。', 'growth 6.5 % approx 2021/2025'],
  ['到“十四五”末，{subject 常住人口城镇化率}达到{amount 70%}。', 'level 70 % 2025'],
  // A far year inside a name does not end what the five years opened.
  [
    '“十四五”时期，坚持绿色发展。落实2035年远景规划。单位地区生产总值能耗降低{amount 12%}。',
    'growth -12 % 2021/2025 单位地区生产总值能耗',
  ],
]);

/** What stands in brackets or in front says how a growth was reckoned, and from when. */
readsAs('five-years', [
  [
    '{subject 固定资产投资}五年累计完成{amount 620亿元}，是前五年的{amount 1.9倍}。',
    'level 620 亿元 2021/2025',
    'growth 1.9 倍 2021/2025',
  ],
  [
    '2025年{subject 地区生产总值}达{amount 730亿元}，与2020年相比，增加{amount 210亿元}。',
    'level 730 亿元',
    'change 210 亿元 2021/2025 地区生产总值',
  ],
  [
    '{subject 高速公路通车里程}新增{amount 300公里}、突破{amount 1100公里}、居全省第{amount 3位}。',
    'level 300 公里 2021/2025 新增高速公路通车里程',
    'level 1100 公里 gt',
    'rank 3 -',
  ],
  ['四年用于{subject 民生}支出{amount 90亿元}。', 'level 90 亿元 2022/2025 用于民生支出'],
  ['{subject 粮食产量}连年稳定在{amount 20万吨}以上。', 'level 20 万吨 ge'],
]);

/** A level that is compared with that of one year is of one year; a rise 较去年 is of one. */
readsAs('five-years', [
  [
    '{subject 货物运输量}{amount 1200万吨}，比2020年增加{amount 110万吨}。',
    'level 1200 万吨 2025',
    'change 110 万吨 2021/2025',
  ],
  [
    '{subject 民生支出}{amount 20亿元}，较去年增长{amount 14.5%}，是2020年的{amount 1.4倍}。',
    'level 20 亿元 2025',
    'growth 14.5 % 2025',
    'growth 1.4 倍 2021/2025',
  ],
  [
    '新增企业{amount 300家}，比2020年增加{amount 100家}。',
    'level 300 家 2021/2025 新增企业',
    'change 100 家 2021/2025 新增企业',
  ],
]);

/** What is compared with an earlier year: its place then, and what beside it has grown or risen since. */
readsAs('five-years', [
  [
    '{subject1 生产总值}达到{amount 92亿元}，比2020年增长{amount 65%}，从全市第{amount 6位}上升到第{amount 4位}。',
    'level 92 亿元 2025',
    'growth 65 % 2021/2025 生产总值',
    'rank 6 - 2020 生产总值',
    'rank 4 - 2025 生产总值',
  ],
  [
    '五年来，{subject 工业增加值}是2020年的{amount 2.35倍}，占生产总值的比重提高{amount 8.5个百分点}。',
    'growth 2.35 倍 2021/2025',
    'change 8.5 个百分点 2021/2025 工业增加值占生产总值的比重',
  ],
  ['2025年{subject 财政总收入}在2020年基础上{amount 翻一番}。', 'growth 1 番 2021/2025'],
]);

/** Where no five years are reviewed, growth since an earlier year is of the years in between all the same. */
readsAs('review', [
  [
    '{subject 预算收入}完成{amount 4.6亿元}，比2020年{amount 翻番}。',
    'level 4.6 亿元 2023',
    'growth 1 番 2021/2023 预算收入',
  ],
  [
    '新建管网{amount 45公里}，是“十三五”期间总量的{amount 2倍}。',
    'level 45 公里 新建管网',
    'growth 2 倍 2023 新建管网',
  ],
]);

/** Growth behind the two ends of a span, and behind the year that a clause before compares with, is of the years since. */
readsAs('review', [
  [
    '{subject 人均生产总值}从2018年的{amount 3.6万元}提高到2023年的{amount 5.6万元}，增幅为{amount 55.6%}。',
    'level 3.6 万元 2018',
    'level 5.6 万元 2023',
    'growth 55.6 % 2019/2023 人均生产总值',
  ],
  [
    '与2018年相比，2023年{subject1 居民收入}增长{amount 43.5%}，{subject2 生产总值}增长{amount 37.8%}；{subject3 出口}同比增长{amount 3%}。',
    'growth 43.5 % 2019/2023',
    'growth 37.8 % 2019/2023',
    'growth 3 %',
  ],
  [
    '与2018年相比，{subject1 投资}、{subject2 税收}分别是{amount 6.4倍}、{amount 4.2倍}。',
    'growth 6.4 倍 2019/2023',
    'growth 4.2 倍 2019/2023',
  ],
]);

/** A comparison with an earlier year ends at a semicolon. */
readsAs('review', [
  [
    '与2018年相比，居民收入增长{amount 40%}、财政收入增长{amount 35%}；社会消费品零售总额增长{amount 6%}。',
    'growth 40 % 2019/2023 居民收入',
    'growth 35 % 2019/2023 财政收入',
    'growth 6 % 2023 社会消费品零售总额',
  ],
]);

/** 自 before the year since when, and beginnings of which nobody says when they were. */
readsAs('review', [
  ['自2018年以来，{subject 地区生产总值}年均增长{amount 6.9%}。', 'growth 6.9 % 2018/2023'],
  ['自2020年起，{subject 粮食产量}年均增长{amount 2%}。', 'growth 2 % 2020/2023'],
  ['党的十八大以来，{subject 财政收入}增长{amount 6倍}。', 'growth 6 倍 undated'],
  ['换届以来，{subject 新增就业}{amount 2万人}。', 'level 2 万人 undated'],
  ['近几年来，累计{subject 造林}{amount 6万亩}。', 'level 6 万亩 undated'],
]);

/** What a thing came from is not the year of what follows, and years before are counted back from the one reviewed. */
readsAs('review', [
  [
    '{subject 贫困人口}由2015年的{amount 3.8万人}减少到{amount 260人}，当年新增公益岗位{amount 420个}。',
    'level 3.8 万人 2015',
    'level 260 人',
    'level 420 个 新增公益岗位',
  ],
  [
    '{subject 森林覆盖率}达到{amount 46%}，比五年前提高{amount 3.1个百分点}。',
    'level 46 %',
    'change 3.1 个百分点 2019/2023',
  ],
]);

/** What is planned for each year makes a sum of the years to come. */
readsAs('plan', [
  [
    '每年新建公园{amount 4个}，五年累计新建{amount 20个}。',
    'level 4 个 新建公园',
    'level 20 个 2024/2028 target 新建公园',
  ],
]);

import { readsAs } from '../reads-as.ts';

/** A year at the head of a sentence is of that sentence, and of its paragraph only behind a comma. */
readsAs('five-years', [
  [
    '2025年{subject 旅游收入}{amount 84亿元}，累计引进药械{amount 22种}。落地药械{amount 540款}。',
    'level 84 亿元 2025',
    'level 22 种 2021/2025 引进药械',
    'level 540 款 2021/2025 落地药械',
  ],
  [
    '2025年，{subject 旅游收入}{amount 84亿元}。新增景区{amount 5个}。',
    'level 84 亿元 2025',
    'level 5 个 2025 新增景区',
  ],
]);

/** What adds up, with its share and its parts; and what stands at the end. */
readsAs('five-years', [
  [
    '生产原煤{amount 65亿吨}，占全国{amount 30%}。',
    'level 65 亿吨 2021/2025 生产原煤',
    'level 30 % 2021/2025 生产原煤占全国比重',
  ],
  [
    '净增经营主体{amount 24万户}，其中企业{amount 5万户}。',
    'change 24 万户 2021/2025 经营主体',
    'change 5 万户 2021/2025 经营主体其中企业',
  ],
  ['{subject 实际使用外资}{amount 26亿美元}。', 'level 26 亿美元 2021/2025'],
  ['{subject 服务业增加值}跨上{amount 1万亿元}台阶。', 'level 1 万亿元 gt 2025'],
  ['{subject 空气质量优良天数}{amount 281天}。', 'level 281 天 2025'],
  ['{subject 中欧班列}超过{amount 7万列}。', 'level 7 万列 gt 2021/2025'],
]);

/** What is had stands together, whatever it is counted in. */
readsAs('five-years', [
  [
    '拥有规上企业{amount 1470家}、上市企业{amount 74家}、驰名商标{amount 73件}。',
    'level 1470 家 2025 规上企业',
    'level 74 家 2025 上市企业',
    'level 73 件 2025 驰名商标',
  ],
]);

/** What was paid out adds up over the years, whatever year a rate beside it is compared with. */
readsAs('five-years', [
  [
    '五年建成菜市场{amount 21个}，为困难家庭发放蔬菜补贴{amount 151万元}，冬季用煤补贴{amount 563万元}。',
    'level 21 个 2021/2025 建成菜市场',
    'level 151 万元 2021/2025 为困难家庭发放蔬菜补贴',
    'level 563 万元 2021/2025 冬季用煤补贴',
  ],
  ['投资{amount 2亿元}实施了供水管网改造。', 'level 2 亿元 2021/2025 供水管网改造投资'],
  [
    '{subject “三公”经费}较2020年下降{amount 55%}，封停超标车{amount 42辆}。',
    'growth -55 % 2021/2025',
    'level 42 辆 2021/2025 封停超标车',
  ],
]);

/** Money that was spent, saved or got back adds up, whoever is told of first; what was so all along is of all the years. */
readsAs('five-years', [
  ['清欠行动为职工追回{subject? 工资}{amount 1.8亿元}。', 'level 1.8 亿元 2021/2025 清欠行动为职工追回工资'],
  ['推行集中采购，降低{subject? 费用负担}{bound 超过}{amount 4亿元}。', 'level 4 亿元 gt 2021/2025 降低费用负担'],
  ['{subject 债务率}一直控制在{amount 60%}{bound 以内}。', 'level 60 % le 2021/2025'],
  ['{subject 债务率}控制在{amount 60%}{bound 以内}。', 'level 60 % le 2025'],
  ['{amount 3.2万名}外来务工人员在区内稳定就业。', 'level 3.2 万名 2025 外来务工人员在区内稳定就业'],
]);

/** A paragraph that begins with the last year, among five: what has added up is of all. */
readsAs('five-years', [
  [
    '2025年，{subject 生产总值}{amount 320亿元}，年均增长{amount 6%}；万元产值能耗累计下降{amount 21%}。',
    'level 320 亿元 2025',
    'growth 6 % 2021/2025 生产总值',
    'growth -21 % 2021/2025 万元产值能耗',
  ],
  ['我们争取{subject 上级和对口帮扶资金}{amount 59亿元}。', 'level 59 亿元 2021/2025'],
  [
    '{subject1 经营主体}净增{amount 3.6万家}，总数{amount 4.8万家}。',
    'change 3.6 万家 2021/2025',
    'level 4.8 万家 2025 经营主体总数',
  ],
]);

/** 累计 behind a span is of that span, and not of all five years. */
readsAs('five-years', [
  ['2022年以来，累计{subject1 改造厕所}{amount 6800个}。', 'level 6800 个 2022/2025'],
  ['近三年，累计{subject1 投入帮扶资金}{amount 3.2亿元}。', 'level 3.2 亿元 2023/2025'],
]);

/** What was written off or put into works adds up; what is lacking is of now. */
readsAs('five-years', [
  ['{subject 核销呆坏账}{amount 98亿元}。', 'level 98 亿元 2021/2025'],
  ['{subject 农村电网改造投入}{amount 13亿元}。', 'level 13 亿元 2021/2025'],
  ['{subject 养老床位缺口}{amount 700余张}。', 'level 700 张 gt 2025'],
]);

/** So many a year, so many in all the years, and so many at their end: each has its name and its time. */
readsAs('five-years', [
  [
    '{subject 年均新增托位}{amount 300个}，五年累计新增{amount 1500个}，总量达到{amount 4200个}。',
    'level 300 个 2021/2025',
    'level 1500 个 2021/2025 新增托位',
    'level 4200 个 托位总量',
  ],
  [
    '五年累计{subject 新增就业}{amount 9万人}，年均新增{amount 1.8万人}，{subject 就业总量}达{amount 41万人}。',
    'level 9 万人 2021/2025',
    'level 1.8 万人 2021/2025 年均新增就业',
    'level 41 万人',
  ],
]);

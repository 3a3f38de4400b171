import { readsAs } from '../reads-as.ts';

/** Of those counted it is told how far they came; of what was made, what share of the economy it is. */
readsAs('review', [
  [
    '年初确定的{amount 18项}{subject 指标}，有{amount 16项}完成或超额完成计划。',
    'level 18 项 指标',
    'level 16 项 指标完成或超额完成计划',
  ],
  [
    '{subject 农房重建开工}{amount 5250户}，占任务的{amount 76%}，竣工{amount 4830户}。',
    'level 5250 户',
    'level 76 % 农房重建开工占任务',
    'level 4830 户 农房重建竣工',
  ],
  [
    '{subject 规上工业企业}达到{amount 42户}，实现增加值{amount 19亿元}，占生产总值的比重为{amount 40%}。',
    'level 42 户',
    'level 19 亿元 规上工业企业增加值',
    'level 40 % 规上工业企业增加值占生产总值的比重',
  ],
  [
    '还有{amount 6个}{subject 贫困县}、{amount 5.8万}贫困人口没有脱贫。',
    'level 6 个 贫困县没有脱贫',
    'level 5.8 万 贫困人口没有脱贫',
  ],
  ['{amount 6个}{subject 贫困村}、{amount 900名}贫困人口脱贫。', 'level 6 个 贫困村脱贫', 'level 900 名 贫困人口脱贫'],
]);

/** A price that was lowered has changed; two units parted by a stroke are two sizes of one thing. */
readsAs('review', [
  ['{subject 原煤每吨}降价{amount 65元}。', 'change -65 元'],
  ['{subject 集采药品}平均降价{amount 52%}。', 'growth -52 %'],
  ['{subject 配套新型储能}{amount 21万千瓦}/{amount 84万千瓦时}。', 'level 21 万千瓦', 'level 84 万千瓦时'],
  ['{subject 进出港旅客}{amount 82万}、{amount 64万人次}。', 'level 82 万人次', 'level 64 万人次'],
  ['{subject 存款余额}{amount 翻了一番}{bound 还多}。', 'growth 1 番 gt 2023'],
]);

/** The aid of those who live in towns is that of the 城市; a list's number is no part of a name. */
readsAs('review', [
  ['城乡低保标准分别提高到{amount 560元}、{amount 430元}。', 'level 560 元 城市低保标准', 'level 430 元 农村低保标准'],
  [
    '5.城镇、农村常住居民人均可支配收入分别为{amount 32815元}、{amount 13960元}。',
    'level 32815 元 城镇常住居民人均可支配收入',
    'level 13960 元 农村常住居民人均可支配收入',
  ],
  [
    '{subject 城镇登记失业率}{amount 3.62%}，在{amount 4.5%}的控制目标以内。',
    'level 3.62 %',
    'level 4.5 % le target 城镇登记失业率',
  ],
  ['{subject 财政支出}{amount 79%}投向民生。', 'level 79 % 民生支出占财政支出比重'],
  [
    '{subject 旅游总收入}{amount 52亿元}，接待游客{amount 520万人次}，增幅均超过{amount 25%}。',
    'level 52 亿元',
    'level 520 万人次 接待游客',
    'growth 25 % gt 旅游总收入、接待游客',
  ],
]);

/** 两年前 and 前年 are what is compared with. */
readsAs('review', [
  ['{subject 电池产业产值}是两年前的{amount 3.4倍}。', 'growth 3.4 倍 2022/2023'],
  [
    '{subject 粮食总产}{amount 9亿公斤}，比大丰收的前年减少{amount 2000万公斤}。',
    'level 9 亿公斤',
    'change -2000 万公斤 2023 粮食总产',
  ],
]);

/** Among firms or fruits of its kind the thing told last is ranked; a cause is not what was told of. */
readsAs('review', [
  [
    '塘岭铜业上缴税金{amount 1120万元}，列全县工业企业第{amount 5位}。',
    'level 1120 万元 塘岭铜业上缴税金',
    'rank 5 - 塘岭铜业上缴税金',
  ],
  ['{subject 蜜柚品牌价值}{amount 7亿元}，居全国柚类第{amount 3位}。', 'level 7 亿元', 'rank 3 - 蜜柚品牌价值'],
  [
    '{subject 接待游客}{amount 860万人次}，受疫情影响，2023年回落到{amount 226万人次}。',
    'level 860 万人次',
    'level 226 万人次 接待游客',
  ],
  ['{subject 盈利}{amount 4860万元}，比上年增盈{amount 1120万元}。', 'level 4860 万元', 'change 1120 万元 盈利'],
  ['{subject 职工收入}{amount 8000元}，高于兵团平均水平{amount 430元}。', 'level 8000 元', 'gap 430 元 职工收入'],
  [
    '{subject 城镇登记失业率}为{amount 3.8%}，控制在年计划{amount 4.3%}的范围之内。',
    'level 3.8 %',
    'level 4.3 % le target 城镇登记失业率',
  ],
  ['乡镇企业在结构调整中前进，完成增加值{amount 31亿元}。', 'level 31 亿元 乡镇企业增加值'],
]);

/** A holiday is part of a year. */
readsAs('review', [
  [
    '{subject 国庆假期接待游客}{amount 4万人次}；{subject 新建道路}{amount 3公里}。',
    'level 4 万人次 undated',
    'level 3 公里',
  ],
]);

/** A list of names in the clause is of others than the firm before. */
readsAs('review', [
  [
    '云岭牧业建成鸡舍，出栏肉鸡{amount 50万羽}，{subject 榨菜}、药材、畜牧产值分别达{amount 15亿元}、{amount 11亿元}、{amount 6亿元}。',
    'level 50 万羽 云岭牧业出栏肉鸡',
    'level 15 亿元 榨菜产值',
    'level 11 亿元 药材产值',
    'level 6 亿元 畜牧产值',
  ],
]);

/** What was hard for people is told behind the beasts that are counted with them. */
readsAs('review', [
  [
    '建成水窖{amount 310口}，解决{amount 1.7万人}和{amount 9000头}牲畜的饮水困难。',
    'level 310 口 建成水窖',
    'level 1.7 万人 解决饮水困难',
    'level 9000 头 解决牲畜饮水困难',
  ],
  ['解决{amount 300名}工人的工资。', 'level 300 名 解决工人的工资'],
]);

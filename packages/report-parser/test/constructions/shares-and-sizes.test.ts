import { readsAs } from '../reads-as.ts';

readsAs('review', [['投放人工鱼礁{amount 18万空方}。', 'level 18 万空方 投放人工鱼礁']]);

/** A share that several things take up, and a fall that became smaller. */
readsAs('review', [
  [
    '货物吞吐量{amount 2450万吨}，铁矿砂、原油接卸量分别占{amount 76%}和{amount 11%}。',
    'level 2450 万吨 货物吞吐量',
    'level 76 % 铁矿砂接卸量占比',
    'level 11 % 原油接卸量占比',
  ],
  [
    '二氧化硫浓度降幅由{amount 17.3%}收窄到{amount 4.8%}。',
    'growth -17.3 % 2022 二氧化硫浓度',
    'growth -4.8 % 二氧化硫浓度',
  ],
  ['出口额占全市的{amount 四分之一}{bound 强}。', 'level 1:4 ratio gt 出口额占全市比重'],
]);

/** From how many households on a place is meant, and how large one of several projects is. */
readsAs('review', [['{skip 30户}以上村民组通硬化路率达{amount 71%}。', 'level 71 % 30户以上村民组通硬化路率']]);
readsAs('plan', [['抓好中联纺织{skip 10万锭}紧密纺、云岭铸件二期等项目。']]);

/** So many times as much as something else is told of the thing before; of an earlier time it is growth. */
readsAs('review', [
  [
    '{subject 每万人专利拥有量}{amount 42件}，是全省平均水平的{amount 2.6倍}。',
    'level 42 件',
    'level 2.6 倍 每万人专利拥有量是全省平均水平',
  ],
  [
    '{subject 劳务汇款}{amount 2亿元}，相当于财政收入的{amount 85%}，是上年的{amount 1.2倍}。',
    'level 2 亿元',
    'level 85 % 劳务汇款相当于财政收入',
    'growth 1.2 倍 劳务汇款[相当于财政收入]',
  ],
  [
    '{subject 固定资产投资}{amount 90亿元}，相当于前10年总和的{amount 1.4倍}。',
    'level 90 亿元',
    'growth 1.4 倍 固定资产投资',
  ],
]);

/** The spending of which a share was told is told once more; income has a spending beside it. */
readsAs('review', [
  [
    '{subject 民生支出占全县财政支出比重}保持在{amount 78%}{bound 以上}，累计支出{amount 42亿元}。',
    'level 78 % ge',
    'level 42 亿元 民生支出',
  ],
  [
    '{subject 一般公共预算收入}{amount 12亿元}，支出{amount 30亿元}。',
    'level 12 亿元',
    'level 30 亿元 一般公共预算支出',
  ],
]);

/** What comes near such a part of all, or passes it, takes up so much; what passes a mean is ahead of it. */
readsAs('review', [
  [
    '{subject 直播带货销售额}{amount 4亿元}，超过全县网络零售额的{amount 三分之一}。',
    'level 4 亿元',
    'level 1:3 ratio gt 直播带货销售额占全县网络零售额比重',
  ],
  [
    '{subject 双塔大厦缴税}{amount 2800万元}，接近全区楼宇税收的{amount 两成}。',
    'level 2800 万元',
    'level 20 % approx 双塔大厦缴税占全区楼宇税收比重',
  ],
  [
    '{subject 牧民人均纯收入}{amount 980元}，仅相当于全国平均水平的{amount 46%}。',
    'level 980 元',
    'level 46 % 牧民人均纯收入相当于全国平均水平',
  ],
]);
readsAs('review', [['{subject 税收增速}高于全市平均{amount 3个百分点}。', 'gap 3 个百分点']]);

/** What is counted is no part of money. */
readsAs('review', [
  [
    '村集体年收入全部超过{amount 8万元}，其中30万元以上的村达到{amount 42个}、占比{amount 26%}。',
    'level 8 万元 gt 村集体年收入',
    'level 42 个 村集体年收入其中30万元以上的村',
    'level 26 % 30万元以上的村占比',
  ],
]);

/** The share of a sum is that of all that make it up, and not of the last. */
readsAs('review', [
  [
    '铜材、光伏产值分别达到{amount 42亿元}和{amount 18亿元}，合占规上工业总产值的{amount 36%}，提高{amount 4个百分点}。',
    'level 42 亿元 铜材产值',
    'level 18 亿元 光伏产值',
    'level 36 % 铜材产值、光伏产值占规上工业总产值比重',
    'change 4 个百分点 铜材产值、光伏产值占规上工业总产值比重',
  ],
  [
    '住房贷款{amount 42亿元}，消费贷款{amount 18亿元}，两者合计占各项贷款的{amount 36%}。',
    'level 42 亿元 住房贷款',
    'level 18 亿元 消费贷款',
    'level 36 % 住房贷款、消费贷款占各项贷款比重',
  ],
  [
    '教育支出{amount 42亿元}，占财政支出的{amount 26%}。',
    'level 42 亿元 教育支出',
    'level 26 % 教育支出占财政支出比重',
  ],
]);

/** The part has the share of the whole, by however short a name this is told again. */
readsAs('review', [
  [
    '财政总收入{amount 12亿元}，其中地方一般预算收入{amount 5.4亿元}，占总收入的{amount 45%}。',
    'level 12 亿元 财政总收入',
    'level 5.4 亿元 财政总收入其中地方一般预算收入',
    'level 45 % 地方一般预算收入占总收入比重',
  ],
  [
    '龙头企业发展到{amount 86家}，带动农户{amount 3.2万户}，占农户总数的{amount 41%}。',
    'level 86 家 龙头企业',
    'level 3.2 万户 龙头企业带动农户',
    'level 41 % 龙头企业带动农户占农户总数比重',
  ],
]);

/** How many of them something takes along. */
readsAs('review', [
  ['带动{amount 三成}{bound 以上}的脱贫户种茶。', 'level 30 % ge 带动脱贫户种茶'],
  [
    '龙头企业{amount 32家}，带动全县{amount 45%}的农户参与产业经营。',
    'level 32 家 龙头企业',
    'level 45 % 农户参与产业经营',
  ],
]);

readsAs('review', [
  ['劳务输出带动{amount 三分之一}的农户致富。', 'level 1:3 ratio 劳务输出带动农户致富'],
  ['茶企{amount 12家}，带动茶农{amount 1200户}。', 'level 12 家 茶企', 'level 1200 户 茶企带动茶农'],
]);

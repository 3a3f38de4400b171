import { readsAs } from '../reads-as.ts';

/** Relative change is growth, absolute change is change; a fall is negative. */
readsAs('review', [
  ['{subject 规上工业增加值}增长{amount 7.1%}。', 'growth 7.1 %'],
  ['{subject 外贸进出口总额}同比下降{amount 6.3%}。', 'growth -6.3 %'],
  ['{subject 粮食产量}比上年增长{amount 1.8%}。', 'growth 1.8 %'],
  ['{subject 单位工业增加值能耗}较上年降低{amount 4.3%}。', 'growth -4.3 %'],
  ['{subject 地区生产总值}按可比价格计算，同比增长{amount 6.4%}。', 'growth 6.4 %'],
  ['{subject 网络零售额}增幅达{amount 23.5%}。', 'growth 23.5 % 网络零售额[增幅]'],
  ['{subject 居民消费价格}上涨{amount 0.8%}。', 'growth 0.8 %'],
  ['{subject 高技术产业投资}增长{bound 近}{amount 1.4倍}。', 'growth 1.4 倍 approx'],
  ['{subject 技改投资}是2020年的{amount 2.4倍}。', 'growth 2.4 倍 2021/2023'],
  [
    '{subject 技改投资}{amount 24亿元}，按不变价计算为2020年的{amount 2.4倍}。',
    'level 24 亿元',
    'growth 2.4 倍 2021/2023',
  ],
  ['{subject 一般公共预算支出}{amount 42亿元}，比上年增支{amount 2.6亿元}。', 'level 42 亿元', 'change 2.6 亿元'],
  ['{subject 一般公共预算收入}{amount 31亿元}，同比减收{amount 0.4亿元}。', 'level 31 亿元', 'change -0.4 亿元'],
  ['{subject 技改投资}{amount 28亿元}，比“九五”增长{amount 1.3倍}。', 'level 28 亿元', 'growth 1.3 倍'],
  ['{subject 物价上涨幅度}控制在{amount 8%}{bound 以内}。', 'growth 8 % le'],
  ['{subject 港口吞吐量}达到2011年的{amount 3.1倍}。', 'growth 3.1 倍'],
  ['{subject 空气质量优良天数}同比增加{amount 16天}。', 'change 16 天'],
  ['{subject 森林覆盖率}提高{amount 0.4个百分点}。', 'change 0.4 个百分点'],
  ['{subject 工业对经济增长的拉动}为{amount 1.2个百分点}。', 'change 1.2 个百分点'],
  ['{subject 不良贷款率}较年初下降{amount 46个基点}。', 'change -46 个基点'],
  [
    '{subject 常住人口城镇化率}达到{amount 66.7%}，比2020年末提高{amount 4.2个百分点}。',
    'level 66.7 %',
    'change 4.2 个百分点 2021/2023',
  ],
  [
    '“专精特新”企业累计达到{amount 63家}、净增{amount 13家}。',
    'level 63 家 “专精特新”企业',
    'change 13 家 “专精特新”企业',
  ],
  ['{subject 企业开办时间}缩短{amount 2个工作日}。', 'change -2 个工作日'],
  ['{subject 规上工业企业}净增{amount 27家}。', 'change 27 家'],
  ['净增{subject 规上工业企业}{amount 27家}。', 'change 27 家'],
  ['增加{subject 铁路建设资本金}{amount 1000亿元}。', 'change 1000 亿元'],
  ['增加公共停车位{amount 400个}。', 'level 400 个 增加公共停车位'],
  ['{subject 财政存量债务}减少{amount 12.6亿元}。', 'change -12.6 亿元'],
  [
    '{subject 全社会用电量}{amount 38.2亿千瓦时}，增速{amount 6.9%}。',
    'level 38.2 亿千瓦时',
    'growth 6.9 % 全社会用电量[增速]',
  ],
  ['{subject 实际利用外资}增长{amount 1倍}{bound 以上}。', 'growth 1 倍 ge'],
  ['{subject 万元地区生产总值用水量}下降{bound 超}{amount 5%}。', 'growth -5 % gt'],
  ['{subject 存款余额}{amount 735亿元}，较年初增加{amount 62亿元}。', 'level 735 亿元', 'change 62 亿元'],
  ['{subject 一般公共预算收入}同口径增长{amount 9.2%}。', 'growth 9.2 %'],
  ['压减一般性支出{amount 1.2亿元}。', 'level 1.2 亿元 压减一般性支出'],
  ['整治提升农村旧房{amount 1603户}。', 'level 1603 户 [整治提升]农村旧房'],
  ['{subject 优良天数}{amount 321天}，同比多{amount 16天}。', 'level 321 天', 'change 16 天'],
  ['{subject 规上工业亏损面}收窄{amount 3.2个百分点}。', 'change -3.2 个百分点'],
]);

readsAs('plan', [
  ['{subject 地区生产总值}增长{amount 6%}{bound 左右}。', 'growth 6 % approx'],
  ['{subject 主要污染物排放总量}下降{amount 3%}{bound 以上}。', 'growth -3 % ge'],
  ['{subject 城市污水集中收集率}提高{amount 2个百分点}{bound 以上}。', 'change 2 个百分点 ge'],
  ['{subject 一般性文件}再精简{amount 5%}。', 'growth -5 %'],
  ['{subject 研发经费投入}年均增长{bound 不低于}{amount 8%}。', 'growth 8 % ge'],
]);

/** Falls and rises in the words of older and newer reports. */
readsAs('review', [
  [
    '财政总收入{amount 4.26亿元}，同比增收{amount 5800万元}，增长{amount 15.8%}。',
    'level 4.26 亿元 财政总收入',
    'change 5800 万元 财政总收入',
    'growth 15.8 % 财政总收入',
  ],
  [
    '粮食总产量达到{amount 18.6万吨}，比上年增产{amount 0.8万吨}。',
    'level 18.6 万吨 粮食总产量',
    'change 0.8 万吨 粮食总产量',
  ],
  [
    '农民人均纯收入达到{amount 5230元}，净增{amount 680元}。',
    'level 5230 元 农民人均纯收入',
    'change 680 元 农民人均纯收入',
  ],
  ['项目总投资达{amount 560亿元}，比上年多{amount 89亿元}。', 'level 560 亿元 项目总投资', 'change 89 亿元 项目总投资'],
  [
    '实有市场主体{amount 3.6万户}，比上年净增{amount 4200户}，增长{amount 13.2%}。',
    'level 3.6 万户 [实有]市场主体',
    'change 4200 户 [实有]市场主体',
    'growth 13.2 % [实有]市场主体',
  ],
  [
    '空气优良天数比例达{amount 96.2%}，同比改善{amount 1.4个百分点}。',
    'level 96.2 % 空气优良天数比例',
    'change 1.4 个百分点 空气优良天数比例',
  ],
  ['审批事项承诺时限压缩{amount 78%}。', 'growth -78 % 审批事项承诺时限'],
  ['{subject 人口自然增长率}控制在{amount 6‰}{bound 以内}。', 'level 6 ‰ le'],
  ['{subject 高新技术企业}达到{amount 86家}，是2020年的{amount 3.2倍}。', 'level 86 家', 'growth 3.2 倍 2021/2023'],
  ['{subject 地区生产总值}比“十三五”末增长{amount 42%}。', 'growth 42 % 2021/2023'],
]);

/** How the figure was reckoned is no part of its name. */
readsAs('review', [
  ['{subject 地方财政收入}按可比口径计算增长{amount 20%}。', 'growth 20 %'],
  ['{subject 生产总值}剔除煤矿停产等因素增长{amount 7.8%}。', 'growth 7.8 % 生产总值剔除煤矿停产等因素'],
  [
    '{subject 地区生产总值}{amount 560亿元}（预计数，下同），增长{amount 14%}{bound 以上}。',
    'level 560 亿元 estimate',
    'growth 14 % ge estimate',
  ],
  ['{subject 固定资产投资}{amount 178亿元}，是“十五”期间的{amount 5.1倍}。', 'level 178 亿元', 'growth 5.1 倍'],
]);

readsAs('review', [
  [
    '一般公共预算收入完成{amount 2.5亿元}，剔除减税因素，同比下降{amount 8.1%}。',
    'level 2.5 亿元 一般公共预算收入',
    'growth -8.1 % 一般公共预算收入剔除减税',
  ],
  [
    '规上工业企业资产负债率{amount 51%}，利润增长{amount 3.2%}。',
    'level 51 % 规上工业企业资产负债率',
    'growth 3.2 % 规上工业企业利润',
  ],
]);

/** What the new value is counted by, and a 但 at the head, are no part of the name. */
readsAs('review', [
  ['{subject 城乡居民医保补助标准}增加到人均{amount 610元}。', 'level 610 元'],
  ['城乡低保标准提高到每人每月{amount 760元}。', 'level 760 元 城乡低保标准每人每月'],
  ['但{subject 赤字率}保持在{amount 3%}。', 'level 3 %'],
]);

/** Words around the verb that say how, and no part of the name. */
readsAs('review', [
  ['{subject 一般公共预算收入}{amount 2.5亿元}，下降（同口径）{amount 19.6%}。', 'level 2.5 亿元', 'growth -19.6 %'],
  [
    '{subject 地区生产总值}增长{amount 5.8%}左右，剔除房地产业后增长{amount 6.2%}左右。',
    'growth 5.8 % approx',
    'growth 6.2 % approx 地区生产总值剔除房地产业',
  ],
  ['整个{subject 农业总产值}仍然增长{amount 3.2%}。', 'growth 3.2 %'],
  ['提前两年实现翻一番的目标。'],
]);

readsAs('plan', [['云屏今年的主要预期目标是{subject 地区生产总值}增长{amount 6%}以上。', 'growth 6 % ge']]);

/** 比增 is short for 比上年增长. */
readsAs('review', [
  ['{subject 工业增加值}{amount 11.8亿元}，比增{amount 7.5%}。', 'level 11.8 亿元', 'growth 7.5 %'],
  ['{subject 全面小康综合实现程度}提高{amount 4.1个百分点}。', 'change 4.1 个百分点'],
]);

/** What a share is of may stand behind it. */
readsAs('review', [
  ['{subject 经济}实现年均{amount 7.3%}的中高速增长。', 'growth 7.3 % 经济增长'],
  ['{subject 工业增加值}保持{amount 8%}{bound 左右}的增速。', 'growth 8 % approx'],
  ['{subject 居民收入}以年均{amount 9%}的速度增长。', 'growth 9 %'],
  ['{subject 房地产投资}出现{amount 3.5%}的负增长。', 'growth -3.5 %'],
  ['{subject 服务业拉动}{amount 52%}的增长点。', 'level 52 %'],
]);

/** Without 的 the verb before says that the share is of a growth; a goal may name what grows behind it. */
readsAs('review', [
  ['{subject 生物制造产业营收}保持{amount 15%}{bound 以上}增长。', 'growth 15 % ge'],
  ['{subject 外资占比}保持{amount 15%}，增长势头良好。', 'level 15 %'],
]);

readsAs('plan', [['{amount 6%}{bound 左右}的预期增长目标，符合发展规律。', 'growth 6 % approx 经济增长']]);

/** 增 and 降 alone behind what is compared with, whose 年 is no part of the verb. */
readsAs('review', [
  ['{subject1 粮食产量}较上年增{amount 0.11万吨}，增{amount 0.9%}。', 'change 0.11 万吨', 'growth 0.9 % 粮食产量'],
  [
    '{subject1 财政收入}比上年同期增{amount 1.2亿元}，降幅收窄{amount 3.1个百分点}。',
    'change 1.2 亿元',
    'change -3.1 个百分点 财政收入降幅',
  ],
  ['{subject 财政收入}比去年增{amount 12%}。', 'growth 12 %'],
  ['{subject 蔬菜产值}年增{amount 12%}。', 'growth 12 %'],
  ['{subject 支出规模}比上年扩大{amount 2亿元}{bound 以上}。', 'change 2 亿元 ge'],
]);

/** A ratio changes by a number without a unit, and a rate by points of a thousand; what was done more of is a change. */
readsAs('review', [
  ['{subject1 城乡居民收入比}{amount 2.3}，较上年缩小{amount 0.07}。', 'level 2.3 -', 'change -0.07 - 城乡居民收入比'],
  ['{subject 城乡居民收入比}缩小{amount 0.07}。', 'change -0.07 -'],
  ['{subject 人口自然增长率}下降{amount 0.7个千分点}。', 'change -0.7 个千分点'],
  [
    '{subject1 发电量}{amount 12亿千瓦时}，同比多发{amount 0.8亿千瓦时}。',
    'level 12 亿千瓦时',
    'change 0.8 亿千瓦时 发电量',
  ],
  ['{subject 各项贷款}比上年同期少贷{amount 0.8亿元}。', 'change -0.8 亿元'],
]);

/** Where nothing says what grows, it is what was told of before, else the economy. */
readsAs('plan', [
  ['{subject 经济增速}{amount 6%}{bound 以上}。', 'growth 6 % ge 经济增长'],
  ['稳增长是为了保就业，{amount 6.5%}{bound 左右}的增速就能稳住就业。', 'growth 6.5 % approx 经济增长'],
  ['有{amount 6%—7%}的增速就能稳住就业。', 'growth 6..7 % 经济增长'],
  ['把增长预期目标定在{amount 7.5%}{bound 左右}，兼顾需要和可能。', 'growth 7.5 % approx 经济增长'],
  ['经济增速是综合性指标，今年预期目标设定为{amount 6%}{bound 以上}。', 'growth 6 % ge 经济增速'],
  [
    '{subject 地区生产总值}增长{amount 7%}{bound 左右}，{amount 7%}{bound 左右}的增长目标积极稳妥。',
    'growth 7 % approx',
    'growth 7 % approx 地区生产总值',
  ],
]);

readsAs('review', [
  ['{subject 荒漠化土地面积}年均缩减{bound 近}{amount 300平方公里}。', 'change -300 平方公里 approx'],
]);

/** What a government makes less of stands behind the share; for how many something is raised is no change of their number. */
readsAs('review', [
  ['本届政府减少{amount 1/3}{subject 行政审批事项}的目标提前实现。', 'growth -1:3 ratio 行政审批事项'],
  ['部门带头压减{amount 10%}{subject 一般性支出}。', 'growth -10 %'],
  ['{subject 用电成本}降低{amount 5%}{bound 左右}。', 'growth -5 % approx'],
  ['提高{amount 600万}农村人口供水保障水平。', 'level 600 万 提高农村人口供水保障水平'],
]);

/** A growth that leaves something out, or is one beside the plain one, is told apart; without prices it is the real one. */
readsAs('review', [
  [
    '{subject 财政收入}{amount 5亿元}，剔除减税因素，同比增长{amount 6%}。',
    'level 5 亿元',
    'growth 6 % 财政收入剔除减税',
  ],
  [
    '{subject 一般公共预算收入}下降{amount 11%}，同口径增长{amount 4.6%}。',
    'growth -11 %',
    'growth 4.6 % 一般公共预算收入同口径增速',
  ],
  ['{subject 税收收入}按可比口径增长{amount 4%}。', 'growth 4 %'],
  ['{subject 居民收入}增长{amount 8%}，扣除价格因素实际增长{amount 5%}。', 'growth 8 %', 'growth 5 % 居民收入'],
  ['{subject 工业总产值}{amount 18亿元}，现价增长{amount 24%}。', 'level 18 亿元', 'growth 24 % 工业总产值'],
  ['{subject 社零额}{amount 20亿元}，恢复{amount 88%}。', 'level 20 亿元', 'level 88 % 社零额恢复'],
  ['{subject 粮食产量}常年保持在{amount 40万吨}以上。', 'level 40 万吨 ge'],
  [
    '{subject 生产总值}{amount 44亿元}，比2020年净增{amount 14亿元}，年均增长{amount 13%}。',
    'level 44 亿元 2023',
    'change 14 亿元 2021/2023',
    'growth 13 % 2021/2023',
  ],
]);

/** How little, and what it has in common with another, is no part of what grew. */
readsAs('review', [
  ['{subject 工业投资}仅增长{amount 1.2%}。', 'growth 1.2 %'],
  ['{subject 出口额}同样增长{amount 9%}。', 'growth 9 %'],
]);

/** 年净增 of so much in a year; 年 behind the time that is told belongs to that. */
readsAs('review', [
  [
    '{subject 林木蓄积量}{amount 310万立方米}，年净增{amount 8万立方米}。',
    'level 310 万立方米',
    'change 8 万立方米 林木蓄积量',
  ],
  ['{subject 常住人口}全年净增{amount 2万人}。', 'change 2 万人'],
  ['{subject 船舶产值}比低谷的2019年增加{amount 1.3倍}。', 'growth 1.3 倍 2020/2023'],
]);

/** What is invested is not invested in the branch that was told of before, and a rate of each year has no year in its name. */
readsAs('review', [
  ['工业增长{amount 5%}，{subject 投资}增长{amount 6%}。', 'growth 5 % 工业', 'growth 6 %'],
  [
    '外贸增长{amount 3%}，投资增长{amount 9%}，消费增长{amount 4%}。',
    'growth 3 % 外贸',
    'growth 9 % 投资',
    'growth 4 % 消费',
  ],
  ['民间投资增长{amount 5%}，投资增长{amount 6%}。', 'growth 5 % 民间投资', 'growth 6 % 民间投资'],
  ['财政收入年递增{amount 15%}。', 'growth 15 % 财政收入'],
  ['农业总产值以年递增{amount 9%}的速度增长。', 'growth 9 % 农业总产值'],
]);

/** Held against a year with a bare 比, or against some years ago. */
readsAs('review', [
  ['{subject 工业用水量}{amount 3200万吨}，与上年比下降{amount 1.6%}。', 'level 3200 万吨', 'growth -1.6 %'],
  ['{subject 粮食产量}{amount 4.5万吨}，同上年比较增长{amount 2%}。', 'level 4.5 万吨', 'growth 2 %'],
  [
    '{subject 城区绿地面积}{amount 112公顷}，比2012年扩大{amount 34公顷}。',
    'level 112 公顷',
    'change 34 公顷 2013/2023',
  ],
  [
    '中心城区面积由{amount 12平方公里}扩展到{amount 18平方公里}，比五年前扩大{amount 6平方公里}。',
    'level 12 平方公里 2022 中心城区面积',
    'level 18 平方公里 中心城区面积',
    'change 6 平方公里 2019/2023 中心城区面积',
  ],
]);

readsAs('review', [
  ['{subject 园区面积}{amount 8平方公里}，比建园之初扩大{amount 5平方公里}。', 'level 8 平方公里', 'change 5 平方公里'],
]);

readsAs('review', [['{subject 油茶产值}同上年比增{amount 5.2%}。', 'growth 5.2 %']]);
